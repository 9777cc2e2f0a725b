"""How far a step moves the weights of each block, relative to how large they are, and how large that is."""

from __future__ import annotations

import math
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
    nothing: tuple[float, ...]
    """What of each block is known without them: 0, and NaN where none of its weights are looked at."""


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
    known = {owners[number] for number in at}
    nothing = tuple(0.0 if number in known else math.nan for number in range(len(blocks)))
    return Plan(at, tuple(owners[number] for number in at), nothing)


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
        self._owners = [self._plan.owners[at] for at in self._beside.places]
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
        moved, size, now = map(self._of_blocks, self._norms.tolist())
        ratio = (one / whole if whole > 0 else math.nan for one, whole in zip(moved, size, strict=True))
        values: dict[str, Value] = {UPDATE_RATIO.name: tuple(ratio), WEIGHT_NORM.name: tuple(now)}
        yield Look(self.subject.setup.step, values)

    def _of_blocks(self, norms: list[float]) -> list[float]:
        """From those of weights. To begin with an array, or a tensor, takes longer than to add up a few numbers."""
        squares = [*self._plan.nothing]
        for block, norm in zip(self._owners, norms, strict=True):
            squares[block] += norm * norm
        return list(map(math.sqrt, squares))
