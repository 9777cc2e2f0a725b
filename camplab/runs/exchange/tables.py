"""The numbers of a run as a table for spreadsheets. Cells can never become formulas. Knows no name of a measure."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import numpy as np

from camplab.document.measures import Measure
from camplab.runs.events import Epoch, Look
from camplab.runs.record import Record

Cell = str | int | float
RISKY = ("=", "+", "-", "@", "\t", "\r")
PIECE = 4096
"""Rows written at once."""


def csv_text(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Comma-separated, one head line. Text that a spreadsheet would take for a formula gets a `'` before it."""
    return "".join(csv_pieces(head, rows))


def csv_pieces(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """The same, some rows at a time."""
    remaining = chain([head], rows)
    while batch := list(islice(remaining, PIECE)):
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([inert(cell) for cell in row] for row in batch)
        yield out.getvalue()


def inert(cell: Cell) -> Cell:
    """The cell as a spreadsheet shows it: text that could be a formula gets an apostrophe; unknown is empty."""
    if isinstance(cell, float):
        return "" if math.isnan(cell) else cell
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip().startswith(RISKY) else cell


def table(record: Record, measures: Iterable[Measure]) -> str:
    """The whole table of a run, for a file."""
    return "".join(pieces(record, measures))


def pieces(record: Record, measures: Iterable[Measure]) -> Iterator[str]:
    """A row per step: `measures` of steps at each, those of epochs where one ended or where they were computed later,
    and what was changed there.

    A measure of blocks has a column for each, called `measure.module`. What nobody has looked at has none; what was
    looked at on the bench alone has its row.
    """
    measures = tuple(measures)
    steps = [measure for measure in measures if measure.when == "step"]
    looks = record.looks, record.computed
    others = [
        m for m in measures
        if m.when == "epoch" or any(said.said(m.name) for said in looks) or m.name in record.visited
    ]  # fmt: skip
    head = ["step", *titles(steps), "epoch", *titles(others), "changed"]
    return csv_pieces(head, _rows(record, steps, others))


def titles(measures: Iterable[Measure]) -> list[str]:
    """The heads of their columns."""
    found: list[str] = []
    for measure in measures:
        found += [measure.name] if measure.of == "run" else [f"{measure.name}.{column}" for column in measure.columns]
    return found


def _rows(record: Record, steps: Sequence[Measure], others: Sequence[Measure]) -> Iterator[Sequence[Cell]]:
    seldom = _seldom(record, others)
    changes: dict[int, str] = {}
    for change in record.changes:
        new = f"{change.new:g}" if isinstance(change.new, float) else str(change.new)
        said = ".".join(filter(None, (change.block, change.what))) + "=" + new
        changes[change.step] = f"{changes[change.step]}; {said}" if change.step in changes else said
    changes |= {stop.step: f"stopped_early, weights of epoch {stop.best}" for stop in record.stops}
    nothing: list[Cell] = [""] * (1 + len(titles(others)))
    columns = [record.values(measure.name) for measure in steps]
    first = record.started.first_step
    if first in seldom:  # somebody looked before the first step
        yield [first, *[""] * len(titles(steps)), *seldom[first], ""]
    for start in range(0, record.length, PIECE):
        stop = min(start + PIECE, record.length)
        parts = [column[start:stop].reshape(stop - start, -1) for column in columns]
        numbers = np.concatenate(parts, axis=1).tolist() if parts else [[]] * (stop - start)
        for step, row in enumerate(numbers, first + start + 1):
            yield [step, *row, *seldom.get(step, nothing), changes.get(step, "")]


def _seldom(record: Record, measures: Sequence[Measure]) -> dict[int, list[Cell]]:
    """Step -> epoch and the measures of epochs and looks that were taken after it."""
    found: dict[int, list[Cell]] = {}
    said: list[Epoch | Look] = [*record.visited.values(), *record.computed, *record.looks, *record.epochs]
    for event in said:
        cells: list[Cell] = [event.epoch if isinstance(event, Epoch) else ""]
        for measure in measures:
            value = event.values.get(measure.name, math.nan)
            cells += value if isinstance(value, tuple) else [value] * len(titles([measure]))
        known = found.get(event.step, cells)
        found[event.step] = [old if new == "" or new != new else new for old, new in zip(known, cells, strict=True)]
    return found
