"""What blocks put out for the first validation samples: mean, spread, quantiles, units that never fire, saturation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import gcd

import torch
from torch import Tensor

from camplab.blocks.base import Leaf
from camplab.blocks.flat import Flat
from camplab.document.measures import NEVER_FIRING, OUTPUT_MEAN, OUTPUT_QUANTILES, OUTPUT_STD, SATURATED, SHARES
from camplab.runs.events import Look
from camplab.training.probes.base import Probe, Subject

SORTED = 2**11
"""Outputs of a block that are sorted for its quantiles at most: of more of them every k-th is taken, for a k that falls
on all features and all places alike: with every 16th of 16 features they were those of the first."""


class Outputs(Probe, name="outputs"):
    """In evaluation mode. Of a module that runs twice, the first time counts."""

    moment = "samples"
    measures = (OUTPUT_MEAN, OUTPUT_STD, NEVER_FIRING, SATURATED, *OUTPUT_QUANTILES)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, tuple(module for module in modules if module in subject.puts_out), sample)
        self._numbers: dict[str, Tensor] = {}

    @classmethod
    def columns(cls, subject: Subject) -> tuple[str, ...]:
        """All that put out something of their own."""
        return subject.outputs

    def output(self, module: str, values: Tensor) -> None:
        """A row of one number for each measure, which stays where it is; NaN where a block has no such thing."""
        if module in self._numbers or not values.numel():
            return
        values = values.float()
        block, images = self.subject.puts_out[module]
        flat = (block.flat() if isinstance(block, Leaf) and not block.bypass else None) or Flat()
        mean = values.mean()
        spread = (values - mean).square_().mean().sqrt_()  # 20 times as fast as torch.std_mean on a CPU
        nothing = torch.full_like(mean, torch.nan)
        shares = [
            never_firing(values, 1 if images else -1) if flat.off else nothing,
            saturated(values, flat) if flat.saturates else nothing,
        ]
        self._numbers[module] = torch.cat([torch.stack([mean, spread, *shares]), quantiles(values)])

    def found(self) -> Iterator[Look]:
        """All cross over together."""
        rows = torch.stack([*self._numbers.values()]).tolist() if self._numbers else []
        columns = zip(*rows, strict=True) if rows else ()
        known = {
            measure.name: dict(zip(self._numbers, column, strict=True))
            for measure, column in zip(self.measures, columns, strict=False)
        }
        yield self.numbers(**known)


def never_firing(values: Tensor, axis: int) -> Tensor:
    """The share of the units along `axis` that are 0 everywhere else: in every sample, at every place."""
    others = [at for at in range(values.dim()) if at != axis % values.dim()]
    return (torch.count_nonzero(values, dim=others) == 0).float().mean()


def saturated(values: Tensor, flat: Flat) -> Tensor:
    """The share of numbers at the flat ends."""
    return torch.count_nonzero((values <= flat.low) | (values >= flat.high)) / values.numel()


def quantiles(values: Tensor) -> Tensor:
    """Those of `SHARES`, between two numbers in proportion."""
    numbers = values.flatten()
    shares = torch.tensor(SHARES, device=values.device) / 100
    return torch.quantile(numbers[:: stride(len(numbers))], shares)


@cache
def stride(count: int) -> int:
    """Of so many numbers every how many are taken: no axis of theirs has a length in common with it."""
    least = -(-count // SORTED)
    return next(step for step in range(least, count + 2) if gcd(step, count) == 1)
