"""From the rows of a table to numbers: what a network sees and what it is to predict. Says what it had to leave out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made
from camplab.datasets.room import too_many
from camplab.datasets.tables import files, records, survey
from camplab.datasets.tables.columns import Column
from camplab.datasets.tables.dialect import Dialect, names_of
from camplab.datasets.tables.values import days, is_missing, numbers
from camplab.words import Own, Sentence, printable, say

Values = npt.NDArray[Any]
NAMED = 3
"""Places named in one sentence."""
NONE = -1
"""Stands for a category that is not known."""


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
    _check(data, path)
    used = [at for at, column in enumerate(data.columns) if column.kind != "left out" or column.name == data.target]
    parts: dict[int, list[Values]] = {at: [] for at in used}
    told, count, width = _Told(), 0, sum(column.width for column in data.columns)
    for rows in survey.whole_rows(path, data.dialect, len(data.columns)):
        told.broken += rows.broken
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


def _check(data: Wanted, path: Path) -> None:
    """That the table is still the one that was chosen."""
    if not path.is_file():
        raise files.refuse(path, say("it is not there any more, or cannot be reached"))
    if data.dialect.header:
        rows = next(survey.raw_rows(path, data.dialect), records.Rows())
        names = names_of(rows.cells[0]) if rows.cells else ()
        if names != tuple(column.name for column in data.columns):
            raise files.refuse(path, say("its columns are not those that it had when it was chosen: choose it anew"))


def _together(data: Wanted, values: dict[int, Values], told: _Told) -> Made:
    target = next((at for at, column in enumerate(data.columns) if column.name == data.target), None)
    if target is None or data.columns[target].kind not in ("number", "category"):
        raise files.refuse(Path(data.file), say("no column of numbers or categories is chosen to be predicted"))
    wanted = values.pop(target)
    if not values:
        raise files.refuse(Path(data.file), say("there is no column to learn from, besides the one to be predicted"))
    good = wanted != NONE if data.classifies else np.isfinite(wanted)
    if (data.classifies and len(np.unique(wanted[good])) < 2) or good.sum() < 2:
        raise files.refuse(Path(data.file), say("{column} is filled in too few rows to learn from",
                                                column=Own(printable(data.target))))  # fmt: skip
    told.untold = int((~good).sum())
    x = np.concatenate(
        [_features(column[good], data.columns[at], told) for at, column in values.items()], axis=1, dtype=np.float32
    )
    classes = tuple(map(printable, data.columns[target].values)) if data.classifies else ()
    y = wanted[good] if data.classifies else _scaled(wanted[good])[:, None]
    each = tuple(np.bincount(y, minlength=len(classes)).tolist()) if data.classifies else ()
    remember(data.file, Known(classes, each, len(x)))
    return Made(x, y, classes, told.remarks(data))


def _features(values: Values, column: Column, told: _Told) -> Values:
    """n × numbers: a category as a 1 in the place of its value; the median where another column is empty."""
    if column.kind == "category":
        hot: Values = (values[:, None] == np.arange(len(column.values))).astype(np.float32)
        return hot
    empty = np.isnan(values)
    if empty.any():
        median = float(np.median(values[~empty])) if not empty.all() else 0.0
        told.filled.append((column.name, int(empty.sum())))
        values = np.where(empty, median, values)
    found: Values = values[:, None].astype(np.float32)
    return found


def _scaled(values: Values) -> Values:
    """To mean 0 and deviation 1: a mean squared error of 1 is that of whoever always says the mean."""
    scaled: Values = ((values - values.mean()) / (values.std() or 1.0)).astype(np.float32)
    return scaled


class _Told:
    """What the learner should know about the rows."""

    def __init__(self) -> None:
        self.broken: list[tuple[int, Sentence]] = []
        self.filled: list[tuple[str, int]] = []
        """Columns and how many of their cells were empty."""
        self.odd: list[tuple[int, str, str]] = []
        """Cells that are neither empty nor what their column is: line, column, text."""
        self.untold = 0
        """Rows that do not say what is wanted."""

    def strange(self, values: Values, cells: Sequence[str], places: Sequence[int], column: Column) -> None:
        """Remember the cells among these that could not be read."""
        bad = values == NONE if column.kind == "category" else np.isnan(values)
        for at in np.flatnonzero(bad).tolist():
            if not is_missing(cells[at]):
                self.odd.append((places[at], column.name, cells[at]))

    def remarks(self, data: Wanted) -> tuple[Sentence, ...]:
        """A sentence for each kind of trouble."""
        said = [_rows(why, lines) for why, lines in survey.by_reason(tuple(self.broken))]
        if self.untold:
            said.append(_without_target(self.untold, _own(data.target)))
        if self.odd:
            said.append(_odd(self.odd))
        if self.filled:
            shown = ", ".join(f"{printable(name)} ({count:,})" for name, count in self.filled[:NAMED])
            more = ", …" if len(self.filled) > NAMED else ""
            said.append(say("empty cells are filled with the median of their column: {columns}",
                            columns=Own(shown + more)))  # fmt: skip
        return tuple(said)


def _without_target(count: int, column: Own) -> Sentence:
    if count == 1:
        return say("one row is left out: it does not say {column}", column=column)
    return say("{n} rows are left out: they do not say {column}", n=f"{count:,}", column=column)


def _odd(cells: Sequence[tuple[int, str, str]]) -> Sentence:
    line, column, text = cells[0][0], _own(cells[0][1]), _own(cells[0][2][:40])
    if len(cells) == 1:
        return say("one cell is not what its column is and counts as empty: “{text}” in {column}, line {line}",
                   text=text, column=column, line=line)  # fmt: skip
    return say("{n} cells are not what their column is and count as empty, such as “{text}” in {column}, line {line}",
               n=f"{len(cells):,}", text=text, column=column, line=line)  # fmt: skip


def _rows(why: Sentence, lines: Sequence[int]) -> Sentence:
    shown = ", ".join(map(str, lines[:NAMED]))
    if len(lines) == 1:
        return say("line {line} is left out: {why}", line=shown, why=why)
    if len(lines) <= NAMED:
        return say("the lines {lines} are left out: {why}", lines=shown, why=why)
    return say("{n} rows are left out, among them the lines {lines}: {why}", n=f"{len(lines):,}", lines=shown, why=why)


def _own(text: str) -> Own:
    return Own(printable(text))
