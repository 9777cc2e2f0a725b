"""Pictures that a table in their folder lists, each with what is to be said of it. Knows no torch.

One column names the files; the others are one category (classes), a list of labels, columns of 0 and 1 (labels too), or
numbers to be predicted. What a row says that cannot be is left out with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from camplab.datasets.making import NoSamples
from camplab.datasets.pictures.listing import ENDINGS, MOST, NoPictures, check_boxes
from camplab.datasets.pictures.pairs import tables
from camplab.datasets.pictures.parts import is_hidden, part_of
from camplab.datasets.tables.dialect import Dialect
from camplab.datasets.tables.files import composed
from camplab.datasets.tables.survey import Survey, survey, whole_rows
from camplab.datasets.tables.targets import NAMES_OF_TARGETS
from camplab.datasets.tables.values import is_missing, number
from camplab.words import Own, Sentence, say

Kind = Literal["classification", "multi_label", "regression"]
NAMED = 0.5
"""Of the rows: so many files of a column have to be there for it to name the pictures."""
FEW = 100
"""Different labels at most."""
GONE, EMPTY = say("there is no such picture"), say("a cell is empty, or no number")
BETWEEN = (re.compile(r"\s*[|;,]\s*"), re.compile(r"\s+"))
"""What stands between several labels of one cell; spaces where nothing else does in any."""
LABELS = (
    *NAMES_OF_TARGETS, "labels", "finding labels", "breed", "dx", "category", "tags", "level", "grade", "class_name",
)  # fmt: skip
"""What columns are called that say what a picture is, in small letters."""
DEEPEST = 3
"""Folders within the folder."""
NUMBERED = re.compile(
    r"(?:.*[ _-])?(?:part|images?|imgs?|pictures|batch|chunk|folder|set|data|zip)?[ _-]?\d+", re.IGNORECASE
)
"""Folders over which pictures are spread, whatever they show."""


@dataclass(frozen=True)
class Listed:
    """What a table says: of each picture its file and what is to be said of it, and which rows are left out."""

    kind: Kind
    names: tuple[str, ...]
    """Of the classes or labels; of the numbers to be predicted."""
    paths: tuple[Path, ...]
    y: npt.NDArray[Any]
    """n classes (int64), n × labels, 0 or 1, or n × numbers, as they stand there (float32)."""
    left_out: tuple[tuple[int, Sentence], ...]
    """By line."""


def _pictures(folder: Path) -> dict[str, Path]:
    """All in the folder and in those within it, by name with and without ending, in small letters."""
    found: dict[str, Path] = {}
    count = 0
    for place in _places(folder, DEEPEST):
        for path in sorted(place.iterdir()):
            count += 1
            if count > MOST:
                raise NoPictures(say("{folder} holds more than {most} files", folder=Own(folder), most=f"{MOST:,}"))
            if path.suffix.lower() in ENDINGS and path.is_file() and not is_hidden(path.name):
                within = path.relative_to(folder).as_posix()
                for name in (path.stem, path.name, within, path.stem.lstrip("0") if path.stem.isdecimal() else ""):
                    found.setdefault(composed(name).lower(), path)
    return found


def _places(folder: Path, deep: int) -> Iterator[Path]:
    yield folder
    for inner in sorted(path for path in folder.iterdir() if path.is_dir() and not is_hidden(path.name)):
        if deep and not inner.is_symlink():
            yield from _places(inner, deep - 1)


def is_listed(folder: Path) -> bool:
    """Whether a table lies there that lists pictures which lie in no folders of classes: beside it, in one folder, in
    parts of the set, or spread over numbered ones. Raises `NoPictures`."""
    if not tables(folder):
        return False
    here = [path for path in folder.iterdir() if not is_hidden(path.name)]
    inside = [path for path in here if path.is_dir()]
    if any(path.suffix.lower() in ENDINGS for path in here):
        return True
    parts = all(part_of(path.name) for path in inside)
    if not inside or not (len(inside) == 1 or parts or all(NUMBERED.fullmatch(path.name) for path in inside)):
        return False
    if (parts or len(inside) == 1) and not any(inner.is_dir() for path in inside for inner in path.iterdir()):
        return True
    return _says_more(folder)


def _says_more(folder: Path) -> bool:
    """Whether a table names the pictures, and says of them what the folders in which they lie do not."""
    try:
        table, seen, of_files, at = _table(folder, _pictures(folder))
    except NoSamples:
        return False
    rows, _, _ = _rows(table, seen.dialect, len(seen.columns))
    of_folder = [path.parent.name.lower() if path is not None else None for path in of_files[at]]
    others = [number for number in range(len(seen.columns)) if number != at and not _counts(rows, number)]
    said = [
        sum(row[number].strip().lower() == name for row, name in zip(rows, of_folder, strict=True)) for number in others
    ]
    return bool(others) and max(said) < NAMED * len(rows)


def listed(folder: Path, wanted: str = "") -> Listed:
    """wanted: the column of what is to be said, "": that which is found out. Raises `NoPictures`, and `NoSamples` where
    the table cannot be read."""
    if not folder.is_dir():
        raise NoPictures(say("{folder} is not there any more, or cannot be reached", folder=Own(folder)))
    files = _pictures(folder)
    table, seen, of_files, at = _table(folder, files)
    called = Own(table.name)
    rows, places, left_out = _rows(table, seen.dialect, len(seen.columns))
    others = _others(rows, seen, at, wanted)
    if not others:
        raise NoPictures(say("{table} names pictures and says nothing of them: put a column of labels beside them",
                             table=called))  # fmt: skip
    good = [(row, path) for row, path in enumerate(of_files[at]) if path is not None]
    left_out += [(places[row], GONE) for row, path in enumerate(of_files[at]) if path is None]
    cells = [[rows[row][number] for number in others] for row, _ in good]
    found = _said(called, [seen.columns[number].name for number in others], cells, seen.dialect)
    left_out += [(places[row], EMPTY) for (row, _), ok in zip(good, found.whole, strict=True) if not ok]
    kept = np.flatnonzero(found.whole)
    if not len(kept):
        raise NoPictures(say("no row of {table} can be used", table=called))
    paths = tuple(good[place][1] for place in kept.tolist())
    return Listed(found.kind, found.names, paths, found.y[kept], tuple(sorted(left_out, key=lambda each: each[0])))


def _others(rows: Sequence[Sequence[str]], seen: Survey, at: int, wanted: str = "") -> list[int]:
    """The columns that say something of the pictures: that which is wanted, or the one that is called as labels are.

    Raises `NoPictures` where it is not there.
    """
    names = [column.name for column in seen.columns]
    others = [number for number in range(len(names)) if number != at and not _counts(rows, number)]
    if wanted:
        if wanted not in names:
            raise NoPictures(say("there is no column called {name}; there are {names}", name=Own(wanted),
                                 names=Own(", ".join(names[:9]))))  # fmt: skip
        return [names.index(wanted)]
    called = [number for number in others if names[number].lower() in LABELS]
    return called[-1:] or others


Files = list[list[Path | None]]


def _table(folder: Path, files: dict[str, Path]) -> tuple[Path, Survey, Files, int]:
    """Of the tables there that say something of pictures that which names most, what each of its cells names, and which
    column does.

    Raises `NoPictures`, and `NoSamples` where none can be read.
    """
    here = tables(folder)
    if not here:
        raise NoPictures(say("{folder} holds no table that lists its pictures", folder=Own(folder)))
    found: list[tuple[int, float, Path, Survey, Files, int]] = []
    refusal: NoSamples | None = None
    for table in here:
        try:
            seen = survey(table)
        except NoSamples as why:  # notes lie beside tables, too
            refusal = refusal or why
            continue
        rows, _, _ = _rows(table, seen.dialect, len(seen.columns))
        of_files = [[_file(files, cell) for cell in cells] for cells in zip(*rows, strict=True)]
        named = [sum(path is not None for path in column) for column in of_files]
        at = int(np.argmax(named)) if named else 0
        found.append((named[at] if named else 0, named[at] / len(rows) if rows else 0, table, seen, of_files, at))
    if not found and refusal is not None:
        raise refusal
    count, share, table, seen, of_files, at = max(found, key=lambda each: (len(each[3].columns) > 1, each[0]))
    if share < NAMED or count < 2:
        check_boxes(folder)
        raise NoPictures(say("no column of {table} names the pictures in {folder}", table=Own(table.name),
                             folder=Own(folder)))  # fmt: skip
    return table, seen, of_files, at


def _file(files: dict[str, Path], cell: str) -> Path | None:
    """The picture that a cell names: by as much of its path as there is here, which may have lain elsewhere before."""
    parts = cell.strip().replace("\\", "/").removeprefix("./").lower().split("/")
    return next(filter(None, (files.get("/".join(parts[at:]) or "/") for at in range(len(parts)))), None)


def _rows(table: Path, dialect: Dialect, width: int) -> tuple[list[list[str]], list[int], list[tuple[int, Sentence]]]:
    rows: list[list[str]] = []
    places: list[int] = []
    broken: list[tuple[int, Sentence]] = []
    for some in whole_rows(table, dialect, width):
        rows, places, broken = rows + some.cells, places + some.places, broken + some.broken
    return rows, places, broken


def _counts(rows: Sequence[Sequence[str]], at: int) -> bool:
    """Whether a column only counts its rows."""
    return len(rows) > 2 and all(row[at].strip() in (str(n), str(n + 1)) for n, row in enumerate(rows))


@dataclass(frozen=True)
class _Said:
    kind: Kind
    names: tuple[str, ...]
    y: npt.NDArray[Any]
    whole: npt.NDArray[np.bool_]


def _said(table: Own, names: list[str], rows: list[list[str]], dialect: Dialect) -> _Said:
    """What the columns beside the names of files say."""
    numbers = np.array([[number(cell, dialect.decimal) for cell in row] for row in rows])
    known = np.isfinite(numbers)
    if len(names) > 1 and known.mean() > NAMED:
        whole = known.all(1)
        there = set(np.unique(numbers[whole]).tolist())
        if there == {-1.0, 1.0}:
            numbers, there = (numbers + 1) / 2, {0.0, 1.0}
        both = there == {0.0, 1.0}
        if both and (numbers[whole].sum(1) == 1).all():  # a class each, one of as many columns
            return _Said("classification", tuple(names), numbers.argmax(1), whole)
        return _Said("multi_label" if both else "regression", tuple(names), numbers.astype(np.float32), whole)
    if len(names) > 1:
        raise NoPictures(say("{table} has several columns beside the names of pictures ({names}), of words: leave one "
                             "of labels, or call it label; or columns of numbers",
                             table=table, names=Own(", ".join(names))))  # fmt: skip
    cells = [row[0].strip() for row in rows]
    if known.mean() > NAMED and not _few_whole(numbers[known]):
        return _Said("regression", tuple(names), numbers.astype(np.float32), known.all(1))
    return _of_words(table, cells)


def _few_whole(numbers: npt.NDArray[Any]) -> bool:
    """Whether these are the numbers of classes, not amounts: few, whole ones from 0 or 1 on."""
    there = np.unique(numbers)
    return bool((there == np.round(there)).all() and there[0] in (0, 1) and len(there) <= 20 and there[-1] <= 20)


def _of_words(table: Own, cells: list[str]) -> _Said:
    """Classes; or labels, where cells hold several."""
    whole = np.array([not is_missing(cell) for cell in cells])
    between = next((sign for sign in BETWEEN if any(map(sign.search, cells))), BETWEEN[0])
    split = [[part for part in between.split(cell) if part] for cell in cells]
    single = sorted({cell for cell, ok in zip(cells, whole, strict=True) if ok})
    parts = sorted({part for found, ok in zip(split, whole, strict=True) if ok for part in found})
    alone = between == BETWEEN[0] and any(part in single for found in split if len(found) > 1 for part in found)
    several = any(len(found) > 1 for found in split) and (len(parts) < len(single) or alone)
    names = parts if several else single
    if not 2 <= len(names) <= FEW:
        raise NoPictures(say("{table} has {n} different labels: there have to be 2 to {most}",
                             table=table, n=len(names), most=FEW))  # fmt: skip
    at = {name: place for place, name in enumerate(names)}
    if several:
        y = np.zeros((len(cells), len(names)), np.float32)
        for row, found in enumerate(split):
            y[row, [at[part] for part in found if part in at]] = 1
        return _Said("multi_label", tuple(names), y, np.ones(len(cells), bool))
    y = np.array([at.get(cell, 0) for cell in cells], np.int64)
    return _Said("classification", tuple(names), y, whole)
