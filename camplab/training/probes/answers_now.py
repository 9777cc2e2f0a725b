"""What the network answers to the first samples, while it learns: the rows of `answers`, again and again."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor

from camplab.assembly.optimization import evaluation_batch
from camplab.runs.events import ANSWERS_NOW, Picture
from camplab.training.probes.answers import rows_of
from camplab.training.probes.base import Apart, Subject
from camplab.training.probes.maps import at_hand

MOST = 1 << 9
"""Samples at most: a look is to be short."""


class AnswersNow(Apart, name=ANSWERS_NOW):
    """Of the origin; "samples" among the facts says how many there are in all."""

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, ("",), sample)
        self._rows: Tensor | None = None

    def inputs(self) -> Tensor | None:
        """The first ones, as many as are looked at in one batch."""
        setup = self.subject.setup
        samples = setup.data.part(self.origin)
        self._total = len(samples)
        most = min(MOST, evaluation_batch(setup.project.training.batch_size, setup.project.x), self._total)
        self._kept, self._targets = samples.take(0, most)
        return self._kept

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        self._rows = rows_of(self.subject.setup, self._kept, self._targets, values.float())

    def found(self) -> Iterator[Picture]:
        """All rows."""
        if self._rows is not None:
            partial = len(self._rows) < self._total
            yield self.picture("", at_hand(self._rows), partial, facts={"samples": float(self._total)})
