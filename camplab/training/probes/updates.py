"""How far a step moves the weights of each block, relative to how large they are, and how large that is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import torch
from torch import Tensor

from camplab.document.measures import UPDATE_RATIO, WEIGHT_NORM
from camplab.runs.events import Look, Value
from camplab.training.norms import Put, beside
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.gradients import owner


class Plan(NamedTuple):
    """Worked out once for many looks."""

    at: tuple[int, ...]
    """Which weights are looked at."""
    owners: tuple[int, ...]
    """The block of each."""
    unknown: list[int]
    """Blocks of which no weights are looked at."""


class _Weights(NamedTuple):
    """Those that are looked at, at one moment."""

    versions: list[int]
    """How often each had been changed."""
    copies: Put
    norms: Tensor


@lru_cache(64)
def plan(names: tuple[str, ...], blocks: tuple[str, ...], modules: tuple[str, ...]) -> Plan:
    """For weights of these names, blocks that learn and modules that are looked at."""
    wanted = {number for number, block in enumerate(blocks) if block in modules}
    owners = [owner(name, blocks) for name in names]
    at = tuple(number for number, block in enumerate(owners) if block in wanted)
    unknown = [*({*range(len(blocks))} - {owners[number] for number in at})]
    return Plan(at, tuple(owners[number] for number in at), unknown)


class Updates(Probe, name="updates"):
    """Of all weights of a block that learn: its matrix and its bias together."""

    moment = "step"
    again = True
    measures = (UPDATE_RATIO, WEIGHT_NORM)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        setup = subject.setup
        self._plan = plan(tuple(setup.names), subject.blocks, modules)
        parameters = setup.parameters
        self._weights = [parameters[at] for at in self._plan.at]
        self._beside = beside(self._weights)
        owners = [self._plan.owners[at] for at in self._beside.places]
        self._owners = torch.tensor(owners, dtype=torch.int64, device=setup.device).expand(3, -1)
        self._last: _Weights | None = None
        """As the step before has left them."""
        self._spare: Put | None = None
        """Where the next copies may come."""

    @torch.no_grad()
    def before(self) -> None:
        """Keep them; what the last step has left need not be worked out again."""
        if self._weights and (self._last is None or self._last.versions != self._versions()):
            self._last = self._now(None if self._last is None else self._last.copies)

    @torch.no_grad()
    def after(self) -> None:
        """Three norms of each, which stay where they are."""
        if self._last is not None:
            before, self._last = self._last, self._now(self._spare)
            self._spare = moved = before.copies
            moved.become_less(self._last.copies)
            self._norms = torch.stack([moved.norms(), before.norms, self._last.norms])

    def _now(self, to: Put | None) -> _Weights:
        copies = self._beside.copy(self._weights, to)
        return _Weights(self._versions(), copies, copies.norms())

    def _versions(self) -> list[int]:
        return [each._version for each in self._weights]

    def found(self) -> Iterator[Look]:
        """All cross over together. Of weights that were all 0 there is no ratio."""
        if not self._weights:
            return
        squares = self._norms.double().square_()
        sums = squares.new_zeros(3, len(self.subject.blocks)).scatter_add_(1, self._owners, squares)
        moved, size, now = sums.sqrt_()
        if self._plan.unknown:
            now[self._plan.unknown] = torch.nan
        ratio = moved / size.masked_fill_(size == 0, torch.nan)
        found = map(tuple, torch.stack([ratio, now]).tolist())
        values: dict[str, Value] = dict(zip((UPDATE_RATIO.name, WEIGHT_NORM.name), found, strict=True))
        yield Look(self.subject.setup.step, values)
