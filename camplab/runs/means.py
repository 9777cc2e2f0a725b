"""The mean size (of log10) of many growing positive columns in any stretch, fast at every zoom. Knows no Qt.

For gradient norms: zero (underflow) and non-finite numbers are not averaged away but told apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.runs.growing import Growing
from camplab.runs.pyramid import Floats

States = NDArray[np.uint8]
FINE, ZERO, BROKEN = 0, 1, 2
FACTOR = 4


@dataclass(frozen=True)
class Buckets:
    """Bucket i (row) holds steps `first + i * size` up to the next, for every column.

    `mean` is the mean of log10 of the positive numbers (NaN: none); `state` is BROKEN when any number is not
    finite, ZERO when all are zero, else FINE.
    """

    first: int
    size: int
    mean: Floats
    state: States


@dataclass(frozen=True)
class _Level:
    """Sums of log10 and counts of the positive numbers, and whether any was broken; row by block."""

    sum: Floats
    count: Floats
    broken: States

    @classmethod
    def of(cls, parts: Sequence[Growing]) -> _Level:
        """What has grown so far."""
        return cls(*(part.values for part in parts))

    def __len__(self) -> int:
        return len(self.sum)

    def __getitem__(self, rows: slice) -> _Level:
        return _Level(self.sum[rows], self.count[rows], self.broken[rows])

    def reduced(self, count: int) -> _Level:
        """Every `count` rows as one; the last ones may be fewer."""
        if count == 1 or not len(self):
            return self
        at = np.arange(0, len(self), count)
        return _Level(
            np.add.reduceat(self.sum, at, axis=0),
            np.add.reduceat(self.count, at, axis=0),
            np.maximum.reduceat(self.broken, at, axis=0),
        )


class LogMeans:
    """Follows a growing array n × columns: `update` looks at what is new, `buckets` at no more than it returns."""

    def __init__(self, columns: int) -> None:
        self.values: Floats = np.empty((0, columns), np.float32)
        self._levels: list[tuple[Growing, Growing, Growing]] = []
        """Of each: sums, counts, whether any was broken."""

    def __len__(self) -> int:
        return len(self.values)

    def update(self, values: Floats) -> None:
        """`values` is the whole array so far (n × columns)."""
        dirty, self.values = len(self.values), values
        length, level = len(values), 0
        while length > FACTOR and length > 0:
            if level == len(self._levels):
                columns = values.shape[1]
                self._levels.append((Growing(columns), Growing(columns), Growing(columns, np.uint8)))
                dirty = 0
            dirty //= FACTOR
            fresh = self._rows(level, dirty * FACTOR, length).reduced(FACTOR)
            length = -(-length // FACTOR)
            sums, counts, broken = self._levels[level]
            sums.put(dirty, fresh.sum)
            counts.put(dirty, fresh.count)
            broken.put(dirty, fresh.broken)
            level += 1

    def buckets(self, start: int, stop: int, count: int) -> Buckets:
        """Steps `start` to `stop` in about `count` buckets, at whole multiples of their size."""
        start, stop = max(0, start), min(len(self.values), stop)
        if stop <= start:
            return _finished(max(0, start), 1, _empty(self.values.shape[1]))
        wanted = -(-(stop - start) // max(1, count))
        level = 0
        while level < len(self._levels) and FACTOR ** (level + 1) * 2 <= wanted:
            level += 1
        block = FACTOR**level
        step = -(-wanted // block)
        size = step * block
        first, last = start // size, -(-stop // size)
        length = len(self._levels[level - 1][0]) if level else len(self.values)
        rows = self._rows(level, first * step, min(last * step, length))
        return _finished(first * size, size, rows.reduced(step))

    def _rows(self, level: int, start: int, stop: int) -> _Level:
        return _Level.of(self._levels[level - 1])[start:stop] if level else _measured(self.values[start:stop])


def _measured(values: Floats) -> _Level:
    finite = np.isfinite(values)
    positive = finite & (values > 0)
    logs = np.log10(values, out=np.zeros(values.shape, np.float32), where=positive)
    return _Level(logs, positive.astype(np.float32), (~finite).astype(np.uint8))


def _finished(first: int, size: int, rows: _Level) -> Buckets:
    mean = np.divide(rows.sum, rows.count, out=np.full(rows.sum.shape, np.nan, np.float32), where=rows.count > 0)
    state = np.where(rows.broken > 0, BROKEN, np.where(rows.count > 0, FINE, ZERO)).astype(np.uint8)
    return Buckets(first, size, mean, state)


def _empty(columns: int) -> _Level:
    nothing = np.empty((0, columns), np.float32)
    return _Level(nothing, nothing, nothing.astype(np.uint8))
