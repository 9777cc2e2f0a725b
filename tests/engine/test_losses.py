"""Little is lost when the engine is killed at a random moment: the next one goes on from the last checkpoint."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from camplab.runs import events as e
from camplab.training import loop
from tests.engine import troubled
from tests.engine.test_client import TROUBLED, hear, project

SAVING = (sys.executable, str(TROUBLED), "saving")
LOST = 30.0
"""Seconds of training that may be lost at most."""


def train_and_kill(folder: Path, enough: Callable[[float], bool]) -> tuple[int, list[tuple[float, int]]]:
    """Where the run began, and when it had come how far until it was killed, as these seconds were enough."""
    engine = Engine(SAVING)
    engine.start()
    try:
        engine.send(
            p.Start(
                project=files.dumps(project(epochs=1_000_000)),
                folder=str(folder),
                resume=(folder / "checkpoint.json").exists(),
            )
        )
        started = hear(engine, e.Started)
        way = [(time.monotonic(), started.first_step)]
        while not enough(way[-1][0] - way[0][0]):
            steps = hear(engine, e.Steps)
            way.append((time.monotonic(), steps.first + len(steps)))
    finally:
        engine.kill()
        engine.finish(5)
    return started.first_step, way


def seconds_lost(folder: Path, waits: list[float]) -> list[float]:
    lost, way = [], [(0.0, 0)]
    for wait in waits:
        begins_at, next_way = train_and_kill(folder, lambda seconds, wait=wait: seconds >= wait)
        kept = [when for when, step in way if step <= begins_at]
        lost.append(way[-1][0] - kept[-1])
        way = next_way
    return lost[1:]


def test_checkpoints_are_written_often_enough():
    assert loop.SAVE_EVERY + 5 < LOST


@pytest.mark.usefixtures("warm_engines")
def test_a_killed_run_loses_only_what_came_after_its_checkpoint(tmp_path):
    folder, kept = tmp_path / "run", []

    def twice(_seconds: float) -> bool:
        """A second checkpoint was kept after the one before it."""
        with suppress(OSError):
            step = json.loads((folder / "checkpoint.json").read_text())["step"]
            kept.extend([step] if step not in kept else [])
        return len(kept) == 2

    train_and_kill(folder, twice)
    begins_at, _ = train_and_kill(folder, lambda _seconds: True)
    assert 0 < kept[-1] <= begins_at, "it goes on from there, or from a newer one"


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_killed_runs(tmp_path):
    chance = random.Random(3)
    lost = seconds_lost(tmp_path / "run", [chance.uniform(0.0, 3.0) for _ in range(101)])
    print(f"lost with a checkpoint every {troubled.SAVE_EVERY} s: median {sorted(lost)[50]:.2f}, max {max(lost):.2f} s")
    assert max(lost) - troubled.SAVE_EVERY + loop.SAVE_EVERY < LOST
