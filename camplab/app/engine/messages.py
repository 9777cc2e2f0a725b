"""Writes what the engine says into `Live`, message by message. Knows no timers, no threads, no widgets."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from camplab.app.engine.heartbeat import Pulse
from camplab.app.engine.live import Live, State
from camplab.app.engine.open_questions import OpenQuestions
from camplab.datasets.added import added_to
from camplab.datasets.known import Known, known, remember
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.runs import reading
from camplab.runs.record import Record, visit
from camplab.words import Sentence

Answer = p.Imported | p.Matched | p.Fetching | p.Rates
YOUNG = 0.5
"""Seconds: a start as recent as this fell on an engine that was already dying, it did not kill it."""


@dataclass
class Job:
    """A start, or a network that was put on the bench, and the project as it was then."""

    project: Project
    start: p.Start | p.PutOnBench
    record: Record | None = None
    """There since it began."""
    sent: float = field(default_factory=time.monotonic)
    stands: bool = False
    """The engine has answered that its network is on the bench, or why it is not."""
    left: bool = False
    """Another document was opened, or another run is looked at: what it still says is kept, but not shown."""

    def innocent(self, ended: float) -> bool:
        """Whether it never came to run before the engine had `ended`: another engine may do it."""
        return self.record is None and ended - self.sent < YOUNG


@dataclass
class Reception:
    """`jobs` are those started and not yet ended, oldest first; `standing` those whose network is on the bench, was or
    will be there: what they say after their end is about them."""

    live: Live
    pulse: Pulse = field(default_factory=Pulse)
    jobs: deque[Job] = field(default_factory=deque)
    standing: list[Job] = field(default_factory=list)
    hopeless: bool = False
    """PyTorch cannot be loaded: another engine would not help."""
    news: set[str] = field(default_factory=set)
    """Names of the signals of `live` to be emitted."""
    questions: OpenQuestions = field(default_factory=OpenQuestions)
    answers: list[Answer] = field(default_factory=list)
    """To be handed on."""
    notes: list[e.Note] = field(default_factory=list)
    step: e.StepShown | None = None
    """Likewise, the newest."""

    def take(self, message: p.FromEngine) -> None:
        """One message. Raises ValueError when it makes no sense (arrays that do not fit, a run never started)."""
        self.pulse.silence = 0.0
        HANDLERS[type(message)](self, message)

    def become(self, state: State) -> None:
        """Another state of the engine."""
        if self.live.state != state:
            self.live.state = state
            self.news.add("state_changed")

    def blame(self, fault: e.Fault | None, job: Job | None = None) -> None:
        """Something went wrong (or, None, is forgotten): with `job`, else with the run under way if there is one."""
        self.live.fault = fault
        guilty = job or (self.jobs[0] if self.jobs else None)
        if guilty is not None and guilty.record is not None:
            guilty.record.fault = fault
        self.news.add("state_changed")

    def forgive(self, fault: e.Fault) -> None:
        """`fault` did not last."""
        if self.live.fault is fault:
            self.blame(None)

    def answering(self, answers: bool) -> None:
        """Whether the engine is heard of."""
        if self.live.answering != answers:
            self.live.answering = answers
            self.news.add("state_changed")

    def bereaved(self, ended: float) -> Job | None:
        """The engine died and its jobs with it; returned is the newest if it never had its turn.

        ended: when, by the clock of `Job.sent`; a busy window may look long after.
        """
        newest = self.jobs[-1] if self.jobs else None
        had_no_turn = newest is not None and not newest.left and (len(self.jobs) > 1 or newest.innocent(ended))
        self.jobs.clear()
        self.standing.clear()
        self.bench(False)
        self.live.surfaces.end()
        self.news.add("engine_gone")
        return newest if had_no_turn else None

    def job(self, event: e.Event) -> Job:
        """The job that an event is about. Raises ValueError when nobody asked for that run."""
        found = next((job for job in (*self.jobs, *self.standing) if job.start.run == event.run), None)
        if found is None:
            raise ValueError(f"{type(event).__name__} of a run that nobody asked for")
        return found

    def over(self, job: Job) -> None:
        """A job has ended."""
        self.jobs.remove(job)
        self.become("starting" if self.jobs else "idle")

    def will_stand(self, job: Job) -> None:
        """A network comes to the bench, before those that were asked for later."""
        self.standing = sorted((*self.standing, job), key=lambda each: each.sent)
        if job.record is self.live.record and not (self.jobs or self.live.on_bench):
            self.bench(False, coming=True)

    def bench(self, stands: bool, why: Sentence | None = None, coming: bool = False) -> None:
        """Whether the network of the run that is watched is on the bench; why it is not, or whether it is coming."""
        live, now = self.live, (stands, why, coming)
        if (live.on_bench, live.not_on_bench, live.coming) != now:
            live.on_bench, live.not_on_bench, live.coming = now
            self.news.add("state_changed")

    def announce(self) -> None:
        """Emit the signals that are due, each once."""
        news, self.news = self.news, set()
        answers, self.answers = self.answers, []
        notes, self.notes = self.notes, []
        step, self.step = self.step, None
        for name in ("engine_gone", "run_changed", "begun", "state_changed", "updated", "moved", "sample_changed"):
            if name in news:
                getattr(self.live, name).emit()
        for answer in answers:
            (self.live.tried if isinstance(answer, p.Rates) else self.live.answered).emit(answer)
        if step is not None:
            self.live.step_shown.emit(step)
        if notes:
            self.live.noted.emit(tuple(note.sentence for note in notes))


def _ready(here: Reception, message: p.Ready) -> None:
    here.live.ready = message
    here.pulse.ready = True
    here.news.add("state_changed")
    here.become("starting" if here.jobs else "idle")


def _started(here: Reception, event: e.Started) -> None:
    job = here.job(event)
    job.record = reading.gone_on(job.project, event)
    if job.project.data.place_chosen:  # the engine has read what the window only knows by name
        held, both = event.validation_samples, event.training_samples + event.validation_samples
        added, place = len(added_to(job.project.data)), job.project.data.place_chosen
        parted = job.project.data.parted == "given" and not added
        found = known(place)
        rows = both - added
        each, together = (sizes if sum(sizes) == rows else () for sizes in (found.each, found.together))
        remember(place, Known(event.class_names, each, rows, held if parted else 0, together, found.first))
    if not job.left:
        here.live.record = job.record
        here.news.update(("run_changed", "begun"))
    if len(here.jobs) == 1 and here.live.state == "starting":
        here.become("running")


def _told(here: Reception, event: e.Event) -> None:
    """What belongs into the record of the run it names, whichever run is looked at now."""
    record = here.job(event).record
    if record is None:
        raise ValueError(f"{type(event).__name__} of a run that has not begun")
    record.add(event)
    here.news.add("updated")


def _looked(here: Reception, event: e.Look) -> None:
    """Of a network that learns it belongs into its record; of one on the bench it is what is seen there now."""
    job = here.job(event)
    if job in here.jobs:
        _told(here, event)
    elif job.record is not None:
        visit(job.record, event)
        here.news.add("updated")


def _sample(here: Reception, message: p.Sample | p.NotShown) -> None:
    """A run that goes on has its data, whatever is wrong with these."""
    here.questions.answered(message)
    if not here.live.asks(message):
        return
    if isinstance(message, p.Sample):
        here.live.samples[message.owner] = message
        here.news.add("sample_changed")
    elif message.fault is not None:
        here.live.fault = message.fault
        here.news.add("state_changed")


def _surveyed(here: Reception, message: p.DataSurveyed) -> None:
    here.questions.answered(message)
    if here.live.survey.take(message):
        here.news.add("sample_changed")


def _state(here: Reception, event: e.State) -> None:
    here.job(event)
    if len(here.jobs) == 1 and here.live.state != "stopping":
        if event.state == "running" and here.live.fault is not None:
            here.blame(None, here.job(event))
        here.become(event.state)


def _fault(here: Reception, event: e.Fault) -> None:
    """Of a run, or of the engine as a whole."""
    job = here.job(event) if event.run else None
    if job is None or not job.left:
        here.blame(event, job)
    if event.kind == "no_torch":
        here.hopeless = True
    elif event.fatal and job is not None:
        here.over(job)


def _done(here: Reception, event: e.Done) -> None:
    job = here.job(event)
    here.over(job)
    if job.record is not None:
        here.will_stand(job)


def _on_bench(here: Reception, message: p.OnBench) -> None:
    """What was there before says nothing more. A network that nobody is waiting for any more is no news."""
    job = next((job for job in here.standing if job.start.run == message.run), None)
    if job is None:
        return
    here.standing = here.standing[here.standing.index(job) :]
    job.stands = True
    here.news.add("moved")
    if job.record is here.live.record and (not here.jobs or here.live.state == "paused"):
        here.bench(message.sentence is None and not here.jobs, message.sentence)


def _answer(here: Reception, message: Answer) -> None:
    here.answers.append(message)


def _step_shown(here: Reception, event: e.StepShown) -> None:
    if not here.job(event).left:
        here.step = event


def _looked_back(here: Reception, message: p.LookedBack) -> None:
    if here.live.computing.take(message):
        found = message.notes if message.sentence is None else (message.sentence,)
        here.notes += map(e.Note, found)
        here.news.add("updated")


def _surface_drawn(here: Reception, message: p.SurfaceDrawn) -> None:
    here.live.surfaces.take(message)


def _note(here: Reception, message: e.Note) -> None:
    if not any(job.left and job.start.run == message.run for job in (*here.jobs, *here.standing)):
        here.notes.append(message)


def _heartbeat(here: Reception, message: p.Heartbeat) -> None:
    here.pulse.beat(message)


HANDLERS: Mapping[type[Any], Callable[[Reception, Any], None]] = {
    p.Ready: _ready,
    e.Started: _started,
    **dict.fromkeys((e.Steps, e.Epoch, e.Picture, e.Changed, e.Saving, e.Checkpoint, e.StoppedEarly), _told),
    e.Look: _looked,
    **dict.fromkeys((p.Sample, p.NotShown), _sample),
    p.DataSurveyed: _surveyed,
    p.OnBench: _on_bench,
    e.State: _state,
    e.StepShown: _step_shown,
    e.Fault: _fault,
    e.Done: _done,
    p.Heartbeat: _heartbeat,
    **dict.fromkeys((p.Imported, p.Matched, p.Fetching, p.Rates), _answer),
    p.LookedBack: _looked_back,
    p.SurfaceDrawn: _surface_drawn,
    e.Note: _note,
}
