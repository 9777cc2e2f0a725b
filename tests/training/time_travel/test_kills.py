"""A run that was killed anywhere, also while a state was written, and went on: it can be gone back in and forked."""

from __future__ import annotations

import random
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
import torch

from camplab.document import files
from camplab.runs import snapshots
from camplab.runs.events import Changed
from camplab.runs.folder import RunFolder
from camplab.runs.listing import info
from camplab.runs.reading import read as kept
from camplab.training import checkpoint
from camplab.training import snapshots as keeping
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import stand_at
from tests.training.killing import killed_at_random, needs_fork
from tests.training.recipes import mlp, run

RATE = 0.02
WITHIN = 0.5
"""Seconds from its first step within which each training is killed."""
ENDLESS = 20_000
"""Epochs: no training ends before it was killed for the last time."""


def know() -> None:
    """In the processes that are killed: states are written for a third of the time, so that kills fall there, too."""
    keeping.SHARE = 0.5
    snapshots.MOST = 20


def same(ours: Mapping[str, torch.Tensor], theirs: Mapping[str, torch.Tensor]) -> bool:
    return ours.keys() == theirs.keys() and all(torch.equal(ours[name], value) for name, value in theirs.items())


def check(tmp_path, rounds: int, times: int) -> int:
    """Each round is one run, killed `times` times, and held against runs that were never killed; how often in a save.

    Of ten kills there may be none: how long a state is written is the disk's affair.
    """
    chance, in_saves = random.Random(times), 0
    for number in range(rounds):
        place = tmp_path / str(number)
        place.mkdir()
        cut = place / "cut"
        in_saves += killed_at_random(mlp(epochs=ENDLESS), cut, times, number, __name__, within=WITHIN, end=False)
        last = info(cut).steps
        goes_on_as_if_never_killed(cut, last, place / "whole")
        forks_as_if_never_killed(cut, chance.randrange(1, last), place)
        shutil.rmtree(place)
    print(rounds * times, "kills,", in_saves, "of them while a state was written")
    return in_saves


def goes_on_as_if_never_killed(cut: Path, last: int, whole: Path) -> None:
    run(mlp(epochs=ENDLESS), folder=whole, steps=last, snapshots=0)
    assert same(read(cut)[1], read(whole)[1]), last
    found, wanted = kept(cut), kept(whole)
    assert found.values("loss")[:].tobytes() == wanted.values("loss")[:].tobytes()
    assert [epoch.values for epoch in found.epochs] == [epoch.values for epoch in wanted.epochs]


def forks_as_if_never_killed(cut: Path, step: int, place: Path) -> None:
    """Gone back to `step`, and another learning rate from there on."""
    run(mlp(epochs=ENDLESS), folder=place / "stopped", steps=step, snapshots=0)
    moment = stand_at(cut, step)
    assert moment.notes == ()
    assert same(checkpoint.state(moment.setup, moment.tally)[1], read(place / "stopped")[1]), step
    fork(cut, step, place / "fork")
    changed, as_if = Control(), Control()
    changed.change(learning_rate=RATE)
    as_if.repeat([Changed(step, "learning_rate", 0.0, RATE)])
    forked = files.load(RunFolder(place / "fork").project)
    run(forked, changed, folder=place / "fork", resume=True, steps=step + 9)
    run(mlp(epochs=ENDLESS), as_if, folder=place / "changed", steps=step + 9, snapshots=0)
    assert same(read(place / "fork")[1], read(place / "changed")[1]), step


@needs_fork
@pytest.mark.long
def test_after_ten_kills_random_steps_and_forks_are_what_they_would_have_been(tmp_path):
    check(tmp_path, rounds=2, times=5)


@needs_fork
@pytest.mark.long
@pytest.mark.timeout(7200)
def test_after_a_thousand_kills_random_steps_and_forks_are_what_they_would_have_been(tmp_path):
    assert check(tmp_path, rounds=50, times=20) > 0
