"""What it costs to look, and how soon one sees: every panel, decision regions, every step, the bench, the surface."""

from __future__ import annotations

from math import exp, log, sqrt
from statistics import mean, stdev

import pytest

from tests.benchmarks.bars import Bar, at_least, milliseconds, seconds
from tests.benchmarks.checkouts import ROUNDS, child
from tests.benchmarks.networks import NAMES, TASKS

STUDENT = 2.09
"""Of Student's t with 19 degrees of freedom, for an interval that holds the mean 19 times of 20."""
SHORT = {"tiny MLP", "30-layer MLP"}
"""Networks whose steps are so short that more may be lost."""
BENCH = {"lenet5": milliseconds(150), "resnet18": milliseconds(1000)}
PASSES = "40 gradients are kept and 40 weights copied, and numbers of all added up, in so short a step"


@pytest.mark.parametrize("network", [*NAMES, *TASKS])
def test_every_panel_in_sight_against_none_in_turns(network, table):
    """Twenty times each, of the same run; in brackets the interval of the mean, not the spread."""
    turns = list(map(log, child("watching", "pairs", network)))
    middle, half = mean(turns), STUDENT * stdev(turns) / sqrt(len(turns))
    bar = at_least(0.95) if network in SHORT else at_least(0.97, 0.92, "the window draws on the processor beside it")
    table.add(f"{network}: every panel in sight / the same run unseen",
              [exp(middle - half), exp(middle), exp(middle + half)], bar)  # fmt: skip
    table.judge()


@pytest.mark.parametrize("panels", ["all", "suited"])
def test_decision_regions_move_while_it_learns(panels, table):
    found = [child("watching", "regions", panels) for _ in range(ROUNDS)]
    what = {"all": "with every dock in sight", "suited": "with the docks that open by themselves"}[panels]
    table.add(f"decision regions a second, {what}: come", [one["came"] for one in found])
    table.add(f"from one picture of decision regions to the next, {what}", [1000 / one["painted"] for one in found],
              milliseconds(1000 / 15))  # fmt: skip
    table.judge()


def test_every_step_watched_of_a_network_of_20_layers(table):
    table.add("20 layers, gradients and updates of each at every step / unwatched", child("watching", "every"),
              Bar(1.35, floor=1.8, reason=PASSES))  # fmt: skip
    table.judge()


@pytest.mark.parametrize("name", BENCH)
def test_any_picture_on_the_bench(name, table):
    found = [child("watching", "bench", name) for _ in range(ROUNDS)]
    for picture in found[0]:
        table.add(f"{name} on the bench: {picture}", [1000 * one[picture] for one in found], BENCH[name],
                  clock="thread")  # fmt: skip
    table.judge()


def test_a_loss_surface_beside_a_run(table):
    found = child("watching", "surface")
    table.add("LeNet-5 on digits: its surface, the first picture", [found["first"]], seconds(0.5))
    table.add("LeNet-5 on digits: its surface, 33 × 33 whole", [found["whole"]], seconds(10))
    table.add("LeNet-5 on digits: training beside its surface / alone", found["shares"],
              at_least(0.95))  # fmt: skip
    table.judge()
