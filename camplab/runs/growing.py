"""A row of numbers, or of rows of numbers, that grows at its end. The one such type of the house; knows no Qt."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt


class Growing:
    """Appending is amortised constant time; the end can be rewritten. `columns`: None for a row of plain numbers."""

    def __init__(self, columns: int | None = None, dtype: npt.DTypeLike = np.float32) -> None:
        self._store: npt.NDArray[Any] = np.empty(256 if columns is None else (256, columns), dtype)
        self._length = 0

    def extend(self, values: npt.NDArray[Any]) -> None:
        """Append a batch."""
        self.put(self._length, values)

    def put(self, start: int, values: npt.NDArray[Any]) -> None:
        """Everything from `start` on is now `values`. A gap before `start` becomes NaN."""
        end, kept = start + len(values), min(start, self._length)
        if end > len(self._store):
            grown = np.empty((max(end, 2 * len(self._store)), *self._store.shape[1:]), self._store.dtype)
            grown[:kept] = self._store[:kept]
            self._store = grown
        if kept < start:
            self._store[kept:start] = np.nan
        self._store[start:end] = values
        self._length = end

    @property
    def values(self) -> npt.NDArray[Any]:
        """All so far: a view, not a copy."""
        return self._store[: self._length]

    def __len__(self) -> int:
        return self._length
