"""A panel that drops down from a button and goes away when one clicks elsewhere. Knows nothing of what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget


class Popover(QFrame):
    """Holds `body` with some air around it; what is taller than the screen can be scrolled."""

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.body, self.area = body, QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(body)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 14)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # rows come and go
        self.column.addWidget(self.area)
        body.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def _fit(self) -> None:
        """As large as the body wishes, within the screen."""
        margins = self.column.contentsMargins()
        wish = self.body.sizeHint().expandedTo(self.body.minimumSize()).boundedTo(self.body.maximumSize())
        if self.body.hasHeightForWidth():
            wish.setHeight(self.body.heightForWidth(wish.width()))
        height = min(wish.height(), self._room().height() - margins.top() - margins.bottom() - 4)
        bar = self.area.verticalScrollBar().sizeHint().width() if height < wish.height() else 0
        self.area.setFixedSize(wish.width() + bar, height)

    def _room(self) -> QRect:
        return (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()

    def drop(self, button: QWidget) -> None:
        """Open below the button, within the screen."""
        self._fit()
        self.adjustSize()
        place, room = button.mapToGlobal(QPoint(0, button.height() + 4)), self._room()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.setFocus()
