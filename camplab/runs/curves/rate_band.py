"""What a learning-rate range test says: the loss at rates that rise from step to step, and the band to choose from.

The test is that of Smith, "Cyclical Learning Rates for Training Neural Networks" (WACV 2017, section 3.3): its lower
bound is where learning sets in, its upper bound where it slows down, before it breaks off. Rates rise by a constant
factor, and the test ends once the loss is a multiple of its best, as Gugger proposes ("How do you find a good learning
rate", 2018). Knows no torch, no Qt.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from camplab.numbers import rough
from camplab.runs.curves.pyramid import Doubles
from camplab.words import Sentence, say

LOWEST, HIGHEST = 1e-6, 10.0
"""Rates of the first and the last step."""
LEAST, MOST = 200, 480
"""Steps of a test: one epoch, where that is not fewer or more."""
WIDTH = 9
"""Steps whose median is taken, which neither a single batch nor the breaking off moves; of five such the mean."""
SHARE = 0.1
"""Of the whole fall of the loss that is done at the lower bound, and that is left at the upper one."""
WORSE = 4.0
"""Times its best that the loss may become."""
NOISE = 2.0
"""Standard deviations of the loss about its smoothed curve that a fall has to be."""


class Band(NamedTuple):
    """Learning rates between which the loss falls, and the one at which it falls fastest."""

    low: float
    high: float
    best: float


def length(steps_per_epoch: int) -> int:
    """Steps of a test."""
    return min(MOST, max(LEAST, steps_per_epoch))


def rates(steps: int) -> Doubles:
    """The rate of each step: each is the one before times the same factor."""
    return np.geomspace(LOWEST, HIGHEST, steps)


def smoothed(losses: ArrayLike) -> Doubles:
    """The mean of the medians of the steps around each: nothing lags behind, so that no rate is told too high."""
    medians = np.median(_around(np.asarray(losses, np.float64), WIDTH), 1)
    found: Doubles = _around(medians, WIDTH // 2 + 1).mean(1)
    return found


def broken_off(losses: ArrayLike) -> bool:
    """Whether the loss has left its start and its best far behind, so that higher rates say nothing more."""
    values = np.asarray(losses, np.float64)
    if not np.isfinite(values).all():
        return True
    if len(values) < 3 * WIDTH:
        return False
    now = float(np.median(values[-WIDTH:]))
    return now > max(float(np.median(values[:WIDTH])), WORSE * float(smoothed(values[:-WIDTH]).min()))


def band(of: ArrayLike, losses: ArrayLike) -> Band | None:
    """The band of a test whose steps had these rates and losses; None where it fell at none beyond noise.

    Lower bound: a tenth of the whole fall of the smoothed loss is done; upper bound: a tenth is left. Best: where it
    falls fastest over the logarithm of the rate.
    """
    known = np.isfinite(np.asarray(losses, np.float64))
    at, values = np.asarray(of, np.float64)[known], np.asarray(losses, np.float64)[known]
    if len(values) < 3:
        return None
    curve = smoothed(values)
    lowest = int(curve.argmin())
    top = float(np.median(curve[: max(1, lowest // 4)]))
    fall, noise = top - float(curve[lowest]), float((values - curve)[: lowest + 1].std())
    if not lowest or fall <= NOISE * noise:
        return None
    above = np.flatnonzero(curve[: lowest + 1] > top - SHARE * fall)
    low = int(above[-1]) + 1 if len(above) else 0
    high = low + int(np.flatnonzero(curve[low : lowest + 1] <= top - (1 - SHARE) * fall)[0])
    slope = np.gradient(curve, np.log(at))
    best = low + int(slope[low : high + 1].argmin())
    return Band(float(at[low]), float(at[high]), float(at[best]))


def _around(values: Doubles, width: int) -> NDArray[np.float64]:
    """n × width: each with those around it; the first and the last stand for what is missing."""
    whole = np.pad(values, width // 2, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(whole, width)


def told(found: Band | None) -> Sentence:
    """What came of a test."""
    if found is None:
        return say("At none of the learning rates from {low} to {high} the loss has fallen by clearly more than it "
                   "varies from batch to batch", low=rough(LOWEST, 3), high=rough(HIGHEST, 3))  # fmt: skip
    low, high, best = (rough(rate, 2) for rate in found)
    return say(
        "The loss falls at learning rates from {low} to {high}, fastest at {best}", low=low, high=high, best=best
    )
