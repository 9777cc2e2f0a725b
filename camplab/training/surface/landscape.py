"""The mean loss of some samples as a function of all weights at once, and its gradient. Learns nothing."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn.modules.batchnorm import _BatchNorm

from camplab.training.setup import Setup, seed

WORK = 12_000_000_000
"""Multiply-adds that all points together take, about: the fewer samples, the larger the network."""
LEAST, MOST = 32, 256
"""Samples."""


class Landscape:
    """At any weights, a vector of all P of them; the network of `setup` goes where it is asked. Batch norm takes its
    statistics from the samples, so that they fit the weights at each point."""

    def __init__(self, setup: Setup, points: int) -> None:
        self._setup = setup
        self.names = [name for name, _ in setup.model.named_parameters()]
        self._parameters = [value for _, value in setup.model.named_parameters()]
        macs = max(1, sum(trace.macs for trace in setup.traces.values()))
        wanted = min(MOST, max(LEAST, WORK // (points * macs)))
        x, y = setup.data.learned.take(0, min(wanted, len(setup.data.learned)))
        self._x, self._y = setup.see(x), y
        self.samples = len(y)
        setup.model.eval()
        norms = [module for module in setup.model.modules() if isinstance(module, _BatchNorm)]
        for norm in norms:
            norm.train()
            norm.momentum = 0.0  # its own statistics stay
        self.statistics = bool(norms)
        self.here = torch.cat([value.detach().reshape(-1) for value in self._parameters])

    def move(self, weights: Tensor) -> None:
        """Take these."""
        at = 0
        with torch.no_grad():
            for value in self._parameters:
                value.copy_(weights[at : at + value.numel()].view(value.shape))
                at += value.numel()

    def loss(self, weights: Tensor) -> float:
        """There; noise is the same everywhere."""
        self.move(weights)
        with torch.no_grad():
            return float(self._computed())

    def gradient(self, weights: Tensor) -> Tensor:
        """There, a vector of P."""
        self.move(weights)
        found = torch.autograd.grad(self._computed(), self._parameters, allow_unused=True)
        parts = zip(found, self._parameters, strict=True)
        return torch.cat([(torch.zeros_like(v) if g is None else g).reshape(-1) for g, v in parts])

    def exactly(self) -> None:
        """From now on in double precision: differences of gradients are small."""
        self._setup.model.double()
        self._x = self._x.double() if self._x.is_floating_point() else self._x
        self._y = self._y.double() if self._y.is_floating_point() else self._y
        self.here = self.here.double()

    def _computed(self) -> Tensor:
        seed(self._setup.device, self._setup.project.training.seed)
        values = {"x": self._x, "y": self._y}
        losses = [phase.judge(values) for phase in self._setup.computing.phases]
        return torch.stack(losses).sum()


def dominant(times: Callable[[Tensor], Tensor], size: int, rounds: int) -> float:
    """The eigenvalue of largest magnitude of a symmetric matrix, given what it makes of a vector: power iteration."""
    generator = torch.Generator().manual_seed(0)
    vector = torch.randn(size, generator=generator, dtype=torch.float64)
    vector /= vector.norm()
    value = 0.0
    for _ in range(rounds):
        found = times(vector)
        value = float(vector @ found)
        length = found.norm()
        if not length > 0:
            return 0.0
        vector = found / length
    return value
