"""From the lines of a table to its rows, each with its place; a broken one costs itself alone. Knows no columns."""

from __future__ import annotations

import csv
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import NamedTuple

from camplab.datasets.tables import fixed
from camplab.datasets.tables.files import GONE
from camplab.words import Sentence, say

MOST_LINES = 200
"""Of one row: a quotation mark that is still open after so many was never closed."""
OPEN = say("a quotation mark is not closed")
NO_CHARACTERS = say("it holds what is no character in this encoding")
SPACES = " "
"""As a separator: any number of them."""
COLONS = "::"
"""As MovieLens has it; a reader of CSV wants a single sign, which stands in no text."""
WIDE = "  "
"""Two spaces or more, between cells of several words in columns that stand below each other."""
HIVE = "\x01"
"""Stands between cells of tables that Hive and Spark have written."""
_UNIT_SEPARATOR = "\x1f"


class Cut(NamedTuple):
    """What stands between cells, and what around those in which it may stand, too."""

    separator: str
    quote: str = '"'


@dataclass
class Rows:
    """Some rows of a table, in order: `cells` of each, the line where it begins; and those that are broken."""

    cells: list[list[str]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    broken: list[tuple[int, Sentence]] = field(default_factory=list)

    def columns(self) -> list[tuple[str, ...]]:
        """The cells of each column, of rows of one length; [] without rows."""
        with nothing_collected():
            return list(zip(*self.cells, strict=True))


def parsed(lines: list[str], cut: Cut, strict: bool = False) -> list[list[str]]:
    """The rows of these lines. Raises `csv.Error`."""
    separator, quote = cut
    if separator == SPACES:
        lines = [line.replace("\t", " ").strip() + "\n" for line in lines]
    elif separator == WIDE:
        lines = [_UNIT_SEPARATOR.join(row) + "\n" for row in fixed.rows_of(lines)]
        separator = _UNIT_SEPARATOR
    elif separator == COLONS:
        lines, separator = [line.replace(COLONS, _UNIT_SEPARATOR) for line in lines], _UNIT_SEPARATOR
    escape = "\\" if strict is False and f"\\{quote}" in "".join(lines) else None
    with nothing_collected():
        return list(csv.reader(lines, delimiter=separator, quotechar=quote, skipinitialspace=True, strict=strict,
                               escapechar=escape))  # fmt: skip


_alone = Lock()
_without: list[bool] = []
"""Of each who wants it so now, whether garbage was looked for when it began; the last who ends sees to it again."""


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Rows of words hold no circles, and looking for some as they come by takes a third of the time."""
    with _alone:
        _without.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _alone:
            last = _without.pop()
            if not _without and last:
                gc.enable()


def rows_of(blocks: Iterator[list[str]], cut: Cut, first: int = 1) -> Iterator[Rows]:
    """All rows, many at a time. `first`: the number of the first line."""
    waiting: list[str] = []
    while block := [*waiting, *next(blocks, [])]:
        text = "".join(block)
        gone = GONE in text
        found = _at_once(block, text, cut, first)
        if found is None:
            found, waiting = _one_by_one(block, blocks, cut, first)
        else:
            waiting = []
        first += len(block)
        if gone:
            _without_gone(found)
        yield found


def _at_once(block: list[str], text: str, cut: Cut, first: int) -> Rows | None:
    """The quick way, where every row is one line; None where one may not be. text: the block as a whole."""
    if f"\\{cut.quote}" in text or text.count(cut.quote) % 2:
        return None
    try:
        cells = parsed(block, cut)
    except csv.Error:
        return None
    return Rows(cells, list(range(first, first + len(block)))) if len(cells) == len(block) else None


def _one_by_one(block: list[str], blocks: Iterator[list[str]], cut: Cut, first: int) -> tuple[Rows, list[str]]:
    """The careful way; lines of the next block that no row took wait. Whole blocks are added to `block`."""
    found, place, until = Rows(), 0, len(block)
    while place < until:
        end, quotes = place + 1, block[place].count(cut.quote)
        while quotes % 2 and end - place < MOST_LINES:
            if end == len(block):
                block += (following := next(blocks, []))
                if not following:
                    break
            quotes += block[end].count(cut.quote)
            end += 1
        if quotes % 2:  # never closed: this line alone
            end = place + 1
        _take(found, block[place:end], cut, first + place)
        place = end
    rest = block[place:]
    del block[place:]
    return found, rest


def _take(found: Rows, row: list[str], cut: Cut, place: int) -> None:
    try:
        cells = parsed(row, cut, strict=True)
    except csv.Error as error:
        if "end of data" in str(error):
            found.broken.append((place, OPEN))
            return
        try:
            cells = parsed(row, cut)
        except csv.Error as why:
            found.broken.append((place, say("{why}", why=str(why))))
            return
    found.cells += cells
    found.places += [place] if len(cells) == 1 else list(range(place, place + len(cells)))


def _without_gone(rows: Rows) -> None:
    """Rows with what is no character are broken."""
    bad = {at for at, cells in enumerate(rows.cells) if any(GONE in cell for cell in cells)}
    if bad:
        rows.broken += [(rows.places[at], NO_CHARACTERS) for at in sorted(bad)]
        rows.cells = [cells for at, cells in enumerate(rows.cells) if at not in bad]
        rows.places = [place for at, place in enumerate(rows.places) if at not in bad]
