"""Writes what the engine says into `Live`, message by message. Knows no timers, no threads, no widgets."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from camplab.app.engine.heartbeat import Pulse
from camplab.app.engine.live import Live, Run
from camplab.document.project import Project
from camplab.engine import protocol as p

Answer = p.Imported | p.Matched | p.Fetching
YOUNG = 0.5
"""Seconds: a start as recent as this fell on an engine that was already dying, it did not kill it."""


@dataclass
class Job:
    """A start and the project as it was then."""

    project: Project
    start: p.Start
    begun: bool = False
    sent: float = field(default_factory=time.monotonic)

    @property
    def innocent(self) -> bool:
        """Whether it never came to run: another engine may do it."""
        return not self.begun and time.monotonic() - self.sent < YOUNG


@dataclass
class Reception:
    """`jobs` are those started and not yet ended, oldest first: what the engine says of a run is about the first."""

    live: Live
    pulse: Pulse = field(default_factory=Pulse)
    jobs: deque[Job] = field(default_factory=deque)
    hopeless: bool = False
    """PyTorch cannot be loaded: another engine would not help."""
    news: set[str] = field(default_factory=set)
    """Names of the signals of `live` to be emitted."""
    answers: list[Answer] = field(default_factory=list)
    """To be handed on."""
    notes: list[p.Note] = field(default_factory=list)
    """Likewise."""

    def take(self, message: p.FromEngine) -> None:
        """One message. Raises ValueError when it makes no sense (arrays that do not fit, a run never started)."""
        self.pulse.silence = 0.0
        HANDLERS[type(message)](self, message)

    def become(self, state: str) -> None:
        """Another state of the engine."""
        if self.live.state != state:
            self.live.state = state
            self.news.add("state_changed")

    def blame(self, fault: p.Fault | None) -> None:
        """Something went wrong (or, None, is forgotten)."""
        self.live.fault = fault
        if self.live.run is not None and self.jobs and self.jobs[0].begun:
            self.live.run.fault = fault
        self.news.add("state_changed")

    def forgive(self, fault: p.Fault) -> None:
        """`fault` did not last."""
        if self.live.fault is fault:
            self.blame(None)

    def answering(self, answers: bool) -> None:
        """Whether the engine is heard of."""
        if self.live.answering != answers:
            self.live.answering = answers
            self.news.add("state_changed")

    def bereaved(self) -> Job | None:
        """The engine died and its jobs with it; returned is the newest if it never had its turn."""
        newest = self.jobs[-1] if self.jobs else None
        had_no_turn = newest is not None and (len(self.jobs) > 1 or newest.innocent)
        self.jobs.clear()
        return newest if had_no_turn else None

    def over(self) -> None:
        """The oldest job has ended."""
        if self.jobs:
            self.jobs.popleft()
        self.become("starting" if self.jobs else "idle")

    def announce(self) -> None:
        """Emit the signals that are due, each once."""
        news, self.news = self.news, set()
        answers, self.answers = self.answers, []
        notes, self.notes = self.notes, []
        for name in ("run_changed", "state_changed", "updated", "sample_changed"):
            if name in news:
                getattr(self.live, name).emit()
        for answer in answers:
            self.live.answered.emit(answer)
        for note in notes:
            self.live.noted.emit(note.sentence.sentence())


def _run(here: Reception) -> Run:
    if here.live.run is None:
        raise ValueError("news of a run that was never started")
    here.news.add("updated")
    return here.live.run


def _ready(here: Reception, message: p.Ready) -> None:
    here.live.ready = message
    here.pulse.ready = True
    here.news.add("state_changed")
    here.become("starting" if here.jobs else "idle")


def _started(here: Reception, message: p.Started) -> None:
    if not here.jobs:
        raise ValueError("a run began that nobody asked for")
    here.jobs[0].begun = True
    here.live.run = run_of(here.jobs[0].project, message)
    here.news.add("run_changed")
    if len(here.jobs) == 1 and here.live.state == "starting":
        here.become("running")


def _steps(here: Reception, message: p.Steps) -> None:
    _run(here).add(message)


def _epoch(here: Reception, message: p.Epoch) -> None:
    _run(here).epochs.append(message)


def _maps(here: Reception, message: p.Maps) -> None:
    message.values.numpy()  # refuse nonsense here, not in a panel
    run = _run(here)
    (run.thumbnails if message.thumbnail else run.maps)[message.module] = message


def _prediction(here: Reception, message: p.Prediction) -> None:
    message.values.numpy()
    _run(here).prediction = message


def _sample(here: Reception, message: p.Sample) -> None:
    message.values.numpy(), message.targets.numpy()
    here.live.sample = message
    here.news.add("sample_changed")


def _state(here: Reception, message: p.State) -> None:
    if len(here.jobs) == 1 and here.live.state != "stopping":
        if message.state == "running" and here.live.fault is not None:
            here.blame(None)
        here.become(message.state)


def _fault(here: Reception, message: p.Fault) -> None:
    here.blame(message)
    if message.kind == "no_torch":
        here.hopeless = True
    elif message.fatal:
        here.over()


def _done(here: Reception, _: p.Done) -> None:
    here.over()


def _answer(here: Reception, message: Answer) -> None:
    here.answers.append(message)


def _note(here: Reception, message: p.Note) -> None:
    here.notes.append(message)


def _heartbeat(here: Reception, message: p.Heartbeat) -> None:
    here.pulse.beat(message)


HANDLERS: Mapping[type[Any], Callable[[Reception, Any], None]] = {
    p.Ready: _ready,
    p.Started: _started,
    p.Steps: _steps,
    p.Epoch: _epoch,
    p.Maps: _maps,
    p.Prediction: _prediction,
    p.Sample: _sample,
    p.State: _state,
    p.Fault: _fault,
    p.Done: _done,
    p.Heartbeat: _heartbeat,
    p.Imported: _answer,
    p.Matched: _answer,
    p.Fetching: _answer,
    p.Note: _note,
}


def run_of(project: Project, started: p.Started) -> Run:
    """An empty run of `project`, with its blocks by module name and the other way round."""
    run = Run(project, started)
    width = len(started.blocks)
    run.gradients = type(run.gradients)(width)
    for step in project.traces().steps():
        uid = step.facts.block.uid
        run.uids[step.module] = uid
        run.modules.setdefault(uid, []).append(step.module)
    return run
