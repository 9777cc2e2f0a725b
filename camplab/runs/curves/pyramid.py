"""Lowest and highest of any stretch of a growing curve, fast at every zoom. Knows no Qt.

Level k holds the minimum and maximum of blocks of 16^k samples, so a picture `buckets` wide costs the same
for a hundred and for ten million samples. NaN is skipped; a bucket of NaN alone is NaN.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from camplab.runs.growing import Column, Growing

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
FACTOR = 16
PIECE = FACTOR**4
"""New samples that are looked at at once."""
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
    """Follows a growing curve: `update` looks only at what is new, `envelope` never at more than it draws."""

    def __init__(self) -> None:
        self.values: Column = np.empty(0, np.float32)
        self._length = 0
        self._levels: list[tuple[Growing, Growing]] = []

    def __len__(self) -> int:
        return self._length

    def update(self, values: Column) -> None:
        """`values` is the whole curve so far; its first `len(self)` numbers must be those of the last time."""
        self.values = values
        while self._length < len(values):
            start = self._length
            self._length = min(start - start % PIECE + PIECE, len(values))
            self._climb(start)

    def _climb(self, start: int) -> None:
        """Every level follows the samples from `start` on."""
        lows, highs, length = self.values, self.values, self._length
        for level in count():
            if length <= FACTOR:
                return
            if level == len(self._levels):
                self._levels.append((Growing(short=level > 0), Growing(short=level > 0)))
                start = 0
            start //= FACTOR
            fresh, above = slice(start * FACTOR, length), self._levels[level]
            above[0].put(start, _reduced(np.fmin, lows[fresh], FACTOR))
            above[1].put(start, _reduced(np.fmax, highs[fresh], FACTOR))
            lows, highs = above
            length = len(lows)

    def envelope(self, start: int, stop: int, buckets: int) -> Envelope:
        """Samples `start` to `stop` in about `buckets` buckets (never more than `buckets + 2`).

        Buckets lie at whole multiples of their size, so the picture stands still while it scrolls.
        """
        start, stop = max(0, start), min(self._length, stop)
        if stop <= start:
            nothing = np.empty(0, np.float32)
            return Envelope(max(0, start), 1, nothing, nothing)
        size, level = _bucket(stop - start, max(1, buckets), len(self._levels))
        low, high = self._levels[level - 1] if level else (self.values, self.values)
        step = size // FACTOR**level
        first, last = start // size, -(-stop // size)
        cut = slice(first * step, last * step)
        return Envelope(first * size, size, _reduced(np.fmin, low[cut], step), _reduced(np.fmax, high[cut], step))


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
