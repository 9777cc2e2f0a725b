"""A look at a whole table: how it is written, what its columns are, which rows are broken. Keeps no values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

from camplab.datasets import far
from camplab.datasets.file_identity import Identity, identity
from camplab.datasets.making import read_from, refuse
from camplab.datasets.tables import files, records
from camplab.datasets.tables.columns import NUMBERS, Column, Look
from camplab.datasets.tables.dialect import NOTHING, Begun, Dialect, Given, guessed, uncommented
from camplab.datasets.tables.files import Far
from camplab.datasets.tables.header import is_value, second_head
from camplab.datasets.tables.judging import judged, numbers_rows
from camplab.datasets.tables.targets import as_classes, likely_target
from camplab.words import Own, Sentence, first_few, say

MOST_COLUMNS = 1000
MOST_BROKEN = 10_000
"""Broken rows that are remembered with their place."""
NAMED = 5
"""Lines that are named for each reason why rows are left out."""
NAMES = say("it holds names or units, and no values")
TOTALS = say("it adds up the other rows")
NOTE = say("it holds a note, and no values")
SECOND = say("it belongs to a second table in the same file: put that into a file of its own")
SUMS = frozenset({
    "total", "totals", "grand total", "sum", "average", "mean", "합계", "총계", "총합", "총합계", "계", "평균",
})  # fmt: skip
"""With what a row begins, in small letters, that is about the others and no sample of its own."""
WITHIN = frozenset(
    {"subtotal", "sub total", "sub-total", "total", "grand total", "소계", "합계", "총계", "총합계", "전국", "전체"}
)
"""Likewise between the others, or above them, in its first or second cell, where such rows are few."""
BEHIND = frozenset({"소계", "합계", "subtotal"})
"""Likewise behind the name of what is added up."""
INITIALS = frozenset({" ", *(initial for word in WITHIN for initial in (word[0], word[0].upper()))})
"""With what such a cell begins."""
FEW = 0.25
"""Of the rows; where there are more of them, it is a value like others."""
SMALL = 10_000
"""Rows of a table that an office publishes, in which sums stand between the others."""
Broken = tuple[tuple[int, Sentence], ...]
Place = TypeVar("Place")


@dataclass(frozen=True)
class Survey:
    """What was found."""

    dialect: Dialect
    columns: tuple[Column, ...]
    target: str
    rows: int
    """Those that are whole."""
    missing: tuple[int, ...]
    """Empty cells of each column."""
    why: tuple[Sentence | None, ...]
    """Of each column, why it is left out, if it is."""
    categories: tuple[tuple[str, ...], ...]
    """Of each column the different values, where they are few enough for a category."""
    ranges: tuple[tuple[float, float], ...]
    """Of each column the least number and the largest one."""
    broken: Broken
    """The line of each row that is left out, and why."""
    broken_count: int
    first: tuple[tuple[str, ...], ...]
    """Cells of the first rows."""


def survey(path: Path, given: Given = NOTHING) -> Survey:
    """Look at a table, which is `given` to be written so; once, while its file stays as it is.

    Raises `NoSamples` where there is none.
    """
    begun = guessed(path, given)
    if not _last or _last[0][0] != (path, begun.dialect) or not _last[0][1].holds(path):
        with read_from(path):
            now = identity(path)
        _last[:] = [((path, begun.dialect), now, _looked_at(path, begun))]
    return _last[0][2]


_last: list[tuple[tuple[Path, Dialect], Identity, Survey]] = []
"""Of which file, how it is written, and which it was; and what was found."""


def _looked_at(path: Path, begun: Begun) -> Survey:
    dialect, width = begun.dialect, len(begun.names)
    if width > MOST_COLUMNS:
        raise refuse(path, say("it has {n} columns, more than {most}: save them as arrays, with "
                               "numpy.savez(…, x=…, y=…)", n=width, most=MOST_COLUMNS))  # fmt: skip
    looks = [Look(name, nameless=dialect.header and not at and name == "column 1")
             for at, name in enumerate(begun.names)]  # fmt: skip
    broken: list[tuple[int, Sentence]] = []
    count = 0
    told = files.far_of(path)
    with records.nothing_collected():
        for rows in whole_rows(path, dialect, width, told):
            far.tell(told.done, told.total)
            for look, cells in zip(looks, rows.columns(), strict=False):
                look.see(cells, dialect)
            count += len(rows.broken)
            broken += rows.broken[: MOST_BROKEN - len(broken)]
    return _found(path, begun, looks, broken, count)


def _found(path: Path, begun: Begun, looks: list[Look], broken: list[tuple[int, Sentence]], count: int) -> Survey:
    if not looks[0].count:
        raise refuse(path, say("it has no rows"))
    judgements = [judged(look) for look in looks]
    if not begun.dialect.header and numbers_rows(looks, [row[0] for row in begun.rows], begun.dialect.decimal):
        judgements[0] = judgements[0][0]._replace(kind="left out", values=()), NUMBERS
    columns = [column for column, _ in judgements]
    target = likely_target(columns, looks)
    at = next((at for at, column in enumerate(columns) if column.name == target), None)
    if at is not None:
        columns[at] = as_classes(columns[at], looks[at])
    return Survey(
        begun.dialect, tuple(columns), target, looks[0].count, tuple(look.empty for look in looks),
        tuple(why for _, why in judgements), tuple(look.categories for look in looks),
        tuple((look.low, look.high) for look in looks),
        tuple(broken), count, tuple(map(tuple, begun.rows[:10])),
    )  # fmt: skip


def whole_rows(path: Path, dialect: Dialect, width: int, reach: Far | None = None) -> Iterator[records.Rows]:
    """The rows below the header that have as many cells as there are columns; others are broken, but for empty ones.
    So are names once more, or units right below the header, rows that add up others, and notes at the end.

    reach: knows how far that is.
    """
    header, names = dialect.header, None
    for rows in raw_rows(path, dialect, reach):
        first = header and bool(rows.cells)
        if first:
            names = rows.cells.pop(0)
            del rows.places[0]
            header = False
        if set(map(len, rows.cells)) != {width}:
            _sort_out(rows, width, dialect)
        _without_empty(rows)
        while first and rows.cells and second_head(rows.cells[0], rows.cells[1:]):
            _leave_out(rows, 0, NAMES)
        if first and (at := _second_table(rows)):
            _leave_out_all(rows, list(range(at, len(rows.cells))), SECOND)
        if names in rows.cells:
            _leave_out_all(rows, [at for at, cells in enumerate(rows.cells) if cells == names], NAMES)
        while width > 2 and len(rows.cells) > 1 and _is_note(rows.cells[-1]):
            _leave_out(rows, -1, NOTE)
        if rows.cells and _adds_up(rows.cells):
            _leave_out(rows, -1, TOTALS)
        _leave_out_all(rows, _sums(rows.cells), TOTALS)
        rows.broken.sort(key=lambda each: each[0])
        yield rows


def raw_rows(path: Path, dialect: Dialect, reach: Far | None = None) -> Iterator[records.Rows]:
    """All rows from the header on, as they are."""
    blocks = files.blocks_of(path, dialect.encoding, reach)
    return records.rows_of(_below(blocks, dialect.skipped), dialect.cut, dialect.skipped + 1)


def _below(blocks: Iterator[list[str]], skipped: int) -> Iterator[list[str]]:
    """Without the first lines, nor the sign before a header that is a comment."""
    begun = False
    for block in blocks:
        if rest := block[skipped:]:
            yield rest if begun else [uncommented(rest[0]), *rest[1:]]
            begun = True
        skipped = max(0, skipped - len(block))


def _sort_out(rows: records.Rows, width: int, dialect: Dialect) -> None:
    good_cells, good_places = [], []
    for place, cells in zip(rows.places, rows.cells, strict=True):
        kept = cells
        while len(kept) > width and not kept[-1].strip():
            kept = kept[:-1]
        if len(kept) > width and dialect.separator == "\t" and len(filled := [cell for cell in kept if cell]) == width:
            kept = filled  # two tabs stand between some, so that columns stand below each other
        if len(kept) == width:
            good_cells.append(kept)
            good_places.append(place)
        elif any(cell.strip() for cell in cells):
            rows.broken.append((place, _wrong(len(cells), width)))
    rows.cells, rows.places = good_cells, good_places


def _leave_out(rows: records.Rows, at: int, why: Sentence) -> None:
    rows.broken.append((rows.places.pop(at), why))
    del rows.cells[at]


def _leave_out_all(rows: records.Rows, these: list[int], why: Sentence) -> None:
    for at in reversed(these):
        _leave_out(rows, at, why)


def _second_table(rows: records.Rows) -> int:
    """The row with which another table begins: names without a number below an empty line and numbers; 0: none does."""
    for at in range(1, len(rows.cells) if len(rows.cells) <= SMALL else 0):
        cells = rows.cells[at]
        if rows.places[at] - rows.places[at - 1] > 1 and all(cells) and not any(map(is_value, cells)):
            around = [rows.cells[at - 1], *rows.cells[at + 1 : at + 2]]
            if len(set(cells)) == len(cells) and len(around) == 2 and all(any(map(is_value, row)) for row in around):
                return at
    return 0


def _is_note(cells: list[str]) -> bool:
    """Whether a row says something in words in its first cell, and nothing in the others."""
    return bool(cells[0].strip()) and not any(map(str.strip, cells[1:])) and not is_value(cells[0])


def _sums(rows: list[list[str]]) -> list[int]:
    """The rows, if they are few, that say in one of their first cells that they add up others."""
    found: set[int] = set()
    for column in (0, 1) if rows and len(rows[0]) > 2 else ():
        if len(rows) > SMALL and is_value(rows[0][column]):
            continue  # amounts, or numbers of rows
        different = set(map(itemgetter(column), rows))
        words = {cell for cell in different if cell[:1] in INITIALS and _word(cell) in WITHIN}
        if len(rows) <= SMALL:
            words |= {cell for cell in different if _word(cell).rpartition(" ")[2] in BEHIND}
        if words:
            found.update(at for at, row in enumerate(rows) if row[column] in words)
    return sorted(found) if len(found) <= FEW * len(rows) else []


def _word(cell: str) -> str:
    return cell.strip().lower().rstrip(":")


def _adds_up(rows: list[list[str]]) -> bool:
    """Whether the last row says of itself, and none before it, that it adds up the others."""
    at = next((at for at, cell in enumerate(rows[-1]) if cell.strip()), 0)
    word = _word(rows[-1][at])
    return word in SUMS and not any(_word(row[at]) == word for row in rows[:-1])


def _wrong(found: int, width: int) -> Sentence:
    if found == 1:
        return say("one cell where {width} are expected", width=width)
    return say("{n} cells where {width} are expected", n=found, width=width)


def _without_empty(rows: records.Rows) -> None:
    """Rows of nothing, as spreadsheets export them below a table."""
    if not all(map(itemgetter(0), rows.cells)):
        kept = [at for at, cells in enumerate(rows.cells) if cells[0] or any(map(str.strip, cells))]
        rows.cells, rows.places = [rows.cells[at] for at in kept], [rows.places[at] for at in kept]


def lines_left_out(broken: Iterable[tuple[int, Sentence]]) -> list[Sentence]:
    """A sentence for each reason why rows are left out, with their first lines."""
    return [say("left out, line {lines}: {why}", lines=Own(first_few(lines, NAMED)), why=why)
            for why, lines in by_reason(broken)]  # fmt: skip


def by_reason(broken: Iterable[tuple[Place, Sentence]]) -> list[tuple[Sentence, list[Place]]]:
    """The lines of broken rows, or columns, by what is wrong with them, the most frequent first."""
    broken = tuple(broken)
    counts = Counter(str(why) for _, why in broken)
    said = {str(why): why for _, why in broken}
    return [(said[text], [line for line, why in broken if str(why) == text]) for text, _ in counts.most_common()]
