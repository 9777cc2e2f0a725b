"""The first rows of a table: whether they have the names of its columns, and which these are. Knows no files."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from camplab.datasets.tables.values import day, is_missing, number


def names_below(rows: list[list[str]]) -> bool:
    """Whether the second row has the names, and the first only those of groups of columns, such as years."""
    if len(rows) < 3 or not all(rows[1][1:]) or not second_head(rows[1], rows[2:]):
        return False
    values = [cell for cell in rows[0] if is_value(cell)]
    return len(set(rows[0])) < len(rows[0]) and len(values) < len(rows[0]) and all(map(_is_year, values))


def second_head(row: list[str], below: list[list[str]]) -> bool:
    """Whether a row below the header has names once more, or units: no number, where two columns have numbers below;
    what stands above nothing is a setting of an instrument."""
    columns = [[cell for cell in column if not is_missing(cell)] for column in zip(*below[:50], strict=False)]
    if any(is_value(cell) and column for cell, column in zip(row, columns, strict=False)):
        return False
    if ({cell.strip().lower() for cell in row} <= FLAGS and "class" in row) or names_index(row, below):
        return True
    numeric = [bool(cells) and sum(map(is_value, cells)) >= 0.8 * len(cells) for cells in columns]
    said = [cell for cell, is_numeric, others in zip(row, numeric, columns, strict=False)
            if is_numeric and not is_missing(cell) and cell not in others]  # fmt: skip
    return len(said) >= 2 and 2 * len(said) > sum(numeric)


def names_index(row: list[str], below: list[list[str]]) -> bool:
    """Whether it has the name of the first column alone, above days, as pandas writes it below lines of names."""
    days = [day(cells[0]) for cells in below[:50] if cells and cells[0]]
    return len(row) > 1 and bool(row[0].strip()) and not any(row[1:]) and bool(days) and all(at == at for at in days)


def names_late(rows: list[list[str]]) -> int:
    """The row of names above nothing but numbers, where what an instrument says of itself stands above it, a word and
    then a value in each line, in as many cells; 0: there is none."""
    for at in range(1, min(len(rows) - MEASURED, LATE)):
        if not is_value(rows[at][0]) and all(rows[at]) and all(map(is_value, rows[at + 1])):
            said = any(is_value(cell) for row in rows[:at] for cell in row[1:])
            measured = all(is_value(cell) for row in rows[at + 1 :] for cell in row)
            return at if said and measured and not any(map(is_value, rows[at])) else 0
        if is_value(rows[at][0]):
            return 0
    return 0


MEASURED, LATE = 4, 60
"""Rows of numbers that there are then, at least; and where their names stand at the latest."""
FLAGS = frozenset({"", "class", "meta", "ignore", "c", "m", "i"})
"""What stands in a third row of names of Orange."""


def has_header(rows: list[list[str]]) -> bool:
    """The first row has names where one is no number above numbers, or where hardly a name comes again below: there may
    be hate among others in a column called so."""
    if len(rows) < 2:
        return bool(rows) and not any(is_value(cell) for cell in rows[0])
    if _counted(rows):
        return True
    columns = list(zip(*rows[:200], strict=False))
    below = [[_kind(cell) for cell in column[1:] if not is_missing(cell)] for column in columns]
    values = [sum(map(bool, kinds)) >= 0.8 * len(kinds) > 0 for kinds in below]
    if any(values):
        first = [(column[0], Counter(filter(None, kinds)).most_common(1)[0][0])
                 for at, (column, kinds, some) in enumerate(zip(columns, below, values, strict=True))
                 if some and (at or column[0].strip())]  # fmt: skip
        named = sum(not is_missing(cell) and _kind(cell) != usual for cell, usual in first)
        others = [cell for cell, _ in first if is_value(cell)]
        return named > len(first) / 2 or (not any(map(is_value, rows[0][:1])) and (_years(others) or _ranks(others)))
    columns = [column for column in columns if not all(map(is_missing, column))]
    names = [column[0] for column in columns]
    again = sum(column[0] in column[1:] for column in columns)
    repeating = sum(2 * len(set(column[1:])) <= len(column[1:]) for column in columns)
    return len(set(names)) == len(names) and all(names) and 3 * again <= repeating * (len(columns) > 2)


def _counted(rows: list[list[str]]) -> bool:
    """Whether the first row counts its columns from 0, as pandas writes columns that have no names."""
    cells = [cell.strip() for cell in rows[0]]
    numbers = cells[1:] if not cells[0] else cells
    if len(cells) > 2 and cells[1:] == [
        f"{cells[0]}.{at}" for at in range(1, len(cells))
    ]:  # as it tells equal ones apart
        return True
    if numbers != [str(at) for at in range(len(numbers))] or len(numbers) < (1 if not cells[0] else 3):
        return False
    return not any([cell.strip() for cell in row][-len(numbers) :] == numbers for row in rows[1:])


def _years(cells: list[str]) -> bool:
    """Whether these are years, one after the other, or months, as spreadsheets have them as names of columns."""
    if len(cells) >= 2 and all(map(_POINTED.fullmatch, map(str.strip, cells))) and len(set(cells)) == len(cells):
        return True
    whole = [int(cell) for cell in cells if _is_year(cell)]
    return len(whole) == len(cells) >= 2 and all(b - a == 1 for a, b in pairwise(whole))


def _ranks(cells: list[str]) -> bool:
    """Whether these count from 0 or 1 on, as hours of a day and balls of a draw are called."""
    return len(cells) >= 3 and any(cells == [str(at + first) for at in range(len(cells))] for first in (0, 1))


_POINTED = re.compile(r"(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])")
"""A month as offices write it: 2023.01."""


def _is_year(cell: str) -> bool:
    return len(cell.strip()) == 4 and cell.strip().isdecimal()


def is_value(cell: str) -> bool:
    """A number or a day, however it is written."""
    return bool(_kind(cell))


def _kind(cell: str) -> str:
    """Whether it is a number or a day, which is a name above numbers; "": neither."""
    if any(found == found for found in (number(cell), number(cell, ","))):
        return "number"
    return "day" if (found := day(cell)) == found else ""


def names_of(cells: list[str]) -> tuple[str, ...]:
    """A name for every column, each its own: column 3 where there is none, price 2 where it comes again."""
    names: list[str] = []
    for at, cell in enumerate(cells, 1):
        name = " ".join(cell.replace("\ufeff", "").split())[:190] or f"column {at}"
        own, count = name, 2
        while own in names:
            own, count = f"{name} {count}", count + 1
        names.append(own)
    return tuple(names)


def names_in(cells: list[str], width: int) -> tuple[str, ...]:
    """The names in a header of a table of so many columns: R writes none for the first one, which names the rows; what
    stands behind the last column is empty."""
    return names_of([*[""] * (len(cells) == width - 1), *cells][:width])


def names_above(rows: list[list[str]], width: int) -> tuple[str, ...]:
    """Likewise of the first rows, header and below: the name of the first column may stand in a line of its own."""
    names, below = names_in(rows[0], width), rows[1:SEEN]
    index = next((row[0] for at, row in enumerate(below[:3]) if names_index(row, below[at + 1 :])), "")
    return names_of([index, *names[1:]]) if index else names


SEEN = 60
"""Rows that tell what a name is."""


def width_of(rows: list[list[str]]) -> int:
    """Cells of most rows, but for a last one that is empty in all of them where the header has none above it."""
    width = Counter(map(len, filter(None, rows))).most_common(1)[0][0]
    whole = [row for row in rows if len(row) == width]
    above = next((row for row in rows if len(row) >= width - 1 > 1), [])
    return width - 1 if len(above) == width - 1 and all(above) and not any(row[-1].strip() for row in whole) else width


def is_short_head(row: list[str], width: int, below: list[list[str]]) -> bool:
    """Whether a row above all others has a name for each column but the first, which names the rows."""
    return (
        len(row) == width - 1 > 1
        and len(set(row)) == len(row)
        and all(map(str.strip, row))
        and not any(map(is_value, row))
        and all(len(each) == width and each[-1].strip() for each in below[:3])
    )
