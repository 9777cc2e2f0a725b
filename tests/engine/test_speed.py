"""What the engine costs: steps per second through the pipe against the bare trainer, and seconds to the first point."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from tests.benchmarks.networks import project
from tests.engine.test_client import hear

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]
ROUND = 2.0
ROUNDS = 12


def through_the_engine(engine: Engine, text: str) -> float:
    engine.send(p.Start(project=text))
    stop_at = time.monotonic() + ROUND
    hear(engine, p.Started)
    while time.monotonic() < stop_at:
        assert engine.receive() is not None
    engine.send(p.Stop())
    done = hear(engine, p.Done)
    return done.step / done.seconds


@pytest.mark.parametrize("name", ["tiny MLP", "small CNN"])
def test_the_engine_costs_the_training_almost_nothing(name, tmp_path):
    files.save(project(name), tmp_path / "a.camplab")
    text = files.dumps(project(name))
    script = [sys.executable, str(Path(__file__).with_name("direct.py")), str(tmp_path / "a.camplab"), str(ROUND)]
    direct = subprocess.Popen(script, stdin=-1, stdout=-1, text=True, bufsize=1)
    engine = Engine()
    engine.start()
    hear(engine, p.Ready)
    ratios = []
    try:
        for _ in range(ROUNDS + 1):
            direct.stdin.write("go\n")
            bare = float(direct.stdout.readline())
            ratios.append(through_the_engine(engine, text) / bare)
    finally:
        direct.communicate()
        engine.kill()
        engine.finish(2)
    print(f"{name}: engine / trainer alone {statistics.median(ratios[1:]):.3f} (last alone {bare:.0f} steps/s)")


def test_seconds_from_train_to_the_first_point():
    text = files.dumps(project("small CNN"))
    cold, warm = [], []
    for _ in range(5):
        began = time.monotonic()
        engine = Engine()
        engine.start()
        engine.send(p.Start(project=text))
        hear(engine, p.Steps)
        cold.append(time.monotonic() - began)
        for _ in range(4):
            began = time.monotonic()
            engine.send(p.Start(project=text))
            hear(engine, p.Started)
            hear(engine, p.Steps)
            warm.append(time.monotonic() - began)
        engine.kill()
        engine.finish(2)
    print(f"first point: cold median {statistics.median(cold):.2f}, max {max(cold):.2f} s; "
          f"warm median {statistics.median(warm):.3f}, max {max(warm):.3f} s")  # fmt: skip
