"""The training loop, on one screen, and what may happen between two steps. Knows no processes; draws no pictures."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from torch import Tensor
from torch.nn.utils import clip_grads_with_norm_

from camplab import folders
from camplab.assembly.module import Values
from camplab.assembly.optimization import evaluation_batch
from camplab.document import measures
from camplab.document.atomic import WriteFailed
from camplab.runs.events import Changed, Checkpoint, Event, Fault, Note, Saving, Started, State
from camplab.training import checkpoint
from camplab.training.control import Control
from camplab.training.finite import not_finite, unattended
from camplab.training.meter import Meter
from camplab.training.norms import LIMIT, norms_of
from camplab.training.preserved_state import Statistics
from camplab.training.probes.base import Subject
from camplab.training.probes.looks import Looks
from camplab.training.setup import Setup
from camplab.training.step import evaluate, steps_of
from camplab.training.tally import Closed, Tally

HAND_OVER = 0.04
"""Seconds between two hand-overs of numbers."""
SAVE_EVERY = 20.0
"""Seconds of training that a killed process loses at most, and some for a slow step."""


class Loop:
    """One run, from where `setup` stands. Events come out of `run`; whatever torch raises comes out too."""

    def __init__(
        self, setup: Setup, tally: Tally, control: Control, folder: Path | None, attended: bool, steps: int | None
    ) -> None:
        self.setup, self.control, self.tally = setup, control, tally
        self.failure: Fault | None = None
        """The fault that ended the run; it is told last."""
        self._folder = folder
        self._attended = attended
        self._last_step = setup.project.training.epochs * setup.steps_per_epoch
        if steps is not None:
            self._last_step = min(self._last_step, steps)
        subject = Subject.of(setup)
        self._blocks = subject.blocks
        each_phase, self._notes = steps_of(setup)
        self._looks = Looks(subject, self._notes)
        self._norms = tuple(norms_of(phase.parameters, setup.device) for phase in setup.phases)
        losses = [names.step for names in setup.loss_names]
        self._meter = Meter(self._norms, losses, setup.computing, self._looks.rows)
        self._statistics = Statistics(setup.model)
        clips = [setup.project.training.clip if phase.parameters else None for phase in setup.phases]
        self._in_turn = list(enumerate(zip(setup.phases, self._norms, clips, each_phase, strict=True)))
        self._saved = time.monotonic()

    def run(self) -> Iterator[Event]:
        """All epochs that are left."""
        while not self._over and not self.finished:
            yield from self._epoch()
        yield from self._report()
        if self.finished:
            self._looks.want(self.control.wants)
            yield from self._looks.between(last=True)
        yield from self._report()
        yield from self._save(last=True)
        if self.failure is not None:
            yield self.failure

    @property
    def finished(self) -> bool:
        """Whether everything that was planned is done, and the last epoch closed."""
        return self.setup.step >= self._last_step and self.setup.position < self.setup.steps_per_epoch

    def _stopping(self) -> bool:
        return self.control.stopping

    @property
    def _over(self) -> bool:
        return self.failure is not None or self.control.stopping

    def _epoch(self) -> Iterator[Event]:
        setup, control, meter, looks = self.setup, self.control, self._meter, self._looks
        parameters = setup.parameters
        began = time.perf_counter()
        setup.model.train()
        for x, y in islice(setup.batches(self._stopping), self._last_step - setup.step):
            if control.asked:
                yield from self._answer()
                if control.stopping:
                    return
            if self._statistics:
                self._statistics.keep()
            values, rate = {"x": setup.see(x), "y": y}, setup.learning_rate
            looked_at = looks.within_steps and looks.begin()
            refused = self._learn(values, looked_at)
            setup.position += 1
            setup.step += 1
            if refused is None:
                meter.measure(values, rate)
                if looked_at:
                    yield from looks.after()
            else:
                looks.forget()
                yield from self._refused(refused, values, rate)
                if self._over:
                    return
            for p in parameters:
                p.grad = None
            if meter.due(HAND_OVER) or control.delay:
                yield from self._between()
        if setup.position == setup.steps_per_epoch:
            yield from self._close_epoch(began)

    def _learn(self, values: Values, looked_at: bool) -> int | None:
        """All phases of a step, in turn. The number of one whose loss or gradient is not finite, which is the last."""
        for number, (phase, norms, clip, (learn, update, refuse)) in self._in_turn:
            loss = learn(values)
            if not norms.add(_gradients(phase.parameters), loss) < LIMIT:  # NaN is not less than anything
                refuse()
                return number
            if looked_at:
                self._looks.gradients(number)
            if clip is not None:
                clip_grads_with_norm_(phase.parameters, clip, norms.total())
            update()
        return None

    def _close_epoch(self, began: float) -> Iterator[Event]:
        setup = self.setup
        setup.model.eval()
        batch = evaluation_batch(setup.project.training.batch_size, setup.project.x)
        values = evaluate(setup, batch, self._stopping)
        if values is None:
            return
        setup.close_epoch()
        values |= self._looks.epoch(batch)
        seconds = time.perf_counter() - began
        yield from self.tally.close(Closed(setup.epoch, setup.step, seconds, values))
        yield from self._save_when_due()

    def opened(self) -> Started:
        """What the run begins with."""
        setup = self.setup
        return Started(
            device=str(setup.device),
            measures=(*setup.project.task.measures, measures.LEARNING_RATE, *self._looks.measures()),
            parameters=sum(p.numel() for p in setup.model.parameters()),
            epochs=setup.project.training.epochs,
            steps_per_epoch=setup.steps_per_epoch,
            folder="" if self._folder is None else folders.as_text(self._folder),
            first_step=setup.step,
            mean=tuple(setup.data.mean.flatten().tolist()),
            std=tuple(setup.data.std.flatten().tolist()),
            training_samples=len(setup.data.learned),
            validation_samples=len(setup.data.held_out),
            class_names=setup.data.class_names,
        )

    def _report(self) -> Iterator[Event]:
        """Hand over the numbers of the steps since the last time, and the epochs that ended with them."""
        handed = self._meter.hand_over(self.setup.step)
        if handed is not None:
            steps, correct = handed
            sizes = self.setup.sizes(steps.first, len(steps))
            yield steps
            losses = [steps.columns[names.step].tolist() for names in self.setup.loss_names]
            yield from self.tally.add(steps.first, losses, correct, sizes)
        while self._notes:
            yield Note(self._notes.pop(0))

    def _between(self) -> Iterator[Event]:
        """Every 40 ms, or after every step in slow motion."""
        yield from self._report()
        yield from self._looks.between()
        yield from self._save_when_due()
        if self.control.delay:
            self.control.wait(self.control.delay)

    def _answer(self) -> Iterator[Event]:
        """Do what was asked, and wait while the run is paused."""
        waiting = False
        while not self.control.stopping:
            rate, save = self.control.take_changes()
            self._looks.want(self.control.wants)
            if rate is not None:
                old = self.setup.learning_rate
                self.setup.change_learning_rate(rate)
                yield Changed(self.setup.step, measures.LEARNING_RATE.name, old, rate)
            if save:
                yield from self._save()
            if self.control.take_step():
                break
            if not waiting:
                yield from self._report()
                yield State("paused", self.setup.step)
            waiting = True
            yield from self._looks.between()
            self.control.wait()
        if waiting and not self.control.paused:
            yield State("running", self.setup.step)

    def _refused(self, number: int, values: Values, rate: float) -> Iterator[Event]:
        """Phase `number` has led to NaN or infinity: it and those after it change no weight; those before it have.

        Say where it began, then wait or end.
        """
        if self._statistics:
            self._statistics.restore()
        fault = not_finite(self.setup, number, (values["x"], values["y"]), self._norms[number].latest(), self._blocks)
        for norms in self._norms[number + 1 :]:
            norms.skip()
        self._meter.measure(values, rate)
        yield from self._report()
        if not self._attended:
            self.failure = unattended(fault)
            return
        self.control.pause()
        yield fault
        yield from self._save()
        yield from self._answer()

    def _save_when_due(self) -> Iterator[Event]:
        if time.monotonic() - self._saved > SAVE_EVERY:
            yield from self._save()

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
        yield from self._report()  # so that the sums of the epoch are up to date
        yield Saving(self.setup.step)
        try:
            checkpoint.save(self._folder, self.setup, self.tally)
            yield Checkpoint(self.setup.step)
        except checkpoint.NotFinite as error:
            if self.failure is None:
                yield Fault("weights_not_finite", error.sentence, step=self.setup.step, fatal=False)
        except WriteFailed as error:
            yield Fault("not_saved", error.sentence, step=self.setup.step, fatal=False)
            if self._attended and not self._over and not self.finished:
                self.control.pause()


def _gradients(parameters: list[Tensor]) -> list[Tensor]:
    """After a backward pass: every parameter that is trained takes part in the loss."""
    return [p.grad for p in parameters]  # type: ignore[misc]
