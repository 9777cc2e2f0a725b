"""Steps per second of camplab with everything watched, against loops that watch nothing or log to TensorBoard.

Interleaved (A B C D, A B C D, ...), medians of the ratios within a round; spread is their range.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from tests.benchmarks.networks import NETWORKS, project

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("CAMPLAB_ROUNDS", "3"))
SECONDS = float(os.environ.get("CAMPLAB_SECONDS", "3"))
BARS = {
    "bare": dict.fromkeys(NETWORKS, 0.97),
    "plain": dict.fromkeys(NETWORKS, 1.2),
    "logging": {"tiny MLP": 2.0, "small CNN": 1.4, "30-layer MLP": 2.0},
}
TITLES = {
    "bare": "the same loop, nothing watched",
    "plain": "the plain loop of tutorials",
    "logging": "a notebook that logs to TensorBoard",
}
LOGS = importlib.util.find_spec("tensorboard") is not None


@pytest.mark.parametrize("network", NETWORKS)
def test_training_with_everything_watched(network, row):
    rounds = [measure(network) for _ in range(ROUNDS)]
    watched = median(speeds["watched"] for speeds in rounds)
    row(f"{network}: everything watched, through the engine", f"{watched:.0f} steps/s")
    for loop, title in TITLES.items():
        if loop == "logging" and not LOGS:
            row(f"{network} / {title}", "skipped: tensorboard is not installed")
            continue
        ratios = sorted(speeds["watched"] / speeds[loop] for speeds in rounds)
        bar = BARS[loop].get(network)
        row(
            f"{network} / {title}",
            f"{median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})",
            f">= {bar}" if bar else "",
            median(ratios) >= bar if bar else None,
        )


def measure(network: str) -> dict[str, float]:
    """Steps per second of each loop, one after another."""
    loops = ("bare", "plain", "logging") if LOGS else ("bare", "plain")
    return {"watched": through_the_engine(network)} | {loop: alone(loop, network) for loop in loops}


def alone(loop: str, network: str) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.loops", loop, network, str(SECONDS)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(result.stdout)


def through_the_engine(network: str) -> float:
    """The training process with all its messages read: every map, every thumbnail, every number."""
    engine = Engine()
    engine.start()
    try:
        trace = project(network).trace()
        names = tuple(step.module for step in trace.steps())
        engine.send(p.Watch(maps=names[:1], thumbnails=names))
        engine.send(p.Start(project=files.dumps(project(network))))
        return pace(engine)
    finally:
        engine.send(p.Shutdown())
        engine.kill()
        engine.finish(5)


def pace(engine: Engine) -> float:
    """Steps per second over SECONDS after half a second of warm-up."""
    began = first = None
    while (message := engine.receive()) is not None:
        assert not isinstance(message, p.Fault), message
        if not isinstance(message, p.Steps):
            continue
        now, step = time.perf_counter(), message.first + len(message.loss.numpy())
        if began is None:
            began = now + 0.5
        elif first is None and now > began:
            began, first = now, step
        elif first is not None and now > began + SECONDS:
            return (step - first) / (now - began)
    raise AssertionError(f"the engine ended: {engine.errors}")
