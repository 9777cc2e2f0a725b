"""What lies behind the curves: bands of epochs, what was changed, and the best that can be. Knows no curve."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log10

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.painted import Painted
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.drawing.small_text import written
from camplab.numbers import measured
from camplab.runs.curves.pyramid import Doubles
from camplab.runs.epoch_bounds import EpochBounds


@dataclass(frozen=True)
class Band:
    """Steps after `start` up to `stop`: epochs `first` to `last`."""

    start: float
    stop: float
    first: int
    last: int

    @property
    def text(self) -> str:
        """`3`, or `6–10`."""
        return f"{self.first}" if self.first == self.last else f"{self.first}–{self.last}"


def bands(low: float, high: float, bounds: EpochBounds, pixels: float, narrow: float) -> list[Band]:
    """The bands in sight of steps `low` to `high` on so many pixels.

    Those narrower than `narrow` pixels are joined to bands of 2, 5, 10, ... epochs.
    """
    shortest = bounds.shortest(low, high)
    if shortest < 1 or high <= low:
        return []
    epoch = pixels * shortest / (high - low)
    scales = (m * 10**k for k in range(12) for m in (1, 2, 5))
    joined = next(scale for scale in scales if scale * epoch >= narrow)
    numbers = range(bounds.done(int(low)) // joined, bounds.done(int(high)) // joined + 1)
    ends = {n: bounds.start(n * joined) for n in range(numbers.start, numbers.stop + 1)}
    return [Band(ends[n], ends[n + 1], n * joined + 1, (n + 1) * joined) for n in numbers]


class Marks(Painted):
    """Something over the whole height of a plot; `words` says whether it is written out, too."""

    def __init__(self, words: bool, depth: float) -> None:
        super().__init__(depth)
        self.words = words

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        painter.setFont(style.font(style.theme().font_small))
        self.mark(painter, area, to_pixels.mapRect(area))

    def mark(self, painter: QPainter, area: QRectF, frame: QRectF) -> None:
        """Paint `area` of the plot into `frame` (pixels)."""
        raise NotImplementedError


class Epochs(Marks):
    """Every other epoch shaded, numbered at the top."""

    def __init__(self, words: bool) -> None:
        super().__init__(words, -80)
        self.bounds: EpochBounds | None = None
        self.numbered = words
        """Whether they are: where there is little room, words take theirs."""

    def put(self, bounds: EpochBounds | None) -> None:
        """Where epochs begin and end; None: nowhere."""
        self.bounds = bounds
        self.update()

    def mark(self, painter: QPainter, area: QRectF, frame: QRectF) -> None:
        if self.bounds is None:
            return
        look = style.theme()
        shade = mixed(look.text, look.panel, 0.045)
        shown = bands(area.left(), area.right(), self.bounds, frame.width(), written("888–888") + 8)
        for band in shown:
            box = QRectF(frame)
            box.setLeft(max(frame.left(), across(band.start, area, frame)))
            box.setRight(min(frame.right(), across(band.stop, area, frame)))
            if (band.first // (band.last - band.first + 1)) % 2 == 0:
                painter.fillRect(box.toRect(), shade)
            if self.words and self.numbered:
                _number(painter, band, box, band is shown[0])


class Changes(Marks):
    """A dashed line where the learner changed something, and what it was."""

    ROWS = 2
    """Of words, where they do not fit beside each other."""

    def __init__(self, words: bool) -> None:
        super().__init__(words, 5)
        self.changes: Sequence[tuple[int, str]] = ()
        self.caption = ""
        """Said of all curves, in a line of its own above the changes."""
        self.above, self.most = 1, self.ROWS + 1
        """Lines of other words above, and how many of its own there is room for."""

    @property
    def rows(self) -> int:
        """Lines of words that want room."""
        return min(self.ROWS, len(self.changes)) + bool(self.caption) if self.words else 0

    def put(self, changes: Sequence[tuple[int, str]], caption: str = "") -> None:
        """(step, what was changed)."""
        self.changes, self.caption = list(changes), caption
        self.update()

    def mark(self, painter: QPainter, area: QRectF, frame: QRectF) -> None:
        free = [frame.left()] * min(self.rows, self.most)
        if self.caption and free:
            self._say(painter, frame.left(), self.caption, frame, free)
            free[0] = frame.right()  # nothing beside it
        seen = [(across(step, area, frame), text) for step, text in self.changes if area.left() <= step <= area.right()]
        for x, _ in seen:
            painter.setPen(QPen(style.theme().text_soft, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        for x, text in seen:
            self._say(painter, x, text, frame, free)

    def _say(self, painter: QPainter, x: float, text: str, frame: QRectF, free: list[float]) -> None:
        """Write beside the line in the first row that has room from `free` on, or nowhere. What is too long for either
        side stands across the line, and what is longer than the plot is cut."""
        look, height = style.theme(), QFontMetricsF(painter.font()).height()
        box = QRectF(x + 3, frame.top() + self.above * height + 2, written(text) + 6, height)
        if box.right() > frame.right():
            box.moveRight(x - 3)
        if box.left() < frame.left():
            box.setWidth(min(box.width(), frame.width()))
            box.moveRight(frame.right())
            text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 6)
        row = next((row for row, left in enumerate(free) if box.left() >= left), None)
        if row is None:  # it would cover one before
            return
        box.translate(0, row * height)
        painter.fillRect(box, look.panel)
        painter.setPen(look.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        free[row] = box.right()


class Floor(Painted):
    """A dotted line at the height of the best that can be, where that is known. Its name is at its end."""

    FAR = 2.0
    """It is in sight unless it lies lower below the curves than so many times what is seen of them."""

    def __init__(self) -> None:
        super().__init__(-10)
        self.value: float | None = None
        self.height: float | None = None

    def put(self, value: float | None) -> None:
        """The best loss; None or 0, the foot of the axis: there is no line."""
        self.value = value or None
        self.height = None
        self.update()

    def beside(self, heights: Doubles, log: bool) -> Doubles:
        """These heights of the curves in sight, and its own if it is seen beside them."""
        self.height = None
        if self.value is not None and len(heights):
            height, low = log10(self.value) if log else self.value, float(heights.min())
            if low - height <= self.FAR * (float(heights.max()) - low):
                self.height = height
                return np.append(heights, height)
        return heights

    def end(self) -> Iterator[tuple[float, str, QColor]]:
        """Where it is, what it is called, and its colour; nothing where it is not seen."""
        if self.height is not None:
            yield self.height, tr("best possible"), style.theme().text_soft

    def row(self) -> Iterator[Row]:
        """What it is, for the crosshair."""
        if self.value is not None:
            yield Row(tr("best possible"), measured(self.value))

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        if self.height is not None:
            painter.setPen(QPen(style.theme().text_soft, 1, Qt.PenStyle.DotLine))
            ends = (QPointF(x, self.height) for x in (area.left(), area.right()))
            painter.drawLine(*map(to_pixels.map, ends))


def across(step: float, area: QRectF, frame: QRectF) -> float:
    """The pixel of a step."""
    return frame.left() + (step - area.left()) / (area.width() or 1) * frame.width()


def _number(painter: QPainter, band: Band, box: QRectF, leading: bool) -> None:
    """The first one in sight says what is numbered, where there is room for it."""
    texts = (tr("epoch {n}", n=band.text), band.text) if leading else (band.text,)
    text = next((text for text in texts if written(text) + 6 < box.width()), "")
    if text:
        painter.setPen(style.theme().text_faint)
        painter.drawText(box.adjusted(4, 1, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
