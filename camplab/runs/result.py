"""What came of a run, in a few numbers: how good it is, on how many samples, when it was best. Knows no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

from camplab.document.measures import VALIDATION_ACCURACY, VALIDATION_LOSS
from camplab.numbers import duration, measured, percent
from camplab.runs.record import Record
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Result:
    """After the last epoch; `best` is the epoch after which the measure was best, the first of several."""

    accuracy: float | None
    """A share of 1; None where there are no classes."""
    loss: float | None
    samples: int
    """Validation samples."""
    best: int
    seconds: float
    """That the epochs took."""

    @property
    def quality(self) -> Sentence:
        """How good it is."""
        if self.accuracy is not None:
            return say("{share} right", share=percent(self.accuracy))
        return say("validation loss {loss}", loss=measured(self.loss or 0.0, 3))

    @property
    def details(self) -> tuple[Sentence, ...]:
        """On what, when it was best, and how long it took."""
        return (
            say("{n} validation samples", n=f"{self.samples:,}"),
            say("best at epoch {epoch}", epoch=self.best),
            duration(self.seconds),
        )


def result_of(record: Record) -> Result | None:
    """None before the first epoch has ended, and where nothing was measured on validation samples."""
    accuracies, losses = (_known(record, name) for name in (VALIDATION_ACCURACY.name, VALIDATION_LOSS.name))
    if not losses and not accuracies:
        return None
    best = max(accuracies, key=accuracies.__getitem__) if accuracies else min(losses, key=losses.__getitem__)
    last = record.epochs[-1].epoch
    return Result(
        accuracies.get(last), losses.get(last), record.started.validation_samples, best,
        sum(epoch.seconds for epoch in record.epochs),
    ) if last in (accuracies or losses) else None  # fmt: skip


def _known(record: Record, name: str) -> dict[int, float]:
    """Epoch -> a measure after it, where that is a number."""
    values = ((epoch.epoch, epoch.values.get(name)) for epoch in record.epochs)
    return {epoch: value for epoch, value in values if isinstance(value, float) and math.isfinite(value)}
