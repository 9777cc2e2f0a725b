"""What is written for a few sequences: the symbols that were read, those that are right, and those that came out."""

from __future__ import annotations

import torch
from torch import Tensor

from camplab.datasets.making import IGNORED
from camplab.runs.events import SEQUENCES
from camplab.runs.why.sequences import NOTHING
from camplab.training.probes.of_samples import OfSamples

COUNT = 8
"""Sequences in one look."""


class Sequences(OfSamples, name=SEQUENCES):
    """N × 3 × steps, from its `sample` on: read, right, and written, the likeliest symbol at each step.

    `NOTHING` where there is no symbol: what is read is no symbols, is shorter, or none is wanted there.
    """

    def inputs(self) -> Tensor | None:
        """Those that follow each other; None where there is not a class at each step."""
        return self._take(self.sample, COUNT) if self.subject.setup.project.answers_steps else None

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        read = self._kept if self.subject.setup.project.data.shape.kind == "tokens" else self._targets[:, :0]
        wanted, written = self._targets.masked_fill(self._targets == IGNORED, NOTHING), values.argmax(-1)
        rows = torch.full((len(values), 3, max(read.shape[1], wanted.shape[1])), float(NOTHING), device=values.device)
        for at, row in enumerate((read, wanted, written)):
            rows[:, at, : row.shape[1]] = row
        self._rows = rows
