"""`camplab compare` of two runs: what came of each, and in what they differ, in words. Imports no torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from camplab.cli.errors import explained
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.runs.listed import began, best, facts, status
from camplab.numbers import duration
from camplab.runs import listing, reading
from camplab.runs.listing import BadRun, Info
from camplab.runs.otherwise import ALIKE, otherwise
from camplab.runs.record import Record
from camplab.runs.result import Result, result_of
from camplab.words import say


@dataclass(frozen=True)
class Side:
    """One of the two runs."""

    info: Info
    record: Record
    result: Result | None

    @property
    def name(self) -> str:
        """Of its folder."""
        return self.info.folder.name or str(self.info.folder)


def compare_runs(first: Path, second: Path, as_json: bool) -> None:
    """Print both side by side. Raises `Trouble`."""
    with explained(BadRun):
        left, right = _side(first), _side(second)
    said = otherwise(left.record, right.record)
    if as_json:
        print_json(finite({"left": facts(left.info), "right": facts(right.info), "differences": list(map(str, said))}))
        return
    print_table(("", left.name, right.name), [(title, *values) for title, *values in _rows(left, right)])
    put()
    for sentence in said or (ALIKE,):
        put(words(sentence))


def _side(folder: Path) -> Side:
    record = reading.read(folder)
    return Side(listing.info(folder), record, result_of(record))


def _rows(*sides: Side) -> Iterator[tuple[object, ...]]:
    yield say("Project"), *(side.info.title for side in sides)
    yield say("Status"), *(status(side.info) for side in sides)
    yield say("Began"), *(began(side.info) for side in sides)
    yield say("Steps"), *(f"{side.info.steps:,}" for side in sides)
    yield say("Epochs"), *(side.info.epochs for side in sides)
    yield say("After the last epoch"), *(side.result.quality if side.result else "" for side in sides)
    yield say("Best"), *(best(side.info) for side in sides)
    yield say("Time"), *(duration(side.result.seconds) if side.result else "" for side in sides)
    yield say("Parameters"), *(f"{side.record.started.parameters:,}" for side in sides)
