"""Rows with several bars each, on one scale: shares of blocks, bytes in memory. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.drawing.chart import Chart
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told


@dataclass(frozen=True)
class Bars:
    """A row: what it is of, how long its bars are (NaN: none), and how their numbers are written."""

    name: str
    values: tuple[float, ...]
    words: tuple[str, ...]


class BarRows(Chart):
    """`titles` are those of the bars of each row."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.rows: Sequence[Bars] = ()
        self.titles: Sequence[str] = ()

    def put(self, titles: Sequence[str], rows: Sequence[Bars]) -> None:
        """Show these."""
        other = (len(rows), len(titles)) != (len(self.rows), len(self.titles))
        self.titles, self.rows = titles, rows
        if other:
            self.fit()
        self.renew()

    def _high(self) -> float:
        return (0.62 * max(len(self.titles), 2) + 0.35) * self.line()

    def least_height(self) -> float:
        return 1.8 * self.line() + len(self.rows) * self._high()

    def colour(self, at: int) -> QColor:
        """Of a bar."""
        return style.theme().series[at]

    def box(self, at: int) -> QRectF:
        """Where the bars of a row are."""
        line = self.line()
        left = min(self.wide([row.name for row in self.rows]), self.width() / 3) + 1.1 * line
        right = self.wide([word for row in self.rows for word in row.words]) + line
        return QRectF(left, 1.7 * line + at * self._high(), max(1.0, self.width() - left - right), self._high())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.rows:
            return
        most = max((value for row in self.rows for value in row.values if value == value), default=0.0) or 1.0
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            self._legend(painter)
            for at in range(len(self.rows)):
                self._row(painter, at, most)

    def _legend(self, painter: QPainter) -> None:
        line, left = self.line(), self.box(0).left()
        for at, title in enumerate(self.titles):
            painter.fillRect(QRectF(left, 0.45 * line, 0.6 * line, 0.6 * line), self.colour(at))
            painter.setPen(style.theme().text_soft)
            painter.drawText(QRectF(left + line, 0, self.width(), 1.5 * line), LEFT, title)
            left += 2 * line + self.wide([title])

    def _row(self, painter: QPainter, at: int, most: float) -> None:
        row, box, line = self.rows[at], self.box(at), self.line()
        thick = (box.height() - 0.3 * line) / len(self.titles)
        for number, value in enumerate(row.values):
            if value == value:
                bar = QRectF(box.left(), box.top() + number * thick, box.width() * value / most, thick - 1)
                painter.fillRect(bar, self.colour(number))
        painter.setPen(style.theme().text)
        middle = box.height() - 0.3 * line
        beside = QRectF(0, box.top(), box.left() - 0.5 * line, middle)
        painter.drawText(beside, RIGHT, self.elided(row.name, beside))
        painter.setPen(style.theme().text_soft)
        painter.drawText(QRectF(box.right(), box.top(), self.width() - box.right() - 4, middle), RIGHT, row.words[0])

    def told(self, point: QPoint) -> Told | None:
        if not self.rows:
            return None
        at = int((point.y() - self.box(0).top()) // self._high())
        if not 0 <= at < len(self.rows):
            return None
        row = self.rows[at]
        return row.name, [Row(title, word, self.colour(number))
                          for number, (title, word) in enumerate(zip(self.titles, row.words, strict=True))]  # fmt: skip
