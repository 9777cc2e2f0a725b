"""Reads what a run has recorded as a record, also of one that goes on. Writes nothing; knows no torch."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import msgspec
import numpy as np

from camplab.document import files
from camplab.document.format.problems import BadFile
from camplab.document.measures import Measure
from camplab.document.project import Project
from camplab.runs.beside import later
from camplab.runs.events import Changed, Epoch, Event, Fault, Look, Numbers, Started, Value
from camplab.runs.folder import RunFolder
from camplab.runs.growing import Growing
from camplab.runs.listing import BadRun, absent, asked
from camplab.runs.record import Record, measured
from camplab.runs.storage import database
from camplab.runs.storage.ownership import is_running
from camplab.words import say


def read(folder: Path) -> Record:
    """The run in `folder` as it is now. A column is read when it is asked for. Raises `BadRun`, also later then."""
    project = project_in(folder)

    def ask(sql: sqlite3.Connection) -> Record:
        database.check(sql)
        said = list(database.events(sql))
        starts = [event for event in said if isinstance(event, Started)]
        if not starts:
            raise BadRun(say("the run in {folder} has not begun", folder=folder))
        record = Record(project, _whole(starts, folder), length=int(database.facts(sql).get("steps", 0)))
        record.begins = int(database.facts(sql).get("begins", 0))
        record.elsewhere = is_running(database.facts(sql))
        record.load = partial(_column, folder, starts, record)
        later.show(record, folder)
        _tell(record, said)
        return record

    return asked(folder, ask)


def changes_in(folder: Path) -> list[Changed]:
    """What the learner changed while the run in `folder` went on, without a look at its numbers. Raises `BadRun`."""
    return asked(folder, lambda sql: list(database.changes(sql)))


def project_in(folder: Path) -> Project:
    """What the run in `folder` trains. Raises `BadRun`."""
    if not folder.exists():
        raise absent(folder)
    try:
        return files.load(RunFolder(folder).project)
    except BadFile as error:
        said = say("the project of the run in {folder} cannot be read: {why}", folder=folder, why=error.sentences()[0])
        raise BadRun(said, error.sentences()[0]) from None


def gone_on(project: Project, started: Started) -> Record:
    """The record of a run that goes on now, as `started` says, with what it said before, where that can be read.

    What is measured, and of which blocks, is what it says from now on.
    """
    step, folder = started.first_step, started.place
    if not step or folder is None:
        return Record(project, started)

    def ask(sql: sqlite3.Connection) -> Record:
        before = (event for event in database.events(sql) if not isinstance(event, Fault) and _step(event) <= step)
        said = [event for event in before if not (isinstance(event, Changed) and event.step == step)]  # are said again
        starts = [event for event in said if isinstance(event, Started)]
        whole = starts[0].steps_per_epoch if starts else started.steps_per_epoch
        began = msgspec.structs.replace(started, first_step=0, first_epoch=0, ends=0, steps_per_epoch=whole)
        record = Record(project, began, length=step, went_on=step)
        record.begins = int(database.facts(sql).get("begins", 0))
        record.load = partial(_column_or_gap, folder, starts, record)
        _tell(record, said)
        return record

    try:
        return asked(folder, ask)
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
    began = {"first_step": 0, "first_epoch": 0, "ends": 0, "steps_per_epoch": starts[0].steps_per_epoch}
    return msgspec.structs.replace(starts[-1], measures=tuple(measures.values()), folder=str(folder), **began)


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

    return asked(folder, ask)


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
