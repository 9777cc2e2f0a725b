"""What is written for a few sequences: the symbols that were read, those that are right, and those that came out."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.datasets.making import IGNORED
from camplab.runs.events import SEQUENCES, Picture
from camplab.runs.why.sequences import NOTHING
from camplab.training.probes.base import Apart, Subject
from camplab.training.probes.maps import at_hand

COUNT = 8
"""Sequences in one look."""


class Sequences(Apart, name=SEQUENCES):
    """N × 3 × steps, from its `sample` on: read, right, and written, the likeliest symbol at each step.

    `NOTHING` where there is no symbol: what is read is no symbols, is shorter, or none is wanted there.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, ("",), sample)
        self._rows: Tensor | None = None

    def inputs(self) -> Tensor | None:
        """Those that follow each other; None where there is not a class at each step."""
        data = self.subject.setup.project.data
        if self.subject.setup.project.task.answers != "positions" or len(data.positions) != 1:
            return None
        samples = self.subject.setup.data.part(self.origin)
        self._total = len(samples)
        self._kept, self._wanted = samples.take(self.sample, min(COUNT, self._total - self.sample))
        return self._kept

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        read = self._kept if self.subject.setup.project.data.shape.kind == "tokens" else self._wanted[:, :0]
        wanted, written = self._wanted.masked_fill(self._wanted == IGNORED, NOTHING), values.argmax(-1)
        rows = torch.full((len(values), 3, max(read.shape[1], wanted.shape[1])), float(NOTHING), device=values.device)
        for at, row in enumerate((read, wanted, written)):
            rows[:, at, : row.shape[1]] = row
        self._rows = rows

    def found(self) -> Iterator[Picture]:
        """All of them."""
        if self._rows is not None:
            yield self.picture("", at_hand(self._rows), facts={"samples": float(self._total)})
