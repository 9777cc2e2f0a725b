"""Keeps the numbers of a run in its folder while they pass by. Knows no torch."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.runs.store import RunStore
from camplab.training.control import Control
from camplab.training.events import Changed, Checkpoint, Done, Epoch, Event, Fault, Started, Steps
from camplab.words import say


def recorded(events: Iterator[Event], project: Project, folder: Path, control: Control) -> Iterator[Event]:
    """The same events, written to `folder` before they go on. When that fails the run says so, once, and pauses."""
    store: RunStore | None = None
    failed = False
    for event in events:
        try:
            if store is None and not failed:
                store = RunStore(folder)
            if store is not None:
                record(store, event, project)
        except (sqlite3.Error, OSError) as error:
            store, failed = None, True
            control.pause()
            yield Fault("not_saved", say("the numbers of this run cannot be kept in {folder}: {why}",
                                         folder=str(folder), why=str(error)), fatal=False)  # fmt: skip
        yield event
    if store is not None:
        store.close()


def record(store: RunStore, event: Event, project: Project) -> None:
    """Write what is to be kept of an event."""
    match event:
        case Steps():
            store.steps(event.first, event.loss, event.accuracy, event.learning_rate, event.norm, event.gradients)
        case Epoch():
            store.epoch(event.epoch, event.step, event.train_loss, event.train_accuracy, event.loss, event.accuracy,
                        event.seconds)  # fmt: skip
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
