"""What the stack does when a command asks views to act: rename, fold, move, zoom, show a card."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from camplab.app.editor import shown
from camplab.app.editor.stack import keys, whole_stack
from camplab.app.editor.stack.rename import rename
from camplab.app.editor.stack.stage import Zoomed
from camplab.app.session import Request
from camplab.document import edits


def _rename(view: Zoomed) -> None:
    if view.scene.current is not None:
        rename(view, view.scene.current)


def _show(view: Zoomed) -> None:
    """Show the current block, unfolding what it stands in."""
    current = view.scene.current
    if current is not None:
        _unfold_to(view, current)
    card = view.card(current)
    if card:
        view.reveal(card.rect)


def _reveal(view: Zoomed) -> None:
    """Show the current block and take the keyboard."""
    _show(view)
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _unfold_to(view: Zoomed, uid: int) -> None:
    """Open the folded structures around a block, the outermost first."""
    net = view.session.net
    path = edits.find(net, uid) or ()
    for length in range(1, len(path), 2):
        card = view.card(edits.get(net, path[:length]).uid)
        if card and card.frame is None:
            view.fold((card.uid,))


def _natural(view: Zoomed) -> None:
    """Back to full size, or what lets a card fit a narrow view."""
    view.zoom_to(1.0)
    view.natural = True
    view.refresh()


def _fold_all(view: Zoomed, folded: bool) -> None:
    """Fold or open everything the learner built; templates stay folded."""
    net = view.session.net
    others = view.scene.toggled.difference(edits.all_uids(net))
    view.scene.toggled = others | shown.foldable(net) if folded else others
    view.refresh()


REQUESTS: Mapping[Request, Callable[[Zoomed], None]] = {
    "rename": _rename,
    "reveal": _reveal,
    "show": _show,
    "fold": lambda view: view.fold(tuple(view.scene.selection)),
    "fold_all": lambda view: _fold_all(view, True),
    "unfold_all": lambda view: _fold_all(view, False),
    "output": lambda view: view.reveal(view.scene.layout.output),
    "move_up": lambda view: keys.move(view, -1),
    "move_down": lambda view: keys.move(view, 1),
    "move_left": lambda view: keys.move_aside(view, -1),
    "move_right": lambda view: keys.move_aside(view, 1),
    "zoom_in": lambda view: view.zoom_to(view.scene.zoom * 1.25),
    "zoom_out": lambda view: view.zoom_to(view.scene.zoom / 1.25),
    "zoom_reset": _natural,
    "fit": whole_stack.show,
}
"""Request -> what the stack does; other requests are for other views."""
