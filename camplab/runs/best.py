"""The epoch after which a run was best, and by which measure. Knows no store, no Qt and no name of a measure."""

from __future__ import annotations

import math

import msgspec
import numpy as np

from camplab.document.measures import Measure
from camplab.numbers import measured, percent
from camplab.runs.events import Epoch
from camplab.runs.moments import Moments
from camplab.words import Sentence, say


class Best(msgspec.Struct, frozen=True):
    """The best value of the measure that a run is judged by, after the first epoch that reached it."""

    measure: Measure
    epoch: int
    value: float


def better(measure: Measure | None, best: Best | None, epoch: Epoch) -> Best | None:
    """The best so far, with one more epoch."""
    value = None if measure is None else known(measure, epoch)
    if measure is None or value is None:
        return best
    if best is None or (value > best.value if measure.drawing.better == "high" else value < best.value):
        return Best(measure, epoch.epoch, value)
    return best


def best_of(measure: Measure, epochs: Moments[Epoch]) -> Best | None:
    """The best of all epochs."""
    said = epochs.said(measure.name)
    values = np.empty(0) if said is None else said.values[:]
    worst = -np.inf if measure.drawing.better == "high" else np.inf
    at = np.where(np.isfinite(values), values, worst)
    if said is None or not np.isfinite(at).any():
        return None
    index = int(at.argmax() if measure.drawing.better == "high" else at.argmin())
    return Best(measure, epochs[said.numbers[index]].epoch, float(values[index]))


def known(measure: Measure, epoch: Epoch) -> float | None:
    """A measure of the run after an epoch, where that is a number."""
    value = epoch.values.get(measure.name)
    return value if isinstance(value, float) and math.isfinite(value) else None


def in_words(measure: Measure, value: float) -> Sentence:
    """How good that is: "98.7 % right", "Nearest neighbour of the same class 85.1 %", "Validation loss 0.0200"."""
    if measure.drawing.scale == "percent" and measure.drawing.chart == "accuracy":
        return say("{share} right", share=percent(value))
    return say("{measure} {value}", measure=measure.title, value=as_number(measure, value))


def as_number(measure: Measure, value: float) -> Sentence | str:
    """The same where it is known what is measured: "98.7 %", "0.0200"."""
    return percent(value) if measure.drawing.scale == "percent" else measured(value, 3)


def spread_in_words(measure: Measure, low: float, middle: float, high: float, n: int) -> Sentence:
    """How good so many seeds are, and how far they lie apart."""
    return say("median of {n} seeds: {median}; from {low} to {high}", n=n, median=in_words(measure, middle),
               low=as_number(measure, low), high=as_number(measure, high))  # fmt: skip
