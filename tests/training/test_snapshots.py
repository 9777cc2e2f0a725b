"""A run keeps whole states on its way: within 1 % of its time and the room that it is given, and never ends by it."""

from __future__ import annotations

import os
from itertools import pairwise

import pytest

from camplab.document.atomic import WriteFailed
from camplab.numbers import byte_size
from camplab.runs import snapshots
from camplab.runs.events import Done, Note
from camplab.runs.folder import RunFolder
from camplab.runs.reading import read
from camplab.training import snapshots as keeping
from camplab.training.checkpoint_files import BadCheckpoint, read_pair
from camplab.training.control import Control
from camplab.words import say
from tests.training.recipes import cnn, end, mlp, run


@pytest.fixture
def no_limit(monkeypatch):
    """Snapshots may take all the time there is."""
    monkeypatch.setattr(keeping, "SHARE", float("inf"))


def slowly() -> Control:
    """A run that says something after every step, so that a snapshot may stand after each."""
    control = Control()
    control.change(delay=1e-9)
    return control


def test_the_first_and_the_best_state_are_always_kept(tmp_path):
    run(cnn(epochs=4, learning_rate=0.05), folder=tmp_path)
    record = read(tmp_path)
    losses = {epoch.step: epoch.values["validation_accuracy"] for epoch in record.epochs}
    best = max(losses, key=lambda step: (losses[step], -step))
    assert {0, best} <= snapshots.found(tmp_path).keys()
    for step in snapshots.found(tmp_path):
        assert read_pair(RunFolder(tmp_path).snapshot(step))[0]["step"] == step


def test_with_time_enough_there_is_one_after_every_step(tmp_path, no_limit):
    run(mlp(), slowly(), folder=tmp_path)
    assert [*snapshots.found(tmp_path)] == [*range(44), 44]


def test_one_waits_until_it_is_in_the_share_of_all_of_them():
    now = [0.0]
    kept = keeping.Snapshots(None, clock=lambda: now[0])
    assert not kept.due
    kept._room = 1
    assert kept.due
    kept._write = lambda state: now.__setitem__(0, now[0] + 0.5)
    kept._waiting = ({}, {})
    from camplab.training.setup import prepare
    from camplab.training.tally import Tally

    list(kept.keep(prepare(mlp()), Tally(True, ("train_loss",))))
    assert now == [1.0], "the best one and this one"
    now[0] = 199.9
    assert not kept.due, "with it they would take more"
    now[0] = 200.1
    assert kept.due


def test_all_together_take_no_more_than_their_room(tmp_path, no_limit):
    run(mlp(), slowly(), folder=tmp_path / "whole")
    size = max(snapshots.found(tmp_path / "whole").values())
    run(mlp(), slowly(), folder=tmp_path / "thin", snapshots=6 * size)
    found = snapshots.found(tmp_path / "thin")
    assert sum(found.values()) <= 6 * size
    assert len(found) == 6
    assert 0 in found
    assert found.keys() <= snapshots.found(tmp_path / "whole").keys()


def test_what_is_given_up_is_missed_least():
    steps = list(range(100))
    while len(steps) > 6:
        steps.remove(snapshots.superfluous(steps, best=37))
    assert {0, 37, 99} <= set(steps)
    gaps = [after - before for before, after in pairwise(steps)]
    assert max(gaps) <= 40
    assert snapshots.superfluous([0, 5], best=0) == 5


def test_without_room_there_are_none_and_where_one_is_too_large_that_is_said(tmp_path):
    run(mlp(), folder=tmp_path / "off", snapshots=0)
    assert snapshots.found(tmp_path / "off") == {}
    events = run(mlp(), folder=tmp_path / "small", snapshots=1000)
    assert isinstance(end(events), Done)
    (said,) = [str(event.sentence) for event in events if isinstance(event, Note)]
    assert said.startswith("no more snapshots of this run are kept: one takes ")
    assert said.endswith(f", and there is room for {byte_size(1000)}")


def test_a_full_disk_ends_the_snapshots_in_one_sentence_and_not_the_run(tmp_path, monkeypatch, no_limit):
    def full(*_):
        raise WriteFailed(say("the disk is full"))

    write = keeping.write_pair
    monkeypatch.setattr(keeping, "write_pair", full)
    events = run(mlp(), slowly(), folder=tmp_path / "none")
    notes = [str(event.sentence) for event in events if isinstance(event, Note)]
    assert notes == ["no more snapshots of this run are kept: the disk is full"]
    assert end(events).reason == "done"
    assert not RunFolder(tmp_path / "none").snapshots.exists()

    def half(pair, facts, tensors):
        write(pair, facts, tensors)
        if facts["step"] == 3:
            pair.facts.unlink()
            full()

    monkeypatch.setattr(keeping, "write_pair", half)
    run(mlp(), slowly(), folder=tmp_path / "half")
    assert len(os.listdir(RunFolder(tmp_path / "half").snapshots)) == 2 * 3, "half of one takes no room"


def test_a_run_that_goes_on_gives_up_what_lay_beyond_and_what_was_cut(tmp_path, no_limit):
    run(mlp(), slowly(), folder=tmp_path, steps=10)
    folder = RunFolder(tmp_path)
    for number in (17, 30):
        folder.snapshot(number).tensors.write_bytes(folder.snapshot(5).tensors.read_bytes())
    folder.snapshot(17).facts.write_bytes(folder.snapshot(5).facts.read_bytes())
    run(mlp(), slowly(), folder=tmp_path, steps=11, resume=True)
    assert [*snapshots.found(tmp_path)] == [*range(12)]
    assert len(os.listdir(folder.snapshots)) == 24


@pytest.mark.parametrize("part", ["facts", "tensors"])
def test_one_changed_byte_of_a_snapshot_is_noticed(tmp_path, part):
    run(mlp(), folder=tmp_path)
    pair = RunFolder(tmp_path).snapshot(0)
    path = getattr(pair, part)
    data = bytearray(path.read_bytes())
    for place in range(0, len(data), len(data) // 20):
        data[place] ^= 1
        path.write_bytes(data)
        with pytest.raises(BadCheckpoint):
            read_pair(pair)
        data[place] ^= 1
    path.write_bytes(data)
    assert read_pair(pair)[0]["step"] == 0
