"""The mean size (of log10) of many growing positive columns in any stretch, fast at every zoom. Knows no Qt.

For gradient norms: zero (underflow) and non-finite numbers are not averaged away but told apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from camplab.runs.curves.pyramid import Floats
from camplab.runs.growing import Column, Growing

States = NDArray[np.uint8]
FINE, ZERO, BROKEN, FROZEN = 0, 1, 2, 3
FACTOR = 4
PIECE = 2**16
"""New numbers that are looked at at once, about."""


@dataclass(frozen=True)
class Buckets:
    """Bucket i (row) holds steps `first + i * size` up to the next, for every column.

    `mean` is the mean of log10 of the positive numbers (NaN: none); `state` is BROKEN when any number is not
    finite, ZERO when all are zero, FROZEN when none is positive and some are not known as they were frozen, else FINE.
    """

    first: int
    size: int
    mean: Floats
    state: States
    later: NDArray[np.bool_] | None = None
    """Which buckets the run did not record, as they were computed later; None: none."""


_AWAY, _LOST = 1, 2
"""What is worse than a number: one that is not known as it was frozen, and one that is not finite."""
Away = Callable[[int, int], NDArray[np.bool_]]


@dataclass(frozen=True)
class _Level:
    """Sums of log10 and counts of the positive numbers, and the worst there was (0, `_AWAY`, `_LOST`); row by block."""

    sum: Floats
    count: Floats
    worst: States

    def __len__(self) -> int:
        return len(self.sum)

    def reduced(self, count: int) -> _Level:
        """Every `count` rows as one; the last ones may be fewer."""
        if count == 1 or not len(self):
            return self
        at = np.arange(0, len(self), count)
        return _Level(
            np.add.reduceat(self.sum, at, axis=0),
            np.add.reduceat(self.count, at, axis=0),
            np.maximum.reduceat(self.worst, at, axis=0),
        )


class LogMeans:
    """Follows growing columns n × columns: `update` looks at what is new, `buckets` at no more than it returns."""

    def __init__(self, columns: int, away: Away | None = None) -> None:
        """`away` says of rows from a first to a last which numbers are not known, and need not be finite."""
        self._columns, self._away = columns, away
        self._values: Column = np.empty((0, columns), np.float32)
        self._length = 0
        self._levels: list[tuple[Growing, Growing, Growing]] = []
        """Of each: sums, counts, the worst."""

    def __len__(self) -> int:
        return self._length

    def update(self, values: Column) -> None:
        """`values` are all rows so far (n × columns); the first `len(self)` must be those of the last time."""
        self._values = values
        piece = FACTOR * max(1, PIECE // max(1, FACTOR * self._columns))
        while self._length < len(values):
            start = self._length
            self._length = min(start + piece, len(values))
            self._climb(start)

    def _climb(self, start: int) -> None:
        """Every level follows the rows from `start` on."""
        length = self._length
        for level in count():
            if length <= FACTOR:
                return
            if level == len(self._levels):
                self._levels.append((Growing(self._columns), Growing(self._columns), Growing(self._columns, np.uint8)))
                start = 0
            start //= FACTOR
            fresh = self._rows(level, start * FACTOR, length).reduced(FACTOR)
            sums, counts, worst = self._levels[level]
            sums.put(start, fresh.sum)
            counts.put(start, fresh.count)
            worst.put(start, fresh.worst)
            length = -(-length // FACTOR)

    def buckets(self, start: int, stop: int, count: int) -> Buckets:
        """Steps `start` to `stop` in about `count` buckets, at whole multiples of their size."""
        start, stop = max(0, start), min(self._length, stop)
        if stop <= start:
            return _finished(max(0, start), 1, _empty(self._columns))
        wanted = -(-(stop - start) // max(1, count))
        level = 0
        while level < len(self._levels) and FACTOR ** (level + 1) * 2 <= wanted:
            level += 1
        block = FACTOR**level
        step = -(-wanted // block)
        size = step * block
        first, last = start // size, -(-stop // size)
        length = -(-self._length // block)
        rows = self._rows(level, first * step, min(last * step, length))
        return _finished(first * size, size, rows.reduced(step))

    def _rows(self, level: int, start: int, stop: int) -> _Level:
        if not level:
            return _measured(self._values[start:stop], self._away(start, stop) if self._away else None)
        sums, counts, worst = self._levels[level - 1]
        return _Level(sums[start:stop], counts[start:stop], worst[start:stop])


def _measured(values: Floats, away: NDArray[np.bool_] | None) -> _Level:
    finite = np.isfinite(values)
    worst = np.where(finite, 0, _LOST)
    if away is not None:
        worst[away[: len(values)]] = _AWAY
    positive = finite & (values > 0)
    logs = np.log10(values, out=np.zeros(values.shape, np.float32), where=positive)
    return _Level(logs, positive.astype(np.float32), worst.astype(np.uint8))


def _finished(first: int, size: int, rows: _Level) -> Buckets:
    mean = np.divide(rows.sum, rows.count, out=np.full(rows.sum.shape, np.nan, np.float32), where=rows.count > 0)
    nothing = np.where(rows.worst == _AWAY, FROZEN, ZERO)
    state = np.where(rows.worst == _LOST, BROKEN, np.where(rows.count > 0, FINE, nothing)).astype(np.uint8)
    return Buckets(first, size, mean, state)


def _empty(columns: int) -> _Level:
    nothing = np.empty((0, columns), np.float32)
    return _Level(nothing, nothing, nothing.astype(np.uint8))
