"""The batch of a step once more, as it would be judged: dropout off, batch norm by its running statistics.

What training loses to them is seen beside the loss of the very same samples and weights.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.assembly.augmenting.layers import labels
from camplab.document.measures import EVALUATED_ACCURACY, EVALUATED_LOSS, Measure
from camplab.runs.events import Look, Value
from camplab.training.preserved_state import seeded
from camplab.training.probes.base import Alone, Subject


class Evaluated(Alone, name="evaluated"):
    """Of a task with one phase. Side heads do not count, as in the validation."""

    measures = (EVALUATED_LOSS, EVALUATED_ACCURACY)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        self._found: dict[str, Tensor] = {}

    @classmethod
    def announced(cls, subject: Subject) -> Iterator[Measure]:
        """The accuracy where there is one."""
        computing = subject.setup.computing
        known = {EVALUATED_LOSS.name, *([EVALUATED_ACCURACY.name] if computing.score is not None else [])}
        if len(computing.phases) == 1:
            yield from (measure for measure in super().announced(subject) if measure.name in known)

    def passed(self, part: str) -> None:
        """Once the batch is there: one pass forward more, with the weights with which the step begins."""
        setup = self.subject.setup
        computing = setup.computing
        if part != "augment" or setup.seen is None or len(computing.phases) != 1:
            return
        values = dict(setup.seen)
        setup.model.eval()
        try:
            with torch.no_grad(), seeded(setup):
                self._found[EVALUATED_LOSS.name] = setup.cast(computing.phases[0].judge)(values)
                if computing.score is not None:
                    y = labels(values)
                    right = computing.score(setup.cast(computing.scored)(values), y)
                    self._found[EVALUATED_ACCURACY.name] = right.sum() / computing.answers(y).sum()
        finally:
            setup.model.train()

    def found(self) -> Iterator[Look]:
        """After the step, beside whose loss it stands."""
        if self._found:
            values: dict[str, Value] = {name: value.item() for name, value in self._found.items()}
            yield Look(self.subject.setup.step, values)
