"""Tables whose columns stand below each other: cells with two spaces or more between them, some of which are empty."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

_GAP = re.compile(r" {2,}|\t")
_CELL = re.compile(r"\S+(?: \S+)*")

WHOLE = 0.2
"""Of the lines have to have all cells: they show where the columns are."""


class Cell(NamedTuple):
    """What stands in a line, and from where to where."""

    text: str
    start: int
    end: int


def cells_of(line: str) -> list[str]:
    """What has two spaces or more around it."""
    return _GAP.split(line.strip())


def rows_of(lines: Sequence[str]) -> list[list[str]]:
    """The cells of each line. Where a line has fewer than most, they are told by what stands above and below them which
    are empty; as they are, where that does not tell."""
    rows = [cells_of(line) for line in lines]
    counts = Counter(map(len, rows))
    width = max((count for count, often in counts.items() if often >= WHOLE * len(rows)), default=0)
    short = [at for at, row in enumerate(rows) if 0 < len(row) < width and row != [""]]
    if not short or any("\t" in line for line in lines):
        return rows
    whole = [line for line, row in zip(lines, rows, strict=True) if len(row) == width]
    for measure in (len, _seen):
        spans = _spans([_placed(line, measure) for line in whole])
        placed = [_below(_placed(lines[at], measure), spans) for at in short]
        if all(left[1] <= right[0] for left, right in pairwise(spans)) and all(placed):
            for at, row in zip(short, placed, strict=True):
                rows[at] = row
            break
    return rows


def _seen(letter: str) -> int:
    """Columns of a terminal: a letter of Hangul takes two."""
    return 1 + (unicodedata.east_asian_width(letter) in "WF")


def _placed(line: str, measure: Callable[[str], int]) -> list[Cell]:
    ends = [0, *accumulate(map(measure, line))]
    return [Cell(found.group(), ends[found.start()], ends[found.end()]) for found in _CELL.finditer(line.rstrip())]


def _spans(rows: Sequence[Sequence[Cell]]) -> list[tuple[int, int]]:
    """From where to where each column goes."""
    return [(min(cell.start for cell in column), max(cell.end for cell in column))
            for column in zip(*rows, strict=False)]  # fmt: skip


def _below(cells: Sequence[Cell], spans: Sequence[tuple[int, int]]) -> list[str]:
    """The cells in their columns, those between them empty; [] where one is in none, or in two."""
    row = [""] * len(spans)
    for cell in cells:
        able = [at for at, (start, end) in enumerate(spans) if cell.start < end and start < cell.end]
        if len(able) != 1 or row[able[0]]:
            return []
        row[able[0]] = cell.text
    return row
