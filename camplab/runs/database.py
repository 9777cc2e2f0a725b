"""How a run lies in its SQLite file: two tables and a few facts. Knows no torch and no name of a measure.

`chunks`: pieces of the columns of steps (name of the measure, first step, the array). `events`: the other things a run
said, as they are. `facts`: what a list of runs shows, so that it need not look at the numbers. Arrays and events are
msgpack (`runs.encoding`): NaN and infinity stay what they are.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterator
from typing import Any

import numpy.typing as npt

from camplab.runs import encoding
from camplab.runs.events import Changed, Checkpoint, Epoch, Event, Fault, Look, Started, Steps

FORMAT = 1
TABLES = (
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT)",
    "CREATE TABLE chunks (name TEXT, first INTEGER, blob BLOB, PRIMARY KEY (name, first))",
    "CREATE TABLE events (step INTEGER, kind TEXT, body BLOB)",
)
Keepable = Started | Epoch | Look | Changed | Checkpoint | Fault
Numbers = npt.NDArray[Any]
_array = encoding.decoder(Numbers)
_event = encoding.decoder(Keepable)


def create(sql: sqlite3.Connection) -> None:
    """The tables of a run that has said nothing yet."""
    for table in TABLES:
        sql.execute(table)
    sql.execute("INSERT INTO facts VALUES ('format', ?)", (str(FORMAT),))


def insert(sql: sqlite3.Connection, event: Event) -> None:
    """Keep an event, unless it is only of the moment."""
    if isinstance(event, Keepable):
        step = event.first_step if isinstance(event, Started) else event.step
        sql.execute("INSERT INTO events VALUES (?, ?, ?)", (step, type(event).__name__, encoding.encode(event)))


def append(sql: sqlite3.Connection, steps: Steps) -> None:
    """Keep the numbers of some steps."""
    rows = ((name, steps.first, encoding.encode(column)) for name, column in steps.columns.items())
    sql.executemany("INSERT OR REPLACE INTO chunks VALUES (?, ?, ?)", rows)


def take_back(sql: sqlite3.Connection, step: int) -> None:
    """Forget what came after `step` steps: their numbers, and what was said beyond or, of changes, before the next."""
    reaching = "SELECT name, MAX(first), blob FROM chunks WHERE first < ? GROUP BY name"
    for name, first, blob in sql.execute(reaching, (step,)).fetchall():
        column = encoding.encode(_array(blob)[: step - first])
        sql.execute("UPDATE chunks SET blob = ? WHERE name = ? AND first = ?", (column, name, first))
    sql.execute("DELETE FROM chunks WHERE first >= ?", (step,))
    sql.execute("DELETE FROM events WHERE step > ? OR step = ? AND kind IN ('Changed', 'Started')", (step, step))


def events(sql: sqlite3.Connection) -> Iterator[Keepable]:
    """What was said, in order."""
    for (body,) in sql.execute("SELECT body FROM events ORDER BY rowid"):
        yield _event(body)


def chunks(sql: sqlite3.Connection, name: str) -> Iterator[tuple[int, Numbers]]:
    """The pieces of a measure in order: first step, numbers."""
    for first, blob in sql.execute("SELECT first, blob FROM chunks WHERE name = ? ORDER BY first", (name,)):
        yield first, _array(blob)


def facts(sql: sqlite3.Connection) -> dict[str, str]:
    """What a list of runs shows."""
    return dict(sql.execute("SELECT name, value FROM facts"))


def summary(sql: sqlite3.Connection) -> dict[str, str]:
    """How far the run has come, as facts, looked up in the tables."""
    last = sql.execute("SELECT first, blob FROM chunks ORDER BY first DESC LIMIT 1").fetchone()
    steps = 0 if last is None else last[0] + len(_array(last[1]))
    row = sql.execute("SELECT body FROM events WHERE kind = 'Epoch' ORDER BY step DESC LIMIT 1").fetchone()
    return {"steps": str(steps), "epochs": "0", "latest": "{}"} | (of_epoch(_event(row[0])) if row else {})


def of_epoch(epoch: Epoch) -> dict[str, str]:
    """What an epoch changes in the facts: how many there are, and the newest numbers of the run."""
    numbers = {name: value for name, value in epoch.values.items() if isinstance(value, float)}
    known = {name: value if math.isfinite(value) else None for name, value in numbers.items()}
    return {"epochs": str(epoch.epoch), "latest": json.dumps(known)}
