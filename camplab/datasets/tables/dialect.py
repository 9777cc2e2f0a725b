"""How a table is written: what stands between its cells, how numbers are written, where it begins. Guesses, and says.

What was guessed stands in the settings of the data, where the learner can change it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from camplab.datasets.making import refuse
from camplab.datasets.tables import files, foreign, records
from camplab.datasets.tables.header import (
    has_header,
    is_short_head,
    is_value,
    names_above,
    names_below,
    names_late,
    width_of,
)
from camplab.datasets.tables.values import GROUPS, SHORT, Decimal, bare, is_missing
from camplab.words import say

SEEN = 300
"""Lines from which it is guessed."""
SEPARATORS = ("\t", ";", ",", "|", "^", "~", records.HIVE, records.COLONS, records.SPACES, records.WIDE)
_COMMA = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+")
_POINT = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[.,]\d{3})+")
_EXPONENT, _UNGROUPED = re.compile(r"[eE][+-]?\d+$"), str.maketrans("", "", GROUPS)
_UNIT = re.compile(r"(?<=\d)\s*[^\W\d_][^\s\d,.]*$")
_COMMENT = re.compile(r"^#+\s*(?=[^\s#,;|])")
_EXCEL = re.compile(r"sep=(.)\s*")
_OPENS, _CLOSES = re.compile(r"(?:^|[,;\t|])\s*'"), re.compile(r"'\s*(?:[,;\t|]|$)")
QUOTED = 0.8
"""Of the lines have to have cells in single quotes for these to be quotation marks."""


class Dialect(NamedTuple):
    """How one table is written."""

    encoding: str
    separator: str
    decimal: Decimal
    skipped: int
    """Lines above the table."""
    header: bool
    """Whether its first row has the names of the columns."""
    day_first: bool
    """Whether 1/2/2024 is in February."""
    year_first: bool = True
    """Whether 24/3/1 is in 2024."""
    quote: str = '"'
    """What stands around cells in which a separator may stand."""

    @property
    def cut(self) -> records.Cut:
        """What stands between cells and around them."""
        return records.Cut(self.separator, self.quote)


Given = Mapping[str, Any]
"""Parts of a dialect by their names: what is not to be guessed, as the learner has said it."""
NOTHING: Given = {}


class Begun(NamedTuple):
    """A dialect, the names of the columns, and the first rows."""

    dialect: Dialect
    names: tuple[str, ...]
    rows: list[list[str]]


Placed = list[tuple[int, list[str]]]
"""Line and cells of each row."""


def guessed(path: Path, given: Given = NOTHING) -> Begun:
    """How the table in this file is written, as its first lines show, but for what is given. Raises `NoSamples`."""
    encoding = given.get("encoding") or files.encoding_of(path)
    lines = next(files.blocks_of(path, encoding), [])[:SEEN]
    _check(path, lines)
    above = foreign.attributes(lines)
    if above is not None:
        given = {"skipped": above.lines, "header": False, **given}
    cut, skipped = _cut(lines, given)
    lines = _uncommented(lines)
    rows = _rows(lines[skipped:], cut)
    if not any(cells for _, cells in rows):
        gone = any(files.GONE in line for line in lines)
        raise refuse(path, files.NO_ENCODING if gone else say("it has no rows"))
    rows, width, short = _squared(rows, given)
    if "skipped" not in given:
        start = _start(rows, width, given)
        skipped += rows[start][0]
        rows = rows[start:]
    table = [cells for _, cells in rows if len(cells) == width]
    decimal, header = given.get("decimal") or _decimal(table), given.get("header", short or has_header(table))
    body = table[1:] if header else table
    names = names_above(table if header else [[""] * width], width)
    if above is not None and len(above.names) == width:
        names = above.names
    year_first = given.get("year_first", _year_first(body))
    day_first = given.get("day_first", _day_first(body, year_first))
    return Begun(
        Dialect(encoding, cut.separator, decimal, skipped, header, day_first, year_first, cut.quote), names, body
    )


def _check(path: Path, lines: list[str]) -> None:
    """Raises `NoSamples` where these begin something else than a table."""
    if lines and files.JSON.match(lines[0]):
        raise refuse(path, say("it is JSON: save it as CSV"))
    if foreign.is_libsvm(lines):
        raise refuse(path, foreign.LIBSVM)
    if (above := foreign.attributes(lines)) is not None and foreign.is_sparse(lines[above.lines :]):
        raise refuse(path, foreign.SPARSE)


def _cut(lines: list[str], given: Given) -> tuple[records.Cut, int]:
    """What stands between cells and around them, and how many lines are known to stand above: Excel says the
    separator in the first."""
    told = _EXCEL.fullmatch(lines[0]) if lines else None
    quote = given.get("quote") or _quote(lines)
    separator = given.get("separator") or (told.group(1) if told else _separator(lines, quote))
    return records.Cut(separator, quote), given.get("skipped", 1 if told else 0)


def _squared(rows: Placed, given: Given) -> tuple[Placed, int, bool]:
    """The rows without what is empty behind the last column, how many of these there are, and whether the header has no
    name for the first."""
    width = width_of([cells for _, cells in rows])
    rows = [(place, cells if any(map(str.strip, cells[width:])) else cells[:width]) for place, cells in rows]
    at = next((at for at, (_, cells) in enumerate(rows) if len(cells) > 1), 0)
    short = is_short_head(rows[at][1], width, [cells for _, cells in rows[at + 1 :]]) and given.get("header", True)
    if short:
        rows[at] = (rows[at][0], ["", *rows[at][1]])
    return rows, width, short


def _start(rows: Placed, width: int, given: Given) -> int:
    """The row with which the table begins."""
    start = next(at for at, (_, cells) in enumerate(rows) if len(cells) == width and _begins(cells, rows[at + 1 :]))
    whole = [at for at, (_, cells) in enumerate(rows) if at >= start and len(cells) == width]
    if "header" in given:
        return start
    table = [rows[at][1] for at in whole]
    return whole[1] if names_below(table) else whole[names_late(table)]


def _begins(cells: list[str], below: Placed) -> bool:
    """Whether a table may begin here: a title above it fills one cell of many, where most rows fill more."""
    filled = sum(not is_missing(cell) for cell in cells)
    others = Counter(sum(not is_missing(cell) for cell in row) for _, row in below if len(row) == len(cells))
    return 2 * filled > len(cells) or not others or 1 < filled >= others.most_common(1)[0][0]


def _uncommented(lines: list[str]) -> list[str]:
    """Without the sign before a header that is a comment, as `numpy.savetxt` writes it."""
    above = next((at for at, line in enumerate(lines) if not line.startswith("#")), 0)
    return [*map(uncommented, lines[:above]), *lines[above:]]


def uncommented(line: str) -> str:
    """A header without such a sign."""
    return _COMMENT.sub("", line, count=1)


def _rows(lines: list[str], cut: records.Cut) -> Placed:
    """Line and cells of each row; none where nothing stands in any."""
    found = next(records.rows_of(iter([lines]), cut, 0), records.Rows())
    return [
        (place, cells if any(map(str.strip, cells)) else [])
        for place, cells in zip(found.places, found.cells, strict=True)
    ]


def _quote(lines: list[str]) -> str:
    """The single one, where most lines have cells in such and none in double ones: an apostrophe opens and does not
    close."""
    some = [line for line in lines if line.strip()]
    opened, closed = (sum(len(sign.findall(line.strip())) for line in some) for sign in (_OPENS, _CLOSES))
    able = sum(bool(_OPENS.search(line) and _CLOSES.search(line)) for line in some)
    double = any('"' in line for line in some)
    return "'" if not double and able >= QUOTED * len(some) > 0 and closed >= QUOTED * opened else '"'


def _separator(lines: list[str], quote: str) -> str:
    """The one that cuts most lines into as many cells, none of which holds another one."""
    scores = {separator: _score(lines, records.Cut(separator, quote)) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    return best if scores[best] > 0 else ","


def _score(lines: list[str], cut: records.Cut) -> float:
    separator = cut.separator
    try:
        rows = [cells for cells in records.parsed([line for line in lines if line.strip()], cut) if cells]
    except csv.Error:
        return 0.0
    widths = Counter(map(len, rows))
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    if width < 2:
        return 0.0
    table = [row for row in rows if len(row) == width]
    if sum(any(map(str.strip, column)) for column in zip(*table, strict=True)) < 2:
        return 0.0
    cells = [cell.strip() for row in table for cell in row]
    others = [other for other in ("\t", ";", "|") if other != separator]
    clean = sum(not any(other in cell for other in others) and not _several(cell) for cell in cells) / len(cells)
    weak = 0.6 if separator in (records.SPACES, records.WIDE) else 1.0
    return count / len(rows) * clean * weak


def _several(cell: str) -> bool:
    """Whether a cell is a row of numbers with spaces between them."""
    parts = cell.split()
    return len(parts) > 2 and all(map(is_value, parts)) and not is_value(cell)


def _decimal(rows: list[list[str]]) -> Decimal:
    """The comma, where more numbers are written with it than with the point."""
    cells = [_EXPONENT.sub("", bare(_UNIT.sub("", cell))[1]).translate(_UNGROUPED) for row in rows for cell in row]
    with_comma = sum(bool(_COMMA.fullmatch(cell)) and not _GROUPED.fullmatch(cell) for cell in cells)
    with_point = sum(bool(_POINT.fullmatch(cell)) and not _GROUPED.fullmatch(cell) for cell in cells)
    return "," if with_comma > with_point else "."


def _year_first(rows: list[list[str]]) -> bool:
    """Whether dates such as 24/3/1 begin with the year: where the other way there is no such date, or where what stands
    last changes more often than what stands first."""
    for column in zip(*rows, strict=False):
        found = [parts for cell in column if (parts := SHORT.fullmatch(cell.strip()))]
        if not found or 2 * len(found) < len(column):
            continue
        first, third = ([parts.group(at) for parts in found] for at in (1, 4))
        second = max(int(parts.group(3)) for parts in found)
        able_first = second <= 12 and all(len(each) == 2 for each in first) and max(map(int, third)) <= 31
        able_last = all(len(each) == 2 for each in third) and min(second, max(map(int, first))) <= 12
        if able_first and able_last and len(set(first)) != len(set(third)):
            return len(set(first)) < len(set(third))
        return able_first and not (able_last and found[0].group(2) == "/")
    return True


def _day_first(rows: list[list[str]], year_first: bool) -> bool:
    """Whether a date such as 31/1/2024 is among them; 31.1.2024 is never written otherwise."""
    year = r"\d{4}" if year_first else r"\d{4}|\d\d"
    for row in rows:
        for cell in row:
            parts = re.fullmatch(rf"(\d{{1,2}})([-/.])(\d{{1,2}})[-/.](?:{year})(?:[T ].*)?", cell.strip())
            if parts and (int(parts[1]) > 12 or (parts[2] == "." and int(parts[3]) <= 12)):
                return True
    return False
