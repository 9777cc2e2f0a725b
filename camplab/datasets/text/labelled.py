"""A table with a column of texts and one of classes, read and made into symbols. Knows no settings, no torch."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from camplab.datasets.making import refuse
from camplab.datasets.tables.columns import MANY, Column
from camplab.datasets.tables.survey import Survey, lines_left_out, survey, whole_rows
from camplab.datasets.tables.values import is_missing
from camplab.datasets.text.symbols import Unit, numbers_of, places_of, symbols_of, vocabulary
from camplab.words import Own, Sentence, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LONG = 12
"""Characters that a text has at least, on the average; shorter cells are names."""


class Read(NamedTuple):
    """What is in a table."""

    text: str
    """The column of texts."""
    label: str
    """That of the classes."""
    texts: list[str]
    y: npt.NDArray[np.int64]
    classes: tuple[str, ...]
    each: tuple[int, ...]
    """How many texts are of each class."""
    remarks: tuple[Sentence, ...]


def is_labelled(path: Path) -> bool:
    """Whether there are texts and classes in a table, and nothing else to learn from. Raises `NoSamples`."""
    found = survey(path)
    target = _classes_of(found, found.target)
    learned = [column for column in found.columns if column.name != found.target and column.kind != "left out"]
    return target is not None and not learned and bool(_texts(found))


def read(path: Path, text: str = "", label: str = "", classes: tuple[str, ...] = ()) -> Read:
    """The rows that have a text and a class. text, label: columns, "": those that are found out; classes: all that
    count, (): those that are found. Raises `NoSamples`."""
    import numpy as np

    found = survey(path)
    text, label = _column(path, found, text, _texts(found)), label or found.target
    column = _classes_of(found, label)
    if column is None or label == text:
        raise refuse(path, say("no column of classes stands beside the texts"))
    classes = classes or column.values
    number = {name: at for at, name in enumerate(classes)}
    names = [each.name for each in found.columns]
    at, wanted, texts, y, empty, strange = names.index(text), names.index(label), list[str](), list[int](), 0, 0
    for rows in whole_rows(path, found.dialect, len(names)):
        for cells in rows.cells:
            said, place = cells[at].strip(), number.get(cells[wanted].strip(), -1)
            if is_missing(said) or (place < 0 and is_missing(cells[wanted])):
                empty += 1
            elif place < 0:
                strange += 1
            else:
                texts.append(said)
                y.append(place)
    each = np.bincount(np.array(y, np.int64), minlength=len(classes))
    if len(classes) < 2 or (each > 0).sum() < 2:
        raise refuse(path, say("its texts are of one class only: there is nothing to tell apart"))
    counts = tuple(each.tolist())
    return Read(text, label, texts, np.array(y, np.int64), classes, counts, _remarks(found, empty, strange))


def symbols_in(found: Read, unit: Unit, most: int) -> tuple[str, ...]:
    """The vocabulary of the texts, the most frequent first, `most` symbols at most."""
    return vocabulary(list(chain.from_iterable(symbols_of(text, unit) for text in found.texts)), most)


def numbered(found: Read, known: tuple[str, ...], unit: Unit, steps: int) -> npt.NDArray[np.int64]:
    """n × steps: the first symbols of each text, by number; before a shorter one stands the first of `known`."""
    import numpy as np

    x, places = np.zeros((len(found.texts), steps), np.int64), places_of(known)
    for row, text in enumerate(found.texts):
        numbers = numbers_of(symbols_of(text, unit), places)[:steps]
        x[row, steps - len(numbers) :] = numbers
    return x


def _texts(found: Survey) -> list[str]:
    """The columns of texts, that with the longest ones first."""
    cells = dict(zip((column.name for column in found.columns), zip(*found.first, strict=False), strict=False))
    long = {name: sum(map(len, some)) / len(some) for name, some in cells.items() if name != found.target}
    kinds = {column.name: column.kind for column in found.columns}
    rows = {column.name for column, why in zip(found.columns, found.why, strict=True) if why == MANY}
    able = [name for name, length in long.items()
            if length >= LONG and kinds[name] in ("left out", "category") and name not in rows]  # fmt: skip
    return sorted(able, key=lambda name: -long[name])


def _column(path: Path, found: Survey, wanted: str, able: list[str]) -> str:
    names = [column.name for column in found.columns]
    if wanted and wanted not in names:
        raise refuse(path, say("there is no column called {name}; there are {names}", name=Own(wanted),
                               names=Own(", ".join(names[:9]))))  # fmt: skip
    if not wanted and not able:
        raise refuse(path, say("it has no column of texts"))
    return wanted or able[0]


def _classes_of(found: Survey, name: str) -> Column | None:
    """A column as classes; None where it cannot be one of them."""
    at = next((at for at, column in enumerate(found.columns) if column.name == name), None)
    if at is None or len(found.categories[at]) < 2:
        return None
    return Column(name, "category", found.categories[at])


def _remarks(found: Survey, empty: int, strange: int) -> tuple[Sentence, ...]:
    said = lines_left_out(found.broken)
    if empty:
        one = say("one row without a text or a label is left out")
        said.append(one if empty == 1 else say("{n} rows without a text or a label are left out", n=f"{empty:,}"))
    if strange:
        one = say("one row is left out: its label is none of the classes")
        more = say("{n} rows are left out: their label is none of the classes", n=f"{strange:,}")
        said.append(one if strange == 1 else more)
    return tuple(said)
