"""Sums up an epoch from the numbers of its steps as they come over late. Knows no torch.

Sums run in the order of the steps, in double precision, as the exported program adds them up.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from camplab.document.measures import TRAIN_ACCURACY, TRAIN_LOSS
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
    """Loss × samples, correct answers and samples of the epoch so far."""

    scored: bool
    loss: float = 0.0
    correct: int = 0
    seen: int = 0
    added: int = 0
    """Steps of the run that have been added."""
    waiting: deque[Closed] = field(default_factory=deque)

    def close(self, closed: Closed) -> list[Epoch]:
        """This epoch ends when its last step has been added, so perhaps now."""
        if closed.step == self.added:
            return [self._completed(closed)]
        self.waiting.append(closed)
        return []

    def add(self, first: int, losses: Sequence[float], correct: Sequence[int], sizes: Sequence[int]) -> list[Epoch]:
        """Add steps `first` and following; the epochs complete with them. A loss that is no number is left out."""
        complete = []
        for step, (loss, size) in enumerate(zip(losses, sizes, strict=True), first + 1):
            if math.isfinite(loss):
                self.loss += loss * size
                self.seen += size
                self.correct += correct[step - first - 1] if self.scored else 0
            if self.waiting and self.waiting[0].step == step:
                complete.append(self._completed(self.waiting.popleft()))
        self.added = first + len(losses)
        return complete

    def _completed(self, closed: Closed) -> Epoch:
        values: dict[str, Value] = {TRAIN_LOSS.name: self.loss / self.seen if self.seen else math.nan}
        if self.scored:
            values[TRAIN_ACCURACY.name] = self.correct / self.seen if self.seen else math.nan
        self.loss, self.correct, self.seen = 0.0, 0, 0
        return Epoch(closed.epoch, closed.step, closed.seconds, values | closed.values)
