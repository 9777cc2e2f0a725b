"""When a run is kept while it goes on, and what becomes of it where its folder is full, gone, used or taken."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3

import torch

from camplab.document.atomic import WriteFailed
from camplab.runs.events import Checkpoint, Done, Epoch, Fault, Started, State, Steps
from camplab.runs.listing import info
from camplab.runs.reading import read as kept
from camplab.runs.storage import migrations
from camplab.training import checkpoint_files, loop
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from camplab.words import say
from tests.training.recipes import cnn, end, mlp, run


def test_a_training_that_is_simply_dropped_has_lost_at_most_its_last_seconds(tmp_path, monkeypatch):
    monkeypatch.setattr(loop, "SAVE_EVERY", 0.0)
    steps = Trainer(cnn(epochs=50), folder=tmp_path).events()
    seen = 0
    for event in steps:
        seen += isinstance(event, Steps)
        if seen == 4:
            break
    steps.close()
    assert 0 < read(tmp_path)[0]["step"] <= event.first + len(event)


def test_there_is_something_to_go_on_from_soon_after_a_run_begins(tmp_path, monkeypatch):
    assert loop.FIRST_SAVE <= 1 < loop.SAVE_EVERY
    monkeypatch.setattr(loop, "FIRST_SAVE", 0.0)
    control = Control()
    control.change(delay=1e-9)  # each step is looked after
    events = Trainer(mlp(), control, folder=tmp_path).events()
    saved = [event for event in events if isinstance(event, Checkpoint)]
    assert [event.step for event in saved] == [1, 44], "soon, and at the end: not once more in between"


def test_an_epoch_does_not_end_twice_when_a_run_is_dropped_right_after_its_end(tmp_path, monkeypatch):
    """No checkpoint stands between the last step of an epoch and its end."""
    monkeypatch.setattr(loop, "SAVE_EVERY", 0.0)
    control = Control()
    control.change(delay=1e-9)  # there is a checkpoint after each step
    events = Trainer(mlp(), control, folder=tmp_path).events()
    for event in events:
        if isinstance(event, Epoch):
            break
    events.close()
    run(mlp(), folder=tmp_path, resume=True)
    assert [epoch.epoch for epoch in kept(tmp_path).epochs] == [1, 2]


def test_a_full_disk_is_told_and_the_old_checkpoint_stays(tmp_path, monkeypatch):
    run(mlp(), folder=tmp_path, steps=10)

    def full(path, data):
        raise WriteFailed(say("the disk is full"))

    monkeypatch.setattr(checkpoint_files, "write_atomically", full)
    events = run(mlp(), folder=tmp_path, resume=True)
    told = [event for event in events if isinstance(event, Fault)]
    assert [(fault.kind, fault.fatal) for fault in told] == [("not_saved", False)]
    assert isinstance(end(events), Done)
    assert read(tmp_path)[0]["step"] == 10
    assert isinstance(events[0], Started)
    json.dumps(read(tmp_path)[0])


def test_a_folder_that_cannot_be_written_is_told_once_and_the_run_goes_on(tmp_path, monkeypatch):
    """Whoever has heard it and gone on is not stopped by it at every save; at the end it is said once more."""
    monkeypatch.setattr(loop, "SAVE_EVERY", 0.0)
    monkeypatch.setattr(loop, "HAND_OVER", 0.0)
    (tmp_path / "file").write_text("in the way")
    control, events = Control(), []
    for event in Trainer(mlp(), control, folder=tmp_path / "file" / "run").events():
        events.append(event)
        if isinstance(event, Fault | State):  # which comes when it waits
            control.resume()
    told = [event for event in events if isinstance(event, Fault)]
    assert {(fault.kind, fault.fatal) for fault in told} == {("not_saved", False)}
    assert [str(fault.sentence).partition(":")[0] for fault in told] == [
        f"the numbers of this run cannot be kept in {tmp_path / 'file' / 'run'}",
        *2 * (f"{tmp_path / 'file'} is not a folder",),
    ]
    assert isinstance(end(events), Done)


def test_what_was_trained_is_kept_though_its_folder_was_deleted_meanwhile(tmp_path):
    control, folder = Control(), tmp_path / "run"
    for event in Trainer(mlp(), control, folder=folder).events():
        if isinstance(event, Epoch):
            shutil.rmtree(folder, ignore_errors=True)
        if isinstance(event, Fault):
            assert "it is not there any more, or cannot be reached" in str(event.sentence)
        if isinstance(event, Fault | State):
            control.resume()
    assert read(folder)[0]["step"] == 44
    assert (info(folder).status, info(folder).steps, info(folder).epochs) == ("done", 44, 2), "it is in the list"
    assert kept(folder).epochs[-1].step == 44, "with what was since"
    assert isinstance([*Trainer(mlp(epochs=3), folder=folder, resume=True).events()][-1], Done)


def test_a_disk_that_is_full_from_the_start_is_left_as_it_was(tmp_path, monkeypatch):
    """No folder is left, in which the list of runs would find a damaged one."""

    def full(*_):
        raise sqlite3.OperationalError("database or disk is full")

    def no_room(path, data):
        raise WriteFailed(say("the disk is full"))

    monkeypatch.setattr(migrations, "prepare", full)
    monkeypatch.setattr(checkpoint_files, "write_atomically", no_room)
    events = run(mlp(), folder=tmp_path / "run")
    assert [event.fatal for event in events if isinstance(event, Fault)] == [False, False]
    assert isinstance(end(events), Done)
    assert not any(tmp_path.iterdir())


def test_a_dropped_run_is_called_interrupted(tmp_path):
    events = Trainer(mlp(), folder=tmp_path).events()
    next(events)
    assert info(tmp_path).status == "running"
    events.close()
    assert info(tmp_path).status == "interrupted"


def test_a_second_training_in_the_same_folder_is_refused_and_disturbs_nothing(tmp_path):
    first = Trainer(mlp(), folder=tmp_path).events()
    next(first)
    (refused,) = run(mlp(), folder=tmp_path, resume=True)
    assert (refused.kind, refused.fatal) == ("not_saved", True)
    assert f"is in use: process {os.getpid()} trains there" in str(refused.sentence)
    assert isinstance([*first][-1], Done)
    assert (info(tmp_path).status, info(tmp_path).steps) == ("done", 44)


def test_a_new_run_is_never_written_over_an_old_one(tmp_path):
    run(mlp(), folder=tmp_path)
    _, before = read(tmp_path)
    (refused,) = run(mlp(seed=9), folder=tmp_path)
    assert "already holds a run" in str(refused.sentence)
    assert info(tmp_path).steps == 44
    assert all(torch.equal(before[name], value) for name, value in read(tmp_path)[1].items())
