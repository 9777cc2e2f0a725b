"""Large tables: read once into numbers on the disk, a row beside the other, from which samples are taken.

The numbers are those of `features.made`, to the last bit. Memory holds the column that is to be predicted, no other.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab import __version__
from camplab.datasets.file_identity import Identity, Stamp, stamp_of
from camplab.datasets.kept import entries
from camplab.datasets.kept.entries import Entry, Part
from camplab.datasets.known import known
from camplab.datasets.making import Made, Progress, Rows, read_from, refuse
from camplab.datasets.room import room
from camplab.datasets.tables import features, files, survey
from camplab.datasets.tables.features import Values, Wanted
from camplab.datasets.tables.told import Told, told
from camplab.words import say

LARGE = 64 << 20
"""Bytes of a file: from so many on its numbers are kept on the disk."""
TOGETHER = 4 << 20
"""Numbers that are looked at together."""
OF_COLUMNS = 256 << 20
"""Bytes of columns that are held together to find their medians."""
TELL_EVERY = 0.2


def is_large(path: Path) -> bool:
    """Whether a table is to be read so; not one that cannot be reached."""
    try:
        size = path.stat().st_size
    except OSError:
        return False
    return size >= LARGE or 8 * size > room()


def making(data: Wanted) -> Generator[Progress, None, Made | Rows]:
    """As `features.made`, telling how far it is; `Rows` where memory will not hold all samples twice."""
    path = Path(data.file)
    features.check(data, path)
    target = features.target_of(data)
    used = [at for at, column in enumerate(data.columns) if column.kind != "left out"]
    if len(used) < 2:
        raise features.nothing_to_learn_from(data)
    entry = yield from _read(data, path, used)
    return _Samples(data, entry, used, target).all_or_some()


def _read(data: Wanted, path: Path, used: list[int]) -> Generator[Progress, None, Entry]:
    """The numbers of the columns that are used, n × columns, as float64."""
    key, stamp = _key(data, path)
    found = entries.find(key)
    if found is not None:
        return found
    settled = stamp.settled(time.time_ns())
    try:
        with Part(key, 8 * len(used) * known(data.file).count or 2 * stamp.size) as part:
            said = yield from _parsed(data, path, used, part.rows("numbers", "<f8", (len(used),)))
            return part.finish(settled and Identity(stamp, b"").holds(path), said.facts())
    except OSError:
        raise refuse(path, say("its numbers have to lie on the disk while they are learned from, and there is no "
                               "room for them")) from None  # fmt: skip


def _parsed(data: Wanted, path: Path, used: list[int], into: entries.Rows) -> Generator[Progress, None, Told]:
    said, far, last = Told(), files.far_of(path), time.monotonic()
    for rows in survey.whole_rows(path, data.dialect, len(data.columns), far):
        said.leave_out(rows.broken)
        cells = rows.columns()
        if cells:
            numbers = np.empty((len(rows.cells), len(used)))
            for place, at in enumerate(used):
                numbers[:, place] = values = features.read(cells[at], data.columns[at], data)
                said.strange(values, cells[at], rows.places, data.columns[at])
            into.add(numbers)
        if time.monotonic() - last > TELL_EVERY:
            last = time.monotonic()
            yield Progress(far.done, far.total)
    return said


def _key(data: Wanted, path: Path) -> tuple[str, Stamp]:
    """The name under which its numbers are kept: another file, or one read otherwise, has another one."""
    with read_from(path):
        stamp = stamp_of(path)
    read = [[column.kind, column.values, column.unit] for column in data.columns]
    return entries.key_of(__version__, str(path.absolute()), stamp, data.dialect, read), stamp


class _Samples:
    """What becomes of the rows of an entry."""

    def __init__(self, data: Wanted, entry: Entry, used: list[int], target: int) -> None:
        """Raises `NoSamples` where nothing can be learned from them."""
        self._data, self._numbers = data, entry.array("numbers")
        self._told = told(entry.facts)
        columns = data.columns
        if not len(self._numbers):
            raise refuse(Path(data.file), say("it has no rows"))
        self._at = [place for place, at in enumerate(used) if at != target]
        self._columns = [columns[used[place]] for place in self._at]
        wanted = self._column(used.index(target))
        if data.classifies:
            wanted = wanted.astype(np.int64)
        good, self._y, self._classes = features.targets(data, wanted, self._told)
        self._rows = np.flatnonzero(good)
        self._medians = self._filled()

    def all_or_some(self) -> Made | Rows:
        """In memory, where that will hold them twice."""
        remarks = self._told.remarks(self._data.target)
        width, count = sum(column.width for column in self._columns), len(self._rows)
        if 2 * 4 * width * count > room():
            return Rows(self._take, self._y, self._classes, remarks)
        x = np.empty((count, width), np.float32)
        step = max(1, TOGETHER // self._numbers.shape[1])
        for first in range(0, count, step):
            x[first : first + step] = self._x(self._rows[first : first + step])
        return Made(x, self._y, self._classes, remarks)

    def _take(self, places: npt.NDArray[np.int64]) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        return self._x(self._rows[places]), self._y[places]

    def _x(self, rows: npt.NDArray[np.int64]) -> Values:
        """What a network sees of these rows (float32)."""
        numbers = self._numbers[rows]
        found: Values = np.empty((len(rows), sum(column.width for column in self._columns)), np.float32)
        place = 0
        for at, column, median in zip(self._at, self._columns, self._medians, strict=True):
            features.put_numbers(numbers[:, at], column, median, found[:, place : place + column.width])
            place += column.width
        return found

    def _pieces(self) -> Iterator[tuple[slice, Values]]:
        step = max(1, TOGETHER // self._numbers.shape[1])
        for first in range(0, len(self._numbers), step):
            some = slice(first, min(first + step, len(self._numbers)))
            yield some, self._numbers[some]

    def _column(self, at: int) -> Values:
        found: Values = np.empty(len(self._numbers))
        for some, numbers in self._pieces():
            found[some] = numbers[:, at]
        return found

    def _filled(self) -> list[float]:
        """Of each column what stands for its empty cells."""
        kept = np.zeros(len(self._numbers), np.bool_)
        kept[self._rows] = True
        empty = np.zeros(len(self._at), np.int64)
        for some, numbers in self._pieces():
            empty += np.isnan(numbers[:, self._at][kept[some]]).sum(0)
        with_gaps = [at for at, column in enumerate(self._columns) if empty[at] and column.kind != "category"]
        self._told.filled = [(self._columns[at].name, int(empty[at])) for at in with_gaps]
        medians = [0.0] * len(self._at)
        each = max(1, OF_COLUMNS // (8 * len(self._numbers)))
        for first in range(0, len(with_gaps), each):
            for at, median in self._medians_of(with_gaps[first : first + each], kept):
                medians[at] = median
        return medians

    def _medians_of(self, these: list[int], kept: npt.NDArray[np.bool_]) -> Iterator[tuple[int, float]]:
        """Of some columns, held together."""
        held = np.empty((len(these), len(self._rows)))
        done = 0
        for some, numbers in self._pieces():
            found = numbers[kept[some]][:, [self._at[at] for at in these]]
            held[:, done : done + len(found)] = found.T
            done += len(found)
        for at, values in zip(these, held, strict=True):
            yield at, features.median_of(values[~np.isnan(values)])
