"""The rows of a race: what is written of each variant, before, while and after it is trained. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from camplab.app.engine.lane_state import LaneState
from camplab.app.engine.racing import Racing
from camplab.app.look.language import translate
from camplab.app.panels.runs.columns import value
from camplab.document.measures import judge
from camplab.document.project import Project
from camplab.document.races.race import BadRace, by_seed, joined, race_of
from camplab.numbers import count, duration
from camplab.runs.best import Best, best_of, known, spread_in_words
from camplab.runs.events import Done
from camplab.runs.listing import STATUS
from camplab.runs.otherwise import change_in_words
from camplab.runs.record import Record
from camplab.runs.result import stands_after
from camplab.words import Sentence, say

TITLES = {"variant": say("Variant"), "epoch": say("Epoch"), "last": say("Last"), "best": say("Best"),
          "time": say("Time"), "parameters": say("Parameters"), "macs": say("MACs"),
          "status": say("Status")}  # fmt: skip
"""Of the columns, by their ids."""


@dataclass(frozen=True)
class Row:
    """A variant: its cells, what it is, and how it stands where it is trained."""

    cells: dict[str, str]
    """By the ids of the columns."""
    project: Project
    state: LaneState | None = None


def title_of(racing: Racing) -> Sentence:
    """What the race is called."""
    if racing.lanes:
        return racing.lanes[0].lane.place.title
    return racing.race.title if racing.race is not None else Sentence("")


def rows_of(racing: Racing, now: Project) -> list[Row]:
    """Of what is trained or was; else of what would be, `now` being what is open."""
    if racing.lanes:
        return trained(racing.lanes)
    race = racing.race
    if race is None and racing.kept:
        try:
            race = race_of(joined(racing.kept, now))
        except BadRace:  # one alone, yet
            return planned(racing.kept[:1], [say("as it is")])
    return planned(race.projects, [variant.name for variant in race.variants]) if race is not None else []


def left_out(racing: Racing, now: Project) -> bool:
    """Whether what is open would not be trained if the race began now."""
    idle = racing.race is not None and not racing.running and not now.blank
    return idle and joined(racing.kept, now) != racing.kept


def planned(projects: Sequence[Project], names: Sequence[Sentence]) -> list[Row]:
    """Of a race that has not begun."""
    found = []
    for project, name in zip(projects, names, strict=True):
        parameters, macs = costs(project)
        known = {"variant": translate(name), "epoch": f"0/{project.training.epochs:,}", "parameters": parameters,
                 "macs": macs}  # fmt: skip
        found.append(Row(dict.fromkeys(TITLES, "") | known, project))
    return found


def trained(states: Sequence[LaneState]) -> list[Row]:
    """Of one that has."""
    return [
        Row(dict(zip(TITLES, _cells(state), strict=True)), state.lane.project, state) for state in states
    ]  # fmt: skip


def band(states: Sequence[LaneState]) -> str:
    """Of several seeds the median and how far they lie apart, once every one has ended an epoch; else ""."""
    if not by_seed([state.lane.project for state in states]):
        return ""
    found = [_judged(state.record) for state in states if state.record is not None]
    values = sorted(last for best, last in found if best is not None and last is not None)
    best = next((best for best, _ in found if best is not None), None)
    if best is None or len(values) < len(states):
        return ""
    return translate(spread_in_words(best.measure, values[0], median(values), values[-1], len(values)))


def changed(record: Record) -> list[Sentence]:
    """What was changed on the way, and when; the newest first."""
    return [change_in_words(record.places, change) for change in reversed(record.changes)]


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
        *costs(project),
        _status(state),
    ]  # fmt: skip


def _judged(record: Record | None) -> tuple[Best | None, float | None]:
    """The best so far, and the same after the last epoch."""
    measure = judge(record.started.measures) if record is not None else None
    if record is None or measure is None or not record.epochs:
        return None, None
    return best_of(measure, record.epochs), known(measure, stands_after(record))


def costs(project: Project) -> tuple[str, str]:
    """Parameters, and multiply-adds for one sample."""
    traces = project.traces()
    return count(traces.params), count(traces.macs)


def _status(state: LaneState) -> str:
    """In a word."""
    end = state.end
    if end is not None:
        return translate(STATUS[end.reason if isinstance(end, Done) else "fault"])
    return translate(STATUS[state.lane.status] if state.lane.done else _going(state))


def _going(state: LaneState) -> Sentence:
    if state.kept:
        return STATUS.get(state.lane.status, say("not begun"))
    if state.stopping:
        return say("stopping")
    if state.paused:
        return say("paused")
    return STATUS["running"] if state.record is not None else say("waiting")
