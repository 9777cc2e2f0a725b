"""`camplab show` of what another program has written: its curves, as a table or JSON. Imports no torch."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.errors import explained
from camplab.cli.output import finite, print_json, print_table
from camplab.numbers import measured
from camplab.runs.exchange import logs
from camplab.words import say

TITLES = (say("Curve"), say("Points"), say("First step"), say("Last step"), say("First"), say("Last"), say("Least"),
          say("Greatest"))  # fmt: skip


def show_log(path: Path, as_json: bool) -> None:
    """Of an event file of TensorBoard, a folder with some, or a table. Raises `Trouble`."""
    with explained(logs.BadLog):
        curves = logs.read(path)
    if as_json:
        print_json(finite({name: {"steps": curve.steps.tolist(), "values": curve.values.tolist()}
                           for name, curve in curves.items()}))  # fmt: skip
        return
    rows = [_row(name, curve) for name, curve in curves.items()]
    print_table(TITLES, rows, TITLES[1:])


def _row(name: str, curve: logs.Curve) -> tuple[object, ...]:
    ends = (curve.values[0], curve.values[-1], curve.values.min(), curve.values.max())
    return name, f"{len(curve.values):,}", f"{curve.steps[0]:,.0f}", f"{curve.steps[-1]:,.0f}", *map(measured, ends)
