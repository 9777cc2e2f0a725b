"""How the values of each feature lie, as they are in the data and as the network sees them. Knows no engine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.drawing.chart import Chart
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told
from camplab.datasets.survey.facts import BINS, Values
from camplab.numbers import measured, rough
from camplab.words import printable

CENTRE = Qt.AlignmentFlag.AlignCenter
LONGEST = 24
"""Letters of a name before it is cut."""


class Histograms(Chart):
    """A row for each feature; all of a column have one axis, so that unlike scales are seen."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.values: Values | None = None
        self._names: Sequence[str] = ()

    def put(self, values: Values, names: Sequence[str]) -> None:
        """Show these, of features with these names."""
        self._names = names
        if values is not self.values:
            self.values = values
            self.fit()

    def name(self, at: int) -> str:
        """What a feature is called; "" where there is one alone."""
        assert self.values is not None
        count = len(self.values.mean)
        if count == 1:
            return ""
        if self.values.pixels:
            return (tr("red"), tr("green"), tr("blue"))[at] if count == 3 else f"{at + 1}"
        name = printable(self._names[at])
        return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"

    def least_height(self) -> float:
        rows = len(self.values.mean) if self.values is not None else 1
        return (1.9 * max(rows, 2) + 3.2) * self.line()

    # -- where things are -------------------------------------------------------------------------

    def _columns(self) -> list[tuple[bool, QRectF]]:
        """Whether it is standardised, and where it is drawn."""
        assert self.values is not None
        line, count = self.line(), len(self.values.mean)
        left = line + self.wide([self.name(at) for at in range(count)])
        states = [False, True] if self.values.standardised else [False]
        wide = (self.width() - left - line) / len(states)
        return [
            (state, QRectF(left + at * wide + 0.5 * line, 1.6 * line, wide - line, self.height() - 3.2 * line))
            for at, state in enumerate(states)
        ]

    def _ends(self, standardised: bool) -> tuple[float, float]:
        assert self.values is not None
        edges = [self.values.edges(at, standardised) for at in range(len(self.values.mean))]
        low, high = min(float(each[0]) for each in edges), max(float(each[-1]) for each in edges)
        return (low, high) if high > low else (low - 0.5, high + 0.5)

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.values is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            for standardised, box in self._columns():
                self._column(painter, standardised, box)

    def _column(self, painter: QPainter, standardised: bool, box: QRectF) -> None:
        assert self.values is not None
        look, line, (low, high) = style.theme(), self.line(), self._ends(standardised)
        painter.setPen(look.text_soft)
        title = tr("as the network sees them") if standardised else tr("as in the data")
        painter.drawText(QRectF(box.left(), 0, box.width(), 1.5 * line), CENTRE, title)
        if low < 0 < high:
            x = box.left() - low / (high - low) * box.width()
            painter.setPen(look.line)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setPen(look.text_soft)
            painter.drawText(QRectF(x - 40, box.bottom() + 2, 80, line), CENTRE, "0")
        tall = box.height() / len(self.values.mean)
        for at in range(len(self.values.mean)):
            row = QRectF(box.left(), box.top() + at * tall, box.width(), tall)
            self._row(painter, at, standardised, row, (low, high))
            if not standardised:
                painter.setPen(look.text)
                painter.drawText(QRectF(0, row.top(), box.left() - 0.5 * line, tall), RIGHT, self.name(at))
        painter.setPen(look.text_soft)
        below = QRectF(box.left(), box.bottom() + 2, box.width(), line)
        painter.drawText(below, LEFT, rough(low, 3))
        painter.drawText(below, RIGHT, rough(high, 3))

    def _row(
        self, painter: QPainter, at: int, standardised: bool, row: QRectF, ends: tuple[float, float]
    ) -> None:  # fmt: skip
        assert self.values is not None
        look, counts = style.theme(), self.values.counts[at]
        painter.setPen(look.line)
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        edges = (self.values.edges(at, standardised) - ends[0]) / (ends[1] - ends[0])
        x = row.left() + edges * row.width()
        if x[-1] - x[0] < 2:  # all in so little room that it would not be seen
            x = np.linspace(x.mean() - 1, x.mean() + 1, BINS + 1)
        y = row.bottom() - 0.92 * row.height() * counts / max(int(counts.max()), 1)
        steps = [QPointF(px, py) for left, right, py in zip(x[:-1], x[1:], y, strict=True)
                 for px in (float(left), float(right)) for py in (float(py),)]  # fmt: skip
        colour = QColor(look.series[2 if standardised else 0])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bottom = row.bottom()
        painter.drawPolygon(QPolygonF([QPointF(float(x[0]), bottom), *steps, QPointF(float(x[-1]), bottom)]))

    def told(self, point: QPoint) -> Told | None:
        values = self.values
        if values is None:
            return None
        box = self._columns()[0][1]
        at = int((point.y() - box.top()) / box.height() * len(values.mean))
        if point.y() < box.top() or not 0 <= at < len(values.mean):
            return None
        rows = [Row(tr("least"), measured(float(values.least[at]))),
                Row(tr("greatest"), measured(float(values.greatest[at]))),
                Row(tr("mean"), measured(float(values.mean[at]))),
                Row(tr("standard deviation"), measured(float(values.std[at])))]  # fmt: skip
        if values.standardised:
            low, high = (rough(float(end), 3) for end in values.edges(at, True)[[0, -1]])
            rows += [Row(tr("subtracted"), measured(float(values.shift[at]))),
                     Row(tr("divided by"), measured(float(values.scale[at]))),
                     Row(tr("standardised"), f"{low} … {high}")]  # fmt: skip
        return self.name(at), rows
