"""How far a step moves the weights of each block, relative to how large they are, and how large that is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from camplab.document.measures import UPDATE_RATIO, WEIGHT_NORM
from camplab.runs.events import Look, Value
from camplab.training.norms import Put, beside
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.gradients import Sums, owner


class Plan(NamedTuple):
    """Worked out once for many looks."""

    at: tuple[int, ...]
    """Which weights are looked at."""
    sums: Sums
    """Of them, for each block."""
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
    return Plan(at, Sums([names[number] for number in at], blocks), unknown)


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
        rows = self._norms.cpu().numpy()[:, self._beside.order]
        moved, size, now = np.sqrt(self._plan.sums(np.square(rows, dtype=np.float64)))
        size[size == 0] = np.nan
        ratio = moved / size
        now[self._plan.unknown] = np.nan
        values: dict[str, Value] = {UPDATE_RATIO.name: tuple(ratio.tolist()), WEIGHT_NORM.name: tuple(now.tolist())}
        yield Look(self.subject.setup.step, values)
