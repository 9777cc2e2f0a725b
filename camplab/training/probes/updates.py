"""How far a step moves the weights of each block, relative to how large they are, and how large that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import torch

from camplab.document.measures import UPDATE_RATIO, WEIGHT_NORM
from camplab.runs.events import Look
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.gradients import Sums, owner


class Updates(Probe, name="updates"):
    """Of all weights of a block that learn: its matrix and its bias together."""

    moment = "step"
    measures = (UPDATE_RATIO, WEIGHT_NORM)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        setup, blocks = subject.setup, subject.blocks
        wanted = {at for at, block in enumerate(blocks) if block in modules}
        self._weights = {
            name: value.detach()
            for name, value in zip(setup.names, setup.parameters, strict=True)
            if owner(name, blocks) in wanted
        }

    def before(self) -> None:
        """Keep them."""
        self._kept = [value.clone() for value in self._weights.values()]

    def after(self) -> None:
        """Three norms of each, which stay where they are."""
        if not self._weights:
            return
        now = [*self._weights.values()]
        size = torch._foreach_norm(self._kept)
        moved = torch._foreach_norm(torch._foreach_sub(now, self._kept))
        self._norms = torch.stack([*moved, *size, *torch._foreach_norm(now)])
        self._kept = []

    def found(self) -> Iterator[Look]:
        """All cross over together. Of weights that were all 0 there is no ratio."""
        if not self._weights:
            return
        rows = self._norms.double().reshape(3, -1).cpu().numpy()
        moved, size, now = np.sqrt(Sums([*self._weights], self.subject.blocks)(np.square(rows)))
        ratio = np.divide(moved, size, out=np.full(len(size), np.nan), where=size > 0)
        yield self.numbers(**{UPDATE_RATIO.name: self._by_module(ratio), WEIGHT_NORM.name: self._by_module(now)})

    def _by_module(self, values: Sequence[float]) -> Mapping[str, float]:
        known = {owner(name, self.subject.blocks) for name in self._weights}
        return {self.subject.blocks[at]: float(values[at]) for at in known}
