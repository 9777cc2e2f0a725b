"""The curves of a run as the loss panel draws them: raw, smoothed, validation. Knows no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from camplab.runs.curves.pyramid import Doubles, Envelope, Pyramid
from camplab.runs.curves.smoothing import Smoothed
from camplab.runs.growing import Column, Growing


@dataclass
class Line:
    """One long curve over the steps: number i is at step `first_step + i`."""

    first_step: int
    pyramid: Pyramid = field(default_factory=Pyramid)

    def update(self, values: Column) -> None:
        """`values` is the whole curve so far."""
        self.pyramid.update(values)

    def points(self, start: float, stop: float, pixels: int, log: bool) -> tuple[Doubles, Doubles]:
        """What to draw between two steps on so many pixels: x and y; y is log10 and NaN below zero when `log`."""
        before = int(max(0, min(start - self.first_step, len(self.pyramid)))) - 1
        after = int(max(0, min(stop - self.first_step + 2, len(self.pyramid)))) + 1
        return zigzag(self.pyramid.envelope(before, after, pixels), self.first_step, log)

    def at(self, step: int) -> float:
        """The value at a step, NaN where there is none."""
        index = step - self.first_step
        return float(self.pyramid.values[index]) if 0 <= index < len(self.pyramid) else float("nan")


def zigzag(envelope: Envelope, first_step: int, log: bool) -> tuple[Doubles, Doubles]:
    """One polyline that goes through lowest and highest of every bucket."""
    count = np.arange(len(envelope.low), dtype=np.float64)
    x: Doubles = first_step + envelope.first + count * envelope.size + (envelope.size - 1) / 2
    if envelope.size == 1:
        return x, scaled(envelope.low, log)
    y = np.empty(2 * len(x))
    y[0::2], y[1::2] = envelope.low, envelope.high
    return np.repeat(x, 2), scaled(y, log)


def scaled(values: NDArray[np.floating], log: bool) -> Doubles:
    """As plotted: NaN where it cannot be drawn, log10 when `log`."""
    y = np.asarray(values, np.float64)
    if log:
        return np.log10(y, out=np.full(y.shape, np.nan), where=np.isfinite(y) & (y > 0))
    return np.where(np.isfinite(y), y, np.nan)


class Checks:
    """A value at some of the steps, evenly apart: the ends of epochs."""

    def __init__(self) -> None:
        self._steps: Column = Growing(dtype=np.int64)
        self.pyramid = Pyramid()

    def update(self, steps: Growing, values: Growing) -> None:
        """All of them so far."""
        self._steps = steps
        self.pyramid.update(values)

    def points(self, start: float, stop: float, pixels: int, log: bool) -> tuple[Doubles, Doubles]:
        """What to draw between two steps, and to the next one on either side: x and y as those of a `Line`."""
        first, last = bisect_left(self._steps, start), bisect_right(self._steps, stop)
        found = self.pyramid.envelope(first - 1, last + 1, pixels)
        numbers, heights = zigzag(found, 0, log)
        if found.size == 1 or not len(numbers):
            return np.asarray(self._steps[found.first : found.first + len(numbers)], np.float64), heights
        ends = (0, len(self._steps) - 1)
        return np.interp(numbers, ends, [self._steps[end] for end in ends]), heights

    def at(self, step: int) -> float:
        """The newest value at that step, NaN before the first."""
        index = bisect_right(self._steps, step) - 1
        return float(self.pyramid.values[index]) if index >= 0 else float("nan")


class Curves:
    """One quantity of one run: `raw` per step, `smooth`, and validation per epoch."""

    def __init__(self, first_step: int, beta: float) -> None:
        self.first_step = first_step
        self.raw = Line(first_step)
        self.validation = Checks()
        self.smooth_by(beta)

    @property
    def beta(self) -> float:
        """How much it is smoothed; 0: not."""
        return self._smoothed.beta

    def smooth_by(self, beta: float) -> None:
        """Smooth anew; beta 0 is no smoothing."""
        self._smoothed = Smoothed(beta)
        self.smooth = Line(self.first_step)
        self._smooth()

    def update(self, values: Column, epochs: tuple[Growing, Growing]) -> None:
        """The whole run so far: a value per step; and the steps at which epochs ended, with a validation value each."""
        self.raw.update(values)
        self._smooth()
        self.validation.update(*epochs)

    def _smooth(self) -> None:
        if self.beta > 0:
            self._smoothed.update(self.raw.pyramid.values)
            self.smooth.update(self._smoothed.values)
