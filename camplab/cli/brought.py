"""`camplab data FILE`: what a file that is brought holds, and how it is read."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from camplab.cli.errors import explained
from camplab.cli.far import in_lines, shown
from camplab.cli.language import spoken
from camplab.cli.output import print_json, print_table, put
from camplab.datasets.arrays.looking import unused as not_used
from camplab.datasets.base import Data
from camplab.datasets.brought.arrays import Arrays
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.brought.series import Series
from camplab.datasets.brought.table import Table
from camplab.datasets.far import whole
from camplab.datasets.hugging_face.opening import is_one
from camplab.datasets.hugging_face.taking_over import unused
from camplab.datasets.known import known
from camplab.datasets.making import NoSamples
from camplab.datasets.pictures.reading_all import tried
from camplab.datasets.tables.columns import KIND_WORDS
from camplab.datasets.tables.survey import Survey, by_reason, lines_left_out, survey
from camplab.datasets.tables.units import SCALED
from camplab.document import files
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.settings.words import value_word
from camplab.numbers import rough
from camplab.words import Own, Sentence, first_few, printable, say

NAMED = 20
"""Classes."""
SHOWN = 5
"""Lines that are named for each reason why rows are left out."""


def show_brought(path: Path, said: Sequence[str], as_json: bool, for_window: bool = False) -> None:
    """What was read, how, and what was left out. Raises `Trouble` where it is nothing to learn from.

    for_window: it is told in lines how far that is, and what is asked for next is made ready.
    """
    with shown(for_window):
        data = data_as_said(path, said)
    if for_window and isinstance(data, Table):
        with in_lines(say("laying out its numbers on the disk")):
            _make_ready(data)
    found = survey(Path(data.file), data.dialect._asdict()) if isinstance(data, Table) else None
    left = unused(path) if is_one(path) else not_used(path) if isinstance(data, Arrays) else ()
    if as_json:
        print_json({**_facts(path, data, found), "unused": left})
        return
    for line in _said(data, found):
        put(line)
    if left:
        put(_not_used(left))
    if isinstance(data, Table) and found is not None:
        put()
        _show_columns(data, found)


def _make_ready(data: Table) -> None:
    """The numbers of a large table, which are read once."""
    from camplab.datasets.tables import stored

    if stored.is_large(Path(data.file)):
        with contextlib.suppress(NoSamples):  # whoever learns from it is told
            whole(data.making())


def data_as_said(path: Path, said: Sequence[str]) -> Data:
    """What `path` holds; said: settings as NAME=VALUE. Raises `Trouble`."""
    with explained(NoSamples):
        return data_of(path, {name: value for name, _, value in (each.partition("=") for each in said)})


def _said(data: Data, found: Survey | None) -> Iterator[Sentence]:
    if found is None or not isinstance(data, Table):
        yield say("{n} samples of {shape}", n=f"{data.count:,}", shape=data.shape)
        if isinstance(data, Series):
            yield say("the next values of {column} are predicted, of {n} in the order of time",
                      column=Own(data.column), n=f"{data.number:,}")  # fmt: skip
        if isinstance(data, MaskedPictures | ListedPictures):
            with shown():
                remarks = whole(tried(data)).remarks
            yield from remarks
        if data.class_names:
            yield say("{n} classes: {names}", n=data.outputs, names=Own(first_few(data.class_names, NAMED)))
        elif "regression" in data.tasks:
            yield say("numbers to predict: {n}", n=data.outputs)
        return
    yield say("{n} rows, {m} columns", n=f"{found.rows:,}", m=len(found.columns))
    yield written(data)
    if data.target:
        yield _predicted(data)
    yield from lines_left_out(found.broken)


def learned(data: Table, task: str) -> Iterator[Sentence]:
    """What a project of the table predicts, where its task is to predict, and which columns are left out, and why."""
    if task in data.tasks:
        yield _predicted(data)
    for why, names in by_reason((printable(name), why) for name, why in reasons(data).items()):
        yield say("left out, column {columns}: {why}", columns=Own(first_few(names, SHOWN)), why=why)


def reasons(data: Table) -> dict[str, Sentence]:
    """Why columns are left out of which nothing can be learned, by their names."""
    found = survey(Path(data.file), data.dialect._asdict())
    return {column.name: why for column, why in zip(found.columns, found.why, strict=True) if why is not None}


def _predicted(data: Table) -> Sentence:
    return say("to be predicted: {column}", column=Own(data.target))


def _not_used(parts: Sequence[str]) -> Sentence:
    """Of a data set of Hugging Face, or of arrays."""
    return say("parts of which nothing is used, and how many rows each has: {parts}", parts=Own(", ".join(parts)))


def written(data: Table) -> Sentence:
    """How the table is written, as its settings say it."""
    separator, decimal = (value_word(Table, name, getattr(data, name)) for name in ("separator", "decimal"))
    return say("{encoding}, separator: {separator}, decimal sign: {decimal}", encoding=data.encoding.upper(),
               separator=separator, decimal=decimal)  # fmt: skip


def _show_columns(data: Table, found: Survey) -> None:
    rows = []
    for column, missing, why, (low, high) in zip(data.columns, found.missing, found.why, found.ranges, strict=True):
        values = first_few(column.values, 6)
        if column.kind == "number":
            unit = "" if column.unit == SCALED else column.unit
            values = f"{rough(low, 4)} … {rough(high, 4)} {unit}".rstrip()
        rows.append((column.name, KIND_WORDS[column.kind], spoken(why) if why else values, missing or ""))
    titles = (say("Column"), say("Kind"), say("Values"), say("Empty cells"))
    print_table(titles, rows, numbers=titles[3:])


def _facts(path: Path, data: Data, found: Survey | None) -> dict[str, object]:
    facts: dict[str, object] = {
        "file": str(path),
        "data": data.tag,
        "task": data.tasks[0],
        "samples": data.count,
        "shape": str(data.shape),
        "each": known(data.place_chosen).each,
        "held": known(data.place_chosen).held,
        "together": known(data.place_chosen).together,
        "series": data.column if isinstance(data, Series) else "",
        "values": data.number if isinstance(data, Series) else 0,
        "outputs": data.outputs,
        "project": files.dumps(project_for(data, path.stem)),
    }
    if found is not None and isinstance(data, Table):
        facts |= {
            "written": found.dialect._asdict(),
            "target": data.target,
            "rows": found.rows,
            "columns": [
                {"name": column.name, "kind": column.kind, "values": list(values), "missing": missing,
                 "why": str(why or "")}
                for column, values, missing, why in zip(
                    data.columns, found.categories, found.missing, found.why, strict=True
                )
            ],
            "skipped": [[line, str(why)] for line, why in found.broken],
            "skipped_count": found.broken_count,
            "first": found.first,
        }  # fmt: skip
    return facts
