"""Curves that other programs have written: event files of TensorBoard, and tables (CSV). Knows no torch, no Qt."""

from __future__ import annotations

import csv
import io
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from camplab.document import files
from camplab.runs.exchange import tensorboard
from camplab.words import Explained, say

MOST_BYTES = 2**26
"""Of one file."""
MOST_FILES = 64
STEPS = ("step", "global_step", "iteration", "iter", "steps", "batch", "epoch", "epochs")
"""Heads of columns that say where a row belongs, the best first."""
NO_CURVES = frozenset({"wall time", "timestamp", "time", "_timestamp", "_runtime"})


class BadLog(Explained):
    """Nothing can be drawn of this; `sentence` says why."""


@dataclass(frozen=True, eq=False)
class Curve:
    """n numbers, and where each belongs: steps or epochs, as the other program counts them."""

    steps: NDArray[np.float64]
    values: NDArray[np.float64]
    of_epochs: bool = False
    """Whether it is known that epochs are counted."""


def read(path: Path) -> dict[str, Curve]:
    """The curves in an event file, in a folder with some, or in a table, by name. Raises `BadLog`."""
    try:
        found = _of_folder(path) if path.is_dir() else _of_file(path)
    except OSError as error:
        raise BadLog(say("{file} cannot be read: {why}", file=path.name, why=error.strerror or error)) from None
    except (tensorboard.BadEventFile, files.BadFile) as error:
        raise BadLog(error.sentence if isinstance(error, Explained) else error.sentences()[0]) from None
    if not found:
        raise BadLog(say("there are no curves in {file}", file=path.name))
    return found


def _of_folder(path: Path) -> dict[str, Curve]:
    inside = sorted(place for place in path.rglob("*tfevents*") if place.is_file())
    if not inside:
        raise BadLog(say("there is no event file of TensorBoard in {folder}", folder=path.name))
    return _of_events(inside[:MOST_FILES])


def _of_file(path: Path) -> dict[str, Curve]:
    if not path.is_file():
        raise BadLog(say("there is no file {file}", file=path))
    with path.open("rb") as file:
        events = tensorboard.is_event_file(file.read(12))
    return _of_events([path]) if events else _of_table(path)


def _of_events(paths: Iterable[Path]) -> dict[str, Curve]:
    """All files of one run follow each other; a step that was taken twice counts as it was taken last."""
    found: dict[str, tuple[array[float], array[float]]] = {}
    for path in paths:
        for tag, step, number in tensorboard.read(path):
            steps, values = found.setdefault(tag, (array("d"), array("d")))
            steps.append(step)
            values.append(number)
    return {tag: _curve(np.array(steps), np.array(values)) for tag, (steps, values) in found.items()}


def _curve(steps: NDArray[np.float64], values: NDArray[np.float64]) -> Curve:
    """In the order of steps, the last of each."""
    newest_first, last = np.unique(steps[::-1], return_index=True)
    return Curve(newest_first, values[::-1][last])


def _of_table(path: Path) -> dict[str, Curve]:
    text = files.read_bytes(path, MOST_BYTES).decode("utf-8-sig", errors="replace")
    sample = text[:8192]
    try:
        dialect: type[csv.Dialect] | str = csv.Sniffer().sniff(sample, ",;\t")
    except csv.Error:
        dialect = "excel"
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=None), dialect) if row]
    except csv.Error:  # a quote that is never closed, over more than a cell may hold
        rows = []
    if len(rows) < 2 or not any(_number(cell) is None for cell in rows[0]):
        raise BadLog(say("{file} has no line of names above its numbers", file=path.name))
    return _columns(path, [name.strip() for name in rows[0]], rows[1:])


def _columns(path: Path, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, Curve]:
    """Every column that is numbers, over the one that counts; over the lines where none does."""
    numbers = np.full((len(rows), len(heads)), np.nan)
    for at, row in enumerate(rows):
        for column, cell in enumerate(row[: len(heads)]):
            number = _number(cell)
            numbers[at, column] = np.nan if number is None else number
    small = [head.lower() for head in heads]
    counting = next((small.index(name) for name in STEPS if name in small), None)
    steps = np.arange(1.0, len(rows) + 1) if counting is None else numbers[:, counting]
    found = {}
    for column, head in enumerate(heads):
        known = ~np.isnan(numbers[:, column]) & ~np.isnan(steps)
        if column != counting and small[column] not in NO_CURVES and small[column] not in STEPS and known.any():
            name = path.stem if small[column] == "value" else head
            of_epochs = counting is not None and small[counting].startswith("epoch")
            found[name] = replace(_curve(steps[known], numbers[known, column]), of_epochs=of_epochs)
    return found


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
