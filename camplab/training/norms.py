"""The norm of every gradient at every step, and whether all are finite, as cheaply as the device allows.

On a GPU to look at a number is what costs: all of a step are written as one row there, and one is looked at. On a CPU
it is the row that costs: numbers are there already. Trains nothing.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

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
SMALL, MANY = 1 << 14, 4
"""Numbers of a tensor at most, and tensors at least, for which it pays to put them beside each other."""
ALONE = 1 << 15
"""Numbers from which on torch lets several threads add up: on a busy processor to wait for each other takes them a
hundred times as long as the sum."""


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
    return AtHand(parameters) if device.type == "cpu" else OnDevice(len(parameters), device)


class AtHand:
    """Rows are lists of numbers. To ask a norm costs more than to work it out: small gradients of one shape are asked
    for theirs together, 50 instead of 145 microseconds with the 60 parameters of a 30-layer MLP, to the same bit.
    """

    def __init__(self, parameters: Sequence[Tensor]) -> None:
        self._beside = beside(parameters)
        self._order = np.append(self._beside.order, len(parameters))
        """Where in a kept row the number of each column stands."""
        self._rows: list[list[float]] = []
        self._norms = torch.empty(0)
        """Of the latest step, in the same order."""

    def add(self, gradients: list[Tensor], loss: Tensor) -> float:
        """See `Norms`."""
        row: list[float] = []
        if gradients:
            self._norms = self._beside.put(gradients).norms()
            row = self._norms.tolist()
        row.append(loss.item())
        self._rows.append(row)
        return sum(row)

    def latest(self) -> list[float]:
        """See `Norms`."""
        return [self._rows[-1][at] for at in self._order]

    def total(self) -> Tensor:
        """See `Norms`."""
        found: Tensor = vector_norm(self._norms[torch.from_numpy(self._beside.order)])
        return found

    def take(self) -> Rows:
        """See `Norms`."""
        rows: Rows = np.array(self._rows, np.float64).reshape(-1, len(self._order))[:, self._order]
        self._rows = []
        return rows

    def forget(self) -> None:
        """See `Norms`."""
        self._rows.pop()

    def skip(self) -> None:
        """See `Norms`."""
        self._rows.append([math.nan] * len(self._order))

    def __len__(self) -> int:
        return len(self._rows)


class Layout(NamedTuple):
    """How a tensor lies."""

    shape: torch.Size
    dtype: torch.dtype
    contiguous: bool


def beside(tensors: Iterable[Tensor]) -> Beside:
    """Of tensors that lie as these; it is worked out once."""
    layouts = tuple(Layout(each.shape, each.dtype, each.is_contiguous()) for each in tensors)
    return _beside(layouts, ALONE - 1 if torch.get_num_threads() > 1 else sys.maxsize)


class Beside:
    """Tensors of which small ones of one shape are put beside each other, where there are many of them.

    Laid out otherwise than row by row, numbers would be added up in another order than in one alone. most: numbers
    that come to stand together.
    """

    def __init__(self, layouts: Sequence[Layout], most: int) -> None:
        found: dict[Layout, list[int]] = {}
        for at, each in enumerate(layouts):
            if each.contiguous and each.shape.numel() <= SMALL:
                found.setdefault(each, []).append(at)
        parts = (
            few for layout, places in found.items() for few in _parts(places, most // max(layout.shape.numel(), 1))
        )
        self._alike = [few for few in parts if len(few) >= MANY]
        together = {at for places in self._alike for at in places}
        self._others = [at for at in range(len(layouts)) if at not in together]
        self.in_rows = len(together)
        """How many come to stand in rows, before all others."""
        self.places = [*(at for places in self._alike for at in places), *self._others]
        """How they come one after another when they are put so."""
        self.order = np.argsort(self.places).astype(np.int64)
        """Where each stands then."""

    def put(self, tensors: Sequence[Tensor]) -> Put:
        """tensors: of those shapes; copied, row by row, are those that come to stand in rows."""
        return Put([torch.stack([tensors[at] for at in places]) for places in self._alike],
                   [tensors[at] for at in self._others])  # fmt: skip

    def copy(self, tensors: Sequence[Tensor], to: Put | None = None) -> Put:
        """The same with copies of all; to: such copies, in whose place they come."""
        if to is None:
            put = self.put(tensors)
            return Put(put.rows, [each.clone() for each in put.others])
        for row, places in zip(to.rows, self._alike, strict=True):
            torch.stack([tensors[at] for at in places], out=row)
        if to.others:
            torch._foreach_copy_(to.others, [tensors[at] for at in self._others])
        return to


_beside = lru_cache(64)(Beside)


def _parts(places: list[int], most: int) -> Iterator[list[int]]:
    """So many each at most, but one."""
    for first in range(0, len(places), max(most, 1)):
        yield places[first : first + max(most, 1)]


class Put(NamedTuple):
    """Small tensors of one shape beside each other, and others."""

    rows: list[Tensor]
    """n × each shape."""
    others: list[Tensor]

    def norms(self) -> Tensor:
        """All of them, one after another; there is at least one."""
        rows = [vector_norm(each.flatten(1), dim=1) for each in self.rows]
        return torch.cat([*rows, torch.stack(torch._foreach_norm(self.others))] if self.others else rows)

    def then(self, more: Put) -> Put:
        """These rows and those, then these others and those."""
        return Put([*self.rows, *more.rows], [*self.others, *more.others])

    def become_less(self, by: Put) -> None:
        """From each that of `by` is taken away."""
        torch._foreach_sub_([*self.rows, *self.others], [*by.rows, *by.others])


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
