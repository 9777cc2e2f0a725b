"""A panel that drops down from a button and goes away when one clicks elsewhere. Knows nothing of what it holds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget


class Popover(QFrame):
    """Holds `body` with some air around it."""

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # rows come and go
        column.addWidget(body)

    def drop(self, button: QWidget) -> None:
        """Open below the button, within the screen."""
        self.adjustSize()
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.setFocus()
