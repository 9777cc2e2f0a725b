"""Mean and spread of what blocks put out, once an epoch: of the blocks that the project watches."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.blocks.walk import Traces
from camplab.document.measures import ACTIVATION_MEAN, ACTIVATION_STD
from camplab.runs.events import Look
from camplab.training.probes.base import Probe, Subject


class Activations(Probe, name="activations"):
    """Over all numbers that a module puts out for a batch of validation samples."""

    moment = "epoch"
    lasting = True
    measures = (ACTIVATION_MEAN, ACTIVATION_STD)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        self._means: dict[str, Tensor] = {}
        self._spreads: dict[str, Tensor] = {}

    @classmethod
    def columns(cls, subject: Subject) -> tuple[str, ...]:
        """The watched blocks."""
        return watched(subject.traces)

    def output(self, module: str, values: Tensor) -> None:
        """Of a module that runs twice, the first time counts."""
        if module not in self._means:
            self._spreads[module], self._means[module] = torch.std_mean(values.float(), correction=0)

    def found(self) -> Iterator[Look]:
        """Both measures."""
        numbers = [{module: value.item() for module, value in each.items()} for each in (self._means, self._spreads)]
        yield self.numbers(**dict(zip((ACTIVATION_MEAN.name, ACTIVATION_STD.name), numbers, strict=True)))


def watched(traces: Traces) -> tuple[str, ...]:
    """The modules of the blocks that are watched, each turn of a Repeat, in running order."""
    return tuple(dict.fromkeys(step.module for step in traces.steps() if step.facts.block.probe and step.facts.y))
