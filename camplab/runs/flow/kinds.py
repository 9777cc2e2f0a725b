"""How the measures of blocks are drawn and called: their sign, the ends of their colours, a band to read them by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.document.measures import (
    GRADIENTS,
    NEVER_FIRING,
    OUTPUT_GRADIENTS,
    OUTPUT_MEAN,
    OUTPUT_STD,
    SATURATED,
    UPDATE_RATIO,
)
from camplab.runs.diagnosis import EXPLODED, FADED, HIGHEST, LOWEST
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Aid:
    """A band that helps to read a profile, and no verdict: healthy networks leave it, and sick ones stay inside."""

    low: float
    high: float
    words: Sentence
    of_last: bool = False
    """Its ends are so many times the number of the last block."""

    def around(self, numbers: NDArray[np.float64]) -> tuple[float, float] | None:
        """Its ends, for the numbers of all blocks; None where they are not known."""
        known = numbers[np.isfinite(numbers)]
        times = (float(known[-1]) if len(known) else 0.0) if self.of_last else 1.0
        return (self.low * times, self.high * times) if times > 0 else None


@dataclass(frozen=True)
class Kind:
    """`ends`: what the colours of a picture can tell apart, log10 where the measure is drawn so."""

    title: Sentence
    """In a list of choices, and on an axis."""
    ends: tuple[float, float]
    aid: Aid | None = None


_ABOUT_LAST = Aid(FADED, EXPLODED, say("Shaded: up to a thousand times more or less than the last block"), of_last=True)
_PART = Aid(1e-4, 1e-1, say("Shaded: a ten-thousandth to a tenth of the weights"))
SHARE = (0.0, 1.0)
KINDS = {
    GRADIENTS.name: Kind(say("|dL/dW| of the weights"), (LOWEST, HIGHEST), _ABOUT_LAST),
    OUTPUT_GRADIENTS.name: Kind(say("|dL/dh| of the outputs"), (LOWEST, HIGHEST), _ABOUT_LAST),
    UPDATE_RATIO.name: Kind(say("|ΔW| / |W| of a step"), (-6.0, 0.0), _PART),
    OUTPUT_MEAN.name: Kind(say("Distribution of the outputs"), (-4.0, 4.0)),
    OUTPUT_STD.name: Kind(say("Spread of the outputs"), (-4.0, 4.0), Aid(0.5, 2.0, say("Shaded: half to twice 1"))),
    NEVER_FIRING.name: Kind(say("Units that never fire"), SHARE),
    SATURATED.name: Kind(say("Saturated outputs"), SHARE),
}
"""By the name of the measure. The band of |ΔW| / |W| is that of TheDeepChecker (TOSEM 2022), of the spread as well."""
