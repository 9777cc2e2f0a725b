"""What the gradients say: when one is small or large, and first block against last in a sentence. Knows no run.

The thresholds are those of the vanishing-gradient experiments the lab ships: a cured 20-layer network keeps more
than a thousandth of its gradient on the way back, a sigmoid one less than a millionth.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan

import numpy as np

from camplab.numbers import rough
from camplab.runs.curves.pyramid import Floats
from camplab.words import Sentence, say

VANISHED, FADED, EXPLODED = 1e-6, 1e-3, 1e3
"""First over last: below the first two it has vanished, or fades; above the third it explodes."""
SMALL, LARGE = 1e-6, 1e1
"""The norm of one block's dL/dW below which hardly anything is learned, above which a step is likely to be too long."""
LOWEST, HIGHEST = -8.0, 2.0
"""log10 of the norms that pictures can tell apart: the ends of a card's bar and of the colours of a strip."""
RECENT = 50
"""Steps that are averaged (geometric mean), so that the sentence does not flicker."""

NO_GRADIENT = say("The gradient is zero already at the last block: nothing is learned.")
NOT_FINITE = say("The gradient is not finite: the numbers have grown too large.")


@dataclass(frozen=True)
class Diagnosis:
    """`ratio` is the gradient norm of the first block over that of the last: NaN when it cannot be said."""

    ratio: float
    sentence: Sentence
    alarming: bool


def diagnose(first: Floats, last: Floats, frozen_before: str = "", alone: str = "") -> Diagnosis:
    """From the newest norms of dL/dW of the first and of the last block that learn.

    `frozen_before` is the name of the first one where frozen blocks with weights stand before it; `alone` the name of
    the only one, where there is one.
    """
    front, back = first[-RECENT:], last[-RECENT:]
    if not len(front):
        return Diagnosis(float("nan"), say("no gradient yet"), False)
    if not (np.isfinite(front[-1]) and np.isfinite(back[-1])):
        return Diagnosis(float("nan"), NOT_FINITE, True)
    ratio = _middle(front) / _middle(back) if _middle(back) else float("nan")
    sentence = _sentence(ratio, frozen_before) if not alone or isnan(ratio) else _of_one(alone, bool(frozen_before))
    return Diagnosis(ratio, sentence, isnan(ratio) or not FADED <= ratio <= EXPLODED)


def _of_one(name: str, frozen: bool) -> Sentence:
    if frozen:
        return say("Only {block} learns, and what is before it is frozen: the gradient goes no further.", block=name)
    return say("Only {block} learns: there is no way back to compare.", block=name)


def _sentence(ratio: float, frozen_before: str) -> Sentence:
    number = rough(ratio)
    if isnan(ratio):
        return NO_GRADIENT
    if ratio == 0:
        return say("first / last = {ratio}: the gradient of the first block is exactly 0, it learns nothing "
                   "(units that are never on, or a product too small for a number)", ratio=number)  # fmt: skip
    if ratio < VANISHED:
        return say("first / last = {ratio}: the gradient vanishes on its way back", ratio=number)
    if ratio < FADED:
        return say("first / last = {ratio}: the gradient fades on its way back", ratio=number)
    if ratio > EXPLODED:
        return say("first / last = {ratio}: the gradient explodes on its way back", ratio=number)
    if frozen_before:
        return say("first / last = {ratio}: the gradient reaches {block}; what is before it is frozen",
                   ratio=number, block=frozen_before)  # fmt: skip
    return say("first / last = {ratio}: the gradient reaches the first block", ratio=number)


def _middle(values: Floats) -> float:
    """Geometric mean of the positive finite ones; 0 when most are zero."""
    fine = values[np.isfinite(values) & (values > 0)].astype(np.float64)
    return float(np.exp(np.log(fine).mean())) if 2 * len(fine) >= len(values) and len(fine) else 0.0
