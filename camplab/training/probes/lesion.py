"""Lesions: how well the network does without one of its blocks, whose input goes straight on (Veit et al. 2016)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from torch import Tensor, nn

from camplab.assembly.optimization import evaluation_batch
from camplab.document.measures import VALIDATION_ACCURACY
from camplab.runs.events import LESION, Picture
from camplab.training.probes.base import Patient, Subject
from camplab.training.step import evaluate


class Lesion(Patient, name=LESION):
    """Of each of its modules: loss and accuracy of all validation samples, while its input goes straight on.

    NaN of a module whose input has another shape than its output; the accuracy is NaN where answers are not scored.
    No weight is touched; the block itself runs, and nobody listens.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._wanted = modules
        self._values = np.full((len(modules), 2), np.nan, np.float32)

    def work(self, x: Tensor) -> Iterator[float]:
        """The whole network first, then a piece for each module."""
        whole = self._judged()
        self._facts = {"loss": whole[0], "accuracy": whole[1]}
        able = {step.module for step in self.subject.traces.steps() if step.facts.x == step.facts.y}
        for number, module in enumerate(self._wanted):
            if module in able:
                with bypassed(self.subject.setup.model.get_submodule(module)):
                    self._values[number] = self._judged()
            yield (number + 1) / len(self._wanted)

    def _judged(self) -> tuple[float, float]:
        setup = self.subject.setup
        batch = evaluation_batch(setup.project)
        found = evaluate(setup, batch) or {}
        losses = [found[names.validation] for names in setup.loss_names if names.validation in found]
        numbers = losses[-1] if losses else np.nan, found.get(VALIDATION_ACCURACY.name, np.nan)
        loss, accuracy = (float(each) if isinstance(each, float) else float("nan") for each in numbers)
        return loss, accuracy

    def found(self) -> Iterator[Picture]:
        """Modules × (loss, accuracy); NaN of those whose turn has not come."""
        yield self.picture("", self._values.copy(), facts=self._facts)


@contextmanager
def bypassed(module: nn.Module) -> Iterator[None]:
    """Inside, what goes into the module comes out of it."""
    handle = module.register_forward_hook(lambda _, given, __: given[0])
    try:
        yield
    finally:
        handle.remove()
