"""Keeps what a run says in its folder while it passes by. Knows no torch."""

from __future__ import annotations

import contextlib
import errno
import math
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from camplab.document.atomic import too_long, write_atomically
from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.runs.beside import later
from camplab.runs.events import Done, Event, Fault, Note, Saving, Started, State, Steps
from camplab.runs.folder import RunFolder
from camplab.runs.storage import database, versions
from camplab.runs.storage.migrations import TooNew
from camplab.runs.storage.ownership import Occupied
from camplab.runs.storage.store import RunStore
from camplab.words import Sentence, say

KEPT = Steps | database.Keepable | Saving | State | Done
"""What changes anything in the folder; pictures are of the moment."""
MOST = 2**26
"""Bytes of numbers that wait at most; what comes then is not kept any more."""
AGAIN = 1.0
"""Seconds after which it is tried again to begin."""


def recorded(
    events: Iterator[Event],
    project: Project,
    folder: Path,
    run: str,
    pause: Callable[[], object] | None,
    resumed: bool = False,
    file: str = "",
) -> Iterator[Event]:
    """The same events of `run`, written to `folder` before they go on. When that fails the run says so, once; what it
    says from then on waits until it can be written.

    `pause`, when given, is called then: somebody is there to make room on the disk. Only a run that is `resumed` may
    find one in its folder; otherwise, or when another process writes there, it ends before it begins. `file` is where
    the project is kept, "" when it is in no file.
    """
    keeping, failed = Keeping(RunFolder(folder), project, run, resumed, file), False
    try:
        for event in events:
            try:
                keeping.keep(event)
                if failed and not keeping.behind:
                    failed = False
                    yield Note(say("the numbers of this run are kept again, those of meanwhile, too"), run=run)
            except Occupied as error:
                yield Fault("not_saved", error.sentence, run=run)
                return
            except (sqlite3.Error, OSError, TooNew) as error:
                if not failed:
                    yield _not_kept(folder, run, error, pause)
                failed = True
            yield event
    finally:
        keeping.close()


class Keeping:
    """Writes what a run says, or lets it wait: a disk that does not take it now may do so later."""

    def __init__(self, folder: RunFolder, project: Project, run: str, resumed: bool, file: str) -> None:
        self._folder, self._project, self._run, self._resumed, self._file = folder, project, run, resumed, file
        self._store: RunStore | None = None
        """There once it has taken what the run begins with."""
        self._started: Started | None = None
        """What the run begins with."""
        self._early: list[Event] = []
        """What it was not given yet."""
        self._tried = -math.inf
        self._waiting = 0
        """Bytes of the numbers that could not be written yet."""

    @property
    def behind(self) -> bool:
        """Whether something waits that could not be written."""
        return bool(self._early) or (self._store is not None and self._store.behind)

    def keep(self, event: Event) -> None:
        """One event. Raises what a store raises, where something could not be written; then it waits."""
        refused = self._store is None and not self._early and not isinstance(event, Started)
        if refused or self._waiting > MOST or not isinstance(event, KEPT):
            return  # one that is refused leaves what is there as it is
        if isinstance(event, Started):
            self._started = event
        self._waiting = self._waiting + _size(event) if self.behind else 0
        self._early.append(event)
        if self._store is None and (time.monotonic() - self._tried > AGAIN or isinstance(event, Done | State | Fault)):
            self._store = self._begun()
        try:
            while self._store is not None and self._early:
                self._record(self._store, self._early.pop(0))
        except sqlite3.Error:
            if not isinstance(event, Done) or not self._is_elsewhere():
                raise
            self._begin_anew(event)

    def _begun(self) -> RunStore:
        self._tried = time.monotonic()
        store = None
        try:
            store = RunStore(self._folder.numbers)
            store.claim(self._run, self._resumed)
            self._record(store, self._early[0])
        except BaseException:
            if store is not None:
                _drop(store)
            self._leave_no_empty_file()
            raise
        self._early.pop(0)
        return store

    def _is_elsewhere(self) -> bool:
        """Whether the file of the numbers is gone, with its disk perhaps, and the run has made its folder once more."""
        return self._folder.path.is_dir() and not self._folder.numbers.exists()

    def _begin_anew(self, done: Done) -> None:
        """At its end, beside the checkpoint that lies in the new folder: it is in the list of runs, with what waits."""
        assert self._started is not None
        assert self._store is not None
        late = self._store.give_up()
        first = next((event.first for event in late if isinstance(event, Steps)), done.step)
        store = RunStore(self._folder.numbers)
        store.claim(self._run, resumed=True)
        self._store = store
        for event in (replace(self._started, first_step=first), *late, done):
            self._record(store, event)

    def _record(self, store: RunStore, event: Event) -> None:
        record(store, event, self._folder, self._project, self._file)

    def _leave_no_empty_file(self) -> None:
        """What was opened and never written, on a full disk, is no run."""
        numbers = self._folder.numbers
        with contextlib.suppress(OSError):
            if not numbers.stat().st_size:
                numbers.with_name(f"{numbers.name}-journal").unlink(missing_ok=True)
                numbers.unlink()

    def close(self) -> None:
        """Nothing more is written; what was is kept if the disk lets it."""
        if self._store is not None:
            _drop(self._store)


def _size(event: Event) -> int:
    return sum(column.nbytes for column in event.columns.values()) if isinstance(event, Steps) else 0


def _not_kept(folder: Path, run: str, error: Exception, pause: Callable[[], object] | None) -> Fault:
    if pause is not None:
        pause()
    sentence = say("the numbers of this run cannot be kept in {folder}: {why}", folder=str(folder),
                   why=_why(folder, error))  # fmt: skip
    advice = (say("Training can go on; they are kept as soon as that can be."),) if pause is not None else ()
    return Fault("not_saved", sentence, advice, fatal=False, run=run)


def _why(folder: Path, error: Exception) -> Sentence | str:
    """The reason in plain words; SQLite calls a file that was deleted read-only."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
        return say("the disk is full")
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        return too_long(folder)
    if isinstance(error, sqlite3.Error) and not RunFolder(folder).numbers.exists():
        return say("it is not there any more, or cannot be reached")
    if isinstance(error, PermissionError) or getattr(error, "errno", 0) == errno.EROFS:
        return say("you may not write there")
    return str(getattr(error, "strerror", None) or error)


def _drop(store: RunStore) -> None:
    with contextlib.suppress(sqlite3.Error):
        store.close()


def record(store: RunStore, event: Event, folder: RunFolder, project: Project, file: str = "") -> None:
    """Write what is to be kept of an event."""
    match event:
        case Started():
            later.take_back(folder.path, event.first_step)
            write_atomically(folder.project, dumps(project).encode())
            facts = {"seed": str(project.training.seed), "file": file, "versions": versions.now()}
            store.begin(event, project.title, **facts)
        case Saving() | State():
            store.commit()  # a run that waits can be gone back in
        case Done():
            store.say(event.reason)
        case Fault(fatal=True):
            store.add(event)
            store.say("fault", event.sentence)
        case _:
            store.add(event)
