"""What is known of one run: grown by its events while it is live, or read from its folder (`runs.reading`).

The same type in both cases. Knows no torch, no Qt and no name of a measure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from camplab.document.measures import Measure
from camplab.document.places import Places, positions
from camplab.document.project import Project
from camplab.document.settings.knobs import Fixed, same_stacks, trained_now, with_knobs_of
from camplab.document.tree import places
from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.events import (
    Changed,
    Checkpoint,
    Epoch,
    Event,
    Fault,
    Look,
    Picture,
    Started,
    Steps,
    StoppedEarly,
    Value,
)
from camplab.runs.growing import Growing
from camplab.runs.moments import Moments, Said
from camplab.runs.wants import Origin

GAP = 10_000_000
"""Steps that may be missing at most (the engine leaves out the oldest when the window does not keep up)."""

SAMPLES = 4
"""Samples of which pictures are kept: as many as are looked at at once, at most."""


@dataclass(eq=False)
class Record:
    """One run. `project` is what was started; the numbers of its steps begin at step `started.first_step`."""

    project: Project
    started: Started
    epochs: Moments[Epoch] = field(default_factory=lambda: Moments(Epoch))
    looks: Moments[Look] = field(default_factory=lambda: Moments(Look))
    changes: list[Changed] = field(default_factory=list)
    """What the learner changed while it ran."""
    stops: list[StoppedEarly] = field(default_factory=list)
    """Where it ended before its time; all but the last it went on after, with another patience."""
    pictures: dict[tuple[str, str], dict[tuple[Origin, int, int | None], Picture]] = field(default_factory=dict)
    """(kind, module) -> the newest of each sample and asked answer, of the `SAMPLES` that were looked at last."""
    came: dict[str, int] = field(default_factory=dict)
    """Kind of pictures -> how many have come so far."""
    visited: dict[str, Look] = field(default_factory=dict)
    """Measure -> what was seen of it last when the network stood on the bench, as it was after some step."""
    fault: Fault | None = None
    checkpoint: int | None = None
    """The step one can go on from; None while there is none."""
    length: int = 0
    """Steps whose numbers are here."""
    went_on: int = 0
    """The step from which a live run went on whose earlier steps are here, too; 0: it began."""
    begins: int = 0
    """Before this step it was another network: one goes back no further (`runs.carried`)."""
    at: int | None = None
    """After how many steps one looks at it; None: as it stands."""
    elsewhere: bool = False
    """Another process trained it on when it was read: it has not come to its end."""
    begun: bool = False
    """Nothing was trained: it is the network with the weights that its project begins with."""
    computed: Moments[Look] = field(default_factory=lambda: Moments(Look))
    """What it did not record, and was computed later (`runs.beside.later`)."""
    load: Callable[[str], Growing] | None = None
    """Reads a column that is kept on disk; None when all of them came as events."""
    _columns: dict[str, Growing] = field(default_factory=dict, repr=False)
    _blocks: dict[str, Mapping[int, tuple[int, ...]]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.checkpoint = self.checkpoint or self.went_on or self.started.first_step or None
        self.bounds = EpochBounds(self.started)
        self._now = 0, self.project

    @property
    def step(self) -> int:
        """Steps taken (of those heard of)."""
        return self.started.first_step + self.length

    @property
    def now(self) -> Project:
        """What is trained now: the project with what was changed, but the learning rate."""
        if self._now[0] != len(self.changes):
            self._now = len(self.changes), changed_by(self.project, self.changes)
        return self._now[1]

    @cached_property
    def measures(self) -> dict[str, Measure]:
        """What it says, by name."""
        return {measure.name: measure for measure in self.started.measures}

    @cached_property
    def places(self) -> Places:
        """Which module belongs to which block."""
        return Places(self.project)

    def columns(self, name: str) -> Mapping[int, tuple[int, ...]]:
        """Block -> the columns of a measure that are of it or of what is inside it."""
        if name not in self._blocks:
            self._blocks[name] = positions(self.places, self.started.columns(name))
        return self._blocks[name]

    def values(self, name: str) -> Growing:
        """A measure at each step: n numbers or n × columns, NaN where it is not known; none if it is not said."""
        measure = self.measures.get(name)
        if measure is None or measure.when != "step":
            return Growing()
        column = self._columns.get(name)
        if column is None:
            column = self._columns[name] = self.load(name) if self.load else measured(measure)
        if len(column) < self.length:
            column.put(self.length, column[:0])
        return column

    def latest(self, name: str) -> Value | None:
        """A measure of the epoch that ended last; None before the first, and when it is not said."""
        return self.epochs[-1].values.get(name) if self.epochs else None

    def points(self, name: str) -> tuple[Growing, Growing]:
        """A measure of epochs or looks: the steps after which it was taken, and n numbers or n × columns."""
        said = self.epochs.said(name) or self.looks.said(name) or Said(None)
        return said.steps, said.values

    def picture(
        self, kind: str, module: str = "", sample: int = 0, origin: Origin = "validation", asked: int | None = None
    ) -> Picture | None:
        """The newest of a kind, of this sample and this answer and no other; None while none has come."""
        return self.pictures.get((kind, module), {}).get((origin, sample, asked))

    def add(self, event: Event) -> None:
        """What is kept of an event. Raises ValueError when it makes no sense: measures nobody announced, say."""
        match event:
            case Steps():
                self._add(event)
            case Epoch():
                self._check(event)
                self.epochs.add(event)
            case Look():
                self._check(event)
                self.looks.add(event)
            case Picture():
                self._show(event)
            case Changed():
                self.changes.append(event)
                self.bounds.change(event)
            case Checkpoint():
                self.checkpoint = event.step
            case Fault():
                self.fault = event
            case StoppedEarly():
                self.stops.append(event)

    def _add(self, steps: Steps) -> None:
        """More steps. Steps never heard of become NaN."""
        missing = steps.first - self.step
        if not 0 <= missing <= GAP:
            raise ValueError(f"steps {steps.first} and on do not follow step {self.step}")
        for name, column in steps.columns.items():
            width = len(self._announced(name).columns)
            if column.shape[1:] != ((width,) if self.measures[name].of != "run" else ()):
                raise ValueError(f"{name} of {width} columns came as {column.shape}")
        start = self.length + missing
        for name, column in steps.columns.items():
            self.values(name)
            self._columns[name].put(start, column)
        self.length = start + len(steps)

    def _show(self, picture: Picture) -> None:
        """The newest stands last; the oldest go when there are too many."""
        kept = self.pictures.setdefault((picture.kind, picture.module), {})
        kept.pop(seen := (picture.origin, picture.sample, picture.asked), None)
        kept[seen] = picture
        self.came[picture.kind] = self.came.get(picture.kind, 0) + 1
        while len(kept) > SAMPLES:
            kept.pop(next(iter(kept)))

    def _announced(self, name: str) -> Measure:
        if name not in self.measures:
            raise ValueError(f"the run says {name}, which it did not announce")
        return self.measures[name]

    def _check(self, event: Epoch | Look) -> None:
        """Raises ValueError when one of the numbers of an epoch or a look was not announced so."""
        for name, value in event.values.items():
            measure = self._announced(name)
            wanted = None if measure.of == "run" else len(measure.columns)
            if (len(value) if isinstance(value, tuple) else None) != wanted:
                raise ValueError(f"{name} of {len(measure.columns)} columns came as {value}")


def stopped_early(record: Record) -> StoppedEarly | None:
    """How it ended, where it did so before its time and by itself."""
    last = record.stops[-1] if record.stops else None
    return last if last is not None and last.step == record.step else None


def visit(record: Record, look: Look) -> None:
    """Somebody looked at its network on the bench. What was not announced, by an earlier camplab say, is left out.

    Raises ValueError when it makes no sense.
    """
    known = {name: value for name, value in look.values.items() if name in record.measures}
    record._check(Look(look.step, known))
    record.visited.update(dict.fromkeys(known, look))


def step_seen(run: Record) -> int:
    """After how many steps one looks at it."""
    return run.step if run.at is None else run.at


def meet(record: Record, document: Project) -> None:
    """Let the blocks of a run be the very ones of a document that has the same network: a block that was read twice is
    two, and what is said of the one would not be found for the other."""
    project = record.project
    if project.data != document.data or not same_stacks(project, document) or _uids(project) == _uids(document):
        return
    record.project = project.model_copy(update={"stacks": with_knobs_of(document, project).stacks})
    record._now = 0, record.project
    record._blocks.clear()
    record.__dict__.pop("places", None)


def _uids(project: Project) -> list[int]:
    return [block.uid for net in project.stacks.values() for _, block in places(net)]


def changed_by(project: Project, changes: Iterable[Changed]) -> Project:
    """A project as it is trained after these changes; itself where they make no sense, as those of a damaged file."""
    try:
        return trained_now(project, (change.turn for change in changes))
    except Fixed:
        return project


def measured(measure: Measure) -> Growing:
    """An empty column for a measure of steps."""
    return Growing(None if measure.of == "run" else len(measure.columns))
