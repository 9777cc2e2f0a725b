"""What the learner should know about the rows of a table that are read: a sentence for each kind of trouble.

It takes no more memory however many rows there are, and can be kept with what was read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.datasets.tables.columns import Column
from camplab.datasets.tables.survey import Broken
from camplab.datasets.tables.values import is_missing
from camplab.words import Own, Sentence, first_few, say

NAMED = 3
"""Places named in one sentence."""
NONE = -1
"""Stands for a category that is not known."""


@dataclass
class Reason:
    """Why rows are left out: the first lines, and how many there are."""

    why: Sentence
    lines: list[int] = field(default_factory=list)
    count: int = 0


@dataclass
class Told:
    """What was found while rows were read."""

    broken: dict[str, Reason] = field(default_factory=dict)
    odd: tuple[int, str, str] | None = None
    """The first cell that is neither empty nor what its column is: line, column, text."""
    odd_count: int = 0
    filled: list[tuple[str, int]] = field(default_factory=list)
    """Columns and how many of their cells were empty."""
    gaps: dict[str, list[int]] = field(default_factory=dict)
    """Of columns of categories: cells that are empty, and all."""
    alike: list[tuple[str, str, str]] = field(default_factory=list)
    """Columns, and two of their values that may be meant as one."""
    untold: int = 0
    """Rows that do not say what is wanted."""

    def leave_out(self, broken: Broken | list[tuple[int, Sentence]]) -> None:
        """Rows that cannot be read: the line of each, and why."""
        for line, why in broken:
            known = self.broken.setdefault(str(why), Reason(why))
            known.lines += [line] if len(known.lines) < NAMED else []
            known.count += 1

    def strange(self, values: npt.NDArray[Any], cells: Sequence[str], places: Sequence[int], column: Column) -> None:
        """Count the cells among these that could not be read."""
        bad = values == NONE if column.kind == "category" else np.isnan(values)
        empty = 0
        for at in np.flatnonzero(bad).tolist():
            if not is_missing(cells[at]):
                self.odd = self.odd or (places[at], column.name, cells[at])
                self.odd_count += 1
            else:
                empty += 1
        if column.kind == "category":
            gaps = self.gaps.setdefault(column.name, [0, 0])
            gaps[0] += empty
            gaps[1] += len(cells)

    def remarks(self, target: str) -> tuple[Sentence, ...]:
        """All of it; target: the column that is wanted."""
        said = [_rows(each) for each in sorted(self.broken.values(), key=lambda reason: -reason.count)]
        if self.untold:
            said.append(_without_target(self.untold, Own(target)))
        if self.odd is not None:
            said.append(_odd(self.odd, self.odd_count))
        if self.filled:
            shown = [f"{name} ({count:,})" for name, count in self.filled]
            said.append(say("empty cells are filled with the median of their column: {columns}",
                            columns=Own(first_few(shown, NAMED))))  # fmt: skip
        said += [_gap(name, *gap) for name, gap in self.gaps.items() if 2 * gap[0] > gap[1] and name != target]
        said += [_alike(*each) for each in self.alike[:NAMED]]
        return tuple(said)

    def facts(self) -> dict[str, Any]:
        """What was found in the file, whatever is wanted of it."""
        broken = [[_packed(each.why), each.lines, each.count] for each in self.broken.values()]
        return {"broken": broken, "odd": self.odd, "odd_count": self.odd_count, "gaps": self.gaps}


def told(facts: Mapping[str, Any]) -> Told:
    """What `Told.facts` were of."""
    reasons = [Reason(_unpacked(why), lines, count) for why, lines, count in facts["broken"]]
    odd = None if facts["odd"] is None else tuple(facts["odd"])
    return Told({str(reason.why): reason for reason in reasons}, odd, facts["odd_count"], gaps=facts["gaps"])


def _packed(sentence: Sentence) -> list[Any]:
    return [sentence.template, {name: _packed(value) if isinstance(value, Sentence) else value
                                for name, value in sentence.values.items()}]  # fmt: skip


def _unpacked(packed: Sequence[Any]) -> Sentence:
    return Sentence(packed[0], {name: _unpacked(value) if isinstance(value, list) else value
                                for name, value in packed[1].items()})  # fmt: skip


def _without_target(count: int, column: Own) -> Sentence:
    if count == 1:
        return say("one row is left out: it does not say {column}", column=column)
    return say("{n} rows are left out: they do not say {column}", n=f"{count:,}", column=column)


def _odd(cell: tuple[int, str, str], count: int) -> Sentence:
    line, column, text = cell[0], Own(cell[1]), Own(cell[2][:40])
    if count == 1:
        return say("one cell is not what its column is and counts as empty: “{text}” in {column}, line {line}",
                   text=text, column=column, line=line)  # fmt: skip
    return say("{n} cells are not what their column is and count as empty, such as “{text}” in {column}, line {line}",
               n=f"{count:,}", text=text, column=column, line=line)  # fmt: skip


def _rows(reason: Reason) -> Sentence:
    shown, why, count = ", ".join(map(str, reason.lines)), reason.why, reason.count
    if count == 1:
        return say("line {line} is left out: {why}", line=shown, why=why)
    if count <= NAMED:
        return say("the lines {lines} are left out: {why}", lines=shown, why=why)
    return say("{n} rows are left out, among them the lines {lines}: {why}", n=f"{count:,}", lines=shown, why=why)


def _gap(column: str, empty: int, count: int) -> Sentence:
    return say("{column} is empty in {n} of {count} rows: where one cell stands for several below it, fill it down",
               column=Own(column), n=f"{empty:,}", count=f"{count:,}")  # fmt: skip


def _alike(column: str, one: str, other: str) -> Sentence:
    return say("{one} and {other} in {column} differ in capital letters or spaces alone, and are two values",
               one=Own(one), other=Own(other), column=Own(column))  # fmt: skip
