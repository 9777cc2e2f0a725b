"""A forecast with its band, and what is read in many of them. No torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from camplab.document.project import Project
from camplab.numbers import measured, percent
from camplab.words import Sentence, say

Floats = npt.NDArray[Any]
SHARE, DEVIATIONS = 0.9, 1.6449
"""What the band holds of normal residuals, and how many deviations on each side that is."""


def residuals(rows: Floats) -> Floats:
    """N × horizon: what was right less what was answered, of rows of targets and then answers."""
    targets, answers = np.split(rows.astype(float), 2, axis=1)
    found: Floats = targets - answers
    return found


def band(off: Floats) -> tuple[Floats, Floats]:
    """From where to where, around an answer, a value is with probability `SHARE` at each step ahead, if residuals are
    normal: the mean residual, and 1.64 of their deviations below and above it."""
    mean, deviation = off.mean(0), off.std(0)
    return mean - DEVIATIONS * deviation, mean + DEVIATIONS * deviation


def forecasts(project: Project) -> bool:
    """Whether the next values of a series are predicted from those before them."""
    return project.task.tag == "forecasting" and project.x.kind == "sequence"


@dataclass(frozen=True, eq=False)
class Forecast:
    """What was seen of a series (T values), what came after it, what was predicted, and from where to where its band
    goes, at each step ahead."""

    seen: Floats
    came: Floats
    answer: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, rows: Floats, number: int, sample: Floats | None) -> Self:
        """That of one of these rows; sample: T×C, what it was made from, of which the first column is shown."""
        low, high = band(residuals(rows))
        came, answer = np.split(rows[number].astype(float), 2)
        seen = np.zeros(0) if sample is None else sample.astype(float).reshape(len(sample), -1)[:, 0]
        return cls(seen, came, answer, answer + low, answer + high)


def read_forecast(rows: Floats) -> Sentence:
    """How far forecasts are off, and whether the band holds what it promises."""
    off = residuals(rows)
    low, high = band(off)
    inside = percent(float(((off >= low) & (off <= high)).mean()), 0)
    errors = np.sqrt((off**2).mean(0))
    if len(errors) == 1:
        return say(
            "Of {n} forecasts the root mean squared error is {error}. The band is 1.64 deviations of these residuals "
            "wide on each side, 90 % if they are normal; {inside} lie in it.",
            n=len(off), error=measured(float(errors[0])), inside=inside,
        )  # fmt: skip
    return say(
        "Of {n} forecasts the root mean squared error is {first} one step ahead, {last} at step {steps}. The band "
        "is 1.64 deviations of these residuals wide on each side, 90 % if they are normal; {inside} lie in it.",
        n=len(off), first=measured(float(errors[0])), last=measured(float(errors[-1])), steps=len(errors),
        inside=inside,
    )  # fmt: skip
