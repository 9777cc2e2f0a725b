"""Pictures as large as those of CIFAR: how fast a run learns from them, held in memory or taken from the disk."""

from __future__ import annotations

import os

import pytest

from tests.benchmarks.bars import at_least
from tests.benchmarks.checkouts import ROUNDS, child, turns

TURNS = int(os.environ.get("CAMPLAB_TURNS", "12"))
"""Of half a second, for each of the loops that are compared."""
CONVNETJS = 22.0
"""Samples a second of ConvNetJS itself on this network: 18 to 26 in node, on one core of a small machine."""
BY_HAND = {4: at_least(0.97), 64: at_least(0.97, 0.9, "in the middle of three rounds it is 0.97 to 1.01, as "
                                                      "the same work differs by 4 % between processes")}  # fmt: skip
HOWS = ("resident", "streamed", "by_hand")


def speeds(batch: int) -> dict[str, float]:
    found = turns("pictures", *((how, batch) for how in HOWS), times=TURNS)
    return {how: one["samples"] for how, one in zip(HOWS, found, strict=True)}


@pytest.mark.parametrize("batch", [4, 64])
def test_training_on_pictures_as_large_as_those_of_cifar(table, batch):
    found = [speeds(batch) for _ in range(ROUNDS)]
    table.add(f"CIFAR-sized, batch {batch}", [one["resident"] for one in found], unit="samples/s", faster_is_more=True)
    table.add(f"CIFAR-sized, batch {batch} / the same loop by hand",
              [one["resident"] / one["by_hand"] for one in found], BY_HAND[batch])  # fmt: skip
    table.add(f"CIFAR-sized, batch {batch}: streamed / resident",
              [one["streamed"] / one["resident"] for one in found], at_least(0.9))  # fmt: skip
    if batch == 4:
        table.add("CIFAR-sized, batch 4 / ConvNetJS", [one["resident"] / CONVNETJS for one in found], at_least(40))
    table.judge()


def test_how_much_of_a_core_learning_from_pictures_uses(table):
    shares = []
    for _ in range(ROUNDS):
        most, (found,) = child("pictures", "peak", 2), turns("pictures", ("resident", 64), times=TURNS)
        shares.append(found["samples"] * found["work"] / most)
    table.add("CIFAR-sized, batch 64: of the peak of one core", shares, at_least(0.45))
    table.judge()
