"""A table with a column of texts and one of classes, read and made into symbols. Knows no settings, no torch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from camplab.datasets.making import FEW, refuse
from camplab.datasets.tables.columns import DIFFERENT, MANY, Column
from camplab.datasets.tables.survey import NAMED, Survey, lines_left_out, survey, whole_rows
from camplab.datasets.tables.targets import NAMELESS, NAMES_OF_TARGETS
from camplab.datasets.tables.values import is_missing
from camplab.datasets.text.symbols import Unit, numbers_of, places_of, symbols_of, vocabulary
from camplab.words import Own, Sentence, first_few, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LONG = 12
"""Characters that a text has at least, on the average; shorter cells are names."""
WORDS = 4
"""Words that it has at least where other columns stand beside it; fewer are names and titles."""
PROSE = 15
"""Likewise whatever it is called: these are no names any more."""
OF_TEXTS = re.compile(
    r"(?i:(.*[_ .-])?(text|review|comment|tweet|sentence|question|document|content|message|body|post|utterance|dialogue"
    r"|headline|article|sms|e?mail|sentiment ?text)s?([_ .-](text|body|content))?\d?)"
    r"|.*(문장|리뷰|내용|댓글|문서|본문|발화|기사|후기|질문|대화|메시지|텍스트|의견)"
)
"""What columns are called that hold texts, and not names, titles or descriptions of things."""
OF_FEELINGS = re.compile(
    r"(?i:(.*[_ .-])?(sentiment|polarity|emotion|rating|overall|stars?|score|label|target|class|category|topic)s?)"
    r"|.*(감정|감성|평점|별점|극성|긍부정|라벨|레이블|분류|주제|유형)"
)
"""What columns are called that say something of a text, among others that do not."""


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
    """Whether there are texts and classes in a table, and nothing else to learn from, or less than the texts tell.
    Raises `NoSamples`."""
    found = survey(path)
    label = _label(found)
    texts = _texts(found, label)
    if not texts or _classes_of(found, label) is None:
        return False
    beside = _beside(found, texts[0], label)
    if not beside:
        return True
    words = [len(cell.split()) for cell in _first(found)[texts[0]]]
    nameless = all(NAMELESS.fullmatch(column.name) for column in found.columns)
    days = all(column.kind == "date" for column in found.columns if column.name in beside)
    called = OF_TEXTS.fullmatch(texts[0]) is not None
    return sum(words) >= (WORDS if called or nameless or days else PROSE) * len(words)


def read(path: Path, text: str = "", label: str = "", classes: tuple[str, ...] = ()) -> Read:
    """The rows that have a text and a class. text, label: columns, "": those that are found out; classes: all that
    count, (): those that are found. Raises `NoSamples`."""
    import numpy as np

    found = survey(path)
    likely = _label(found)
    text, label = _column(path, found, text, _texts(found, likely)), label or likely
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
    others = [name for name in _texts(found, label) if name not in (text, label)]
    beside = [*others, *(name for name in _beside(found, text, label) if name not in others)]
    remarks = (*_remarks(found, empty, strange), *_told_beside(beside, text))
    return Read(text, label, texts, np.array(y, np.int64), classes, counts, remarks)


def unit_of(found: Read) -> Unit:
    """Words where most texts have several of them; names, addresses and sequences are of characters."""
    return "words" if _has_words(found.texts[:SEEN]) else "characters"


SEEN = 1000
"""Texts that tell which."""


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


def _first(found: Survey) -> dict[str, tuple[str, ...]]:
    """The cells of the first rows of each column, but for those that are empty."""
    cells = zip(*found.first, strict=False)
    return {column.name: tuple(cell for cell in some if not is_missing(cell)) or ("",)
            for column, some in zip(found.columns, cells, strict=False)}  # fmt: skip


def _texts(found: Survey, label: str) -> list[str]:
    """The columns of texts, those that are called so before others, then those of words before addresses and other
    single words, with the longest ones first."""
    first = _first(found)
    long = {name: sum(map(len, some)) / len(some) for name, some in first.items() if name != label}
    kinds = {column.name: column.kind for column in found.columns}
    rows = {column.name for column, why in zip(found.columns, found.why, strict=True) if why == MANY}
    able = [name for name, length in long.items()
            if length >= LONG and kinds[name] in ("left out", "category") and name not in rows]  # fmt: skip
    if not able and kinds.get(label) == "category" and not _beside(found, "", label):  # names, words
        able = [column.name for column, why in zip(found.columns, found.why, strict=True)
                if why == DIFFERENT and column.name != label]  # fmt: skip
    return sorted(able, key=lambda name: (OF_TEXTS.fullmatch(name) is None, not _has_words(first[name]), -long[name]))


def _has_words(cells: Sequence[str]) -> bool:
    """Whether most have a space within them."""
    return 2 * sum(" " in cell.strip() for cell in cells) > len(cells)


def _label(found: Survey) -> str:
    """The column of classes: that which is likely to be predicted, or of columns beside texts one that is called as
    what is said of a text, or without names the first of few values."""
    likely = found.target if _classes_of(found, found.target) is not None and not _is_amount(found) else ""
    able = [column.name for column, values in zip(found.columns, found.categories, strict=True)
            if 2 <= len(values) <= (FEW if column.kind == "number" else len(values))
            and column.kind in ("number", "category")]  # fmt: skip
    if likely.lower() in NAMES_OF_TARGETS or (likely and OF_FEELINGS.fullmatch(likely)):
        return likely
    called = [name for name in able if OF_FEELINGS.fullmatch(name)]
    return (called or [likely] * bool(likely) or able or [found.target])[0]


def _is_amount(found: Survey) -> bool:
    """Whether what is likely to be predicted is a number of more different values than classes have."""
    at = next(at for at, column in enumerate(found.columns) if column.name == found.target)
    return found.columns[at].kind == "number" and len(found.categories[at]) > FEW


def _beside(found: Survey, text: str, label: str) -> list[str]:
    """The columns of a table that could be learned from, besides these two."""
    return [column.name for column in found.columns if column.kind != "left out" and column.name not in (text, label)]


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


def _told_beside(others: list[str], text: str) -> list[Sentence]:
    """That other columns are passed over."""
    return [say("only the texts in {text} are learned from, not {columns}: to learn from these, read it as a table",
                text=Own(text), columns=Own(first_few(others, NAMED)))] * bool(others)  # fmt: skip


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
