"""The exponential moving average with bias correction, of a growing curve. Knows no Qt.

Source: Kingma & Ba, "Adam", 2015, section 3: v_t = b v_(t-1) + (1 - b) x_t, shown as v_t / (1 - b^t).
"""

from __future__ import annotations

import numpy as np

from camplab.runs.curves.pyramid import Doubles, Floats
from camplab.runs.growing import Column, Growing

CHUNK = 64
PART = 1 << 18
"""Numbers smoothed at once: keeps the memory of a long curve's change of beta small."""


class Smoothed:
    """The average of everything so far, weighing a number `n` steps back by beta^n. Non-finite numbers are skipped."""

    def __init__(self, beta: float) -> None:
        self.beta = beta
        self.values = Growing()
        """As many as were read."""
        self._sum = 0.0
        self._weight = 0.0

    def update(self, values: Column) -> None:
        """`values` is the whole curve so far; only what is new is read."""
        for start in range(len(self.values), len(values), PART):
            self._read(start, values[start : start + PART])

    def _read(self, start: int, fresh: Floats) -> None:
        known = np.isfinite(fresh)
        sums = scan(np.where(known, fresh, 0).astype(np.float64), self.beta, self._sum)
        weights = scan(known.astype(np.float64), self.beta, self._weight)
        self._sum, self._weight = float(sums[-1]), float(weights[-1])
        smooth = np.divide(sums, weights, out=np.full(len(sums), np.nan), where=weights > 0)
        self.values.put(start, smooth.astype(np.float32))


def averages(x: Doubles, beta: float) -> tuple[Doubles, Doubles]:
    """v_t = b v_(t-1) + (1 - b) x_t from v_0 = 0, which begins too near to 0, and v_t / (1 - b^t), which does not.

    x: n finite numbers.
    """
    sums, weights = scan(x, beta, 0.0), scan(np.ones(len(x)), beta, 0.0)
    return (1 - beta) * sums, sums / weights


def scan(x: Doubles, beta: float, before: float) -> Doubles:
    """y_t = beta y_(t-1) + x_t with y_(-1) = `before`, without a loop over t.

    Inside chunks it is one product with a triangular matrix of powers; the ends of the chunks obey the same
    rule with beta^CHUNK.
    """
    length = min(CHUNK, len(x))
    if not length:
        return x
    ages = np.subtract.outer(np.arange(length), np.arange(length)).T
    powers = np.where(ages >= 0, beta ** np.maximum(ages, 0), 0.0)
    chunks = -(-len(x) // length)
    rows = np.zeros(chunks * length)
    rows[: len(x)] = x
    inside = rows.reshape(chunks, length) @ powers
    ends = inside[:, -1]
    carried = np.empty(chunks)
    carried[0] = before
    if chunks > 1:
        carried[1:] = scan(ends[:-1], beta**length, before)
    inside += carried[:, None] * beta ** np.arange(1, length + 1)
    smooth: Doubles = inside.reshape(-1)[: len(x)]
    return smooth
