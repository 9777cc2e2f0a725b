"""Reads what runs have recorded: a list of runs, and one of them as a record. Writes nothing; knows no torch."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
import numpy as np

from camplab import folders
from camplab.document import files
from camplab.document.format.problems import BadFile
from camplab.document.measures import Measure
from camplab.document.project import Project
from camplab.runs import database, migrations
from camplab.runs.best import Best
from camplab.runs.events import Epoch, Event, Fault, Look, Numbers, Started, Value
from camplab.runs.folder import RunFolder
from camplab.runs.growing import Growing
from camplab.runs.ownership import is_running
from camplab.runs.record import Record, measured
from camplab.words import Explained, say

Answer = TypeVar("Answer")
FEW = 5
"""Names in a sentence at most."""


class BadRun(Explained):
    """This folder holds no run that can be read; `sentence` says why."""


@dataclass(frozen=True)
class Info:
    """One line of a list of runs. status: "running", "done", "stopped", "fault" or "interrupted"."""

    folder: Path
    title: str
    status: str
    why: str
    started: float
    """Seconds since 1970."""
    steps: int
    epochs: int
    latest: dict[str, float | None]
    """The measures of the run itself after the last epoch, by name; None where a number is not known."""
    best: Best | None = None
    """By what it is judged by; None before the first epoch, and of runs of before this was kept."""


def find(name: str, within: Path) -> Path:
    """The folder that `name` means: itself, or the one run in `within` whose folder begins so. Raises `BadRun`."""
    if RunFolder(Path(name)).numbers.is_file():
        return Path(name)
    places = (place for place in (within.iterdir() if within.is_dir() else ()) if RunFolder(place).numbers.is_file())
    found = sorted(place for place in places if place.name.startswith(name))
    exact = [place for place in found if place.name == name] or found
    if not name or not exact:
        raise BadRun(say("there is no run {name}, neither as a folder nor among those that `camplab runs` lists",
                         name=name))  # fmt: skip
    if len(exact) > 1:
        names = ", ".join(place.name for place in exact[:FEW])
        raise BadRun(say("{n} runs begin with {name}: {names}", n=len(exact), name=name, names=names))
    return exact[0]


def runs(folder: Path) -> list[Info]:
    """All runs in the folders of `folder`, newest first. What cannot be read is left out."""
    found = []
    for place in folder.iterdir() if folder.is_dir() else ():
        if RunFolder(place).numbers.is_file():
            try:
                found.append(info(place))
            except BadRun:
                continue
    return sorted(found, key=lambda run: run.started, reverse=True)


def info(folder: Path) -> Info:
    """How the run in `folder` stands; looks at none of its numbers. Raises `BadRun`."""

    def ask(sql: sqlite3.Connection) -> Info:
        facts = database.facts(sql)
        latest = json.loads(facts.get("latest", "{}"))
        numbers = {name: value if isinstance(value, float | int) else None for name, value in latest.items()}
        return Info(
            folder, facts.get("title", ""), _status(facts), facts.get("why", ""), float(facts.get("started", 0)),
            int(facts.get("steps", 0)), int(facts.get("epochs", 0)), numbers,
            database.best_of(facts),
        )  # fmt: skip

    return _asked(folder, ask)


def read(folder: Path) -> Record:
    """The run in `folder` as it is now. A column is read when it is asked for. Raises `BadRun`, also later then."""
    try:
        project = files.load(RunFolder(folder).project)
    except BadFile as error:
        raise BadRun(error.sentences()[0]) from None

    def ask(sql: sqlite3.Connection) -> Record:
        database.check(sql)
        said = list(database.events(sql))
        starts = [event for event in said if isinstance(event, Started)]
        if not starts:
            raise BadRun(say("the run in {folder} has not begun", folder=folder))
        record = Record(project, _whole(starts, folder), length=int(database.facts(sql).get("steps", 0)))
        record.load = partial(_column, folder, starts, record)
        _tell(record, said)
        return record

    return _asked(folder, ask)


def gone_on(project: Project, started: Started) -> Record:
    """The record of a run that goes on now, as `started` says, with what it said before, where that can be read.

    What is measured, and of which blocks, is what it says from now on.
    """
    step, folder = started.first_step, folders.from_text(started.folder)
    if not step or not started.folder:
        return Record(project, started)

    def ask(sql: sqlite3.Connection) -> Record:
        said = [event for event in database.events(sql) if not isinstance(event, Fault) and _step(event) <= step]
        starts = [event for event in said if isinstance(event, Started)]
        record = Record(project, msgspec.structs.replace(started, first_step=0), length=step, went_on=step)
        record.load = partial(_column_or_gap, folder, starts, record)
        _tell(record, said)
        return record

    try:
        return _asked(folder, ask)
    except BadRun:
        return Record(project, started)


def _step(event: Event) -> int:
    return event.first_step if isinstance(event, Started) else int(getattr(event, "step", 0))


def _tell(record: Record, said: Iterable[Event]) -> None:
    """What a run said besides the numbers of its steps; of measures and columns only those of the record."""
    current = record.started
    for event in said:
        if isinstance(event, Started):
            current = event
        elif isinstance(event, Epoch | Look):
            known = {name: value for name, value in event.values.items() if name in record.measures}
            values = {name: _aligned(value, name, current, record) for name, value in known.items()}
            record.add(msgspec.structs.replace(event, values=values))
        elif not isinstance(event, Fault) or event.fatal:
            record.add(event)


def _whole(starts: list[Started], folder: Path) -> Started:
    """How the run began, with all that it said since: it may have gone on with other blocks watched."""
    measures: dict[str, Measure] = {}
    for start in starts:
        for measure in start.measures:
            before = measures.get(measure.name, measure)
            measures[measure.name] = measure.over(dict.fromkeys((*before.columns, *measure.columns)))
    changes = {"measures": tuple(measures.values()), "first_step": 0, "folder": str(folder)}
    return msgspec.structs.replace(starts[-1], **changes)


def _aligned(value: Value, name: str, said: Started, record: Record) -> Value:
    """Numbers as one start announced them, in the columns of the record."""
    columns = record.started.columns(name)
    if not isinstance(value, tuple) or said.columns(name) == columns:
        return value
    known = dict(zip(said.columns(name), value, strict=True))
    return tuple(known.get(column, float("nan")) for column in columns)


def _column(folder: Path, starts: list[Started], record: Record, name: str) -> Growing:
    """A measure at every step, or up to that from which a live run went on, read piece by piece."""

    def ask(sql: sqlite3.Connection) -> Growing:
        columns = record.started.columns(name)
        column = measured(record.measures[name])
        for first, numbers in database.chunks(sql, name):
            said = next(start for start in reversed(starts) if start.first_step <= first).columns(name)
            part = numbers[: max(0, record.went_on - first)] if record.went_on else numbers
            column.put(first, part if said == columns else _sorted(part, said, columns))
        return column

    return _asked(folder, ask)


def _column_or_gap(folder: Path, starts: list[Started], record: Record, name: str) -> Growing:
    """As far as it can be read: a run that is under way does not end because of what it once said."""
    try:
        return _column(folder, starts, record, name)
    except BadRun:
        return measured(record.measures[name])


def _sorted(numbers: Numbers, said: tuple[str, ...], columns: tuple[str, ...]) -> Numbers:
    """n × what was `said` as n × `columns`: NaN where nothing was said."""
    whole = np.full((len(numbers), len(columns)), np.nan, np.float32)
    both = [block for block in said if block in columns]
    whole[:, [columns.index(block) for block in both]] = numbers[:, [said.index(block) for block in both]]
    return whole


def _asked(folder: Path, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
    """The answer of a run's file, opened for reading only; one of an earlier form is brought up to date in memory."""
    path = RunFolder(folder).numbers
    if not path.is_file():
        raise BadRun(say("{folder} holds no run: there is no {name} in it", folder=folder, name=path.name))
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as sql:
            if migrations.is_current(sql):
                return question(sql)
            with closing(sqlite3.connect(":memory:")) as copy:
                sql.backup(copy)
                migrations.prepare(copy)
                return question(copy)
    except migrations.TooNew as error:
        raise BadRun(say("the run in {folder} cannot be read: {why}", folder=folder, why=error.sentence)) from None
    except (sqlite3.Error, msgspec.MsgspecError, ValueError, TypeError, KeyError, StopIteration) as error:
        raise BadRun(say("the numbers of the run in {folder} are damaged: {why}", folder=folder, why=error)) from error


def _status(facts: dict[str, str]) -> str:
    """A run that says it is running, but whose process is gone, was interrupted."""
    status = facts.get("status", "interrupted")
    return "interrupted" if status == "running" and not is_running(facts) else status
