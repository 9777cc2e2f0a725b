"""The norm of every gradient at every step, and whether all are finite, as cheaply as the device allows.

On a GPU to look at a number is what costs: all of a step are written as one row there, and one is looked at. On a CPU
it is the row that costs: numbers are there already. Trains nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.linalg import vector_norm

Rows = npt.NDArray[np.float64]
CAPACITY = 1024
"""Steps kept at most before they are taken."""
LIMIT = 1e18
"""A sum of gradient norms beyond this counts as not finite: its square, which Adam keeps, overflows float32."""


class Norms(Protocol):
    """Rows of [norm of each parameter's gradient ..., loss]."""

    def add(self, gradients: list[Tensor], loss: Tensor) -> float:
        """Keep the row of one step; its sum, which is finite only when all are. All tensors detached."""

    def latest(self) -> list[float]:
        """The newest row."""

    def total(self) -> Tensor:
        """The norm of the whole gradient at the latest step, to the last bit as torch's own clipping works it out."""

    def take(self) -> Rows:
        """All rows kept; they are forgotten."""

    def forget(self) -> None:
        """Do not keep the newest row."""

    def skip(self) -> None:
        """Keep a row of numbers that are not known: this step did not come so far."""

    def __len__(self) -> int: ...


def norms_of(parameters: Sequence[Tensor], device: torch.device) -> Norms:
    """For the gradients of these parameters."""
    return AtHand(len(parameters)) if device.type == "cpu" else OnDevice(len(parameters), device)


class AtHand:
    """Rows are lists of numbers, read one by one."""

    def __init__(self, parameters: int) -> None:
        self._parameters = parameters
        self._rows: list[list[float]] = []
        self._norms: Sequence[Tensor] = ()

    def add(self, gradients: list[Tensor], loss: Tensor) -> float:
        """See `Norms`."""
        self._norms = torch._foreach_norm(gradients) if gradients else ()
        row = [*map(Tensor.item, self._norms), loss.item()]
        self._rows.append(row)
        return sum(row)

    def latest(self) -> list[float]:
        """See `Norms`."""
        return self._rows[-1]

    def total(self) -> Tensor:
        """See `Norms`."""
        found: Tensor = vector_norm(torch.stack(list(self._norms)))
        return found

    def take(self) -> Rows:
        """See `Norms`."""
        rows, self._rows = np.array(self._rows, np.float64), []
        return rows

    def forget(self) -> None:
        """See `Norms`."""
        self._rows.pop()

    def skip(self) -> None:
        """See `Norms`."""
        self._rows.append([math.nan] * (self._parameters + 1))

    def __len__(self) -> int:
        return len(self._rows)


class OnDevice:
    """Rows are those of one tensor, where the gradients are."""

    def __init__(self, parameters: int, device: torch.device) -> None:
        self._rows = torch.empty(CAPACITY, parameters + 1, device=device)
        self._row_views = self._rows.unbind(0)
        self._count = 0

    def add(self, gradients: list[Tensor], loss: Tensor) -> float:
        """See `Norms`."""
        row = self._row_views[self._count]
        torch.stack([*(torch._foreach_norm(gradients) if gradients else ()), loss], out=row)
        self._count += 1
        return float(sum(row.tolist()))

    def latest(self) -> list[float]:
        """See `Norms`."""
        found: list[float] = self._row_views[self._count - 1].tolist()
        return found

    def total(self) -> Tensor:
        """See `Norms`."""
        found: Tensor = vector_norm(self._row_views[self._count - 1][:-1])
        return found

    def take(self) -> Rows:
        """See `Norms`."""
        count, self._count = self._count, 0
        rows: Rows = self._rows[:count].cpu().numpy().astype(np.float64)
        return rows

    def forget(self) -> None:
        """See `Norms`."""
        self._count -= 1

    def skip(self) -> None:
        """See `Norms`."""
        self._row_views[self._count].fill_(math.nan)
        self._count += 1

    def __len__(self) -> int:
        return self._count
