"""Steps per second of camplab with everything watched, against loops that watch nothing or log to TensorBoard.

Interleaved (A B C D, A B C D, ...), medians of the ratios within a round; spread is their range.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from tests.benchmarks.networks import NETWORKS

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("CAMPLAB_ROUNDS", "3"))
SECONDS = float(os.environ.get("CAMPLAB_SECONDS", "3"))
BARS = {
    "bare": dict.fromkeys(NETWORKS, 0.97),
    "by_hand": dict.fromkeys(NETWORKS),
    "plain": dict.fromkeys(NETWORKS, 1.2),
    "logging": {"tiny MLP": 2.0, "small CNN": 1.4, "30-layer MLP": 2.0, "ResNet-20": None},
}
TITLES = {
    "bare": "the same loop, nothing watched",
    "by_hand": "the same settings, written by hand in PyTorch",
    "plain": "the plain loop of tutorials",
    "logging": "a notebook that logs to TensorBoard",
}
LOGS = importlib.util.find_spec("tensorboard") is not None


@pytest.mark.parametrize("network", NETWORKS)
def test_training_with_everything_watched(network, row):
    rounds = [measure(network) for _ in range(ROUNDS)]
    watched = [found["watched"] for found in rounds]
    row(f"{network}: in the window, every panel in sight", f"{median(w['steps'] for w in watched):.0f} steps/s")
    for loop, title in TITLES.items():
        if loop == "logging" and not LOGS:
            row(f"{network} / {title}", "skipped: tensorboard is not installed")
            continue
        ratio(
            row, f"{network} / {title}", [r["watched"]["steps"] / r[loop]["steps"] for r in rounds], BARS[loop][network]
        )
    gap_p99, gap_max = (median(w[name] for w in watched) for name in ("gap_p99", "gap_max"))
    row(f"{network}: event gap p99", f"{gap_p99:.1f} ms", "<= 12 ms", gap_p99 <= 12)
    row(f"{network}: event gap max", f"{gap_max:.1f} ms", "<= 50 ms", gap_max <= 50)


def ratio(row, what: str, ratios: list[float], bar: float | None) -> None:
    low, middle, high = min(ratios), median(ratios), max(ratios)
    row(what, f"{middle:.2f} ({low:.2f} to {high:.2f})", f">= {bar}" if bar else "", middle >= bar if bar else None)


def test_the_start_of_the_app(row):
    starts = [child("window", "start", time.time()) for _ in range(ROUNDS)]
    for name, title in (("answers", "a window that answers"), ("furnished", "the whole workbench")):
        seconds = median(start[name] for start in starts)
        bar, holds = ("<= 1.0 s", seconds <= 1) if name == "answers" else ("", None)
        row(f"start of the app to {title}", f"{seconds:.2f} s", bar, holds)


def test_train_to_the_first_point(row):
    found = [child("window", "train", "tiny MLP", 0.5) for _ in range(ROUNDS)]
    for name, bar in (("warm", 0.3), ("cold", 4)):
        seconds = median(one[name] for one in found)
        row(f"Train pressed to the first point, engine {name}", f"{seconds:.2f} s", f"<= {bar} s", seconds <= bar)


def measure(network: str) -> dict[str, dict[str, float]]:
    """What the window and each loop measured, one after another."""
    loops = [loop for loop in TITLES if LOGS or loop != "logging"]
    found = {"watched": child("window", "train", network, SECONDS)}
    return found | {loop: {"steps": child("loops", loop, network, SECONDS)} for loop in loops}


def child(module: str, *arguments: object) -> Any:
    """The JSON that a benchmark prints in a process of its own."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as users have it
    result = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])
