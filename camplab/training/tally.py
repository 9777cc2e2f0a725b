"""Sums up an epoch from the numbers of its steps as they come over late. Knows no torch.

Sums run in the order of the steps, in double precision, as the exported program adds them up.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from camplab.document.measures import TRAIN_ACCURACY
from camplab.runs.events import Epoch, Value


@dataclass(frozen=True)
class Closed:
    """An epoch whose validation is known, but not yet its last training losses."""

    epoch: int
    step: int
    """Steps taken at its end."""
    seconds: float
    values: dict[str, Value]
    """By measure: what was found out at its end."""


@dataclass
class Tally:
    """Of each loss the sum of loss × samples, the answers that are correct and that count, the samples of the epoch."""

    scored: bool
    names: tuple[str, ...]
    """Of the losses, as measures of epochs."""
    losses: list[float] = field(default_factory=list)
    correct: int = 0
    counted: int = 0
    seen: int = 0
    added: int = 0
    """Steps of the run that have been added."""
    waiting: deque[Closed] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.losses = self.losses or [0.0] * len(self.names)

    def close(self, closed: Closed) -> list[Epoch]:
        """This epoch ends when its last step has been added, so perhaps now."""
        if closed.step == self.added:
            return [self._completed(closed)]
        self.waiting.append(closed)
        return []

    def add(
        self, first: int, losses: Sequence[Sequence[float]], answers: Sequence[tuple[int, int]], sizes: Sequence[int]
    ) -> list[Epoch]:
        """Add steps `first` and following; the epochs complete with them.

        losses: of each phase those of all steps. answers: right ones, and those that count. A step with a loss that is
        no number is left out.
        """
        complete = []
        for step, (size, of_step) in enumerate(zip(sizes, zip(*losses, strict=True), strict=True), first + 1):
            if math.isfinite(sum(of_step)):
                self.losses = [total + loss * size for total, loss in zip(self.losses, of_step, strict=True)]
                self.seen += size
                right, counted = answers[step - first - 1] if self.scored else (0, 0)
                self.correct, self.counted = self.correct + right, self.counted + counted
            if self.waiting and self.waiting[0].step == step:
                complete.append(self._completed(self.waiting.popleft()))
        self.added = first + len(sizes)
        return complete

    def _completed(self, closed: Closed) -> Epoch:
        means = (loss / self.seen if self.seen else math.nan for loss in self.losses)
        values: dict[str, Value] = dict(zip(self.names, means, strict=True))
        if self.scored:
            values[TRAIN_ACCURACY.name] = self.correct / self.counted if self.counted else math.nan
        self.losses, self.correct, self.counted, self.seen = [0.0] * len(self.names), 0, 0, 0
        return Epoch(closed.epoch, closed.step, closed.seconds, values | closed.values)
