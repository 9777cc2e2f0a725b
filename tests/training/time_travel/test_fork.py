"""A fork is what its parent would have become with the change at that step, and the parent stays as it was."""

from __future__ import annotations

import errno
import os
import random
from pathlib import Path

import pytest
import torch

from camplab.document import files
from camplab.document.atomic import WriteFailed
from camplab.runs.events import Changed
from camplab.runs.folder import RunFolder
from camplab.runs.kept.all_runs import runs
from camplab.runs.listing import BadRun, info
from camplab.runs.reading import read as kept
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.time_travel import fork as forking
from camplab.training.time_travel.fork import fork
from camplab.words import say
from tests.training.recipes import cnn, mlp, run

CHANGES = {"learning_rate": 0.02, "batch_size": 50, "weight_decay": 0.1, "clip": 0.5}


def as_if(step: int, what: str, value: float) -> Control:
    control = Control()
    control.repeat([Changed(step, what, 0.0, value)])
    return control


def check(tmp_path, times: int) -> None:
    parent = tmp_path / "parent"
    project = cnn(epochs=3)
    run(project, folder=parent)
    chance = random.Random(times)
    for number in range(times):
        step, what = chance.randrange(1, 60), chance.choice([*CHANGES])
        folder, wanted = tmp_path / f"fork{number}", tmp_path / f"whole{number}"
        fork(parent, step, folder)
        control = Control()
        control.change(**{what: CHANGES[what]})
        run(files.load(RunFolder(folder).project), control, folder=folder, resume=True)
        run(project, as_if(step, what, CHANGES[what]), folder=wanted)
        assert all(torch.equal(read(folder)[1][name], value) for name, value in read(wanted)[1].items()), (step, what)
        for name in ("loss", "learning_rate"):
            assert kept(folder).values(name)[:].tolist() == kept(wanted).values(name)[:].tolist()
        assert [epoch.values for epoch in kept(folder).epochs] == [epoch.values for epoch in kept(wanted).epochs]
        assert [(c.step, c.what, c.new) for c in kept(folder).changes] == [(step, what, CHANGES[what])]


def test_a_fork_is_the_run_that_had_the_change_at_that_step(tmp_path):
    check(tmp_path, 1)


@pytest.mark.long
def test_twenty_forks_are_runs_that_had_the_change_at_that_step(tmp_path):
    check(tmp_path, 20)


@pytest.fixture(scope="module")
def parent(tmp_path_factory):
    """A run that nobody changes."""
    folder = tmp_path_factory.mktemp("runs") / "parent"
    run(mlp(), folder=folder)
    return folder


def test_a_fork_says_whose_it_is_and_leaves_its_parent_as_it_was(parent, tmp_path):
    before = {path: path.read_bytes() for path in parent.rglob("*") if path.is_file()}
    fork(parent, 30, tmp_path / "child")
    found = info(tmp_path / "child")
    assert (found.parent, found.parent_step, found.steps, found.status) == ("parent", 30, 30, "stopped")
    assert (found.epochs, len(kept(tmp_path / "child").epochs)) == (1, 1)
    assert before == {path: path.read_bytes() for path in parent.rglob("*") if path.is_file()}


def test_a_fork_of_a_fork_that_nothing_changes_is_the_run_itself(parent, tmp_path):
    fork(parent, 10, tmp_path / "b")
    run(mlp(), folder=tmp_path / "b", resume=True)
    fork(tmp_path / "b", 35, tmp_path / "c")
    run(mlp(), folder=tmp_path / "c", resume=True)
    assert kept(tmp_path / "c").values("loss")[:].tolist() == kept(parent).values("loss")[:].tolist()
    assert info(tmp_path / "c").parent == "b"


def test_a_fork_goes_nowhere_where_a_run_is(parent):
    with pytest.raises(BadRun, match="already holds a run"):
        fork(parent, 10, parent)
    assert info(parent).steps == 44


@pytest.mark.parametrize("cut", [1, 2, 3, 4])
def test_a_fork_that_is_cut_is_no_run_and_can_be_made_again(parent, tmp_path, monkeypatch, cut):
    from camplab.document import atomic

    count, replace = [0], os.replace

    def cut_short(old, new):
        count[0] += 1
        if count[0] == cut:
            raise KeyboardInterrupt
        replace(old, new)

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "replace", cut_short)
        with pytest.raises(KeyboardInterrupt):
            fork(parent, 10, tmp_path / "b")
    assert not any(tmp_path.iterdir()), "weights without numbers would be in no list, and lie there for ever"
    fork(parent, 10, tmp_path / "b")
    run(mlp(), folder=tmp_path / "b", resume=True)
    assert kept(tmp_path / "b").values("loss")[:].tolist() == kept(parent).values("loss")[:].tolist()


def test_on_a_full_disk_no_fork_is_made(parent, tmp_path, monkeypatch):
    def full(*_):
        raise WriteFailed(say("the disk is full"))

    def no_room(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    for what, raises in ((forking.atomic, full), (forking, no_room)):
        with monkeypatch.context() as patch:
            patch.setattr(what, "write_atomically" if what is forking.atomic else "coming", raises)
            with pytest.raises(WriteFailed, match="the disk is full"):
                fork(parent, 10, tmp_path / "b")
        assert not any(tmp_path.iterdir())


def test_a_fork_goes_into_a_folder_that_is_there(parent, tmp_path, monkeypatch):
    """One that holds other things, and one of another disk."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "mine.txt").write_text("mine")
    fork(parent, 10, tmp_path / "b")
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == tmp_path / "c")
    fork(parent, 10, tmp_path / "c")
    assert {*os.listdir(tmp_path / "b")} == {*os.listdir(tmp_path / "c"), "mine.txt"}
    assert [info.steps for info in runs(tmp_path)] == [10, 10]
    assert {path.name for path in tmp_path.iterdir()} == {"b", "c"}
