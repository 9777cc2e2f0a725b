"""Any step of a run can be gone back to: what stands there is what the run was then, to the last bit."""

from __future__ import annotations

import random
import shutil

import pytest
import torch

from camplab.runs import snapshots
from camplab.runs.events import Changed
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.training import checkpoint
from camplab.training import snapshots as keeping
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.time_travel.replay import stand_at
from tests import kept
from tests.training.recipes import autoencoder, cnn, mlp, run


def changing(*changes: tuple) -> Control:
    control = Control()
    control.change(delay=1e-9)  # so that snapshots may stand after every step
    control.repeat([Changed(*change) for change in changes])
    return control


CHANGES = ((9, "learning_rate", 0.0, 0.004), (17, "batch_size", 32, 50), (30, "frozen", False, True, "conv1"))
RUNS = {
    "convolutions, dropout, cosine": (cnn(epochs=2, schedule="cosine"), ()),
    "two stacks": (autoencoder(epochs=2), ()),
    "with changes": (cnn(epochs=2), CHANGES),
    "augmented": (cnn(epochs=2, flip=True), ((9, "noise", 0.0, 0.3), (30, "flip", True, False))),
}


def same(one: dict, other: dict) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def after(folder, step: int) -> tuple:
    moment = stand_at(folder, step)
    facts, tensors = checkpoint.state(moment.setup, moment.tally)
    return facts, tensors


def check(name, tmp_path, times: int, monkeypatch) -> None:
    monkeypatch.setattr(keeping, "SHARE", float("inf"))
    monkeypatch.setattr(snapshots, "MOST", 7)
    project, changes = RUNS[name]
    run(project, changing(*changes), folder=tmp_path / "whole")
    assert len(snapshots.found(tmp_path / "whole")) == 7
    for step in random.Random(name).sample(range(1, 44), times):
        shutil.rmtree(tmp_path / "stopped", ignore_errors=True)
        run(project, changing(*(c for c in changes if c[0] < step)), folder=tmp_path / "stopped", steps=step,
            snapshots=0)  # fmt: skip
        torch.manual_seed(step)
        facts, tensors = after(tmp_path / "whole", step)
        wanted, weights = read(tmp_path / "stopped")
        assert same(tensors, weights), step
        assert facts == {key: value for key, value in wanted.items() if key in facts}, step


@pytest.mark.parametrize("name", kept.some(RUNS, "with changes"))
def test_two_random_steps_are_those_of_a_run_that_was_stopped_there(name, tmp_path, monkeypatch):
    check(name, tmp_path, 2, monkeypatch)


@pytest.mark.long
@pytest.mark.parametrize("name", RUNS)
def test_twenty_random_steps_are_those_of_a_run_that_was_stopped_there(name, tmp_path, monkeypatch):
    check(name, tmp_path, 20, monkeypatch)


def test_the_last_step_is_that_of_the_checkpoint_and_the_first_one_of_the_beginning(tmp_path):
    run(mlp(), folder=tmp_path)
    assert same(after(tmp_path, 44)[1], read(tmp_path)[1])
    assert after(tmp_path, 0)[0]["step"] == 0


def test_without_snapshots_it_is_run_from_the_start(tmp_path):
    run(mlp(), folder=tmp_path / "a", snapshots=0)
    run(mlp(), folder=tmp_path / "b", steps=13, snapshots=0)
    assert same(after(tmp_path / "a", 13)[1], read(tmp_path / "b")[1])


def test_a_damaged_snapshot_is_said_and_the_one_before_is_used(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "SHARE", float("inf"))
    run(mlp(), changing(), folder=tmp_path / "a")
    run(mlp(), folder=tmp_path / "b", steps=13)
    RunFolder(tmp_path / "a").snapshot(13).tensors.write_bytes(b"not what was written")
    moment = stand_at(tmp_path / "a", 13)
    assert [str(note) for note in moment.notes] == ["000000000013.json is damaged; an older snapshot is used"]
    assert same(checkpoint.state(moment.setup, moment.tally)[1], read(tmp_path / "b")[1])


@pytest.mark.parametrize("step", [-1, 45, 10**9])
def test_a_step_that_the_run_has_not_taken_is_refused(step, tmp_path):
    run(mlp(), folder=tmp_path)
    with pytest.raises(BadRun, match="from step 0 to 44"):
        stand_at(tmp_path, step)


def test_going_back_writes_nothing(tmp_path):
    run(mlp(), folder=tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    stand_at(tmp_path, 30)
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
