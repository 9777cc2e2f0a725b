"""An engine that answers from a script: what it says of a run, a step or a sample tells which one it is of.

It takes the place of the thread that owns the training process; trainer, supervisor and reception are the real ones.
The formulas of the numbers are below, so that a test can say what belongs on the screen without asking the window.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from camplab.datasets.base import Data
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.runs.record import Record
from camplab.runs.wants import Origin
from camplab.words import say
from tests.runs.records import begun

STEPS, PER_EPOCH, EPOCHS = 8, 4, 5
"""Each run takes so many steps and waits; of so many epochs."""
SAMPLES = 40
"""Validation samples of every data set."""
PRESET = catalogue.find("two_moons_mlp")
"""The network of stored runs."""


# -- what run `run` (from 1) says after step `step` (from 1), or of sample `sample` (from 0) -----------


def loss(run: int, step: int) -> float:
    return run + 1 / step


def accuracy(run: int, step: int) -> float:
    return (run * 7 + step) % 100 / 100


def learning_rate(run: int) -> float:
    return run / 1000


def vanishes(run: int) -> bool:
    """Whether the gradient of the first block is a 10^-9 of that of the last."""
    return run % 2 == 0


def validation(run: int, epoch: int) -> tuple[float, float]:
    """Loss and accuracy."""
    return run + epoch / 10, (run * 13 + epoch) % 100 / 100


OF: dict[Origin, int] = {"validation": 0, "training": 50, "drawn": 100, "picture": 200, "typed": 300}
"""What is added to the number of a sample of each origin; the learner's own have no other number here."""


def which(sample: int, origin: Origin) -> int:
    """A number for each sample, whatever its origin."""
    return OF[origin] + (sample if origin in ("validation", "training") else 0)


def answer(run: int, sample: int, project: Project) -> np.ndarray:
    """The output of the network: a class that follows from run and sample, a number, or the sample once more."""
    data = project.data
    if project.task.answers != "classes":
        size = (data.outputs,) if project.task.answers == "numbers" else data.shape.dims
        return np.full(size, run + sample / 100, np.float32)
    shares = np.full(data.outputs, 0.4 / (data.outputs - 1), np.float32)
    shares[(run + sample) % data.outputs] = 0.6
    return shares


def maps(run: int, sample: int) -> np.ndarray:
    """What every block puts out."""
    return np.full((2, 3, 3), run + sample / 100, np.float32) * np.array([1, -1], np.float32)[:, None, None]


def score(run: int) -> float:
    """Of answer 1, which is explained."""
    return run / 8


def gradient(run: int, data: Data) -> np.ndarray:
    """Of that score: nothing but in one place."""
    values = np.zeros(data.shape.dims, np.float32)
    values.flat[run % values.size] = -run
    return values


def answers(run: int, data: Data) -> np.ndarray:
    """To all samples: always the class after that of the run, for sure."""
    labels = np.array([target(data, sample) for sample in range(SAMPLES)], np.float32)
    given = np.full(SAMPLES, run % data.outputs, np.float32)
    if data.outputs == 1:
        return np.stack([labels, labels + run], 1)
    return np.stack([labels, given, np.ones(SAMPLES), labels == given], 1).astype(np.float32)


ENDS = (("low", -1.0), ("high", 1.0))
"""Of every plane and line."""
APART: dict[str, Callable[[int], np.ndarray]] = {
    e.REGION: lambda run: np.full((2, 4, 4), run / 100, np.float32),
    e.RECONSTRUCTIONS: lambda run: np.full((3, 2, 1, 8, 8), run, np.float32),
    e.LATENT: lambda run: np.full((3, 9), run, np.float32),
}
"""Pictures that are of no sample in particular."""


def pixels(data: Data, sample: int) -> np.ndarray:
    """A sample of the data, raw."""
    flat = np.arange(math.prod(data.shape.dims), dtype=np.float32) + sample
    return flat.reshape(data.shape.dims)


def target(data: Data, sample: int) -> float:
    """What is to be answered."""
    return sample / 10 if data.outputs == 1 else sample % data.outputs


class ScriptedEngine:
    """Stands where `TrainerThread` stands. `runs` are the projects that were started, in order."""

    last: ScriptedEngine
    """The one that was made last."""

    def __init__(self, _command: object) -> None:
        ScriptedEngine.last = self
        self.mailbox, self.pid, self.errors, self.ending = self, 1, "", say("it is gone")
        self.closed, self.ended = False, 0.0
        self.runs: list[Project] = []
        self._id: str = ""
        """Of the run that goes on."""
        self._bench: tuple[int, str] = (0, "")
        """The run whose network answers, and the id that its pictures carry; 0: none."""
        self._folders: dict[str, int] = {}
        self._wants: dict = {}
        self._said: list[p.FromEngine] = [p.Ready((p.Device("cpu", "CPU"),), "9.9", 1)]

    # -- as a thread and its mailbox ----------------------------------------------------------------

    def start(self) -> None:
        """It talks at once."""

    def wait(self, _milliseconds: int = 0) -> bool:
        return True

    def kill(self) -> None:
        self.closed = True

    def take(self, _timeout: float) -> list[p.FromEngine]:
        said, self._said = self._said, []
        return [p.Heartbeat(0, 0.0), *said]

    def send(self, command: p.ToEngine) -> None:
        match command:
            case p.Start():
                self._begin(command)
            case p.Stop():
                self._end()
            case p.Watch():
                self._wants = command.wants
                self._look()
            case p.Preview():
                self._show(command)
            case p.PutOnBench():
                self._put(command)
            case p.Shutdown():
                self.closed = True

    # -- what it does ---------------------------------------------------------------------------------

    def _begin(self, start: p.Start) -> None:
        self._end()
        self.runs.append(files.loads(start.project))
        run, project, self._id = len(self.runs), self.runs[-1], start.run
        Path(start.folder).mkdir(parents=True, exist_ok=True)  # the window has made it, unless a story names it
        self._bench, self._folders[start.folder] = (run, start.run), run
        learn = tuple(step.module for step in project.traces().steps() if step.facts.weights.count)
        record = begun(project, learn, run=start.run, device=f"script{run}", epochs=EPOCHS, steps_per_epoch=PER_EPOCH,
                       validation_samples=SAMPLES, folder=start.folder)  # fmt: skip
        self._said += [record.started, e.State("running", 0, run=start.run), _steps(record, run)]
        self._said.append(e.Note(say("scripted by run {n}", n=run), run=start.run))
        self._said += _epochs(record, run)
        self._look()

    def _end(self) -> None:
        if self._id:
            self._said += [e.Checkpoint(STEPS, run=self._id), e.Done("stopped", STEPS, 2, 1.0, run=self._id)]
            self._said.append(p.OnBench(self._id, STEPS))
            self._id = ""

    def _put(self, asked: p.PutOnBench) -> None:
        self._bench = self._folders.get(asked.source, 0), asked.run
        if self._bench[0]:
            self._said.append(p.OnBench(asked.run, STEPS))
            self._look()

    def _look(self) -> None:
        """Everything that is wanted, after the last step."""
        run, name = self._bench
        for want in {want for wants in self._wants.values() for want in wants} if run else ():
            sample = which(want.sample, want.origin)
            for module in want.modules or ("",):
                values = answer(run, sample, self.runs[run - 1]) if want.probe == e.PREDICTION else maps(run, sample)
                facts = {"answer": 1.0, "score": score(run)} if want.probe == e.SALIENCY else {}
                values = gradient(run, self.runs[run - 1].data) if facts else values
                values = answers(run, self.runs[run - 1].data) if want.probe in (e.ANSWERS, e.ANSWERS_NOW) else values
                if want.probe == e.TERMS:  # the number is the largest of what it sees
                    values, facts = values[None], {"value": float(values.max()), "channel": 0.0}
                if want.probe in APART:
                    values, facts = APART[want.probe](run), {f"{end} {at}": side for at in (0, 1) for end, side in ENDS}
                self._said.append(e.Picture(
                    STEPS, want.probe, module, want.sample, values, run=name, origin=want.origin, asked=want.asked,
                    facts=facts,
                ))  # fmt: skip

    def _show(self, asked: p.Preview) -> None:
        data = files.loads(asked.project).data
        shown = range(asked.sample, asked.sample + asked.count)
        self._said.append(p.Sample(
            np.stack([pixels(data, sample) for sample in shown]),
            np.array([target(data, sample) for sample in shown], np.float32 if data.outputs == 1 else np.int64),
            asked.sample, SAMPLES, asked.origin, owner=asked.owner, number=asked.number,
        ))  # fmt: skip


def stored(run: int, folder: str) -> Record:
    """What such an engine said of a run of another network some day; it lies in this folder."""
    record = begun(PRESET.project(), device=f"script{run}", epochs=EPOCHS, steps_per_epoch=PER_EPOCH, folder=folder)
    for event in (_steps(record, run), *_epochs(record, run)):
        record.add(event)
    return record


def _epochs(record: Record, run: int) -> Iterator[e.Epoch]:
    for epoch in range(1, STEPS // PER_EPOCH + 1):
        values = dict(zip(("validation_loss", "validation_accuracy"), validation(run, epoch), strict=True))
        known = {name: value for name, value in values.items() if name in record.measures}
        yield e.Epoch(epoch, epoch * PER_EPOCH, 0.5, known, run=record.started.run)


def _steps(record: Record, run: int) -> e.Steps:
    columns = len(record.started.columns("gradients"))
    norms = np.full((STEPS, columns), 0.5, np.float32)
    norms[:, 0] *= 1e-9 if vanishes(run) else 1.0
    steps = range(1, STEPS + 1)
    found = {
        "loss": [loss(run, step) for step in steps],
        "accuracy": [accuracy(run, step) for step in steps],
        "learning_rate": [learning_rate(run)] * STEPS,
        "gradient_norm": [1.0] * STEPS,
        "gradients": norms,
    }
    known = {name: np.asarray(column, np.float32) for name, column in found.items() if name in record.measures}
    return e.Steps(0, known, run=record.started.run)
