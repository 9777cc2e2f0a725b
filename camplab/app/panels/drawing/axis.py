"""The numbers beside and below a plot: which there are, how they are written, where they stand. Knows no run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QStyleOptionGraphicsItem, QWidget

from camplab.app.look import language
from camplab.app.panels.drawing.painted import contained
from camplab.numbers import percent, power_of_ten, rough, rounded_up, scientific

Ticks = list[tuple[float, list[float]]]
Numbers = list[tuple[float, str]]
OFFSET = 6
"""Pixels between a plot and its numbers."""
AIRLESS = 0.8
"""Of the height of a line, without the air above and below digits."""
LONG = 1e5
"""Heights from which on all are written as powers, so that the numbers leave room for the curves."""


class Axis(pg.AxisItem):  # type: ignore[misc]
    """Quiet numbers without tick strokes: `1,200`, `85 %`, or decades `10⁻³` when `log` (values are log10)."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.log = False
        self.percent = False
        self.unit = 1.0
        """What is written is so many of these: steps of an epoch, say."""
        self.whole = False
        """There is nothing between whole numbers, as between two steps."""
        self.headroom = 0.0
        """Pixels at the upper end that are kept for words: no numbers there."""
        self._kept: tuple[object, Ticks] = ((), [])
        """The ticks last asked for: grid, margins and the axis itself ask for the same."""
        self._said: tuple[Ticks, object, Numbers] = ([], (), [])
        """And these as they are written."""
        self.setStyle(tickLength=0, hideOverlappingLabels=True)
        self.enableAutoSIPrefix(False)

    def resizeEvent(self, event: QGraphicsSceneResizeEvent | None = None) -> None:
        super().resizeEvent(event)
        self.fit_title()

    def fit_title(self) -> None:
        """Where there is no room for all of what the heights are called, nothing is better than a part of it."""
        if self.label is not None:  # it is gone before the axis is
            wanted = self.label.boundingRect().width() - 2 * self.label.document().documentMargin()
            self.label.setVisible(bool(self.labelText) and wanted <= self.size().height())

    def tickValues(self, low: float, high: float, size: float) -> Ticks:
        wanted = (low, high, size, self.log, self.headroom, self.unit, self.whole)
        if self._kept[0] != wanted:
            ticks = self._ticks(low / self.unit, high / self.unit, size)
            self._kept = wanted, [(step, [at * self.unit for at in values]) for step, values in ticks]
        return self._kept[1]

    def _ticks(self, low: float, high: float, size: float) -> Ticks:
        top = high - (high - low) * min(1.0, self.headroom / max(size, 1))
        return [(step, [at for at in values if at <= top]) for step, values in self._spaced(low, high, size)]

    def _spaced(self, low: float, high: float, size: float) -> Ticks:
        if not self.log:
            return self._even(low, high, size)
        decades = range(ceil(low), floor(high) + 1)
        if high - low >= 2.5:
            step = max(1, ceil(len(decades) * 1.6 * QFontMetricsF(self.font()).height() / max(size, 1)))
            return [(step, [float(k) for k in decades if k % step == 0])]
        whole = range(floor(low), ceil(high) + 1)
        room = size / (1.1 * QFontMetricsF(self.font()).height())
        fits = (some for some in ((1, 2, 5), (1, 3)) if len(some) * (high - low) <= room)
        parts = next(fits, (1,))
        return [(1.0, [k + log10(m) for k in whole for m in parts])]

    def _even(self, low: float, high: float, size: float) -> Ticks:
        """Round numbers as close as they are read easily; closer where there would be one alone."""
        rim = (high - low) * 0.5 * QFontMetricsF(self.font()).height() / max(size, 1)
        for share in (1.0, 0.7):
            step = rounded_up((high - low) * share * self._apart(low, high) / max(size, 1))
            step = max(step, 1) if self.whole and self.unit == 1 else step
            numbers = [at * step for at in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]
            if sum(low + rim <= at <= high - rim for at in numbers) > 1:
                break
        return [(step, numbers)]

    def has_two_numbers(self, low: float, high: float) -> bool:
        """Whether two numbers or more can be read when it goes from `low` to `high`."""
        size = max(1.0, self.size().height())
        rim = (high - low) * 0.5 * QFontMetricsF(self.font()).height() / size
        ticks = self.tickValues(low, high, size)
        return len([at for _, values in ticks for at in values if low + rim <= at <= high - rim]) > 1

    def _apart(self, low: float, high: float) -> float:
        """Pixels from one number to the next."""
        if self.orientation == "left":
            return 1.5 * QFontMetricsF(self.font()).height()
        widest = max(self.tickStrings([low, high], 1, max(1.0, high - low) / 10), key=len)
        return max(60.0, QFontMetricsF(self.font()).horizontalAdvance(widest) * 1.8)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if self.log and all(abs(value - round(value)) < 1e-6 for value in values):
            return [decade(value) for value in values]
        if self.log:  # one way to write all of an axis
            return [rough(10**value) if value <= 4 else decade(value) for value in values]
        if self.percent:
            return [language.translate(percent(value, 0 if spacing >= 0.01 else 1)) for value in values]
        if self.orientation == "left" and max(map(abs, values), default=0) >= LONG:
            return [powered(value, spacing) for value in values]
        if spacing >= 1:
            return [f"{value:,.0f}" for value in values]
        return [f"{value:.{max(0, ceil(-log10(spacing)))}f}" for value in values]

    def numbers(self, low: float, high: float) -> Numbers:
        """What is written between `low` and `high`, and where."""
        size = self.size()
        ticks = self.tickValues(low, high, size.height() if self.orientation == "left" else size.width())
        known, wanted = self._said, (self.percent, language.current())
        if known[0] is not ticks or known[1] != wanted:
            texts = [(at, self.tickStrings([each / self.unit for each in at], 1, spacing)) for spacing, at in ticks]
            known = self._said = ticks, wanted, [pair for each in texts for pair in zip(*each, strict=True)]
        return known[2]

    @contained
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The numbers that are whole within the axis; pyqtgraph's own way to them takes three times as long."""
        box, font = self.boundingRect(), self.font()
        painter.setFont(font)
        painter.setPen(self.pen())
        if self.orientation == "bottom":
            painter.drawLine(box.topLeft(), box.topRight())
        painter.setPen(self.textPen())
        letters = QFontMetricsF(font)
        below = letters.ascent() - letters.height() / 2
        places = [*self._places(box, letters)]
        for text, place in moved_in(places, box) if self.orientation == "left" else places:
            if box.contains(place):
                painter.drawText(QPointF(place.left(), place.center().y() + below), text)

    def _places(self, box: QRectF, letters: QFontMetricsF) -> Iterator[tuple[str, QRectF]]:
        """What is to be written, and the place that it takes; the air above and below digits may be cut off."""
        (low, high), upright, height = self.range, self.orientation == "left", letters.height()
        scale = (box.height() if upright else box.width()) / ((high - low) or 1)
        for value, text in self.numbers(low, high):
            at, width = (value - low) * scale, letters.horizontalAdvance(text)
            if upright:
                top = box.bottom() - at - AIRLESS * height / 2
                yield text, QRectF(box.right() - OFFSET - width, top, width, AIRLESS * height)
            else:
                yield text, QRectF(box.left() + at - width / 2, box.top() + OFFSET, width, height)


def moved_in(written: list[tuple[str, QRectF]], box: QRectF) -> list[tuple[str, QRectF]]:
    """Where fewer than two numbers are whole within `box`, those at its upper and lower rim stand there: a plot so low
    that it has no numbers says nothing."""
    if sum(box.contains(place) for _, place in written) > 1:
        return written
    found: list[tuple[str, QRectF]] = []
    for text, place in sorted(written, key=lambda each: -each[1].center().y()):
        top = min(max(place.top(), box.top()), box.bottom() - place.height())
        whole = QRectF(place.left(), top, place.width(), place.height())
        if not any(whole.intersects(other) for _, other in found):
            found.append((text, whole))
    return found


def decade(power: float) -> str:
    """The number 10^power: `10⁻³` for a whole power between, `0.02`, `50` otherwise."""
    if abs(power - round(power)) < 1e-6:
        return {0: "1", 1: "10", 2: "100", -1: "0.1"}.get(round(power), power_of_ten(round(power)))
    return powered(10**power, 10**power) if abs(power) > 4 else f"{10**power:g}"


def powered(value: float, spacing: float) -> str:
    """A very large or small number, exact to `spacing`: `3×10¹⁰`, `2.5×10⁻⁷`."""
    if value == 0:
        return "0"
    digits = max(0, floor(log10(abs(value))) - floor(log10(spacing) + 1e-9))
    mantissa, _, exponent = f"{value:.{digits}e}".partition("e")
    return scientific(mantissa.rstrip("0").rstrip(".") if digits else mantissa, power_of_ten(int(exponent)))
