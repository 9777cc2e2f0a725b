"""Writes the numbers of one run while it goes on. Knows no torch and no name of a measure.

What is said is written in batches, each whole or not at all: a killed process leaves what the last one left, and what
a disk does not take now it may take later.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from camplab.document.measures import Measure, judge
from camplab.folders import make_private
from camplab.runs.best import Best, better
from camplab.runs.encoding import text_of
from camplab.runs.events import Epoch, Event, Fault, Started, Steps
from camplab.runs.hand_overs import follows, join
from camplab.runs.storage import database, migrations, ownership, sums
from camplab.words import Sentence

COMMIT_EVERY = 1.0
"""Seconds between two commits."""
SYNCHRONOUS = "NORMAL"
"""What of it is on the disk before the next is written: enough for whoever pulls the plug."""


class RunStore:
    """Writes what a run says. Raises sqlite3.Error and OSError when the disk does not take it."""

    def __init__(self, path: Path) -> None:
        make_private(path.parent)
        self._committed = time.monotonic()
        self._mine = self._running = False
        """Whether a run writes here through this store, so that it can have been interrupted."""
        self._waiting: list[Event] = []
        """What was said since the last batch."""
        self._facts: dict[str, str] = {}
        """What of the run became another one since then."""
        self._judge: Measure | None = None
        """What the run is judged by."""
        self._best: Best | None = None
        self._seconds = 0.0
        """That its epochs took."""
        self._again = False
        """The last batch could not be written."""
        self._trouble: Sentence | None = None
        """Why it waits, if it is no learner who made it wait."""
        self._path = path
        self._sql = _connected(path)
        with _closed_in_trouble(self._sql), sums.made_by_us():
            migrations.prepare(self._sql)
            self._rows = database.total(self._sql)
        """The sum of what is there."""

    def claim(self, run: str, resumed: bool) -> None:
        """From now on `run` writes here. Raises `ownership.Occupied` when that would be over another run."""
        with sums.made_by_us():
            ownership.claim(self._sql, run, resumed)
        self._mine = self._running = True

    def begin(self, started: Started, title: str = "", **origin: str) -> None:
        """The run starts, or goes on after `started.first_step` steps: what was recorded beyond that is taken back.

        `origin`: further facts for a list of runs, such as the seed; an empty one leaves what is known.
        """
        self._mine = False  # what is half begun is not said to have been interrupted
        with sums.made_by_us():
            database.take_back(self._sql, started.first_step)
            self._rows = database.total(self._sql) + database.insert(self._sql, started)
            if "started" not in database.facts(self._sql):
                self._facts["started"] = str(time.time())
            self._facts |= database.summary(self._sql) | {"run": started.run, "title": title}
        self._facts |= {name: value for name, value in origin.items() if value}
        self._judge, self._best = judge(started.measures), database.best_of(self._facts)
        self._seconds = float(self._facts["seconds"] or 0)
        self.say("running")
        self._mine = True

    def add(self, event: Event) -> None:
        """Keep what an event says; what is only of the moment is not kept."""
        if isinstance(event, Steps | database.Keepable):
            self._waiting.append(event)
        if isinstance(event, Steps):
            self._trouble = None
            self._facts["steps"] = str(event.first + len(event))
        if isinstance(event, Fault):
            self._trouble = event.sentence
        if isinstance(event, Epoch):
            self._best = better(self._judge, self._best, event)
            self._seconds += event.seconds
            self._facts |= database.of_epoch(event, self._best, self._seconds)
        if time.monotonic() - self._committed > COMMIT_EVERY:
            self.commit()

    def say(self, status: str, why: Sentence | None = None) -> None:
        """Note how the run stands: "running", "done", "stopped", "fault" (and why).

        One that is stopped while it waits because of a fault was stopped because of that.
        """
        self._running = status == "running"
        why = why or (self._trouble if status == "stopped" else None)
        self._facts |= {"status": status, "why": str(why or ""), "why_said": text_of(why) if why else "",
                        "changed": str(time.time())}  # fmt: skip
        self.commit()

    def commit(self) -> None:
        """What was recorded so far survives a killed process. Where the disk does not take it nothing of it is there,
        and it waits for the next time."""
        self._committed = time.monotonic()
        try:
            rows = self._rows + self._written()
            database.put_facts(self._sql, {**self._facts, "rows": sums.shown(rows)})
            self._sql.commit()
        except sqlite3.Error:
            self._again = True
            raise
        self._rows, self._facts = rows, {}
        self._waiting.clear()

    @property
    def behind(self) -> bool:
        """Whether the disk did not take the last batch."""
        return self._again

    def give_up(self) -> list[Event]:
        """Nothing more is recorded here; what waits, for another file."""
        self._sql.close()
        return self._waiting

    def close(self) -> None:
        """Nothing more is recorded. A run that has not said how it ended was interrupted."""
        try:
            if self._mine:  # else it may be somebody else's, who has come further
                if self._running:
                    self._facts = {"status": "interrupted"} | self._facts
                self.commit()
        finally:
            self._sql.close()

    def _written(self) -> int:
        """Write what waits; what that adds to the sum of all rows."""
        if self._again:  # the disk may be another one by now
            with contextlib.suppress(sqlite3.Error):
                self._sql.close()
            self._sql = _connected(self._path, made=True)
            self._again = False
        added, together = 0, list[Steps]()
        for event in (*self._waiting, None):
            if together and not (isinstance(event, Steps) and follows(together[-1], event)):
                added += database.append(self._sql, join(together))
                together.clear()
            if isinstance(event, Steps):
                together.append(event)
            elif event is not None:
                added += database.insert(self._sql, event)
        return added

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _connected(path: Path, made: bool = False) -> sqlite3.Connection:
    """made: the file is there, or else it is another disk that is. Raises sqlite3.Error."""
    sql = database.connected(path, "rw" if made else "rwc", check_same_thread=False)
    with _closed_in_trouble(sql):
        sql.execute("PRAGMA journal_mode=TRUNCATE")
        sql.execute(f"PRAGMA synchronous={SYNCHRONOUS}")
    return sql


@contextlib.contextmanager
def _closed_in_trouble(sql: sqlite3.Connection) -> Iterator[None]:
    """What cannot be used is not kept open until somebody looks for garbage: Windows deletes no file that is open."""
    try:
        yield
    except BaseException:
        sql.close()
        raise
