"""From the rows of a table to numbers: what a network sees and what it is to predict. Says what it had to leave out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.datasets.base import standardised
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made, NoSamples, refuse
from camplab.datasets.room import too_many
from camplab.datasets.tables import files, records, survey
from camplab.datasets.tables.columns import Column
from camplab.datasets.tables.dialect import Dialect
from camplab.datasets.tables.header import SEEN, names_above
from camplab.datasets.tables.judging import alike
from camplab.datasets.tables.told import NONE, Told
from camplab.datasets.tables.units import amounts
from camplab.datasets.tables.values import days
from camplab.words import Own, printable, say

Values = npt.NDArray[Any]
SPARE = 1.05
"""Times the rows that a table seems to have, for which there is room at once."""


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
    parts = {at: _Growing(_smallest(data.columns[at])) for at in used}
    told, count, width = Told(), 0, sum(column.width for column in data.columns)
    far = files.far_of(path)
    for rows in survey.whole_rows(path, data.dialect, len(data.columns), far):
        told.leave_out(rows.broken)
        count += len(rows.cells)
        if (why := too_many(count, 4 * width)) is not None:
            raise refuse(path, why)
        cells = rows.columns()
        for at in used if cells else ():
            values = read(cells[at], data.columns[at], data)
            parts[at].add(values, int(SPARE * count * far.total / max(far.done, 1)))
            told.strange(values, cells[at], rows.places, data.columns[at])
        rows.cells, cells = [], []  # they go before the next are read
    if not count:
        raise refuse(path, say("it has no rows"))
    return _together(data, parts, told)


def _smallest(column: Column) -> np.dtype[Any]:
    """Of the values of a column: which one of a category it is, or `NONE`, takes a byte or two."""
    return np.min_scalar_type(-len(column.values) - 1) if column.kind == "category" else np.dtype(np.float64)


class _Growing:
    """The values of a column, written where they stay: pieces put together would take as much room once more."""

    def __init__(self, kind: np.dtype[Any]) -> None:
        self._values: Values = np.empty(0, kind)
        self._count = 0

    def add(self, values: Values, in_all: int) -> None:
        """Some more. in_all: how many there will be, as it seems."""
        before, self._count = self._count, self._count + len(values)
        if self._count > len(self._values):
            larger: Values = np.empty(max(in_all, 5 * self._count // 4), self._values.dtype)
            larger[:before] = self._values[:before]
            self._values = larger
        self._values[before : self._count] = values

    def all(self) -> Values:
        return self._values[: self._count]


def read(cells: Sequence[str], column: Column, data: Wanted) -> Values:
    """A column as numbers: NaN where there is none; of a category which one it is, `NONE` where that is not known."""
    if column.kind == "number":
        return amounts(cells, data.dialect.decimal, column.unit)
    if column.kind == "date":
        return days(cells, data.dialect.day_first, data.dialect.year_first)
    places = {value: at for at, value in enumerate(column.values)}
    found = np.fromiter(map(places.get, cells, repeat(NONE)), np.int64, len(cells))
    for at in np.flatnonzero(found == NONE).tolist():
        found[at] = places.get(cells[at].strip(), NONE)
    return found


def check(data: Wanted, path: Path) -> None:
    """That the table is still the one that was chosen."""
    if not path.is_file():
        raise refuse(path, say("it is not there any more, or cannot be reached"))
    if data.dialect.header:
        rows = next(survey.raw_rows(path, data.dialect), records.Rows())
        names = names_above(rows.cells[:SEEN], len(data.columns)) if rows.cells else ()
        if names != tuple(column.name for column in data.columns):
            raise refuse(path, say("its columns are not those that it had when it was chosen: choose it anew"))


def _together(data: Wanted, parts: dict[int, _Growing], told: Told) -> Made:
    """Column by column, each of which goes as soon as its numbers are in their place."""
    wanted = parts.pop(target_of(data)).all()
    if not parts:
        raise nothing_to_learn_from(data)
    good, y, classes = targets(data, wanted, told)
    del wanted
    x = np.empty((len(y), sum(data.columns[at].width for at in parts)), np.float32)
    place = 0
    for at in list(parts):
        values, column = parts.pop(at).all(), data.columns[at]
        _put_features(values if good.all() else values[good], column, told, x[:, place : place + column.width])
        place += column.width
    return Made(x, y, classes, told.remarks(data.target))


def target_of(data: Wanted) -> int:
    """Which column is to be predicted. Raises `NoSamples` where none can be."""
    target = next((at for at, column in enumerate(data.columns) if column.name == data.target), None)
    if target is None or data.columns[target].kind not in ("number", "category"):
        raise refuse(Path(data.file), say("no column of numbers or categories is chosen to be predicted"))
    return target


def nothing_to_learn_from(data: Wanted) -> NoSamples:
    """That all columns but the one to be predicted are left out."""
    return refuse(Path(data.file), say("there is no column to learn from, besides the one to be predicted"))


def targets(data: Wanted, wanted: Values, told: Told) -> tuple[Values, Values, tuple[str, ...]]:
    """Which rows say what is wanted; of these what that is, classes or n×1; the classes. Raises `NoSamples`."""
    good = wanted != NONE if data.classifies else np.isfinite(wanted)
    if (data.classifies and len(np.unique(wanted[good])) < 2) or good.sum() < 2:
        raise refuse(Path(data.file), say("{column} is filled in too few rows to learn from",
                                          column=Own(data.target)))  # fmt: skip
    told.untold = int((~good).sum())
    categories = {column.name: column.values for column in data.columns if column.kind == "category"}
    told.alike = [(name, *both) for name, values in categories.items() if (both := alike(values)) is not None]
    classes = tuple(map(printable, data.columns[target_of(data)].values)) if data.classifies else ()
    y = wanted[good].astype(np.int64) if data.classifies else standardised(wanted[good])[:, None]
    each = tuple(np.bincount(y, minlength=len(classes)).tolist()) if data.classifies else ()
    remember(data.file, Known(classes, each, len(y)))
    return good, y, classes


def _put_features(values: Values, column: Column, told: Told, into: Values) -> None:
    """As `put_numbers`; of what is empty it is told."""
    median = 0.0
    if column.kind != "category" and (empty := np.isnan(values)).any():
        median = median_of(values[~empty])
        told.filled.append((column.name, int(empty.sum())))
    put_numbers(values, column, median, into)


def median_of(values: Values) -> float:
    """What stands for an empty cell; 0 where all are empty."""
    return float(np.median(values)) if len(values) else 0.0


def put_numbers(values: Values, column: Column, median: float, into: Values) -> None:
    """n × numbers: a category as a 1 in the place of its value; the median where another column is empty."""
    if column.kind == "category":
        np.equal(values[:, None], np.arange(len(column.values)), out=into)
        return
    into[:, 0] = values
    into[np.isnan(values), 0] = median
