"""The bench stands where a run was after any of its steps, and a run begins from there."""

from __future__ import annotations

import shutil
import threading

import numpy as np
import pytest

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine import run_project
from camplab.engine.bench import Standing
from camplab.engine.mailbox import Mailbox
from camplab.runs import events as e
from camplab.runs import snapshots
from camplab.runs.folder import RunFolder
from camplab.runs.listing import info
from camplab.runs.reading import read as kept
from camplab.runs.wants import Want
from camplab.training.bench import Bench as KeptBench
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.time_travel import replay
from camplab.training.trainer import Trainer
from tests.training.recipes import cnn, run

WANTS = {"": (Want("prediction", sample=3), Want("maps", ("conv1",), 3))}
PROJECT = cnn(epochs=3)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained") / "run"
    run(PROJECT, folder=folder)
    return folder


@pytest.fixture
def folder(trained, tmp_path):
    return shutil.copytree(trained, tmp_path / "run")


class Bench:
    """What stands there, and what it has said."""

    def __init__(self, folder) -> None:
        self.folder, self.outbox = folder, Mailbox()
        self.standing = Standing(self.outbox)

    def at(self, step: int | None) -> list:
        """What is said when it is put there and looked at."""
        asked = p.PutOnBench(project=files.dumps(PROJECT), run=f"at {step}", source=str(self.folder), step=step)
        self.standing.put(asked)
        self.standing.look(WANTS, ())
        return self.outbox.take(0)


def then(step: int) -> list[np.ndarray]:
    """The same pictures of a run that was stopped there."""
    trainer = Trainer(PROJECT, attended=False, steps=step)
    assert [*trainer.events()]
    return [event.values for event in KeptBench(trainer.loop.setup, "").look(WANTS) if isinstance(event, e.Picture)]


def test_forth_and_back_and_on_every_step_is_what_it_was(folder):
    bench = Bench(folder)
    for step in (5, 6, 40, 3, 66, 22):
        first, *pictures = bench.at(step)
        assert (type(first), first.run, first.step, first.sentence) == (p.OnBench, f"at {step}", step, None)
        assert all(picture.step == step and picture.run == f"at {step}" for picture in pictures)
        assert all(map(np.array_equal, [picture.values for picture in pictures], then(step)))
        assert len(pictures) == 2
    newest, *_ = bench.at(None)
    assert newest.step == 66


def test_what_others_draw_at_random_meanwhile_changes_nothing(folder):
    import torch

    bench = Bench(folder)
    bench.at(5)
    torch.rand(100)
    _, *pictures = bench.at(9)
    assert all(map(np.array_equal, [picture.values for picture in pictures], then(9)))


def test_a_step_that_the_run_has_not_taken_is_refused_in_a_sentence(folder):
    (said,) = Bench(folder).at(67)
    assert (said.run, str(said.sentence)) == ("at 67", "this run can be gone to from step 0 to 66, not 67")


def test_a_way_that_is_given_up_says_nothing_and_the_next_one_goes_on_from_there(folder, monkeypatch):
    bench = Bench(folder)
    bench.at(2)
    on_the_way, go_on = threading.Event(), threading.Event()
    forward = replay.Loop.run

    def slowly(loop):
        for event in forward(loop):
            on_the_way.set()
            go_on.wait(60)
            yield event

    with monkeypatch.context() as patch:
        patch.setattr(replay.Loop, "run", slowly)
        patch.setattr("camplab.training.loop.HAND_OVER", 0.0)
        way = threading.Thread(target=bench.at, args=(60,))
        way.start()
        assert on_the_way.wait(60)
        bench.standing.hurry()
        go_on.set()
        way.join(60)
    assert bench.outbox.take(0) == []
    first, *pictures = bench.at(30)
    assert first.sentence is None
    assert all(map(np.array_equal, [picture.values for picture in pictures], then(30)))


def fork(folder, step: int, **more) -> list:
    said: list = []
    control = Control()
    control.change(learning_rate=0.02)
    start = p.Start(project=files.dumps(PROJECT), run="child", folder=str(folder.parent / "child"), resume=True,
                    parent=str(folder), parent_step=step, **more)  # fmt: skip
    run_project.train(start, control, said.append)
    return said


def test_a_fork_goes_on_from_the_step_with_its_change_and_says_whose_it_is(folder):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    said = fork(folder, 30)
    started = next(event for event in said if isinstance(event, e.Started))
    assert (started.first_step, started.run) == (30, "child")
    found = info(folder.parent / "child")
    assert (found.parent, found.parent_step, found.steps) == ("run", 30, 66)
    assert kept(folder.parent / "child").values("loss")[:30].tolist() == kept(folder).values("loss")[:30].tolist()
    assert read(folder.parent / "child")[0]["changes"][0]["step"] == 30
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_fork_that_cannot_be_made_is_a_fault_with_its_sentence_and_makes_no_run(folder):
    (fault,) = fork(folder, 67)
    assert isinstance(fault, e.Fault)
    assert (fault.fatal, fault.run) == (True, "child")
    assert "from step 0 to 66" in str(fault.sentence)
    assert not RunFolder(folder.parent / "child").numbers.exists()


@pytest.mark.parametrize("room", [0, 200_000_000])
def test_snapshots_take_the_room_that_the_window_gives_them(tmp_path, room):
    start = p.Start(project=files.dumps(PROJECT), run="r", folder=str(tmp_path / "run"), snapshots=room)
    run_project.train(start, Control(), lambda _: None)
    assert bool(snapshots.found(tmp_path / "run")) == bool(room)
