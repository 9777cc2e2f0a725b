"""What the network answers to the first samples, while it learns: the rows of `answers`, again and again."""

from __future__ import annotations

from torch import Tensor

from camplab.runs.events import ANSWERS_NOW
from camplab.training.probes.answers import rows_of
from camplab.training.probes.of_samples import OfSamples

MOST = 1 << 9
"""Samples at most: a look is to be short."""


class AnswersNow(OfSamples, name=ANSWERS_NOW):
    """Of the origin; "samples" among the facts says how many there are in all."""

    def inputs(self) -> Tensor | None:
        """The first ones, as many as are looked at in one batch."""
        return self._take_first(MOST)

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        self._rows = rows_of(self.subject.setup, self._kept, self._targets, values.float())
