"""A run that was killed anywhere, also while a state was written, and went on: it can be gone back in and forked."""

from __future__ import annotations

import random

import pytest
import torch

from camplab.document import files
from camplab.runs import snapshots
from camplab.runs.events import Changed
from camplab.runs.folder import RunFolder
from camplab.training import checkpoint
from camplab.training import snapshots as keeping
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import stand_at
from tests.training.recipes import mlp, run
from tests.training.test_resume import killed_at_random, needs_fork

RATE = 0.02
EPOCHS = 50
WITHIN = 0.3
"""Seconds: so that no training ends before it was killed so often."""


def know() -> None:
    """In the processes that are killed: states are written for a third of the time, so that kills fall there, too."""
    keeping.SHARE = 0.5
    snapshots.MOST = 20


def check(tmp_path, rounds: int, times: int) -> None:
    project = mlp(epochs=EPOCHS * times)  # long enough to be killed so often on a fast machine, too
    chance = random.Random(times)
    for number in range(rounds):
        folder = tmp_path / f"cut{number}"
        killed_at_random(project, folder, times, number, __name__, within=WITHIN)
        step = chance.randrange(1, 22 * EPOCHS * times)
        run(project, folder=tmp_path / f"stopped{number}", steps=step, snapshots=0)
        moment = stand_at(folder, step)
        assert moment.notes == ()
        now, then = checkpoint.state(moment.setup, moment.tally)[1], read(tmp_path / f"stopped{number}")[1]
        assert all(torch.equal(now[name], value) for name, value in then.items()), (number, step)
        fork(folder, step, tmp_path / f"fork{number}")
        changed, as_if = Control(), Control()
        changed.change(learning_rate=RATE)
        as_if.repeat([Changed(step, "learning_rate", 0.0, RATE)])
        forked = files.load(RunFolder(tmp_path / f"fork{number}").project)
        run(forked, changed, folder=tmp_path / f"fork{number}", resume=True, steps=step + 9)
        run(project, as_if, folder=tmp_path / f"whole{number}", steps=step + 9, snapshots=0)
        now, then = read(tmp_path / f"fork{number}")[1], read(tmp_path / f"whole{number}")[1]
        assert all(torch.equal(now[name], value) for name, value in then.items()), (number, step)


@needs_fork
@pytest.mark.long
def test_after_ten_kills_random_steps_and_forks_are_what_they_would_have_been(tmp_path):
    check(tmp_path, rounds=2, times=5)


@needs_fork
@pytest.mark.long
@pytest.mark.timeout(7200)
def test_after_a_thousand_kills_random_steps_and_forks_are_what_they_would_have_been(tmp_path):
    check(tmp_path, rounds=200, times=5)
