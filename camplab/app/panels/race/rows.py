"""The rows of a race: what is written of each variant, before, while and after it is trained. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from camplab.app.engine.racing import LaneState
from camplab.app.look.language import tr, translate
from camplab.app.panels.runs.columns import value
from camplab.document.project import Project
from camplab.document.races.race import by_seed
from camplab.numbers import count, duration
from camplab.runs.best import Best, best_of, in_words, judge, known
from camplab.runs.events import Done, Fault
from camplab.runs.record import Record
from camplab.words import Own, Sentence, say

TITLES = (say("Variant"), say("Epoch"), say("Last"), say("Best"), say("Time"), say("Parameters"), say("MACs"),
          say("Status"))  # fmt: skip


@dataclass(frozen=True)
class Row:
    """A variant: its cells, what it is, and how it stands where it is trained."""

    cells: tuple[str, ...]
    project: Project
    state: LaneState | None = None


def planned(projects: Sequence[Project], names: Sequence[Sentence]) -> list[Row]:
    """Of a race that has not begun."""
    found = []
    for project, name in zip(projects, names, strict=True):
        epochs = f"0/{project.training.epochs}"
        found.append(Row((translate(name), epochs, "", "", "", *_costs(project), ""), project))
    return found


def trained(states: Sequence[LaneState]) -> list[Row]:
    """Of one that has."""
    return [Row(tuple(_cells(state)), state.lane.project, state) for state in states]


def band(states: Sequence[LaneState]) -> str:
    """Of several seeds the median and how far they lie apart, once every one has ended an epoch; else ""."""
    if not by_seed([state.lane.project for state in states]):
        return ""
    found = [_judged(state.record) for state in states if state.record is not None]
    values = sorted(last for best, last in found if best is not None and last is not None)
    best = next((best for best, _ in found if best is not None), None)
    if best is None or len(values) < len(states):
        return ""
    low, middle, high = (
        translate(in_words(best.measure, value)) for value in (values[0], median(values), values[-1])
    )  # fmt: skip
    return tr("median of {n} seeds: {median}; from {low} to {high}", n=len(values), median=Own(middle), low=Own(low),
              high=Own(high))  # fmt: skip


def _cells(state: LaneState) -> list[str]:
    record, project = state.record, state.lane.project
    best, last = _judged(record)
    done = len(record.epochs) if record is not None else 0
    total = record.started.epochs if record is not None else project.training.epochs
    return [
        translate(state.name),
        f"{(record.started.first_epoch if record and not done else done):,}/{total:,}",
        value(best, last) if best is not None and last is not None else "",
        value(best, best.value) if best is not None else "",
        translate(duration(state.seconds)) if state.seconds else "",
        *_costs(project),
        _status(state),
    ]  # fmt: skip


def _judged(record: Record | None) -> tuple[Best | None, float | None]:
    """The best so far, and the same after the last epoch."""
    measure = judge(record.started.measures) if record is not None else None
    if record is None or measure is None or not record.epochs:
        return None, None
    return best_of(measure, record.epochs), known(measure, record.epochs[-1])


def _costs(project: Project) -> tuple[str, str]:
    traces = project.traces()
    return count(traces.params), count(traces.macs)


def _status(state: LaneState) -> str:
    if isinstance(state.end, Fault):
        return translate(state.end.sentence)
    if isinstance(state.end, Done):
        return tr("done") if state.end.reason == "done" else tr("stopped")
    if state.lane.done:
        return tr("done")
    return tr("running") if state.record is not None else tr("waiting")
