"""`camplab show`: what a run said, as tables, JSON or for TensorBoard. Knows no torch and no name of a measure."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, explained
from camplab.cli.language import spoken
from camplab.cli.output import finite, padded, print_json, print_table, put, words
from camplab.cli.runs.listed import began, best, called, called_so, facts, status
from camplab.cli.runs.log import show_log
from camplab.cli.train.progress import by_name
from camplab.document import atomic
from camplab.document.bundle import archive
from camplab.document.measures import Measure
from camplab.numbers import byte_size, measured
from camplab.runs import listing
from camplab.runs.beside.about import DAMAGED
from camplab.runs.curves.smoothing import averages
from camplab.runs.events import Value
from camplab.runs.exchange import tables
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun, Info
from camplab.runs.otherwise import change_in_words
from camplab.runs.reading import read
from camplab.runs.record import Record, stopped_early
from camplab.runs.snapshots import found
from camplab.words import Explained, Sentence, printable, say

FEW = 8
"""Snapshots in a line at most."""
HEADS = 10
"""Columns for what stands before a line about a run."""


def show_run(
    name: str, as_csv: bool, as_json: bool, events: Path | None = None, smooth: float | None = None
) -> None:  # fmt: skip
    """What a run said: a table of its epochs, every step as CSV, everything as JSON, or `events`: for TensorBoard, in
    this folder. smooth: with moving averages of this β, too. Raises `Trouble`."""
    if as_csv + as_json + (events is not None) > 1:
        raise Trouble(say("give one of --csv, --json and --tensorboard"), status=WRONG)
    if smooth is not None and not as_json:
        raise Trouble(say("moving averages are said with --json"), status=WRONG)
    if archive.is_bundle(Path(name)):
        from camplab.cli.runs.packing import show_packed

        show_packed(Path(name))
        return
    if _is_log(Path(name)) and not as_csv and events is None:
        show_log(Path(name), as_json)
        return
    with explained(BadRun):
        folder = listing.find(name, folders.runs())
        info, record = listing.info(folder), read(folder)
        if as_csv:
            sys.stdout.writelines(tables.pieces(record, record.started.measures))
        elif as_json:
            kept = [{"step": step, "bytes": size} for step, size in found(folder).items()]
            smoothed = {} if smooth is None else {"smoothed": _smoothed(record, smooth)}
            print_json(finite(facts(info) | _said(record) | smoothed | {"snapshots": kept}))
        elif events is not None:
            _write_events(info, record, events)
        else:
            _print(info, record)


def _is_log(path: Path) -> bool:
    """Whether another program wrote it."""
    return path.is_file() or (not RunFolder(path).numbers.exists() and any(path.glob("**/*tfevents*")))


def _write_events(info: Info, record: Record, folder: Path) -> None:
    """A file that TensorBoard shows, and how to look at it."""
    from camplab.runs.exchange import tensorboard

    try:
        written = tensorboard.write(record, folder, info.started)
    except OSError as error:
        why = error.sentence if isinstance(error, Explained) else atomic.why(error, folder)
        raise Trouble(why) from None
    put(spoken(say("{file} is written; TensorBoard shows what is in this folder", file=written)))


def _said(record: Record) -> dict[str, object]:
    """Everything a run said, by the names of its measures."""
    steps = [measure for measure in record.measures.values() if measure.when == "step"]
    stop = stopped_early(record)
    return {
        "device": record.started.device,
        "parameters": record.started.parameters,
        "steps_per_epoch": record.started.steps_per_epoch,
        "measures": [_about(measure) for measure in record.measures.values()],
        "numbers": {measure.name: _column(record, measure) for measure in steps},
        "per_epoch": [
            {"epoch": epoch.epoch, "step": epoch.step, "seconds": epoch.seconds} | by_name(epoch.values, record.started)
            for epoch in record.epochs
        ],
        "per_look": [{"step": look.step} | by_name(look.values, record.started) for look in record.looks],
        "changes": [
            {"step": change.step, "what": change.what, "old": change.old, "new": change.new, "block": change.block}
            for change in record.changes
        ],
        "stopped_early": None if stop is None else {"epoch": stop.epoch, "step": stop.step, "best": stop.best},
    }


def _smoothed(record: Record, beta: float) -> dict[str, object]:
    """Exponential moving averages of what the run says of itself at each step, as the panel of curves draws them with
    bias correction, and without."""
    steps = [measure.name for measure in record.measures.values() if (measure.when, measure.of) == ("step", "run")]
    found: dict[str, object] = {}
    for name in steps:
        values = record.values(name)[:].astype(np.float64)
        plain, corrected = averages(values[np.isfinite(values)], beta)
        found[name] = {"average": plain.tolist(), "corrected": corrected.tolist()}
    return {"beta": beta, **found}


def _about(measure: Measure) -> dict[str, object]:
    return {"name": measure.name, "title": str(measure.title), "unit": measure.unit, "when": measure.when,
            "of": measure.of, "columns": measure.columns}  # fmt: skip


def _column(record: Record, measure: Measure) -> object:
    """A number for each step; of blocks by module."""
    numbers = record.values(measure.name)[:].T.tolist()
    return numbers if measure.of == "run" else dict(zip(measure.columns, numbers, strict=True))


def _print(info: Info, record: Record) -> None:
    """How it stands, and a row for each epoch with the measures of the run."""
    names = [m.name for m in record.measures.values() if (m.when, m.of) == ("epoch", "run")]
    for title, value in _lines(info, record):
        put(padded(title, HEADS) + printable(words(value)))
    rows = [(epoch.epoch, epoch.step, *(_cell(epoch.values.get(name)) for name in names)) for epoch in record.epochs]
    if rows:
        put()
        heads = (say("Epoch"), say("Steps"), *map(called, names))
        print_table(heads, rows, heads)


def _lines(info: Info, record: Record) -> Iterator[tuple[Sentence, object]]:
    yield say("Run"), str(info.folder)
    if called_so(info):
        yield say("Name"), called_so(info)
    yield say("Status"), status(info)
    yield say("Began"), began(info)
    if info.title:
        yield say("Project"), info.title
    yield say("Steps"), f"{info.steps:,}"
    if info.best is not None:
        yield say("Best"), best(info)
    if info.seed is not None:
        yield say("Seed"), str(info.seed)
    if info.parent:
        yield say("Forked"), say("from {run} after {n} steps", run=info.parent, n=f"{info.parent_step:,}")
    for sentence in info.carried.sentences() if info.carried else ():
        yield say("Changed"), sentence
    kept = found(info.folder)
    if kept:
        yield say("Snapshots"), say("{n}, {size} in all: after {steps} steps", n=len(kept),
                                    size=byte_size(sum(kept.values())), steps=_some([*kept]))  # fmt: skip
    if info.about.damaged:
        yield say("Note"), DAMAGED
    elif info.about.note:
        yield say("Note"), info.about.note
    stop = stopped_early(record)
    if stop is not None:
        yield say("Ended"), stop.sentence
    for change in record.changes:
        yield say("Changed"), change_in_words(record.places, change)


def _some(steps: list[int]) -> str:
    """Numbers of steps, the first and the last ones of many."""
    shown = [f"{step:,}" for step in steps]
    return ", ".join(shown if len(shown) <= FEW else [*shown[: FEW - 1], "…", shown[-1]])


def _cell(value: Value | None) -> str:
    return measured(value) if isinstance(value, float) else ""
