"""Scrolls the stack while something is dragged near its upper or lower edge. Knows not what is dragged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QTimer

from camplab.app.editor.stack.stage import Stage

EDGE = 36
"""px from the edge within which it scrolls, faster the closer."""


class AutoScroll(QObject):
    """`follow` the mouse; `moved` is called after each scroll, as another place lies under the mouse then."""

    def __init__(self, view: Stage, moved: Callable[[QPointF], None]) -> None:
        super().__init__(view.viewport())
        self._view, self._moved = view, moved
        self._at = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._scroll)

    def follow(self, position: QPointF) -> None:
        """The mouse is at `position` of the viewport."""
        self._at = position
        if self._speed() and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The drag is over."""
        self._timer.stop()

    def _speed(self) -> int:
        height = self._view.viewport().height()
        if self._at.y() < EDGE:
            return -round((EDGE - self._at.y()) / 3)
        return max(0, round((self._at.y() - height + EDGE) / 3))

    def _scroll(self) -> None:
        bar, speed = self._view.verticalScrollBar(), max(-24, min(24, self._speed()))
        before = bar.value()
        bar.setValue(before + speed)
        if bar.value() == before:
            self._timer.stop()
        else:
            self._moved(self._at)
