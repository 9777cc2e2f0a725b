"""One bar for a step, parted by what its time is for, with a line for each part. Knows no run."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.palettes import PARTS_OF_A_STEP
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.drawing.chart import Chart
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told
from camplab.numbers import percent
from camplab.runs.timing.reading import milliseconds
from camplab.runs.timing.timing import PARTS, Doubles

MEANING = {
    "load": lambda: tr("the batch is put together"),
    "copy": lambda: tr("it goes to the device and is made what the network sees"),
    "augment": lambda: tr("chance changes it: what the recipe has for augmentation"),
    "forward": lambda: tr("through all blocks, and the loss"),
    "backward": lambda: tr("the gradients"),
    "update": lambda: tr("clipping and the optimizer"),
    "watch": lambda: tr("norms, looks, and telling the window"),
}
"""What belongs to a part."""


class StepBar(Chart):
    """All parts add up to the whole bar."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.seconds: Doubles = np.zeros(0)

    def put(self, seconds: Doubles) -> None:
        """Of each of `PARTS`."""
        first = not len(self.seconds)
        self.seconds = seconds
        if first:
            self.fit()
        self.renew()

    def least_height(self) -> float:
        return (2.6 + 1.35 * len(PARTS)) * self.line()

    def _bar(self) -> QRectF:
        line = self.line()
        return QRectF(0.6 * line, 0.5 * line, self.width() - 1.2 * line, 1.4 * line)

    def spans(self) -> list[QRectF]:
        """Where each part of the bar is, in pixels of this widget."""
        bar = self._bar()
        ends = bar.left() + bar.width() * np.concatenate([[0.0], np.cumsum(self.seconds)]) / self.seconds.sum()
        return [QRectF(a, bar.top(), b - a, bar.height()) for a, b in pairwise(ends)]

    def _row(self, at: int) -> QRectF:
        line, bar = self.line(), self._bar()
        return QRectF(bar.left(), bar.bottom() + (0.5 + 1.35 * at) * line, bar.width(), 1.35 * line)

    def colour(self, at: int) -> QColor:
        """Of a part."""
        return style.theme().series[PARTS_OF_A_STEP[at]]

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self.seconds):
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            for at, span in enumerate(self.spans()):
                painter.fillRect(span, self.colour(at))
            wide = self.wide([translate(title) for title in PARTS.values()]) + self.line()
            for at, part in enumerate(PARTS):
                self._line(painter, at, part, wide)

    def _line(self, painter: QPainter, at: int, part: str, wide: float) -> None:
        """wide: pixels of the names."""
        look, line, row = style.theme(), self.line(), self._row(at)
        painter.fillRect(QRectF(row.left(), row.center().y() - 0.3 * line, 0.6 * line, 0.6 * line), self.colour(at))
        name, numbers = translate(PARTS[part]), self._numbers(at)
        painter.setPen(look.text)
        painter.drawText(QRectF(row.left() + line, row.top(), wide, row.height()), LEFT, name)
        figures = self.wide(["100.0 %", "1,000,000 ms"]) + 0.8 * line
        for number, text in enumerate(numbers):
            left = row.left() + line + wide + number * figures
            painter.drawText(QRectF(left, row.top(), figures - 0.8 * line, row.height()), RIGHT, text)
        painter.setPen(look.text_soft)
        left = row.left() + line + wide + 2 * figures
        beside = QRectF(left, row.top(), max(0.0, row.right() - left), row.height())
        painter.drawText(beside, LEFT, self.elided(MEANING[part](), beside))

    def _numbers(self, at: int) -> tuple[str, str]:
        share = percent(float(self.seconds[at] / self.seconds.sum()))
        return translate(share), translate(milliseconds(float(self.seconds[at])))

    def told(self, point: QPoint) -> Told | None:
        if not len(self.seconds):
            return None
        over = [at for at, span in enumerate(self.spans()) if span.contains(point) or self._row(at).contains(point)]
        if not over:
            return None
        at, part = over[0], [*PARTS][over[0]]
        share, time = self._numbers(at)
        return translate(PARTS[part]), [Row(tr("of the step"), share, self.colour(at)), Row(tr("time"), time),
                                        Row(tr("what"), MEANING[part]())]  # fmt: skip
