"""What is read in the region of a network or of a unit: one sentence in its numbers. No torch, no Qt."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.numbers import measured, percent
from camplab.words import Own, Sentence, say

RIM = 0.12
"""What is shown around the samples, as a share of their span."""
SURE = 0.9
"""The probability from which on an answer is called sure."""
Floats = npt.NDArray[Any]


def read_region(shares: Floats, rows: Floats | None) -> Sentence:
    """K × places of probabilities, and the rows of `Confusion` of some samples."""
    flat = shares.reshape(len(shares), -1)
    unsure = percent(float((flat.max(0) < SURE).mean()))
    if rows is None or not len(rows) or not np.isfinite(rows).all():
        return say("On {unsure} of this plane no class has {sure}.", unsure=unsure, sure=percent(SURE, 0))
    right = percent(float((rows[:, 0] == rows[:, 1]).mean()))
    return say("{right} of {n} validation samples lie in the region of their own class; on {unsure} of this plane no "
               "class has {sure}.", right=right, n=len(rows), unsure=unsure, sure=percent(SURE, 0))  # fmt: skip


def read_answer(values: Floats, standardised: bool) -> Sentence:
    """What the network answers all over the plane, of a target that may have been `standardised`."""
    positive, low, high = _spread(values)
    if standardised:
        return say("The answer is positive on {positive} of this plane, and goes from {low} to {high} (a target that "
                   "is standardised: 0 is its mean).", positive=positive, low=low, high=high)  # fmt: skip
    return say("The answer is positive on {positive} of this plane, and goes from {low} to {high}.",
               positive=positive, low=low, high=high)  # fmt: skip


def read_unit(values: Floats, unit: int, layer: str) -> Sentence:
    """What a unit of a layer makes of all places."""
    positive, low, high = _spread(values)
    return say("Unit {n} of {layer} is positive on {positive} of this plane, and goes from {low} to {high}.",
               n=unit, layer=Own(layer), positive=positive, low=low, high=high)  # fmt: skip


def _spread(values: Floats) -> tuple[Sentence, str, str]:
    """The share of places above 0, the lowest value and the highest."""
    return percent(float((values > 0).mean())), measured(float(np.min(values))), measured(float(np.max(values)))
