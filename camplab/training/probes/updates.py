"""How far a step moves the weights of each block, relative to how large they are, and how large that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from camplab.document.measures import UPDATE_RATIO, WEIGHT_NORM
from camplab.runs.events import Look
from camplab.training.norms import Beside, Put
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.gradients import Sums, owner


class Plan(NamedTuple):
    """Worked out once for many looks."""

    at: tuple[int, ...]
    """Which weights are looked at."""
    sums: Sums
    """Of them, for each block."""
    known: Mapping[str, int]
    """Module -> its place among the blocks."""


@lru_cache(64)
def plan(names: tuple[str, ...], blocks: tuple[str, ...], modules: tuple[str, ...]) -> Plan:
    """For weights of these names, blocks that learn and modules that are looked at."""
    wanted = {number for number, block in enumerate(blocks) if block in modules}
    owners = [owner(name, blocks) for name in names]
    at = tuple(number for number, block in enumerate(owners) if block in wanted)
    known = {blocks[owners[number]]: owners[number] for number in at}
    return Plan(at, Sums([names[number] for number in at], blocks), known)


class Updates(Probe, name="updates"):
    """Of all weights of a block that learn: its matrix and its bias together."""

    moment = "step"
    measures = (UPDATE_RATIO, WEIGHT_NORM)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        setup = subject.setup
        self._plan = plan(tuple(setup.names), subject.blocks, modules)
        parameters = setup.parameters
        self._weights = [parameters[at] for at in self._plan.at]
        self._beside = Beside(self._weights)

    @torch.no_grad()
    def before(self) -> None:
        """Keep them."""
        self._kept = self._beside.put(self._weights).copied()

    @torch.no_grad()
    def after(self) -> None:
        """Three norms of each, which stay where they are."""
        if not self._weights:
            return
        now = self._beside.put(self._weights)
        self._norms = torch.stack([_in_one(*put.norms()) for put in (now.less(self._kept), self._kept, now)])
        self._kept = Put([], [])

    def found(self) -> Iterator[Look]:
        """All cross over together. Of weights that were all 0 there is no ratio."""
        if not self._weights:
            return
        rows = self._norms.double().cpu().numpy()[:, self._beside.order]
        moved, size, now = np.sqrt(self._plan.sums(np.square(rows)))
        ratio = np.divide(moved, size, out=np.full(len(size), np.nan), where=size > 0)
        yield self.numbers(**{UPDATE_RATIO.name: self._by_module(ratio), WEIGHT_NORM.name: self._by_module(now)})

    def _by_module(self, values: Sequence[float]) -> Mapping[str, float]:
        return {module: float(values[at]) for module, at in self._plan.known.items()}


def _in_one(rows: list[Tensor], single: Sequence[Tensor]) -> Tensor:
    """Norms one after another."""
    return torch.cat([*rows, torch.stack([*single])] if single else rows)
