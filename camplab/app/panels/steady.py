"""A widget in which things may be laid out anew without its neighbours being. Knows not what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class Steady(QWidget):
    """As large as `contents`, which holds everything; who lays it out hears only when it needs another room at least.

    A layout of Qt hands on whatever is laid out anew: a word that is another one in one panel, ten times a second,
    had all docks of the window laid out, each with an animation of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self.contents = QWidget(self)
        self._room: QSize | None = None

    def minimumSizeHint(self) -> QSize:
        return self.contents.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self.contents.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.contents.resize(self.size())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._tell_room()
        return super().event(event)

    def _tell_room(self) -> None:
        room = self.minimumSizeHint()
        if room != self._room:
            self._room = room
            self.updateGeometry()
