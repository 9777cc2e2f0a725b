"""Lowest and highest of any stretch of a growing curve, fast at every zoom. Knows no Qt.

Level k holds the minimum and maximum of blocks of 16^k samples, so a picture `buckets` wide costs the same
for a hundred and for ten million samples. NaN is skipped; a bucket of NaN alone is NaN.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.runs.growing import Growing

Floats = NDArray[np.float32]
FACTOR = 16
FINENESS = 4
"""Buckets are made of at least so many blocks of their level, so that rounding costs a quarter at most."""


@dataclass(frozen=True)
class Envelope:
    """Bucket i holds samples `first + i * size` up to the next; `low` and `high` are its lowest and highest."""

    first: int
    size: int
    low: Floats
    high: Floats


class Pyramid:
    """Follows a growing array: `update` looks only at what is new, `envelope` never at more than it draws."""

    def __init__(self) -> None:
        self.values: Floats = np.empty(0, np.float32)
        self._levels: list[tuple[Growing, Growing]] = []

    def __len__(self) -> int:
        return len(self.values)

    def update(self, values: Floats) -> None:
        """`values` is the whole array so far; its first `len(self)` numbers must be those of the last time."""
        dirty = len(self.values)
        if len(values) == dirty:
            self.values = values
            return
        self.values = values
        low = high = values
        level = 0
        while len(low) > FACTOR:
            if level == len(self._levels):
                self._levels.append((Growing(), Growing()))
                dirty = 0
            dirty //= FACTOR
            lows, highs = self._levels[level]
            lows.put(dirty, _reduced(np.fmin, low[dirty * FACTOR :], FACTOR))
            highs.put(dirty, _reduced(np.fmax, high[dirty * FACTOR :], FACTOR))
            low, high = lows.values, highs.values
            level += 1

    def envelope(self, start: int, stop: int, buckets: int) -> Envelope:
        """Samples `start` to `stop` in about `buckets` buckets (never more than `buckets + 2`).

        Buckets lie at whole multiples of their size, so the picture stands still while it scrolls.
        """
        start, stop = max(0, start), min(len(self.values), stop)
        if stop <= start:
            nothing = np.empty(0, np.float32)
            return Envelope(max(0, start), 1, nothing, nothing)
        size, level = _bucket(stop - start, max(1, buckets), len(self._levels))
        low, high = self._levels[level - 1] if level else (None, None)
        step = size // FACTOR**level
        first, last = start // size, -(-stop // size)
        cut = slice(first * step, last * step)
        lows = self.values[cut] if low is None else low.values[cut]
        highs = self.values[cut] if high is None else high.values[cut]
        return Envelope(first * size, size, _reduced(np.fmin, lows, step), _reduced(np.fmax, highs, step))


def _bucket(samples: int, buckets: int, levels: int) -> tuple[int, int]:
    """Samples per bucket, and the level whose blocks it is made of."""
    wanted = -(-samples // buckets)
    level = 0
    while level < levels and FACTOR ** (level + 1) * FINENESS <= wanted:
        level += 1
    block = FACTOR**level
    return -(-wanted // block) * block, level


def _reduced(rule: np.ufunc, values: Floats, count: int) -> Floats:
    """`rule` over every `count` numbers; the last ones may be fewer."""
    if count == 1 or not len(values):
        return values
    whole = len(values) // count * count
    parts: Floats = rule.reduce(values[:whole].reshape(-1, count), axis=1)
    if whole == len(values):
        return parts
    return np.append(parts, rule.reduce(values[whole:]))
