"""A scene that says where the mouse is in it, that it has gone, and again when something else is drawn there."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QHideEvent


class Pointing(pg.GraphicsView):  # type: ignore[misc]
    """`pointed` says the place in the scene, or None; pyqtgraph itself does not say that the mouse has gone."""

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._mouse: QPointF | None = None
        self.scene().sigMouseMoved.connect(self._point)

    def point_again(self) -> None:
        """Something else is drawn now."""
        if self._mouse is not None:
            self.pointed.emit(self._mouse)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._gone()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._gone()

    def _point(self, point: QPointF) -> None:
        self._mouse = point
        self.pointed.emit(point)

    def _gone(self) -> None:
        if self._mouse is not None:
            self._mouse = None
            self.pointed.emit(None)
