"""What the network answers to all samples: for a table of confusions, a fitted curve, the worst reconstructions."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.assembly.optimization import evaluation_batch
from camplab.datasets.making import IGNORED
from camplab.runs.events import ANSWERS, Picture
from camplab.training.preserved_state import seeded
from camplab.training.probes.base import Patient, Subject
from camplab.training.probes.maps import at_hand
from camplab.training.setup import Setup

MOST = 1 << 15
"""Samples at most; of more, the first."""


class Answers(Patient, name=ANSWERS):
    """A row for each sample of the origin of its `sample`, in their order.

    Of classes: label, answer, the probability of the answer and that of the label; of a class at each position: the
    share of right answers, and the mean probability of the labels. Of numbers: targets, then answers. Of labels: of
    each 0 or 1, then how likely each is said to be. Of samples that are to come out again: the mean squared error.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._rows: list[Tensor] = []
        self._total = 0

    def work(self, x: Tensor) -> Iterator[float]:
        """Batch by batch."""
        setup = self.subject.setup
        samples = setup.data.part(self.origin)
        self._total = len(samples)
        size, count = evaluation_batch(setup.project), min(self._total, MOST)
        for first in range(0, count, size):
            kept, targets = samples.take(first, min(size, count - first))
            with torch.no_grad(), seeded(setup):
                self._rows.append(rows_of(setup, kept, targets, setup.output(kept).float()).cpu())
            yield min(first + size, count) / count

    def found(self) -> Iterator[Picture]:
        """All rows so far."""
        if self._rows:
            rows = torch.cat(self._rows)
            yield self.picture("", at_hand(rows), partial=self._total > MOST, facts={"samples": float(self._total)})


def rows_of(setup: Setup, kept: Tensor, targets: Tensor, outputs: Tensor) -> Tensor:
    """N × what is said of each of these samples, given what the network puts out for them."""
    match setup.project.task.answers:
        case "classes":
            shown = setup.computing.shown
            shares = outputs.flatten(1) if shown is None else shown({setup.computing.output: outputs})
            best, answer = shares.max(1)
            return torch.stack([targets.float(), answer.float(), best, shares.gather(1, targets[:, None])[:, 0]], 1)
        case "positions":
            axis = 1 if targets.dim() > 2 else -1
            shares = outputs.softmax(axis).movedim(axis, -1)
            of_label = shares.gather(-1, targets.clamp(min=0)[..., None])[..., 0]
            right, counted = (shares.argmax(-1) == targets).flatten(1), (targets != IGNORED).flatten(1)
            many = counted.sum(1)
            return torch.stack([right.sum(1) / many, (of_label.flatten(1) * counted).sum(1) / many], 1)
        case "labels":
            shown = setup.computing.shown
            assert shown is not None
            return torch.cat([targets.float(), shown({setup.computing.output: outputs})], 1)
        case "embedding":
            return torch.cat([targets.float()[:, None], outputs.flatten(1)], 1)
        case "numbers":
            return torch.cat([targets.float().flatten(1), outputs.flatten(1)], 1)
    return (outputs - setup.see(kept)).square().flatten(1).mean(1, keepdim=True)
