"""A row of numbers, or of rows of numbers, that grows at its end. The one such type of the house; knows no Qt.

Only its newest part is in memory; the rest lies in blocks on the disk (`camplab.scratch`) and is read where it is
looked at. So a curve of a day needs no more memory than one of a minute, and every number of it is still there.
"""

from __future__ import annotations

import sys
import weakref
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from camplab.scratch import SCRATCH

BLOCK = 2**14
"""Bytes of a block."""
SMALL = 64
"""Rows there is room for at first."""
Block = int | npt.NDArray[Any]
"""The place of a block on the disk; the numbers themselves where the disk did not take them."""


class Growing:
    """Appending is amortised constant time; the end can be rewritten. `columns`: None for a row of plain numbers.

    `short`: it never becomes long, or is looked at as a whole at every frame, so all of it stays in memory.
    It is read as an array is: `growing[3]`, `growing[5:9]`, `growing[-50:, 2]`, `np.asarray(growing)`. What is read is
    not to be written to.
    """

    def __init__(self, columns: int | None = None, dtype: npt.DTypeLike = np.float32, short: bool = False) -> None:
        self._row = () if columns is None else (columns,)
        self._size = np.dtype(dtype).itemsize * (1 if columns is None else columns)
        """Bytes of a row."""
        self._rows = sys.maxsize if short else max(1, BLOCK // max(1, self._size))
        """Rows of a block."""
        self._newest: npt.NDArray[Any] = np.empty((min(SMALL, self._rows), *self._row), dtype)
        """Room for as many as will come soon: never more than a block."""
        self._held = 0
        """Rows in `_newest`."""
        self._blocks: list[Block] = []
        weakref.finalize(self, _forget, self._blocks, self._rows * self._size).atexit = False

    def append(self, row: object) -> None:
        """One more row: a number, or as many as there are columns."""
        if self._held == len(self._newest):
            self._make_room(1)
        self._newest[self._held] = row
        self._held += 1

    def extend(self, values: npt.NDArray[Any]) -> None:
        """Append a batch."""
        while (held := self._held + len(values)) > len(self._newest):
            part = self._make_room(len(values))
            self._newest[self._held : self._held + part] = values[:part]
            self._held, values = self._held + part, values[part:]
        self._newest[self._held : held] = values
        self._held = held

    def put(self, start: int, values: npt.NDArray[Any]) -> None:
        """Everything from `start` on is now `values`. A gap before `start` becomes NaN."""
        missing = start - len(self)
        if missing < 0:
            self._cut(start)
        while missing > 0:
            part = min(missing, self._rows)
            self.extend(np.full((part, *self._row), np.nan, self._newest.dtype))
            missing -= part
        self.extend(values)

    def __len__(self) -> int:
        return len(self._blocks) * self._rows + self._held

    @property
    def shape(self) -> tuple[int, ...]:
        """As that of an array."""
        return (len(self), *self._row)

    def __getitem__(self, at: int | slice | tuple[Any, ...]) -> Any:
        rows, *columns = at if isinstance(at, tuple) else (at,)
        if not isinstance(rows, slice):
            index = range(len(self))[rows]  # raises IndexError
            return self._read(index, index + 1)[(0, *columns)]
        start, stop, step = rows.indices(len(self))
        if step != 1:
            raise ValueError("rows are read one after the other")
        return self._read(start, max(start, stop))[(slice(None), *columns)]

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> npt.NDArray[Any]:
        whole = self._read(0, len(self))
        other = dtype is not None and np.dtype(dtype) != whole.dtype
        return np.array(whole, dtype) if copy or other else whole

    def _read(self, start: int, stop: int) -> npt.NDArray[Any]:
        """Rows `start` to `stop`."""
        newest = len(self._blocks) * self._rows
        if start >= newest:
            return self._newest[start - newest : stop - newest]
        out = np.empty((stop - start, *self._row), self._newest.dtype)
        for number in range(start // self._rows, min(len(self._blocks), -(-stop // self._rows))):
            first = number * self._rows
            low, high = max(start, first), min(stop, first + self._rows)
            self._fill(out[low - start : high - start], number, low - first)
        if stop > newest:
            out[newest - start :] = self._newest[: stop - newest]
        return out

    def _fill(self, out: npt.NDArray[Any], number: int, start: int) -> None:
        """From row `start` of a block on; NaN where the disk does not give it back."""
        block = self._blocks[number]
        if not isinstance(block, int):
            out[:] = block[start : start + len(out)]
        elif not SCRATCH.read(block + start * self._size, out.reshape(-1).view(np.uint8).data):
            out[:] = np.nan if out.dtype.kind == "f" else 0

    def _make_room(self, wanted: int) -> int:
        """For so many more rows, or as many of them as a block still takes: how many these are."""
        if self._held == self._rows:
            self._put_away()
        part = min(wanted, self._rows - self._held)
        if self._held + part > len(self._newest):
            room = min(self._rows, max(self._held + part, 2 * self._held))
            grown = np.empty((room, *self._row), self._newest.dtype)
            grown[: self._held] = self._newest[: self._held]
            self._newest = grown
        return part

    def _put_away(self) -> None:
        """The newest part is full: a block of it; what was read of it stays as it was."""
        full = self._newest
        place = SCRATCH.put(full.reshape(-1).view(np.uint8).data) if full.size else None
        self._blocks.append(full if place is None else place)
        self._newest, self._held = np.empty_like(full), 0

    def _cut(self, length: int) -> None:
        """Only the first rows are left."""
        newest = len(self._blocks) * self._rows
        if length < newest:
            number = length // self._rows
            kept = self._read(number * self._rows, length).copy()
            self._newest = np.empty((self._rows, *self._row), self._newest.dtype)
            self._newest[: len(kept)] = kept
            _forget(self._blocks[number:], self._rows * self._size)
            del self._blocks[number:]
            newest = number * self._rows
        self._held = length - newest


Column: TypeAlias = Growing | npt.NDArray[np.float32]
"""What rows can be read from."""


def _forget(blocks: list[Block], size: int) -> None:
    for block in blocks:
        if isinstance(block, int):
            SCRATCH.forget(block, size)
