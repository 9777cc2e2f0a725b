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
    sizes: list[float] | None
    """How large they are, by block; None while that is not worked out."""


@lru_cache(64)
def plan(names: tuple[str, ...], blocks: tuple[str, ...], modules: tuple[str, ...]) -> Plan:
    """For weights of these names, of which one may learn in several phases, blocks that learn, modules looked at."""
    wanted = {number for number, block in enumerate(blocks) if block in modules}
    owners = [owner(name, blocks) for name in names]
    at = tuple(
        number for number, block in enumerate(owners) if block in wanted and names.index(names[number]) == number
    )
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
        """The block of each, as they come."""
        rows, others = self._owners[: self._beside.in_rows], self._owners[self._beside.in_rows :]
        later = len(subject.blocks)
        self._both = [*rows, *(later + at for at in rows), *others, *(later + at for at in others)]
        """The same twice, the second time after all blocks."""
        self._last: _Weights | None = None
        """As the step before has left them."""
        self._before: list[float] | None = None
        """How large the blocks were before the step."""
        self._spare: Put | None = None
        """Where the next copies may come."""

    @torch.no_grad()
    def before(self) -> None:
        """Keep them; what the last step has left need not be worked out again."""
        last, versions = self._last, self._versions()
        if self._weights and (last is None or last.sizes is None or last.versions != versions):
            copies = self._beside.copy(self._weights, None if last is None else last.copies)
            self._last = _Weights(versions, copies, self._of_blocks(self._owners, copies.norms()))

    @torch.no_grad()
    def after(self) -> None:
        """Two norms of each, which stay where they are."""
        if self._last is not None:
            moved, now = self._last.copies, self._beside.copy(self._weights, self._spare)
            moved.become_less(now)
            self._norms = moved.then(now).norms()
            self._before, self._spare = self._last.sizes, moved
            self._last = _Weights(self._versions(), now, None)

    def _versions(self) -> list[int]:
        return [each._version for each in self._weights]

    def found(self) -> Iterator[Look]:
        """All cross over together. Of weights that were all 0 there is no ratio."""
        if self._last is None or self._before is None:
            return
        both = self._of_blocks(self._both, self._norms)
        moved, now = both[: len(both) // 2], both[len(both) // 2 :]
        self._last = self._last._replace(sizes=now)
        ratio = (one / whole if whole > 0 else math.nan for one, whole in zip(moved, self._before, strict=True))
        values: dict[str, Value] = {UPDATE_RATIO.name: tuple(ratio), WEIGHT_NORM.name: tuple(now)}
        yield Look(self.subject.setup.step, values)

    def _of_blocks(self, owners: list[int], norms: Tensor) -> list[float]:
        """From those of weights. To begin with an array, or a tensor, takes longer than to add up a few numbers."""
        squares = [*self._plan.nothing] * (len(owners) // len(self._owners))
        for block, norm in zip(owners, norms.tolist(), strict=True):
            squares[block] += norm * norm
        return list(map(math.sqrt, squares))
