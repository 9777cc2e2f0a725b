"""How a run lies in its SQLite file: two tables and a few facts. Knows no torch and no name of a measure.

`chunks`: pieces of the columns of steps (name of the measure, first step, the array). `events`: the other things a run
said, as they are. `facts`: what a list of runs shows, so that it need not look at the numbers. Arrays and events are
msgpack (`runs.encoding`): NaN and infinity stay what they are. Before each lies its sum, and the facts have two: of
themselves, and of all rows, so that a row that is changed or missing is noticed.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path, PurePath
from typing import Any, Literal

import msgspec
import numpy.typing as npt
from msgspec.structs import replace

from camplab.document.measures import judge
from camplab.runs import encoding
from camplab.runs.best import Best, better
from camplab.runs.events import Changed, Checkpoint, Epoch, Event, Fault, Look, Started, Steps, StoppedEarly
from camplab.runs.storage import sums

FORMAT = 1
TABLES = (
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT)",
    "CREATE TABLE chunks (name TEXT, first INTEGER, blob BLOB, PRIMARY KEY (name, first))",
    "CREATE TABLE events (step INTEGER, kind TEXT, body BLOB)",
)
Keepable = Started | Epoch | Look | Changed | Checkpoint | Fault | StoppedEarly
Numbers = npt.NDArray[Any]
_array = encoding.decoder(Numbers)
_event = encoding.decoder(Keepable)


def connected(path: Path, mode: Literal["ro", "rw", "rwc"], **more: Any) -> sqlite3.Connection:
    """The file of a run: to be read, written where it is, or made. Raises sqlite3.Error."""
    found: sqlite3.Connection = sqlite3.connect(f"{address(path.absolute())}?mode={mode}", uri=True, **more)
    return found


def address(path: PurePath) -> str:
    """Of a file, as SQLite takes it: it knows no other machine, but a path that begins with the name of one."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def create(sql: sqlite3.Connection) -> None:
    """The tables of a run that has said nothing yet."""
    for table in TABLES:
        sql.execute(table)
    put_facts(sql, {"format": str(FORMAT), "rows": "0"})


def insert(sql: sqlite3.Connection, event: Event) -> int:
    """Keep an event, unless it is only of the moment. Returns what it adds to the sum of all rows."""
    if not isinstance(event, Keepable):
        return 0
    step, kind = event.first_step if isinstance(event, Started) else event.step, type(event).__name__
    body = sums.sealed(encoding.encode(event), step, kind)
    sql.execute("INSERT INTO events VALUES (?, ?, ?)", (step, kind, body))
    return sums.of_row(body, step, kind)


def append(sql: sqlite3.Connection, steps: Steps) -> int:
    """Keep the numbers of some steps, which are not there yet. Returns what they add to the sum of all rows."""
    rows = [
        (name, steps.first, sums.sealed(encoding.encode(column), name, steps.first))
        for name, column in steps.columns.items()
    ]
    sql.executemany("INSERT INTO chunks VALUES (?, ?, ?)", rows)
    return sum(sums.of_row(blob, name, first) for name, first, blob in rows)


def take_back(sql: sqlite3.Connection, step: int) -> None:
    """Forget what came after `step` steps: their numbers, and what was said beyond or, of changes, before the next."""
    reaching = "SELECT name, MAX(first), blob FROM chunks WHERE first < ? GROUP BY name"
    for name, first, blob in sql.execute(reaching, (step,)).fetchall():
        numbers = _array(sums.opened(blob, name, first))[: step - first]
        column = sums.sealed(encoding.encode(numbers), name, first)
        sql.execute("UPDATE chunks SET blob = ? WHERE name = ? AND first = ?", (column, name, first))
    sql.execute("DELETE FROM chunks WHERE first >= ?", (step,))
    sql.execute("DELETE FROM events WHERE step > ? OR step = ? AND kind IN ('Changed', 'Started')", (step, step))


def forget_blocks(sql: sqlite3.Connection) -> None:
    """Keep what was said of the run itself alone, as it goes on with other blocks."""
    said = list(events(sql))
    of_run = {m.name for event in said if isinstance(event, Started) for m in event.measures if m.of == "run"}
    for (name,) in sql.execute("SELECT DISTINCT name FROM chunks").fetchall():
        if name not in of_run:
            sql.execute("DELETE FROM chunks WHERE name = ?", (name,))
    sql.execute("DELETE FROM events")
    for event in said:
        if isinstance(event, Started):
            event = replace(event, measures=tuple(m for m in event.measures if m.of == "run"))
        elif isinstance(event, Epoch | Look):
            event = replace(event, values={name: value for name, value in event.values.items() if name in of_run})
        if not (isinstance(event, Changed) and event.block):
            insert(sql, event)


def events(sql: sqlite3.Connection) -> Iterator[Keepable]:
    """What was said, in order."""
    for step, kind, body in sql.execute("SELECT step, kind, body FROM events ORDER BY rowid"):
        yield _event(sums.opened(body, step, kind))


def changes(sql: sqlite3.Connection) -> Iterator[Changed]:
    """What the learner changed while it ran, in order; nothing else is looked at."""
    for step, kind, body in sql.execute("SELECT step, kind, body FROM events WHERE kind = 'Changed' ORDER BY rowid"):
        event = _event(sums.opened(body, step, kind))
        if isinstance(event, Changed):
            yield event


def chunks(sql: sqlite3.Connection, name: str) -> Iterator[tuple[int, Numbers]]:
    """The pieces of a measure in order: first step, numbers. All rows are looked at, as `total` does: a damaged index
    could hide some."""
    rows = sql.execute("SELECT first, blob FROM chunks NOT INDEXED WHERE name = ? ORDER BY first", (name,))
    for first, blob in rows:
        yield first, _array(sums.opened(blob, name, first))


def facts(sql: sqlite3.Connection) -> dict[str, str]:
    """What a list of runs shows. Raises `sums.Damaged`."""
    found = dict(sql.execute("SELECT name, value FROM facts"))
    if found.pop("sum", "") != sums.of_facts(found):
        raise sums.Damaged("the facts have changed")
    return found


def put_facts(sql: sqlite3.Connection, changes: Mapping[str, str]) -> None:
    """Change some of them; nothing else writes any."""
    found = {**dict(sql.execute("SELECT name, value FROM facts WHERE name != 'sum'")), **changes}
    rows = {**changes, "sum": sums.of_facts(found)}
    sql.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", rows.items())


def total(sql: sqlite3.Connection) -> int:
    """The sum of all rows."""
    pieces = sql.execute("SELECT substr(blob, 1, 8), name, first FROM chunks NOT INDEXED")
    said = sql.execute("SELECT substr(body, 1, 8), step, kind FROM events")
    return sum(sums.of_row(*row) for row in chain(pieces, said))


def check(sql: sqlite3.Connection) -> None:
    """Raises `sums.Damaged` when a row is missing or too many."""
    if facts(sql).get("rows") != sums.shown(total(sql)):
        raise sums.Damaged("rows are missing")


def summary(sql: sqlite3.Connection) -> dict[str, str]:
    """How far the run has come, as facts, looked up in the tables."""
    last = sql.execute("SELECT first, blob, name FROM chunks ORDER BY first DESC LIMIT 1").fetchone()
    steps = 0 if last is None else last[0] + len(_array(sums.opened(last[1], last[2], last[0])))
    measure, best, newest, seconds = None, None, dict[str, str](), 0.0
    for event in events(sql):
        if isinstance(event, Started):
            measure = judge(event.measures)
        elif isinstance(event, Epoch):
            best, seconds = better(measure, best, event), seconds + event.seconds
            newest = of_epoch(event, best, seconds)
    return {"steps": str(steps), "epochs": "0", "latest": "{}", "best": "", "seconds": ""} | newest


def of_epoch(epoch: Epoch, best: Best | None, seconds: float) -> dict[str, str]:
    """What an epoch changes in the facts: how many there are, the newest numbers of the run, the best, and how many
    `seconds` all of them took."""
    numbers = {name: value for name, value in epoch.values.items() if isinstance(value, float)}
    known = {name: value if math.isfinite(value) else None for name, value in numbers.items()}
    kept = "" if best is None else msgspec.json.encode(best).decode()
    return {"epochs": str(epoch.epoch), "latest": json.dumps(known), "best": kept, "seconds": str(seconds)}


def best_of(facts: Mapping[str, str]) -> Best | None:
    """The best epoch, as the facts have it. Raises msgspec.MsgspecError."""
    kept = facts.get("best", "")
    return msgspec.json.decode(kept, type=Best) if kept else None
