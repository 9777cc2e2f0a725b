"""After how many steps the epochs of a run begin and end, also where its batch size was changed on the way."""

from __future__ import annotations

from bisect import bisect_right
from math import inf
from operator import attrgetter
from typing import NamedTuple

from camplab.runs.events import Changed, Started


class Stretch(NamedTuple):
    """Epochs of `length` steps: number `epoch`, from 0, begins after `start` steps."""

    start: int
    epoch: int
    length: int
    """0: not known."""


class EpochBounds:
    """As the run says when it begins; `change` takes what it says later."""

    def __init__(self, started: Started) -> None:
        whole, ends = started.steps_per_epoch, started.ends
        self.stretches = [Stretch(0, 0, whole)]
        """The one with its first step, and those after it."""
        if ends:
            begun = Stretch(started.first_step, started.first_epoch, ends - started.first_step)
            self.stretches = [begun, Stretch(ends, begun.epoch + 1, whole)]

    def change(self, changed: Changed) -> None:
        """Epochs have another length from here on, unless it was something else that was changed."""
        if not changed.ends:
            return
        now = self.done(changed.step) - (changed.ends == changed.step)  # after its last step: it is still to close
        start = self.start(now)
        kept = [stretch for stretch in self.stretches if stretch.start < start]
        late = [Stretch(changed.ends, now + 1, changed.steps_per_epoch)]
        self.stretches = [*kept, Stretch(start, now, changed.ends - start), *late]

    def done(self, step: int) -> int:
        """Whole epochs after so many steps."""
        at = max(0, bisect_right(self.stretches, step, key=attrgetter("start")) - 1)
        start, epoch, length = self.stretches[at]
        return epoch + max(0, step - start) // length if length else epoch

    def start(self, epoch: int) -> int:
        """The steps after which an epoch, from 0, begins and the one before it ends."""
        at = max(0, bisect_right(self.stretches, epoch, key=attrgetter("epoch")) - 1)
        start, first, length = self.stretches[at]
        return start + max(0, epoch - first) * length

    def shortest(self, low: float, high: float) -> int:
        """The steps of the shortest epoch between two steps; 0 where it is not known."""
        ends = [*(stretch.start for stretch in self.stretches[1:]), inf]
        near = (each.length for each, end in zip(self.stretches, ends, strict=True) if each.start < high and end > low)
        return min(near, default=self.stretches[0].length)

    def agree(self, other: EpochBounds) -> bool:
        """Whether every epoch that both have ends after the same steps."""
        first = max(self.stretches[0].epoch, other.stretches[0].epoch) + 1
        turns = {stretch.epoch for stretch in (*self.stretches, *other.stretches)}
        epochs = {first, *(epoch for epoch in turns if epoch > first), max(first, *turns) + 1}
        return all(self.start(epoch) == other.start(epoch) for epoch in epochs)
