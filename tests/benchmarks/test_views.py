"""How fast documents and the largest views answer: a thousand blocks or runs, ResNet-152, ten million points."""

from __future__ import annotations

import pytest

from tests.benchmarks.bars import Bar, milliseconds, seconds
from tests.benchmarks.checkouts import rounds

FRAME = milliseconds(1000 / 60)
MOVED = milliseconds(16)
EDIT = milliseconds(50)
LONG = milliseconds(8)
LISTED = milliseconds(300)
MANY = "7", "64"
"""Runs over the same axes: as many as can be laid beside one, and many more."""
NEEDS = {"runs": "camplab/app/panels/runs"}
"""Where an earlier camplab has nothing to be measured, for lack of this folder."""
OPENED = {"resnet50": milliseconds(300), "resnet152": milliseconds(500)}


def add(table, module: str, arguments: tuple[str, ...], bars: dict[str, tuple[str, Bar | None]]):
    """Measure and judge; bars: for each value that is found its title and its bar."""
    found, before = rounds(module, *arguments, needs=NEEDS.get(module, ""))
    for name, (title, bar) in bars.items():
        table.add(title, [one[name] for one in found], bar, [one[name] for one in before], unit="ms",
                  clock="thread")  # fmt: skip
    table.judge()


def test_a_document_of_a_thousand_blocks(table):
    names = ("read", "read and followed", "written", "edited", "edited and followed", "moved")
    add(table, "documents", ("edits",), {
        name: (f"a thousand blocks {name}", None if name == "read and followed" else EDIT) for name in names
    })  # fmt: skip


def test_inspect_of_a_thousand_blocks_takes_a_second_at_most_and_no_torch(table):
    found, before = rounds("documents", "inspect")
    assert [(one["status"], one["heavy"]) for one in found] == [(0, 0)] * len(found)
    table.add("inspect of a thousand blocks", [one["seconds"] for one in found], seconds(1),
              [one["seconds"] for one in before], clock="thread")  # fmt: skip
    table.judge()


def test_a_stack_of_a_thousand_blocks(table):
    add(table, "views", ("stack",), {
        "first": ("an edit of the first of 1000 blocks, all painted", EDIT),
        "last": ("an edit of the last but one of 1000 blocks, all painted", EDIT),
        "scrolled": ("1000 blocks scrolled: one frame", FRAME),
    })  # fmt: skip


@pytest.mark.parametrize("out", ["", "out"], ids=["as it ships", "written out"])
@pytest.mark.parametrize("name", OPENED)
def test_opening_and_scrolling(table, name, out):
    what = f"{name}{', written out' if out else ''}"
    add(table, "views", ("opening", name, out), {
        "opened": (f"{what} opened", OPENED[name]),
        "again": (f"{what} opened again", OPENED[name]),
        "scrolled": (f"{what} scrolled, all cards open: one frame", FRAME),
    })  # fmt: skip


def test_the_network_table_of_the_largest(table):
    add(table, "views", ("table",), {"rows": ("the network table of ResNet-152 written out", EDIT)})


def test_a_curve_of_ten_million_points(table):
    add(table, "views", ("curve",), {
        str(width): (f"two curves of 10 M points redrawn, {width:,} of them in sight", LONG)
        for width in (10_000_000, 1_000_000, 100_000, 1000)
    })  # fmt: skip


def test_a_thousand_kept_runs(table):
    add(table, "runs", ("listed",), {
        "first": ("1000 runs read and listed", LISTED),
        "longest": ("1000 runs read: the longest turn of the window", EDIT),
        "again": ("1000 runs looked at again, none has changed", EDIT),
        "sorted": ("1000 runs sorted by another column", EDIT),
        "searched": ("1000 runs searched", EDIT),
    })  # fmt: skip


@pytest.mark.parametrize("count", MANY)
def test_runs_over_the_same_axes(table, count):
    add(table, "runs", ("beside", count), {"panned": (f"{count} runs of 10,000 steps panned: one frame", FRAME)})


def test_runs_of_many_curves_over_the_same_axes(table):
    add(table, "runs", ("curves", "64", "50"), {"panned": ("64 runs × 50 curves × 10,000 points: one frame", MOVED)})
