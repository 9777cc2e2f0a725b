"""`camplab hindsight`: numbers of a run that nobody recorded, at any of its steps. Needs torch; knows no measure."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, no_block, tell
from camplab.cli.output import finite, print_json, print_table
from camplab.cli.runs.listed import called
from camplab.document.atomic import WriteFailed
from camplab.document.measures import Measure
from camplab.numbers import measured
from camplab.runs import listing
from camplab.runs.beside import later
from camplab.runs.events import Look
from camplab.runs.exchange import tables
from camplab.training.faults import fault_of
from camplab.training.time_travel.hindsight import Hindsight
from camplab.words import Explained, say

Found = float | dict[str, float]
ROWS = 20
"""Of a table where nobody says how far its steps are apart."""


@dataclass(frozen=True)
class Asked:
    """What the command line asks for; () and None leave it open."""

    measures: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    """Dotted names of modules."""
    first: int = 0
    last: int | None = None
    every: int | None = None
    csv: bool = False
    json: bool = False
    keep: bool = False
    """With the run, all blocks of it."""


def look_back(name: str, asked: Asked) -> None:
    """Print the numbers of the run `name` after each of the steps. Raises `Trouble`."""
    if asked.csv and asked.json:
        raise Trouble(say("give one of --csv and --json"), status=WRONG)
    try:
        folder = listing.find(name, folders.runs())
        most = listing.info(folder).steps
        last = most if asked.last is None else asked.last
        if not asked.first <= last <= most:
            raise Trouble(
                say("--from and --to are steps from 0 to {last}, and --from does not come after --to", last=most),
                status=WRONG,
            )
        steps = range(asked.first, last + 1, asked.every or max(1, (last - asked.first) // ROWS))
        wanted = sorted({*steps, *([] if asked.every else [last])})
        back = Hindsight(folder, asked.first)
        measures = _chosen(back.measures, asked)
        looks = back.numbers(wanted, {measure.name for measure in measures})
        if asked.keep:
            looks = _kept(folder, back, looks)
        _put(back, measures, looks, asked)
        tell(*back.notes)
    except WriteFailed as error:
        raise Trouble(error.sentence) from None
    except Explained as error:
        raise Trouble(error.sentence, status=WRONG) from None
    except RuntimeError as error:  # a step that fails now, whatever it did then
        raise Trouble(fault_of(error, asked.first).sentence) from None


def _chosen(measures: Sequence[Measure], asked: Asked) -> list[Measure]:
    """The measures that are asked for, with the columns that are asked for. Raises `Trouble` for what is none."""
    known = {measure.name: measure for measure in measures}
    wrong = next((name for name in asked.measures if name not in known), None)
    if wrong is not None:
        raise Trouble(say("{name} is nothing to look back at; there are {names}", name=wrong, names=", ".join(known)),
                      status=WRONG)  # fmt: skip
    columns = dict.fromkeys(column for measure in measures for column in measure.columns)
    absent = next((block for block in asked.blocks if block not in columns), None)
    if absent is not None:
        raise no_block(absent, columns)
    of_epochs = {name: measure for name, measure in known.items() if measure.when == "epoch"}
    usual = [name for name, measure in of_epochs.items() if (measure.of == "run") != bool(asked.blocks)]
    chosen = [known[name] for name in dict.fromkeys(asked.measures or usual)]
    return [measure.over(column for column in measure.columns if column in (asked.blocks or columns))
            for measure in chosen]  # fmt: skip


def _kept(folder: Path, back: Hindsight, looks: Iterable[Look]) -> Iterator[Look]:
    """Written when all are found. Raises `atomic.WriteFailed`."""
    found = [*looks]
    later.add(folder, back.measures, found)
    yield from found


def _put(back: Hindsight, measures: Sequence[Measure], looks: Iterable[Look], asked: Asked) -> None:
    everything = {measure.name: measure.columns for measure in back.measures}
    found = ((look.step, {m.name: _value(m, look, everything[m.name]) for m in measures}) for look in looks)
    if asked.json:
        print_json(finite({"numbers": [{"step": step} | values for step, values in found]}))
        return
    if asked.csv:
        rows = ([step, *chain.from_iterable(map(_flat, values.values()))] for step, values in found)
        sys.stdout.writelines(tables.csv_pieces(["step", *tables.titles(measures)], rows))
    else:
        _print(measures, found)


def _print(measures: Sequence[Measure], found: Iterable[tuple[int, dict[str, Found]]]) -> None:
    """A row for each step; where there are blocks, one for each of them."""
    names = [measure.name for measure in measures]
    columns = dict.fromkeys(chain.from_iterable(measure.columns for measure in measures))
    rows = [
        (f"{step:,}", *([column] if columns else []), *(_cell(values[name], column) for name in names))
        for step, values in found
        for column in columns or [""]
    ]
    numbers = (say("Steps"), *map(called, names))
    print_table((numbers[0], *([say("Block")] if columns else []), *numbers[1:]), rows, numbers)


def _cell(value: Found, column: str) -> str:
    number = value.get(column, math.nan) if isinstance(value, dict) else value
    return "" if math.isnan(number) else measured(number)


def _value(measure: Measure, look: Look, columns: Sequence[str]) -> Found:
    """A number, or the numbers of the blocks that are asked for, by module; NaN where it is not known."""
    value = look.values.get(measure.name, math.nan)
    if measure.of == "run":
        return value if isinstance(value, float) else math.nan
    by_column = dict(zip(columns, value, strict=True)) if isinstance(value, tuple) else {}
    return {column: by_column.get(column, math.nan) for column in measure.columns}


def _flat(value: Found) -> Sequence[float]:
    return [*value.values()] if isinstance(value, dict) else [value]
