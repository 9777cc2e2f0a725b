"""What the engine costs: steps per second through the pipe against the bare trainer, and seconds to the first point."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from camplab.runs import events as e
from tests.benchmarks.networks import project
from tests.engine.test_client import hear

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
ROUND = 2.0
ROUNDS = 12


def busy(pid: int) -> float:
    """Seconds of processor time of a process, all its threads."""
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def alone(direct: subprocess.Popen[str]) -> tuple[float, float]:
    """Steps per second, and processor seconds per step: the latter hardly depend on what else runs."""
    before = busy(direct.pid)
    direct.stdin.write("go\n")
    speed, steps = map(float, direct.stdout.readline().split())
    return speed, (busy(direct.pid) - before) / steps


def through_the_engine(engine: Engine, text: str) -> tuple[float, float]:
    before = busy(engine.pid)
    engine.send(p.Start(project=text))
    stop_at = time.monotonic() + ROUND
    hear(engine, e.Started)
    while time.monotonic() < stop_at:
        assert engine.receive() is not None
    engine.send(p.Stop())
    done = hear(engine, e.Done)
    return done.step / done.seconds, (busy(engine.pid) - before) / done.step


@pytest.mark.parametrize("name", ["tiny MLP", "small CNN"])
def test_the_engine_costs_the_training_almost_nothing(name, tmp_path):
    files.save(project(name), tmp_path / "a.camplab")
    text = files.dumps(project(name))
    script = [sys.executable, str(Path(__file__).with_name("direct.py")), str(tmp_path / "a.camplab"), str(ROUND)]
    direct = subprocess.Popen(script, stdin=-1, stdout=-1, text=True, bufsize=1)
    engine = Engine()
    engine.start()
    hear(engine, p.Ready)
    speeds, costs = [], []
    try:
        for _ in range(ROUNDS + 1):
            bare, engined = alone(direct), through_the_engine(engine, text)
            speeds.append(engined[0] / bare[0])
            costs.append(bare[1] / engined[1])
    finally:
        direct.communicate()
        engine.kill()
        engine.finish(2)
    speed, cost = statistics.median(speeds[1:]), statistics.median(costs[1:])
    print(
        f"{name}: engine / trainer alone: steps/s {speed:.3f}, steps per processor second {cost:.3f} ({bare[0]:.0f}/s)"
    )


def test_seconds_from_train_to_the_first_point():
    text = files.dumps(project("small CNN"))
    cold, warm = [], []
    for _ in range(5):
        began = time.monotonic()
        engine = Engine()
        engine.start()
        engine.send(p.Start(project=text))
        hear(engine, e.Steps)
        cold.append(time.monotonic() - began)
        for _ in range(4):
            began = time.monotonic()
            engine.send(p.Start(project=text))
            hear(engine, e.Started)
            hear(engine, e.Steps)
            warm.append(time.monotonic() - began)
        engine.kill()
        engine.finish(2)
    print(f"first point: cold median {statistics.median(cold):.2f}, max {max(cold):.2f} s; "
          f"warm median {statistics.median(warm):.3f}, max {max(warm):.3f} s")  # fmt: skip
