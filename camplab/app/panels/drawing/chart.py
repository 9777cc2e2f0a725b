"""A picture of rows, as high as they want, with hover values; moved along where there is no room. Knows no panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from camplab.app.look import style
from camplab.app.panels.drawing.readout import Readout, Row


class Chart(QWidget):
    """A subclass says how high it is at least (`least_height`), paints, and tells what lies under the mouse."""

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.readout = readout
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def least_height(self) -> float:
        """Pixels that it takes so that everything can be read."""
        raise NotImplementedError

    def told(self, point: QPoint) -> tuple[str, Sequence[Row]] | None:
        """A title and values of what lies there; None: nothing does."""
        raise NotImplementedError

    def line(self) -> float:
        """Height of a line of small letters."""
        return QFontMetricsF(style.font(style.theme().font_small)).height()

    def wide(self, words: Sequence[str]) -> float:
        """Width of the widest of these in small letters."""
        metrics = QFontMetricsF(style.font(style.theme().font_small))
        return max((metrics.horizontalAdvance(word) for word in words), default=0.0)

    def fit(self) -> None:
        """What is shown is another: take the height that it needs."""
        self.setMinimumHeight(round(self.least_height()))
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self.least_height()))

    def elided(self, text: str, box: QRectF) -> str:
        """As much of it as has room."""
        metrics = QFontMetricsF(style.font(style.theme().font_small))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        told = self.told(event.position().toPoint())
        if told is None:
            self.readout.hide()
        else:
            self.readout.show_at(self.mapTo(self.readout.over, event.position().toPoint()), *told)

    def leaveEvent(self, event: QEvent) -> None:
        self.readout.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.readout.hide()


def scrolling(chart: Chart) -> QScrollArea:
    """The chart, moved along where it is higher than its panel."""
    made = QScrollArea()
    made.setWidget(chart)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made
