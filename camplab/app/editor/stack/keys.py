"""The keyboard in the stack: arrows walk and move, digits take remedies, everything else is a command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from camplab.app.editor import editing
from camplab.app.editor.commands import COMMANDS, mend
from camplab.app.editor.drawing.geometry import Card
from camplab.app.editor.shown import can_open
from camplab.app.editor.stack import hits
from camplab.app.editor.stack.stage import Stage
from camplab.app.look import hangul_keys
from camplab.document import edits

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -(10**9), Qt.Key.Key_End: 10**9}
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def press(view: Stage, event: QKeyEvent, cancel: Callable[[], bool]) -> bool:
    """Obey a key; False when it means nothing here. `cancel` gives up what the mouse is at, if it is."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Escape:
        return cancel() or _let_go(view)
    if modifiers in (_NONE, _SHIFT) and key in _STEPS:
        return walk(view, _STEPS[key], extend=modifiers == _SHIFT)
    if modifiers == _NONE and key in _SIDES:
        return sideways(view, _SIDES[key])
    if modifiers == _NONE and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return mend(key - Qt.Key.Key_0, view.session)
    return _command(view, event)


def _command(view: Stage, event: QKeyEvent) -> bool:
    pressed = QKeySequence(hangul_keys.pressed(event))
    typed = event.text()
    for command in COMMANDS:
        keys = command.keys.split("|")
        if any(pressed.matches(QKeySequence(key)) == QKeySequence.SequenceMatch.ExactMatch or typed == key
               for key in keys if key):  # fmt: skip
            if command.enabled(view.session):
                command.run(view.session)
            return True
    return False


def _let_go(view: Stage) -> bool:
    view.choose(())
    return True


def walk(view: Stage, by: int, *, extend: bool) -> bool:
    """To the next card in reading order; with `extend` the selection grows from its anchor."""
    order = list(view.scene.layout.places)
    if not order:
        return False
    here = view.scene.current
    start = order.index(here) if here in order else -1 if by > 0 else len(order)
    at = min(len(order) - 1, max(0, start + by))
    if extend and view.anchor in order:
        view.choose(hits.between(view.scene.layout, view.anchor, order[at]), anchor=False)
    else:
        view.choose((order[at],))
    return True


def sideways(view: Stage, direction: int) -> bool:
    """To the next branch; in a tree of folded things left folds and right unfolds."""
    card = view.card(view.scene.current)
    if card is None:
        return False
    other = hits.beside(view.scene.layout, card, direction)
    opened = card.frame is not None
    if other:
        view.choose((other.uid,))
    elif can_open(card.facts) and opened == (direction < 0):
        view.fold((card.uid,))
    return True


def move(view: Stage, direction: int) -> None:
    """Carry the selected blocks to the next drop place up (-1) or down (+1), into and out of open structures."""
    blocks = editing.chosen(view.session)
    net = view.session.net
    paths = [path for block in blocks if (path := edits.find(net, block.uid))]
    if not paths:
        return
    first, last = paths[0], paths[-1]
    gaps = [gap.path for gap in view.scene.layout.gaps]
    after = (*last[:-1], last[-1] + 1)
    if first not in gaps or after not in gaps:
        return
    at = gaps.index(first) - 1 if direction < 0 else gaps.index(after) + 1
    if 0 <= at < len(gaps):
        carry(view, tuple(block.uid for block in blocks), gaps[at])


def move_aside(view: Stage, direction: int) -> None:
    """Carry the selected blocks to the branch on the left (-1) or right (+1)."""
    card = view.card(view.scene.current)
    if card is None or len(card.path) < 3:
        return
    *around, branch, index = card.path
    wanted = (*around, branch + direction)
    places = [gap.path for gap in view.scene.layout.gaps if gap.path[:-1] == wanted]
    if places:
        uids = tuple(block.uid for block in editing.chosen(view.session))
        carry(view, uids, min(places, key=lambda path: abs(path[-1] - index)))


def carry(view: Stage, uids: tuple[int, ...], path: tuple[int, ...]) -> None:
    """Move blocks and keep them in view."""
    editing.move_to(view.session, uids, path)
    card: Card | None = view.card(uids[-1])
    if card:
        view.reveal(card.rect)
