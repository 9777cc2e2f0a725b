"""From the rows of a table to numbers: what a network sees and what it is to predict. Says what it had to leave out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made, NoSamples
from camplab.datasets.room import too_many
from camplab.datasets.tables import files, records, survey
from camplab.datasets.tables.columns import Column
from camplab.datasets.tables.dialect import Dialect, names_of
from camplab.datasets.tables.told import NONE, Told
from camplab.datasets.tables.values import days, numbers
from camplab.words import Own, printable, say

Values = npt.NDArray[Any]


class Wanted(Protocol):
    """What a data set says of the table it wants: where it is, how it is written, its columns."""

    @property
    def file(self) -> str: ...
    @property
    def dialect(self) -> Dialect: ...
    @property
    def columns(self) -> tuple[Column, ...]: ...
    @property
    def target(self) -> str: ...
    @property
    def classifies(self) -> bool: ...


def made(data: Wanted) -> Made:
    """x: n × features (float32), y: classes or n×1 of mean 0 and deviation 1. Raises `NoSamples`."""
    path = Path(data.file)
    check(data, path)
    used = [at for at, column in enumerate(data.columns) if column.kind != "left out" or column.name == data.target]
    parts: dict[int, list[Values]] = {at: [] for at in used}
    told, count, width = Told(), 0, sum(column.width for column in data.columns)
    for rows in survey.whole_rows(path, data.dialect, len(data.columns)):
        told.leave_out(rows.broken)
        count += len(rows.cells)
        if (why := too_many(count, 4 * width)) is not None:
            raise files.refuse(path, why)
        cells = list(zip(*rows.cells, strict=True))
        for at in used if cells else ():
            values = read(cells[at], data.columns[at], data)
            parts[at].append(values)
            told.strange(values, cells[at], rows.places, data.columns[at])
    if not any(parts.values()):
        raise files.refuse(path, say("it has no rows"))
    return _together(data, {at: np.concatenate(chunks) for at, chunks in parts.items()}, told)


def read(cells: Sequence[str], column: Column, data: Wanted) -> Values:
    """A column as numbers: NaN where there is none; of a category which one it is, `NONE` where that is not known."""
    if column.kind == "number":
        return numbers(cells, data.dialect.decimal)
    if column.kind == "date":
        return days(cells, data.dialect.day_first)
    places = {value: at for at, value in enumerate(column.values)}
    return np.array([places.get(cell, places.get(cell.strip(), NONE)) for cell in cells], np.int64)


def check(data: Wanted, path: Path) -> None:
    """That the table is still the one that was chosen."""
    if not path.is_file():
        raise files.refuse(path, say("it is not there any more, or cannot be reached"))
    if data.dialect.header:
        rows = next(survey.raw_rows(path, data.dialect), records.Rows())
        names = names_of(rows.cells[0]) if rows.cells else ()
        if names != tuple(column.name for column in data.columns):
            raise files.refuse(path, say("its columns are not those that it had when it was chosen: choose it anew"))


def _together(data: Wanted, values: dict[int, Values], told: Told) -> Made:
    target = target_of(data)
    wanted = values.pop(target)
    if not values:
        raise nothing_to_learn_from(data)
    good, y, classes = targets(data, wanted, told)
    x = np.concatenate(
        [_features(column[good], data.columns[at], told) for at, column in values.items()], axis=1, dtype=np.float32
    )
    return Made(x, y, classes, told.remarks(data.target))


def target_of(data: Wanted) -> int:
    """Which column is to be predicted. Raises `NoSamples` where none can be."""
    target = next((at for at, column in enumerate(data.columns) if column.name == data.target), None)
    if target is None or data.columns[target].kind not in ("number", "category"):
        raise files.refuse(Path(data.file), say("no column of numbers or categories is chosen to be predicted"))
    return target


def nothing_to_learn_from(data: Wanted) -> NoSamples:
    """That all columns but the one to be predicted are left out."""
    return files.refuse(Path(data.file), say("there is no column to learn from, besides the one to be predicted"))


def targets(data: Wanted, wanted: Values, told: Told) -> tuple[Values, Values, tuple[str, ...]]:
    """Which rows say what is wanted; of these what that is, classes or n×1; the classes. Raises `NoSamples`."""
    good = wanted != NONE if data.classifies else np.isfinite(wanted)
    if (data.classifies and len(np.unique(wanted[good])) < 2) or good.sum() < 2:
        raise files.refuse(Path(data.file), say("{column} is filled in too few rows to learn from",
                                                column=Own(printable(data.target))))  # fmt: skip
    told.untold = int((~good).sum())
    classes = tuple(map(printable, data.columns[target_of(data)].values)) if data.classifies else ()
    y = wanted[good] if data.classifies else _scaled(wanted[good])[:, None]
    each = tuple(np.bincount(y, minlength=len(classes)).tolist()) if data.classifies else ()
    remember(data.file, Known(classes, each, len(y)))
    return good, y, classes


def _features(values: Values, column: Column, told: Told) -> Values:
    """n × numbers, as `numbers_of`; of what is empty it is told."""
    median = 0.0
    if column.kind != "category" and (empty := np.isnan(values)).any():
        median = median_of(values[~empty])
        told.filled.append((column.name, int(empty.sum())))
    return numbers_of(values, column, median)


def median_of(values: Values) -> float:
    """What stands for an empty cell; 0 where all are empty."""
    return float(np.median(values)) if len(values) else 0.0


def numbers_of(values: Values, column: Column, median: float) -> Values:
    """n × numbers: a category as a 1 in the place of its value; the median where another column is empty."""
    if column.kind == "category":
        hot: Values = (values[:, None] == np.arange(len(column.values))).astype(np.float32)
        return hot
    found: Values = np.where(np.isnan(values), median, values)[:, None].astype(np.float32)
    return found


def _scaled(values: Values) -> Values:
    """To mean 0 and deviation 1: a mean squared error of 1 is that of whoever always says the mean."""
    scaled: Values = ((values - values.mean()) / (values.std() or 1.0)).astype(np.float32)
    return scaled
