"""The training loop, on one screen, and what may happen between two steps. Knows no processes; draws no pictures."""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterator

from camplab.assembly.module import Values
from camplab.assembly.optimization import evaluation_batch
from camplab.document.settings.knobs import RATE, Fixed
from camplab.document.settings.turn import Turn
from camplab.runs.events import Epoch, Event, Fault, Note, Saving, Started, State
from camplab.training import knobs
from camplab.training.control import Control, Terms
from camplab.training.finite import not_finite, unattended
from camplab.training.looking.looks import Looks
from camplab.training.meter import Meter
from camplab.training.preserved_state import Statistics
from camplab.training.probes.base import Subject
from camplab.training.reports import Reports, opening
from camplab.training.setup import Setup
from camplab.training.slow_motion.held import SlowMotion
from camplab.training.snapshots import Snapshots
from camplab.training.step import Learning, evaluate, next_values
from camplab.training.tally import Closed, Tally
from camplab.training.together import clock
from camplab.words import Sentence

HAND_OVER = 0.04
"""Seconds between two hand-overs of numbers."""
SAVE_EVERY = 20.0
"""Seconds of training that a killed process loses at most, and some for a slow step."""
FIRST_SAVE = 1.0
"""Seconds after which there is something to go on from."""


class Loop:
    """One run, from where `setup` stands. Events come out of `run`; whatever torch raises comes out too."""

    def __init__(self, setup: Setup, tally: Tally, control: Control, terms: Terms) -> None:
        self.setup, self.control, self.tally = setup, control, tally
        self.failure: Fault | None = None
        """The fault that ended the run; it is told last."""
        self._broken = False
        self._folder, self._attended = terms.folder, terms.attended
        self._snapshots = Snapshots(terms.folder, terms.room)
        self.most = terms.steps
        """Steps in all after which it ends; None: only after its epochs."""
        self._stopping = lambda: control.stopping
        self._notes: list[Sentence] = []
        self._looks = Looks(Subject.of(setup), self._notes, terms.rationed)
        self._learning = learning = Learning(setup, self._notes)
        losses, more = [names.step for names in setup.loss_names], self._looks.rows
        self._meter = Meter(learning.norms, losses, setup.computing, lambda rows: more(learning.in_all(rows)))
        self._reports = Reports(setup, self._meter, tally, self._notes)
        self._statistics = Statistics(setup.model)
        self._slow = SlowMotion(setup, learning, self._reports, self._looks, self._stopping, lambda: self._in_epoch)
        self._saved = time.monotonic() - max(0.0, SAVE_EVERY - FIRST_SAVE)

    def _plan(self) -> None:
        """What follows from the knobs as they are now."""
        setup = self.setup
        epochs_after = setup.project.training.epochs - setup.epoch - 1
        planned = setup.step - setup.position + setup.steps_per_epoch + epochs_after * setup.cut.whole
        planned = setup.step if setup.stopping.over else planned
        self._last_step = planned if self.most is None else min(planned, self.most)
        self._parameters = setup.parameters

    def run(self) -> Iterator[Event]:
        """All epochs that are left, or up to `most`."""
        self._plan()
        yield from [each for each in self.setup.changes if each.step == self.setup.step]  # taken back with the rest
        self._snapshots.begin(self.setup)
        if self._snapshots.due:
            yield from self._snapshots.keep(self.setup, self.tally)
        if self.setup.stopping.over and self.control.asked:  # perhaps for more patience
            yield from self._answer()
        try:
            while not self._over and not self.finished:
                yield from self._epoch()
        finally:
            self._looks.forget()
        yield from self._reports.all()
        if self.finished:
            self._looks.want(self.control.wants, self.control.own)
            yield from self._looks.between(last=True)
        yield from self._reports.all()
        yield from self._save(last=True)
        yield from self._snapshots.close()
        if self.failure is not None:
            yield self.failure

    @property
    def finished(self) -> bool:
        """Whether everything that was planned is done, and the last epoch closed."""
        return self.setup.step >= self._last_step and self.setup.position < self.setup.steps_per_epoch

    @property
    def _in_epoch(self) -> bool:
        """Whether there is another step before this epoch ends, or the run."""
        return self.setup.position < self.setup.steps_per_epoch and self.setup.step < self._last_step

    @property
    def _over(self) -> bool:
        return self.failure is not None or self.control.stopping

    def _epoch(self) -> Iterator[Event]:
        setup, control, meter, looks = self.setup, self.control, self._meter, self._looks
        began = clock.now()
        setup.model.train()
        batches = setup.batches(self._stopping)
        while self._in_epoch and self.failure is None:
            if control.asked:
                changed = yield from self._answer()
                if control.stopping:
                    return
                batches = setup.batches(self._stopping) if changed else batches
                if not self._in_epoch:  # slow motion has gone to its end
                    break
            rate, passed = setup.learning_rate, looks.begin() if looks.within_steps else None
            values = next_values(setup, batches, passed)
            if values is None:
                looks.forget()
                return
            if self._statistics:
                self._statistics.keep()
            refused = self._learning.step(values, None if passed is None else looks.gradients, passed)
            setup.position += 1
            setup.step += 1
            if refused is None:
                meter.measure(values, rate)
                if passed is not None:
                    yield from looks.after()
            else:
                looks.forget()
                changed = yield from self._refused(refused, values, rate)
                if self._over:
                    return
                batches = setup.batches(self._stopping) if changed else batches
            for p in self._parameters:
                p.grad = None
            if meter.due(HAND_OVER) or control.delay:
                yield from self._between()
        if setup.position == setup.steps_per_epoch:
            yield from self._close_epoch(began)

    def _close_epoch(self, began: float) -> Iterator[Event]:
        setup = self.setup
        setup.model.eval()
        batch = evaluation_batch(setup.project)
        values = evaluate(setup, batch, self._stopping)
        if values is None:
            return
        if any(setup.origin):
            yield from self._reports.all()  # while it is known how long its batches were
        setup.close_epoch()
        values |= self._looks.epoch(batch)
        seconds = clock.now() - began
        yield from self.tally.close(Closed(setup.epoch, setup.step, seconds, values))
        stopped = setup.stopping.judge(setup.project, setup.model, Epoch(setup.epoch, setup.step, seconds, values))
        if stopped is not None:
            yield from self._reports.all()
            yield stopped
            self._plan()
        if self._snapshots.is_best(values, setup.epoch, setup.step):
            yield from self._reports.all()
            self._snapshots.remember(setup, self.tally)
        yield from self._save_when_due()

    def opened(self) -> Started:
        """What the run begins with."""
        return opening(self.setup, self._looks.measures(), self._folder)

    def _between(self) -> Iterator[Event]:
        """Every 40 ms, or after every step in slow motion."""
        began = time.perf_counter()
        yield from self._reports.all()
        yield from self._looks.between()
        self._looks.aside += time.perf_counter() - began
        yield from self._save_when_due()
        if self.control.delay:
            self.control.wait(self.control.delay)

    def _answer(self) -> Generator[Event, None, bool]:
        """Do what was asked, and wait while the run is paused; whether batches are to be asked for anew."""
        waiting = changed = away = False
        while not self.control.stopping:
            if self._slow and (self.control.goes_on or self.control.slow is None):
                yield from self._slow.leave()
                changed = True
                if not self._in_epoch:
                    break
            turns = self.control.take_changes(self.setup.step)
            self._looks.want(self.control.wants, self.control.own)
            for turn in turns:
                changed |= yield from self._change(turn)
            if self.control.take_step():
                break
            if not waiting:
                yield from self._reports.all()
                yield State("paused", self.setup.step)
            waiting, stood = True, self.setup.step
            before, away = away, self.control.look_back()
            if before and not away:  # what is here is to be seen again
                self._looks.want({})
                self._looks.want(self.control.wants, self.control.own)
            if not away:
                if self.control.slow is not None:
                    changed = True
                    if (yield from self._slow.follow(self.control.slow, self._save_when_due())):
                        break
                yield from self._looks.between(last=before or self.setup.step != stood, rests=self.control.rests)
            self.control.wait(self.control.patience)
            if self.control.patience is not None:  # others have their turn (`together.interleaved`)
                yield State("paused", self.setup.step)
        yield from self._slow.leave()
        if waiting and not self.control.paused:
            yield State("running", self.setup.step)
        return changed

    def _change(self, turn: Turn) -> Generator[Event, None, bool]:
        """From the next step on; what cannot be is said. Whether anything but the learning rate was changed."""
        yield from self._reports.all()  # these steps were taken as it was
        try:
            changed = knobs.change(self.setup, turn)
        except Fixed as fixed:
            yield Note(fixed.sentence)
            return False
        if changed is None:
            return False
        yield changed
        if changed.what == RATE:
            return False
        self._learning.fit()
        self._meter.fit(self._learning.norms)
        self._plan()
        return True

    def _refused(self, number: int, values: Values, rate: float) -> Generator[Event, None, bool]:
        """Phase `number` has led to NaN or infinity: it and those after it change no weight; those before it have.

        Say where it began, then wait or end.
        """
        if self._statistics:
            self._statistics.restore()
        latest, blocks = self._learning.norms[number].latest(), Subject.of(self.setup).blocks
        fault = not_finite(self.setup, number, (values["x"], values["y"]), latest, blocks)
        for norms in self._learning.norms[number + 1 :]:
            norms.skip()
        self._meter.measure(values, rate)
        yield from self._reports.all()
        self._broken = fault.kind == "weights_not_finite"
        if not self._attended:
            self.failure = unattended(fault)
            return False
        self.control.pause()
        yield fault
        yield from self._save()
        return (yield from self._answer())

    def _save_when_due(self) -> Iterator[Event]:
        if time.monotonic() - self._saved > SAVE_EVERY:
            yield from self._save()
        if self._snapshots.due and self.setup.position < self.setup.steps_per_epoch:
            yield from self._reports.all()
            yield from self._snapshots.keep(self.setup, self.tally)

    def _save(self, last: bool = False) -> Iterator[Event]:
        """Write a checkpoint; when that fails, say so and wait (nothing is lost yet).

        After the last step of an epoch that is still to end, only where nothing comes after it: who went on from there
        would end the epoch twice. It is written then when the epoch has ended.
        """
        if self.setup.position == self.setup.steps_per_epoch and not last:
            self._saved = -math.inf
            return
        self._saved = time.monotonic()
        if self._folder is None:
            return
        yield from self._reports.all()  # so that the sums of the epoch are up to date
        yield Saving(self.setup.step)
        ended = self._reports.save(self._folder, last)
        if ended is None:
            return
        if isinstance(ended, Fault) and ended.kind != "not_saved":
            told, self._broken = self._broken, True
            if not self._attended:
                self.failure = self.failure or unattended(ended)
            if told or not self._attended:  # it is said once, or last
                return
        yield ended
        if isinstance(ended, Fault) and self._attended and not self._over and not self.finished:
            self.control.pause()
