"""Keeps what a run says in its folder while it passes by. Knows no torch."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from camplab.document.atomic import too_long, write_atomically
from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.runs.beside import later
from camplab.runs.events import Done, Event, Fault, Saving, Started, State
from camplab.runs.folder import RunFolder
from camplab.runs.storage import versions
from camplab.runs.storage.migrations import TooNew
from camplab.runs.storage.ownership import Occupied
from camplab.runs.storage.store import RunStore
from camplab.words import Sentence, say


def recorded(
    events: Iterator[Event],
    project: Project,
    folder: Path,
    run: str,
    pause: Callable[[], object] | None,
    resumed: bool = False,
    file: str = "",
) -> Iterator[Event]:
    """The same events of `run`, written to `folder` before they go on. When that fails the run says so, once.

    `pause`, when given, is called then: somebody is there to make room on the disk. Only a run that is `resumed` may
    find one in its folder; otherwise, or when another process writes there, it ends before it begins. `file` is where
    the project is kept, "" when it is in no file.
    """
    store: RunStore | None = None
    try:
        for event in events:
            try:
                if isinstance(event, Started):  # a run that is refused before leaves what is there as it is
                    store = RunStore(RunFolder(folder).numbers)
                    store.claim(run, resumed)
                if store is not None:
                    record(store, event, RunFolder(folder), project, file)
            except Occupied as error:
                yield Fault("not_saved", error.sentence, run=run)
                return
            except (sqlite3.Error, OSError, TooNew) as error:
                _drop(store)
                store = None
                yield _not_kept(folder, run, error, pause)
            yield event
    finally:
        _drop(store)


def _not_kept(folder: Path, run: str, error: Exception, pause: Callable[[], object] | None) -> Fault:
    if pause is not None:
        pause()
    sentence = say("the numbers of this run cannot be kept in {folder}: {why}", folder=str(folder),
                   why=_why(folder, error))  # fmt: skip
    advice = (say("Training can go on without them."),) if pause is not None else ()
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


def _drop(store: RunStore | None) -> None:
    """Nothing more is written; what was is kept if the disk lets it."""
    if store is not None:
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
