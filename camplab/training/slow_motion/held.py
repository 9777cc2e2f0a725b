"""A step that is shown: it is taken while a recorder looks on, and taken back; then it is taken as often as is asked.

What is shown are so the numbers of the very step that is taken, on every device: both ends of it are kept, and the run
is put at one or the other. Until somebody wants more than to look, one step is taken at most that nobody was told of:
that is the one that can be taken back.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from camplab.assembly.batches import Asked
from camplab.numbers import byte_size
from camplab.runs.events import Event, State, StepShown
from camplab.runs.wants import BATCH, Slow
from camplab.training.looking.looks import Looks
from camplab.training.meter import Handed
from camplab.training.reports import Reports
from camplab.training.setup import Setup
from camplab.training.slow_motion.recorder import Recorder
from camplab.training.slow_motion.whole_state import Whole, kept, put, size
from camplab.training.step import Learning, entered
from camplab.words import say

ROOM = 2 << 30
"""Bytes that both ends of a step may take."""


@dataclass(frozen=True)
class Held:
    """A step between its two ends."""

    shown: StepShown
    before: Whole
    after: Whole
    handed: Handed
    """Its numbers, for when it counts."""
    looks: tuple[Event, ...]
    """What others who looked at it have found."""


class SlowMotion:
    """Of one run, while it waits."""

    def __init__(
        self, setup: Setup, learning: Learning, reports: Reports, looks: Looks, stopping: Asked, in_epoch: Asked
    ) -> None:
        """in_epoch: whether there is another step before an epoch ends, or the run."""
        self._setup, self._learning, self._reports, self._looks = setup, learning, reports, looks
        self._stopping, self._in_epoch = stopping, in_epoch
        self._last: Held | None = None
        """Taken, and not told of yet. The run stands after it."""
        self._next: Held | None = None
        """Shown. The run stands before it."""
        self._answered = 0
        """The number of the question that was answered last."""

    def __bool__(self) -> bool:
        return self._last is not None or self._next is not None

    def leave(self) -> Iterator[Event]:
        """What is taken counts from now on; what is only shown has never been."""
        last, self._last, self._next = self._last, None, None
        if last is not None:
            yield from self._reports.hand(last.handed)
            yield from last.looks

    def follow(self, asked: Slow, saved: Iterator[Event]) -> Generator[Event, None, bool]:
        """Show what is asked for and stand where it is asked for; whether the run has to go on by itself.

        So it has where an epoch ends before the next step, or where the next step cannot be taken. saved: saves the
        run where it stands, if it is time. Afterwards batches are to be asked for anew.
        """
        self._setup.generator.set_state(self._setup.order_state)
        if self._last is not None and (asked.step, asked.taken) == (self._last.shown.step, False):
            self._next, self._last = self._last, None
            self._stand(self._next.before)
            yield State("paused", self._setup.step)
        elif self._next is not None and (asked.step, asked.taken) >= (self._next.shown.step, True):
            yield from self._take(saved)
        if asked.taken and self._setup.step == asked.step + 1:
            return False
        if not self._in_epoch():
            return True
        if self._next is None or self._next.shown.sample != self._clamped(asked.sample, self._next.shown.size):
            self._answered = asked.number
            return (yield from self._show(asked.sample))
        if self._answered != asked.number:
            self._answered = asked.number
            yield self._told(self._next)
        return False

    def _take(self, saved: Iterator[Event]) -> Iterator[Event]:
        """The step that is shown is taken; the one before it counts."""
        held = self._next
        assert held is not None
        yield from self.leave()
        yield from saved
        self._stand(held.after)
        self._last = held
        yield State("paused", self._setup.step)

    def _show(self, sample: int) -> Generator[Event, None, bool]:
        """Take the next step and take it back."""
        self._next = None
        taken = 2 * size(self._setup)
        if taken > ROOM:
            why = say("This network is too large to be shown step by step: that takes {size} beside it, and there is "
                      "room for {room}.", size=byte_size(taken), room=byte_size(ROOM))  # fmt: skip
            yield StepShown(self._setup.step, sample, why=why)
            return False
        before = kept(self._setup)
        try:
            self._next = self._taken(sample, before)
        finally:
            self._stand(before)
        if self._next is not None:
            yield self._told(self._next)
        return self._next is None

    def _told(self, held: Held) -> StepShown:
        return replace(held.shown, back=self._last is not None)

    def _taken(self, sample: int, before: Whole) -> Held | None:
        """The next step; None where it is refused, or while somebody stops the run."""
        setup, looks = self._setup, self._looks
        setup.generator.set_state(setup.order_state)
        batch = next(setup.batches(self._stopping), None)
        if batch is None:
            return None
        values, rate = entered(setup, batch), setup.learning_rate
        sample = self._clamped(sample, len(batch[1]))
        looked_at = looks.within_steps and looks.begin()
        with Recorder(setup, sample) as recorder:

            def look(number: int, left: int) -> None:
                recorder.gradients(number, left, self._learning.norms[number].latest(), values)
                if looked_at:
                    looks.gradients(number, left)

            recorder.batch(values["x"])
            refused = self._learning.step(values, look)
            moves = recorder.close()
        if refused is not None:
            looks.forget()
            return None
        setup.step, setup.position = setup.step + 1, setup.position + 1
        self._reports.meter.measure(values, rate)
        found = tuple(looks.after()) if looked_at else ()
        handed = self._reports.meter.hand_over(setup.step)
        assert handed is not None
        y = batch[1]
        target = y[sample].cpu().numpy() if sample != BATCH else y[:0].cpu().numpy()
        shown = StepShown(before.stand[0], sample, len(y), target, rate, setup.project.training.clip, moves)
        return Held(shown, before, kept(setup), handed, found)

    def _stand(self, whole: Whole) -> None:
        """Put the run there."""
        put(whole, self._setup)
        for p in self._setup.parameters:
            p.grad = None
        for norms in self._learning.norms:
            norms.take()
        self._learning.fit()
        self._reports.meter.fit(self._learning.norms)

    @staticmethod
    def _clamped(sample: int, batch: int) -> int:
        """A sample that is there."""
        return BATCH if sample < 0 else min(sample, batch - 1)
