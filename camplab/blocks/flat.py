"""Where the curve of a layer is flat, so that nothing is learned through it, told by what it puts out. No torch."""

from __future__ import annotations

from math import inf, sqrt
from typing import NamedTuple

NEARLY = 0.05
"""Of its steepest slope: less than that counts as flat."""


class Flat(NamedTuple):
    """Outputs at `low` and below, or at `high` and above, are of the flat ends of the curve."""

    low: float = -inf
    high: float = inf
    off: bool = False
    """The curve puts out exactly 0 over a whole stretch: a unit that does so for every sample never fires."""

    @property
    def saturates(self) -> bool:
        """Whether it has a flat end besides 0."""
        return (self.low, self.high) != (-inf, inf)


_SIGMOID = (1 + sqrt(1 - NEARLY)) / 2
_TANH = sqrt(1 - NEARLY)
SIGMOID = Flat(1 - _SIGMOID, _SIGMOID)
"""The slope is y (1 - y), at most 1/4: flat below 0.0127 and above 0.9873."""
TANH = Flat(-_TANH, _TANH)
"""The slope is 1 - y², at most 1: flat beyond ±0.9747."""
RELU = Flat(off=True)
RELU6 = Flat(high=6, off=True)
HARDSIGMOID = Flat(0, 1, off=True)
