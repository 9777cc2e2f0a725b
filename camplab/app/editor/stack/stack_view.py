"""The stack of blocks in the middle of the window: shows the session's network and edits it. Draws through `paint`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from camplab.app.editor import card_words, shown
from camplab.app.editor.drawing.geometry import Card, Layout, Rect
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import look
from camplab.app.editor.mending import said_at_end
from camplab.app.editor.stack import fitting, hover, keys, menu, playing, whole_stack
from camplab.app.editor.stack.canvas import Canvas
from camplab.app.editor.stack.card_wants import CardWants
from camplab.app.editor.stack.drops import Drops
from camplab.app.editor.stack.mouse import Mouse
from camplab.app.editor.stack.of_stack import OfStack
from camplab.app.editor.stack.requests import REQUESTS
from camplab.app.editor.stack.toast import Toast
from camplab.app.engine.live import Live
from camplab.app.engine.trainer import Trainer
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.session import Request, Session
from camplab.document.edits import all_uids
from camplab.document.places import ModuleNames


class StackView(Canvas):
    """Cards from the input to the output; click, drag, drop or use the keyboard (see `commands`).

    Of the stack that the session shows, or always of one: whatever the learner does there is done to that.
    """

    folded = Signal(object)
    """Other blocks (uids) are folded otherwise than usual."""
    handlers: tuple[Callable[[QEvent], bool], ...] = ()
    """Who deals with the viewport's events; set once all of them stand."""

    def __init__(
        self, session: Session, live: Live, trainer: Trainer | None = None, parent: QWidget | None = None,
        stack: str = "",
    ) -> None:  # fmt: skip
        self.session = session
        self.of = OfStack(session, stack)
        self.live = live
        nothing = Rect(0, 0, 0, 0)
        super().__init__(Scene(Layout(nothing, nothing), look(), session.project, live, session.trace), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("stack")
        self.mouse, self.drops = Mouse(self), Drops(self)
        self.wants = CardWants(self, session, live, trainer, self.of)
        self.toast = Toast(self)
        self._uids: frozenset[int] = frozenset()
        """Of the network that is shown: another one has none of them."""
        self._seen: set[int] = set()
        """Of all networks that were there: where one comes back, from a run or by undo, it is folded as it was left."""
        self._told = self.scene.toggled
        self.anchor: int | None = None
        """Where a selection with Shift begins."""
        self.handlers = (
            self.of.handle,
            self.mouse.handle,
            self.drops.handle,
            partial(hover.handle, self),
            partial(fitting.handle, self),
            partial(whole_stack.handle, self),
        )
        self._connect()
        self._restyle()

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self.refresh)
        session.selected.connect(self._selected)
        session.requests.made.connect(self._asked)
        session.refused.connect(lambda why: self.toast.say(why) if self.of.here else None)
        style.changed.connect(self._restyle)
        language.changed.connect(self._restyle)
        self.live.run_changed.connect(self.refresh)
        self.live.state_changed.connect(self._mark_selection)
        self.live.slow_changed.connect(partial(playing.follow, self))

    def refresh(self) -> None:
        """Lay the stack out anew: another network, folding or look."""
        scene, session, stack, trace = self.scene, self.session, self.of.name, self.of.trace
        nets = session.project.stacks.values()
        uids = frozenset(uid for net in nets for uid in all_uids(net))
        if self._seen.isdisjoint(uids):
            scene.toggled |= frozenset[int]().union(*map(shown.folded_at_first, nets))
        self._seen |= uids
        if self.of.rests or trace is None:
            return
        title = session.project.task.stacks.get(self.of.always)
        self.setAccessibleName(tr("Network") if title is None else translate(title))
        scene.project, scene.trace = session.project, trace
        other, scene.stack = scene.stack != stack, stack
        scene.finish = said_at_end(session, stack)
        scene.params, scene.waits = trace.params, trace.y is None
        scene.heads, scene.names = trace.names, ModuleNames(trace)
        before, self._uids = self._uids, uids
        if another := before.isdisjoint(uids):
            self.toast.hide()
        fitting.place(scene, trace, self.viewport().width() if self.natural else None)
        if another or other:
            self.verticalScrollBar().setValue(0)
        self._mark_selection()
        self.measure()
        if scene.toggled is not self._told:
            self._told = scene.toggled
            self.folded.emit(scene.toggled)

    def fold(self, uids: tuple[int, ...]) -> None:
        """Fold open structures, open folded ones; the first of them stays where it is seen."""
        card = self.card(uids[0]) if uids else None
        before = self.to_view(card.rect).y if card else 0.0
        self.scene.toggled = self.scene.toggled.symmetric_difference(uids)
        self.refresh()
        card = self.card(uids[0]) if uids else None
        if card:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + self.to_view(card.rect).y - before))

    def card(self, uid: int | None) -> Card | None:
        """The card of a block that can be seen."""
        return None if uid is None else self.scene.layout.card(uid)

    def choose(self, uids: tuple[int, ...], *, anchor: bool = True) -> None:
        """Select by mouse or key; the last one is the current block and scrolled into view."""
        if anchor:
            self.anchor = uids[-1] if uids else None
        self.session.select(uids)
        current = self.card(uids[-1]) if uids else None
        if current:
            self.reveal(current.rect)

    def _selected(self) -> None:
        self._mark_selection()
        self.viewport().update()

    def _mark_selection(self) -> None:
        """Also for those who hear it: what is said is of the network, the run and the language that are seen."""
        selection = self.session.selection
        self.scene.selection = frozenset(selection)
        self.scene.current = selection[-1] if selection else None
        said = card_words.spoken(self.scene)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _asked(self, what: Request) -> None:
        act = REQUESTS.get(what)
        if act and self.of.here:
            act(self)

    def _restyle(self) -> None:
        self.scene.look = look()
        self.refresh()
        self._selected()

    def viewportEvent(self, event: QEvent) -> bool:
        return any(handle(event) for handle in self.handlers) or super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(self, event, self.mouse.cancel):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu.show(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.of.take()
        self.scene.focused = True
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.scene.focused = False
        self.viewport().update()
