"""A run that goes on is one run: what it said before belongs to the record that grows now."""

from __future__ import annotations

import math
import sqlite3
from pathlib import Path

import msgspec
import numpy as np
import pytest

from camplab.document.project import Project
from camplab.runs.events import Changed, Checkpoint, Epoch, Fault, Look, Started
from camplab.runs.folder import RunFolder
from camplab.runs.reading import gone_on
from camplab.runs.record import Record
from camplab.words import say
from tests.runs.stores import new_store, started, steps

WHOLE = steps(0, 100)
AFTER = steps(60, 20, seed=1)


def said(epoch: int, *means: float) -> Epoch:
    return Epoch(epoch, 50 * epoch, 0.1, {"validation_loss": 1 / epoch, "activation_mean": means})


@pytest.fixture
def kept(tmp_path) -> Path:
    """100 steps in a folder, with an epoch after 50 and one after 100."""
    with new_store(tmp_path) as store:
        store.begin(started())
        for event in (WHOLE, Changed(40, "learning_rate", 1, 2), said(1, 0.5), Look(55, {"dead": (0, 0.25)}),
                      Checkpoint(60), said(2, 0.75), Fault("crash", say("it broke"))):  # fmt: skip
            store.add(event)
    return tmp_path


def goes_on(folder: Path, step: int = 60, **facts) -> tuple[Record, Started]:
    """The record as the window makes it when the engine has opened its store, and what it was told."""
    told = msgspec.structs.replace(started(first_step=step, run="second", **facts), folder=str(folder))
    with new_store(folder) as store:
        store.begin(told)
    return gone_on(Project(), told), told


def test_the_curve_shows_the_whole_run(kept):
    record, _ = goes_on(kept)
    assert (record.started.first_step, record.step, record.went_on, record.checkpoint) == (0, 60, 60, 60)
    record.add(AFTER)
    assert record.step == 80
    for name, column in AFTER.columns.items():
        np.testing.assert_array_equal(record.values(name), np.concatenate([WHOLE.columns[name][:60], column]))


def test_so_do_epochs_looks_and_changes_and_what_came_after_the_checkpoint_is_gone(kept):
    record, _ = goes_on(kept)
    assert [epoch.epoch for epoch in record.epochs] == [1]
    assert [look.step for look in record.looks] == [55]
    assert [change.step for change in record.changes] == [40]
    assert record.fault is None
    record.add(said(2, 0.25))
    assert [list(part) for part in record.points("validation_loss")] == [[50, 100], [1, 0.5]]


def test_columns_are_those_that_are_said_from_now_on(kept):
    record, _ = goes_on(kept, watched=("conv1", "fc1"))
    record.add(said(2, 0.25, 0.75))
    first, second = (epoch.values["activation_mean"] for epoch in record.epochs)
    assert (math.isnan(first[0]), first[1]) == (True, 0.5)
    assert second == (0.25, 0.75)
    other, _ = goes_on(kept, step=55, watched=("conv1",))
    assert math.isnan(other.epochs[0].values["activation_mean"][0])


def test_what_goes_on_being_written_is_not_read_twice(kept):
    record, told = goes_on(kept)
    with new_store(kept) as store:
        store.begin(told)
        store.add(AFTER)
    record.add(AFTER)
    assert len(record.values("loss")) == 80
    np.testing.assert_array_equal(record.values("loss")[60:], AFTER.columns["loss"])


def test_where_it_cannot_be_read_the_record_begins_at_the_checkpoint(kept, tmp_path):
    told = msgspec.structs.replace(started(first_step=60), folder=str(tmp_path / "nowhere"))
    record = gone_on(Project(), told)
    assert (record.started.first_step, record.step, record.checkpoint) == (60, 60, 60)
    record, _ = goes_on(kept)
    with sqlite3.connect(RunFolder(kept).numbers) as sql:
        sql.execute("UPDATE chunks SET blob = x'00'")
    sql.close()
    record.add(AFTER)
    assert np.isnan(record.values("loss")[:60]).all()
    np.testing.assert_array_equal(record.values("loss")[60:], AFTER.columns["loss"])


def test_a_run_that_begins_has_nothing_before_it(tmp_path):
    record = gone_on(Project(), msgspec.structs.replace(started(), folder=str(tmp_path)))
    assert (record.step, record.checkpoint, record.went_on) == (0, None, 0)
