"""What a column is, by what was seen of it: numbers, a category, days, or nothing that can be learned from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from camplab.datasets.making import FEW
from camplab.datasets.tables.column_names import CODES, OF_CODES, OF_MONTHS, OF_TIMES, WHOSE
from camplab.datasets.tables.columns import (
    APART,
    CONSTANT,
    COUNTS,
    DIFFERENT,
    EMPTY,
    MANY,
    NUMBERS,
    OWNERS,
    PARTS,
    TRUE,
    Column,
    Kind,
    Look,
)
from camplab.datasets.tables.values import are_packed, are_seconds, holds_many, numbers
from camplab.words import Sentence

if TYPE_CHECKING:
    from camplab.datasets.tables.values import Decimal


def numbers_rows(looks: Sequence[Look], first: Sequence[str], decimal: Decimal) -> bool:
    """Whether of columns without names the first alone has a whole number that is another one in each row, as that of a
    patient is; not where they rise or fall, as times do. first: its cells in the first rows."""
    import numpy as np

    apart = [look.whole and look.values is not None and look.numeric == look.count > FEW
             and len(look.different) > APART * look.count for look in looks]  # fmt: skip
    steps = np.sign(np.diff(numbers(first, decimal)))
    return len(looks) > 2 and apart[0] and not any(apart[1:]) and len(np.unique(steps)) > 1


def judged(look: Look) -> tuple[Column, Sentence | None]:
    """What the column is, and why it is left out, if it is."""
    kind, why = _kind(look)
    return Column(look.name, kind, look.categories if kind == "category" else (), look.unit), why


def _kind(look: Look) -> tuple[Kind, Sentence | None]:
    if not look.filled:
        return "left out", EMPTY
    if look.constant and look.count > 1:
        return "left out", CONSTANT
    if look.packed and look.numeric == look.filled > 2 and not CODES.search(look.name):
        return "date", None
    if look.whole and look.numeric == look.filled > 2 and OF_MONTHS.search(look.name) and are_packed(look.ends / 100):
        return "date", None
    if look.numeric == look.filled > 2 and are_seconds(look.ends) and OF_TIMES.search(look.name):
        return "date", None
    if (look.amounts >= TRUE * look.filled or _marked(look)) and not OF_CODES.search(look.name):
        if look.parts:
            return "left out", PARTS
        if look.counting and look.whole and look.low in (0, 1) and look.numeric == look.count > 2 * FEW:
            return "left out", COUNTS
        if look.numbers_rows:
            return "left out", NUMBERS
        if look.whole and WHOSE.fullmatch(look.name):
            return "left out", OWNERS
        return "number", None
    if look.dated >= TRUE * look.filled:
        return "date", None
    if look.parts:
        return "left out", PARTS
    if look.categories and len(look.categories) <= max(2, look.filled // 2):
        return "category", None
    if look.values and sum(map(holds_many, look.different)) > look.filled / 2:
        return "left out", MANY
    return "left out", DIFFERENT


def _marked(look: Look) -> bool:
    """Whether it has many different numbers and one word besides, by which its writer says that there is none."""
    many = look.values is None or len(look.values) - 1 > look.amounts / 2
    return many and len(look.words) == 1 and look.amounts + look.words.total() == look.filled < 2 * look.amounts


def alike(values: Sequence[str]) -> tuple[str, str] | None:
    """Two of them that differ in capital letters and spaces alone; None where there are none."""
    seen: dict[str, str] = {}
    for value in values:
        other = seen.setdefault("".join(value.split()).casefold(), value)
        if other != value:
            return other, value
    return None
