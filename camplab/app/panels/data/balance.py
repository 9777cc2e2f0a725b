"""How many samples of each class there are, as bars; of a regression, how the targets lie. Knows no engine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.drawing.chart import Chart
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told
from camplab.datasets.survey.facts import Survey
from camplab.numbers import percent, rough

BARS = 30
"""Of the histogram of targets."""


class Balance(Chart):
    """A row for each class with a bar for the samples to learn from and one for those for validation."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.survey: Survey | None = None
        self.names: Sequence[str] = ()
        self.target = ""
        """What numbers that are to be answered are called."""
        self.counts = np.zeros((2, 0), np.int64)
        self.edges = np.zeros(0)
        """Between the bars of targets; none where there are classes."""

    def put(self, survey: Survey, names: Sequence[str], target: str) -> None:
        """Show these data, whose classes are called so, and what is to be answered."""
        self.target = target
        if survey is self.survey and names == self.names:
            return
        self.survey, self.names = survey, names
        if survey.classes:
            self.counts, self.edges = survey.balance(), np.zeros(0)
        else:
            known = [part[np.isfinite(part)].astype(float) for part in (survey.training, survey.validation)]
            both = np.concatenate(known)
            self.edges = np.histogram_bin_edges(both, BARS)
            self.counts = np.stack([np.histogram(part, self.edges)[0] for part in known])
        self.fit()

    def least_height(self) -> float:
        if len(self.edges):
            return 6 * self.line()
        return (1.4 * len(self.names) + 1.8) * self.line()

    # -- where things are -------------------------------------------------------------------------

    def _box(self) -> QRectF:
        line = self.line()
        if len(self.edges):
            return QRectF(2 * line, 1.8 * line, self.width() - 4 * line, self.height() - 3.2 * line)
        left = min(self.wide(self.names), self.width() / 3) + 1.2 * line
        right = self.wide([f"{self.counts.max(initial=0):,}"]) + line
        return QRectF(left, 1.6 * line, self.width() - left - right, self.height() - 1.8 * line)

    def _row(self, at: int) -> QRectF:
        box = self._box()
        high = min(box.height() / max(len(self.names), 1), 3 * self.line())
        return QRectF(box.left(), box.top() + at * high, box.width(), high)

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.survey is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            words = tr("to learn from"), tr("for validation")
            self.legend(painter, self._box().left(), words, self._colours())
            if len(self.edges):
                self._targets(painter)
            else:
                for at, name in enumerate(self.names):
                    self._class(painter, at, name)

    def _colours(self) -> tuple[QColor, QColor]:
        return style.theme().series[0], style.theme().series[1]

    def _class(self, painter: QPainter, at: int, name: str) -> None:
        row, most, line = self._row(at), max(int(self.counts.max(initial=0)), 1), self.line()
        thick = min(0.36 * row.height(), 0.7 * line)
        for number, colour in enumerate(self._colours()):
            count = int(self.counts[number, at])
            bar = QRectF(row.left(), row.center().y() + (number - 1) * thick, row.width() * count / most, thick - 1)
            painter.fillRect(bar, colour)
        painter.setPen(style.theme().text)
        beside = QRectF(0, row.top(), row.left() - 0.5 * line, row.height())
        painter.drawText(beside, RIGHT, self.elided(name, beside))
        painter.setPen(style.theme().text_soft)
        end = QRectF(row.right(), row.top(), self.width() - row.right() - 4, row.height())
        painter.drawText(end, RIGHT, f"{int(self.counts[0, at]):,}")

    def _targets(self, painter: QPainter) -> None:
        box, most = self._box(), max(int(self.counts.max(initial=0)), 1)
        wide = box.width() / self.counts.shape[1]
        for number, colour in enumerate(self._colours()):
            for at, count in enumerate(self.counts[number].tolist()):
                tall = box.height() * count / most
                left = box.left() + (at + 0.5 * number) * wide
                painter.fillRect(QRectF(left, box.bottom() - tall, max(1.0, wide / 2 - 1), tall), colour)
        look, line = style.theme(), self.line()
        painter.setPen(look.line)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(look.text_soft)
        below = QRectF(box.left(), box.bottom() + 2, box.width(), line)
        painter.drawText(below, LEFT, rough(float(self.edges[0]), 3))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.target)
        painter.drawText(below, RIGHT, rough(float(self.edges[-1]), 3))

    def told(self, point: QPoint) -> Told | None:
        count = self.counts.shape[1]
        if self.survey is None or not count:
            return None
        box = self._box()
        if len(self.edges):
            at = int((point.x() - box.left()) / box.width() * count)
        else:
            at = int((point.y() - box.top()) / self._row(0).height())
        if not 0 <= at < count or point.y() < box.top():
            return None
        if len(self.edges):
            title = tr("target {low} to {high}", low=rough(float(self.edges[at]), 3),
                       high=rough(float(self.edges[at + 1]), 3))  # fmt: skip
        else:
            title = self.names[at]
        words, whole = (tr("to learn from"), tr("for validation")), self.survey.totals()
        rows = [Row(word, f"{int(self.counts[number, at]):,} ({self._share(number, at, whole)})", colour)
                for number, (word, colour) in enumerate(zip(words, self._colours(), strict=True))]  # fmt: skip
        return title, rows

    def _share(self, number: int, at: int, whole: np.ndarray) -> str:
        return translate(percent(float(self.counts[number, at]) / max(int(whole[number]), 1)))
