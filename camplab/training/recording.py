"""Keeps the numbers of a run in its folder while they pass by. Knows no torch."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.runs.store import RunStore
from camplab.training.control import Control
from camplab.training.events import Changed, Checkpoint, Done, Epoch, Event, Fault, Started, Steps
from camplab.words import say


def recorded(events: Iterator[Event], project: Project, folder: Path, control: Control | None) -> Iterator[Event]:
    """The same events, written to `folder` before they go on. When that fails the run says so, once.

    `control`, when given, is asked to pause then: somebody is there to make room on the disk.
    """
    store: RunStore | None = None
    try:
        store = RunStore(folder)
    except (sqlite3.Error, OSError) as error:
        yield _not_kept(folder, error, control)
    try:
        for event in events:
            try:
                if store is not None:
                    record(store, event, project)
            except (sqlite3.Error, OSError) as error:
                _drop(store)
                store = None
                yield _not_kept(folder, error, control)
            yield event
    finally:
        _drop(store)


def _not_kept(folder: Path, error: Exception, control: Control | None) -> Fault:
    if control is not None:
        control.pause()
    sentence = say("the numbers of this run cannot be kept in {folder}: {why}", folder=str(folder), why=str(error))
    return Fault("not_saved", sentence, (say("Training can go on without them: resume."),), fatal=False)


def _drop(store: RunStore | None) -> None:
    """Nothing more is written; what was is kept if the disk lets it."""
    if store is not None:
        with contextlib.suppress(sqlite3.Error):
            store.close()


def record(store: RunStore, event: Event, project: Project) -> None:
    """Write what is to be kept of an event."""
    match event:
        case Steps():
            store.steps(event.first, event.loss, event.accuracy, event.learning_rate, event.norm, event.gradients)
        case Epoch():
            store.epoch(event.epoch, event.step, event.train_loss, event.train_accuracy, event.loss, event.accuracy,
                        event.seconds)  # fmt: skip
            store.activations(event.epoch, event.activations)
        case Started():
            store.begin(dumps(project), event.blocks, event.first_step, event.first_step // event.steps_per_epoch)
        case Checkpoint():
            store.commit()
        case Changed():
            store.change(event.step, event.learning_rate)
        case Fault():
            if event.fatal:
                store.say("fault", str(event.sentence))
        case Done():
            store.say(event.reason)
        case _:
            pass
