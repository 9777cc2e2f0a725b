"""The mouse in the stack: select, rubber band, drag to reorder, fold, take a remedy, pan. Dropping is `drops`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from camplab.app.editor import editing, mending
from camplab.app.editor.drawing.geometry import Gap, Rect
from camplab.app.editor.drawing.scene import Drop
from camplab.app.editor.preview import moving
from camplab.app.editor.shown import can_open
from camplab.app.editor.stack import hits, hover
from camplab.app.editor.stack.autoscroll import AutoScroll
from camplab.app.editor.stack.hits import Hit
from camplab.app.editor.stack.stage import Stage
from camplab.app.look.language import capital, tr

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_DRAGS = {"card": "drag", "chevron": "", "remedy": ""}
"""What a drag that begins on a part does; elsewhere it is a rubber band."""
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class Mouse(QObject):
    """Follows one press to its release. `doing` is "", "press", "drag", "rubber" or "pan"."""

    def __init__(self, view: Stage) -> None:
        super().__init__(view.viewport())
        self.view = view
        self.doing = ""
        self._start = QPointF()
        self._pressed: Hit | None = None
        self._narrow = False
        """A click on one of several selected blocks selects it alone, unless it becomes a drag."""
        self._base: tuple[int, ...] = ()
        self._scroll = AutoScroll(view, self._dragged_to)
        self._handlers: dict[QEvent.Type, Callable[[QMouseEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }

    def handle(self, event: QEvent) -> bool:
        """Whether the event was one of ours and is dealt with."""
        if not isinstance(event, QMouseEvent):
            return False
        handler = self._handlers.get(event.type())
        return handler is not None and handler(event)

    def cancel(self) -> bool:
        """Give up a drag or rubber band; whether there was one."""
        was, self.doing = self.doing, ""
        self._finish()
        return was in ("drag", "rubber")

    def _press(self, event: QMouseEvent) -> bool:
        view, scene = self.view, self.view.scene
        self._start = event.position()
        if event.button() == MIDDLE:
            self.doing = "pan"
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        if event.button() != LEFT:
            return self._select_for_menu(event)
        x, y = view.to_scene(event.position())
        self._pressed = found = hits.hit(scene, x, y)
        self.doing, self._narrow = "press", False
        if found is None or found.part in ("input", "output", "frame"):
            self._base = view.session.selection if event.modifiers() & (_CTRL | _SHIFT) else ()
            view.choose(self._base)
        elif found.part == "card":
            self._select(found.uid, event.modifiers())
        return True

    def _select(self, uid: int, modifiers: Qt.KeyboardModifier) -> None:
        view, selection = self.view, self.view.session.selection
        if modifiers & _SHIFT and view.anchor in view.scene.layout.places:
            view.choose(hits.between(view.scene.layout, view.anchor, uid), anchor=False)
        elif modifiers & _CTRL:
            rest = tuple(other for other in selection if other != uid)
            view.choose(rest if uid in selection else (*selection, uid))
        elif uid in selection:
            self._narrow = True
        else:
            view.choose((uid,))

    def _select_for_menu(self, event: QMouseEvent) -> bool:
        found = hits.hit(self.view.scene, *self.view.to_scene(event.position()))
        inside = found is not None and found.part in ("card", "chevron", "frame")
        uid = found.card.owner if found and inside and found.card else None
        if uid is None:
            self.view.choose(())
        elif uid not in self.view.session.selection:
            self.view.choose((uid,))
        return False

    def _move(self, event: QMouseEvent) -> bool:
        if not self.doing:
            hover.over(self.view, event.position())
            return True
        far = (event.position() - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self.doing == "press" and far:
            part = self._pressed.part if self._pressed else ""
            self.doing = _DRAGS.get(part, "rubber")
        if self.doing == "pan":
            self._pan(event.position())
        elif self.doing in ("drag", "rubber"):
            self._scroll.follow(event.position())
            self._dragged_to(event.position())
        return True

    def _pan(self, position: QPointF) -> None:
        moved = position - self._start
        self._start = position
        for bar, by in ((self.view.horizontalScrollBar(), moved.x()), (self.view.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() - round(by))

    def _dragged_to(self, position: QPointF) -> None:
        scene, (x, y) = self.view.scene, self.view.to_scene(position)
        if self.doing == "rubber":
            x0, y0 = self.view.to_scene(self._start)
            scene.rubber = Rect(min(x, x0), min(y, y0), abs(x - x0), abs(y - y0))
            found = hits.within(scene.layout, scene.rubber)
            self.view.session.select((*(uid for uid in self._base if uid not in found), *found))
        elif self.doing == "drag":
            scene.mouse, scene.dragged = (x, y), scene.selection
            gap = hits.nearest_gap(scene.layout, x, y)
            if gap and (scene.drop is None or scene.drop.gap is not gap):
                scene.drop = self._drop_at(gap)
        self.view.viewport().update()

    def _drop_at(self, gap: Gap) -> Drop:
        session = self.view.session
        blocks = editing.chosen(session)
        title = tr(blocks[0].title) if len(blocks) == 1 else tr("{n} blocks", n=len(blocks))
        result = moving(session.net, session.trace.x, session.selection, gap.path)
        return Drop(gap, title, capital(result.sentence), result.fits)

    def _release(self, event: QMouseEvent) -> bool:
        doing, self.doing = self.doing, ""
        drop, found = self.view.scene.drop, self._pressed
        self._finish()
        if doing == "drag" and drop:
            act = editing.copy_to if event.modifiers() & _CTRL else editing.move_to
            act(self.view.session, self.view.session.selection, drop.gap.path)
        elif doing == "press" and found:
            self._click(found, event)
        return True

    def _click(self, found: Hit, event: QMouseEvent) -> None:
        now = hits.hit(self.view.scene, *self.view.to_scene(event.position()))
        if found.part == "remedy" and found.button and now and (now.uid, now.button) == (found.uid, found.button):
            mending.remedy(self.view.session, found.uid or None, found.button.remedy)
        elif found.part == "chevron":
            self.view.fold((found.uid,))
        elif found.part == "frame" and found.card:
            self.view.choose((found.card.owner,))
        elif self._narrow:
            self.view.choose((found.uid,))

    def _finish(self) -> None:
        scene = self.view.scene
        scene.drop, scene.rubber, scene.dragged = None, None, frozenset()
        self._scroll.stop()
        self.view.viewport().unsetCursor()
        self.view.viewport().update()

    def _double(self, event: QMouseEvent) -> bool:
        found = hits.hit(self.view.scene, *self.view.to_scene(event.position()))
        if found and found.part == "card" and found.card:
            if can_open(found.card.facts):
                self.view.fold((found.card.uid,))
            elif not found.card.virtual:
                self.view.choose((found.uid,))
                self.view.session.requests.make("rename")
        return True
