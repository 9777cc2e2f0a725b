"""A drawing that says what lies under the mouse, and says it anew when something else lies there. Knows no panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from camplab.app.panels.drawing.readout import Readout, Row

Told = tuple[str, Sequence[Row]]
"""A title, and values with their names."""


class Telling(QWidget):
    """A subclass paints, has `told`, and calls `renew` when it has something else to show.

    The box of values may be that of several drawings: one that is not under the mouse leaves it alone.
    """

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.readout = readout
        self.mouse: QPoint | None = None
        self._tells = False
        self.setMouseTracking(True)

    def told(self, point: QPoint) -> Told | None:
        """What lies there; None: nothing does."""
        raise NotImplementedError

    def renew(self) -> None:
        """What is drawn is another."""
        self.update()
        self.tell()

    def tell(self) -> None:
        """What lies under the mouse now."""
        told = self.told(self.mouse) if self.mouse is not None else None
        if told is not None and self.mouse is not None:
            self.readout.show_at(self.mapTo(self.readout.over, self.mouse), *told)
        elif self._tells:
            self.readout.hide()
        self._tells = told is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse = event.position().toPoint()
        self.tell()

    def leaveEvent(self, event: QEvent) -> None:
        self._away()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._away()

    def _away(self) -> None:
        self.mouse = None
        self.tell()
