"""A picture of rows, as high as they want, with hover values; moved along where there is no room. Knows no panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from camplab.app.look import style
from camplab.app.look.style import LEFT
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling


class Chart(Telling):
    """A subclass says how high it is at least (`least_height`), paints, and tells what lies under the mouse."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def least_height(self) -> float:
        """Pixels that it takes so that everything can be read."""
        raise NotImplementedError

    def line(self) -> float:
        """Height of a line of small letters."""
        return line_height()

    def wide(self, words: Sequence[str]) -> float:
        """Width of the widest of these in small letters."""
        return max(map(written, words), default=0.0)

    def fit(self) -> None:
        """What is shown is another: take the height that it needs."""
        self.setMinimumHeight(round(self.least_height()))
        self.updateGeometry()
        self.renew()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self.least_height()))

    def legend(self, painter: QPainter, left: float, words: Sequence[str], colours: Sequence[QColor]) -> None:
        """In the first line, from `left` on, what each colour means."""
        line = self.line()
        for colour, word in zip(colours, words, strict=True):
            painter.fillRect(QRectF(left, 0.45 * line, 0.6 * line, 0.6 * line), colour)
            painter.setPen(style.theme().text_soft)
            painter.drawText(QRectF(left + line, 0, self.width(), 1.5 * line), LEFT, word)
            left += 2.5 * line + self.wide([word])

    def elided(self, text: str, box: QRectF) -> str:
        """As much of it as has room."""
        metrics = QFontMetricsF(style.font(style.theme().font_small))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())


def scrolling(chart: Chart) -> QScrollArea:
    """The chart, moved along where it is higher than its panel."""
    made = QScrollArea()
    made.setWidget(chart)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made
