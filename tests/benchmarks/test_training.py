"""Steps per second of camplab with everything watched, against loops that watch nothing or log to TensorBoard.

Interleaved (A B C D, A B C D, ...), medians of the ratios within a round.
"""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Mapping
from typing import Any

import pytest

from tests.benchmarks.bars import Bar, at_least, milliseconds, seconds
from tests.benchmarks.checkouts import BEFORE, HERE, ROUNDS, child, rounds
from tests.benchmarks.networks import NAMES

SECONDS = float(os.environ.get("CAMPLAB_SECONDS", "3"))
LOOK = "what is watched costs more than 3 % of so short a step"
BARS: dict[str, Mapping[str, Bar | None]] = {
    "bare": {
        **dict.fromkeys(NAMES, at_least(0.97, 0.93, LOOK)),
        "30-layer MLP": at_least(0.97, 0.90, LOOK),
    },
    "by_hand": dict.fromkeys(NAMES),
    "plain": {
        **dict.fromkeys(NAMES, at_least(1.2)),
        "ResNet-20": at_least(1.2, 1.0, "its convolutions take most of a step, whoever calls them"),
    },
    "logging": {**dict.fromkeys(NAMES), "tiny MLP": at_least(2.0), "small CNN": at_least(1.4),
                "30-layer MLP": at_least(2.0)},
}  # fmt: skip
TITLES = {
    "bare": "the same loop, nothing watched",
    "by_hand": "the same settings, written by hand in PyTorch",
    "plain": "the plain loop of tutorials",
    "logging": "a notebook that logs to TensorBoard",
}
LOOPS = tuple(loop for loop in TITLES if loop != "logging" or importlib.util.find_spec("tensorboard") is not None)
GAPS = {"gap_p99": ("event gap p99", milliseconds(12)), "gap_max": ("event gap max", milliseconds(50))}


@pytest.mark.parametrize("network", NAMES)
def test_training_with_everything_watched(network, table):
    found, before = [], []
    for _ in range(ROUNDS):
        if BEFORE is not None:
            before.append(measured(network, BEFORE))
        found.append(measured(network, HERE))
    speeds = [one["watched"]["steps"] for one in found]
    table.add(f"{network}: in the window, every panel in sight", speeds,
              before=[one["watched"]["steps"] for one in before], unit="steps/s", faster_is_more=True)  # fmt: skip
    for loop in LOOPS:
        table.add(f"{network} / {TITLES[loop]}", ratios(found, loop), BARS[loop][network], ratios(before, loop),
                  faster_is_more=True)  # fmt: skip
    for name, (title, bar) in GAPS.items():
        gaps, then = ([one["watched"][name] for one in some] for some in (found, before))
        table.add(f"{network}: {title}", gaps, bar, then)
    table.judge()


def measured(network: str, checkout: Any) -> dict[str, Any]:
    """What the window and each loop measured, one after another."""
    found = {"watched": child("window", "train", network, SECONDS, checkout=checkout)}
    return found | {loop: child("loops", loop, network, SECONDS, checkout=checkout) for loop in LOOPS}


def ratios(found: list[dict[str, Any]], loop: str) -> list[float]:
    return [one["watched"]["steps"] / one[loop] for one in found]


def test_the_start_of_the_app(table):
    found, before = [], []
    for _ in range(ROUNDS):
        if BEFORE is not None:
            before.append(child("start", time.time(), checkout=BEFORE))
        found.append(child("start", time.time()))
    for name, title, bar in (("answers", "a window that answers", seconds(1)), ("furnished", "the workbench", None),
                             ("busy", "a window that answers, processors busy", None)):  # fmt: skip
        table.add(f"start of the app to {title}", [one[name] for one in found], bar, [one[name] for one in before],
                  unit="s")  # fmt: skip
    table.judge()


def test_memory_of_a_long_run(table):
    found, before = rounds("window", "memory", "tiny MLP", times=1)
    for process in ("window", "engine"):
        table.add(f"memory of the {process} after the steps of 30 min at 200 steps/s, more by",
                  [one[process] for one in found], Bar(0.05), [one[process] for one in before])  # fmt: skip
    table.judge()


@pytest.mark.parametrize("network", ["30-layer MLP", "ResNet-20"])
def test_memory_of_a_window_that_is_told_of_a_long_run(table, network):
    found = child("window", "told", network)
    table.add(f"memory of the window, told of as many steps of a {network}, more by", [found["window"]], Bar(0.05))
    table.judge()


def test_a_race_of_four(table):
    found = [child("races", "lap") for _ in range(ROUNDS)]
    table.add("a race of four begun: every variant's first lap on the screen", [one["drawn"] for one in found],
              seconds(1))  # fmt: skip
    found = [child("races", "shares") for _ in range(ROUNDS)]
    table.add("a race of four in one process / one after the other", [one["one"] for one in found], Bar(1.1))
    free = min(one["free"] for one in found) >= 2
    table.add(f"a race of four in two processes / one after the other{'' if free else ' (too few free processors)'}",
              [one["two"] for one in found], Bar(0.7) if free else None)  # fmt: skip
    table.judge()


def test_train_to_the_first_point(table):
    found, before = rounds("window", "train", "tiny MLP", 0.5)
    for name, bar in (("warm", seconds(0.3)), ("cold", seconds(4))):
        table.add(f"Train pressed to the first point, engine {name}", [one[name] for one in found], bar,
                  [one[name] for one in before])  # fmt: skip
    table.judge()
