"""The training loop, on one screen, and what may interrupt it. Knows neither Qt nor processes nor files."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

from torch import Tensor

from camplab.assembly.optimization import evaluation_batch
from camplab.document.project import Project
from camplab.training.control import Control
from camplab.training.evaluation import evaluate
from camplab.training.events import Changed, Done, Epoch, Event, Started, State
from camplab.training.meter import Meter
from camplab.training.optimizers import change_learning_rate
from camplab.training.setup import Setup, prepare

HAND_OVER = 0.03
"""Seconds between two hand-overs of numbers."""


class Trainer:
    """Trains a project: `for event in Trainer(project).events(): ...`; `control` may be used from any thread."""

    def __init__(self, project: Project, control: Control | None = None) -> None:
        self.project = project
        self.control = control or Control()
        self.setup: Setup
        self.meter: Meter

    @property
    def step(self) -> int:
        """Steps taken."""
        return self.setup.step

    def events(self) -> Iterator[Event]:
        """Train; everything that happens comes out in order. Ends with Done or a fatal Fault."""
        started = time.perf_counter()
        self.setup = prepare(self.project)
        yield self._open()
        while self.setup.epoch < self.project.training.epochs and not self.control.stopping:
            yield from self._epoch()
        s = self.setup
        reason = "stopped" if self.control.stopping else "done"
        yield Done(reason, s.step, s.epoch, time.perf_counter() - started)

    def _epoch(self) -> Iterator[Event]:
        s, control, meter = self.setup, self.control, self.meter
        began = time.perf_counter()
        s.train_mode()
        for x, y in s.batches()[s.position :]:
            if control.asked:
                yield from self._answer()
                if control.stopping:
                    break
            output = s.model(x)
            loss = s.loss(output, y)
            loss.backward()
            self._learn(loss.detach(), output.detach(), y)
            s.position += 1
            s.step += 1
            if meter.due(HAND_OVER):
                yield from self._report()
        yield from self._report()
        if s.position == s.steps_per_epoch:
            yield self._close_epoch(time.perf_counter() - began)

    def _learn(self, loss: Tensor, output: Tensor, y: Tensor) -> None:
        s = self.setup
        gradients = [p.grad for p in s.parameters]
        if self.meter.measure(loss, output, y, gradients, s.learning_rate):
            s.optimizer.step()
        if s.schedule is not None:
            s.schedule.step()
        for p in s.parameters:
            p.grad = None

    def _open(self) -> Event:
        s = self.setup
        blocks = tuple(step.module for step in self.project.trace().steps() if step.facts.weights.count)
        self.meter = Meter(s.names, blocks, s.device, self.project.task == "classification")
        return Started(
            str(s.device), blocks, sum(p.numel() for p in s.model.parameters()), self.project.training.epochs,
            s.steps_per_epoch, s.step, tuple(s.data.mean.flatten().tolist()), tuple(s.data.std.flatten().tolist()),
            s.usable, len(s.data.validation_x),
        )  # fmt: skip

    def _report(self) -> Iterator[Event]:
        s = self.setup
        handed = self.meter.hand_over(s.step)
        if handed is None:
            return
        steps, correct, sizes = handed
        size = self.project.training.batch_size
        for loss in steps.loss.tolist():
            s.loss_sum += loss * size
        s.correct_sum += sum(correct)
        s.seen += sum(sizes)
        yield steps

    def _close_epoch(self, seconds: float) -> Event:
        s = self.setup
        s.epoch += 1
        s.position = 0
        s.model.eval()
        loss, accuracy = evaluate(
            s.model, s.data.validation_x, s.data.validation_y, s.loss, evaluation_batch(self.project.training.batch_size)
        )
        train_loss, s.loss_sum = s.loss_sum / s.usable, 0.0
        train_accuracy, s.correct_sum, s.seen = s.correct_sum / s.seen if s.seen else math.nan, 0, 0
        return Epoch(s.epoch, s.step, train_loss, train_accuracy, loss, accuracy, seconds)

    def _answer(self) -> Iterator[Event]:
        s, control = self.setup, self.control
        waiting = False
        while not control.stopping:
            rate, _ = control.take_changes()
            if rate is not None:
                change_learning_rate(s.optimizer, s.schedule, rate)
                yield Changed(s.step, rate)
            if control.take_step():
                break
            if not waiting:
                yield from self._report()
                yield State("paused", s.step)
            waiting = True
            control.wait()
        if waiting and not control.paused:
            yield State("running", s.step)
