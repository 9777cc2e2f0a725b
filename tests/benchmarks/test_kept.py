"""What a run keeps on the disk: how many numbers a second, what snapshots take of its time, how soon one is back."""

from __future__ import annotations

import pytest

from tests.benchmarks.bars import Bar, milliseconds, seconds
from tests.benchmarks.checkouts import rounds
from tests.benchmarks.kept import AT_ONCE, COLUMNS, CUT, STEPS

RATE = 200_000
"""Scalars that are stored in a second."""
NEEDS = "camplab/training/snapshots.py"


def test_scalars_are_stored_and_stay_when_the_run_is_killed(table):
    found, before = rounds("kept", "scalars", needs="camplab/runs/storage/store.py")
    assert all(CUT <= one["kept"] <= CUT + AT_ONCE for one in found)
    table.add(f"{STEPS * COLUMNS:,} scalars stored", [one["seconds"] for one in found], seconds(STEPS * COLUMNS / RATE),
              [one["seconds"] for one in before])  # fmt: skip
    table.judge()


@pytest.mark.parametrize("network", ["tiny MLP", "ResNet-20"])
def test_snapshots_take_one_percent_of_the_time(table, network):
    found, before = rounds("kept", "snapshots", network, 20, times=1, needs=NEEDS)
    shares, then = ([100 * one["share"] for one in some] for some in (found, before))
    table.add(f"{network}: what snapshots take of the time of a run", shares, Bar(1, "%"), then)
    table.judge()


def test_a_snapshot_is_back_at_once(table):
    found, before = rounds("kept", "restored", needs="camplab/training/time_travel")
    table.add("a snapshot of a small network back on the bench, the slowest", [one["slowest"] for one in found],
              milliseconds(100), [one["slowest"] for one in before], clock="thread")  # fmt: skip
    table.judge()
