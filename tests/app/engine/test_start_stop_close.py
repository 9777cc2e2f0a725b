"""Start, stop and close at any moment: quick, and nothing is left."""

from __future__ import annotations

import random
import time

import psutil
import pytest

from camplab.app.engine import supervisor
from camplab.app.engine.racing import FRAME
from camplab.engine.client import COMMAND
from tests.app.engine.conftest import Window, hangs, project, running


def start_and_stop(window: Window, until, times: int) -> list[float]:
    chance = random.Random(0)
    stops = []
    for _ in range(times):
        window.trainer.start(project())
        if chance.random() < 0.8:
            until(lambda: window.live.state == "running")
        time_to_stop = time.monotonic() + chance.uniform(0, 0.15)
        until(lambda at=time_to_stop: time.monotonic() >= at)
        window.trainer.stop()
        stops.append(until(lambda: window.live.state == "idle"))
    return stops


@pytest.mark.usefixtures("patience")
def test_start_and_stop_at_random_times(open_window, until):
    window = open_window(COMMAND)
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    pid = window.trainer.pid
    start_and_stop(window, until, 8)
    assert window.trainer.pid == pid
    assert window.live.fault is None


@pytest.mark.parametrize("moment", ["at once", "warming", "running"])
def test_close_at_any_moment_leaves_nothing(open_window, until, moment):
    window = open_window(COMMAND)
    window.trainer.start(project())
    if moment == "warming":
        time.sleep(0.7)
    if moment == "running":
        until(lambda: running(window))
    window.close()


def test_close_while_a_step_hangs_takes_three_seconds_at_most(window, until, monkeypatch):
    """It has so long to save and is ended then; of that it is given a part. How long all takes, is measured below."""
    assert supervisor.FAREWELL + FRAME / 1000 < 3.0
    monkeypatch.setattr(supervisor, "FAREWELL", 0.3)
    window.trainer.start(project("endless"))
    until(lambda: hangs(window))
    engine = psutil.Process(window.trainer.pid)
    window.close()
    assert not engine.is_running()


def test_close_saves_the_run(open_window, until, tmp_path, monkeypatch):
    monkeypatch.setattr(supervisor, "FAREWELL", 60.0)
    window = open_window(COMMAND)
    window.trainer.start(project(), tmp_path)
    until(lambda: running(window))
    window.close()
    assert (tmp_path / "checkpoint.json").exists()


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_thousand_starts_and_stops(open_window, until):
    window = open_window(COMMAND)
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    pid = window.trainer.pid
    stops = sorted(start_and_stop(window, until, 1000))
    print(f"stop: median {stops[500] * 1000:.0f} ms, p99 {stops[990] * 1000:.0f} ms, max {stops[-1] * 1000:.0f} ms")
    assert stops[990] <= 0.2
    assert window.trainer.pid == pid


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_closes(open_window, until):
    chance = random.Random(1)
    times = []
    for _ in range(100):
        window = open_window(COMMAND)
        window.trainer.start(project())
        at = time.monotonic() + chance.uniform(0, 3)
        until(lambda at=at: time.monotonic() >= at)
        times.append(window.close())
    print(f"close: median {sorted(times)[50]:.2f} s, max {max(times):.2f} s")
    assert max(times) <= 3.0
