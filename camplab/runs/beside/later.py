"""Numbers that a run did not record and that were computed later, in a small file beside those it did. Knows no torch.

They are of steps that the run has taken: where it is taken back, they go with these steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from camplab.document.measures import Measure
from camplab.runs.encoding import decoder
from camplab.runs.events import Look, Value
from camplab.runs.folder import RunFolder
from camplab.runs.moments import Moments
from camplab.runs.record import Record
from camplab.runs.storage import sealed

MOST = 2**26
"""Bytes of the file that are read at most."""


class Later(msgspec.Struct, frozen=True):
    """The measures with their columns, and the looks by their steps."""

    measures: tuple[Measure, ...] = ()
    looks: tuple[Look, ...] = ()


_decode: Callable[[bytes], Later] = decoder(Later)


def read(folder: Path) -> Later:
    """What was computed of the run in `folder`; nothing where that cannot be read any more."""
    return sealed.read(RunFolder(folder).later, _decode, MOST) or Later()


def show(record: Record, folder: Path) -> None:
    """Let the record of the run in `folder` have what was computed of it; what it did not announce it says now, too.

    Numbers of measures that nobody named are left out: an earlier camplab kept such of a GAN.
    """
    found = read(folder)
    for measure in found.measures:
        record.measures.setdefault(measure.name, measure)
    orders = {measure.name: _order(measure, record.measures[measure.name]) for measure in found.measures}
    kept: Moments[Look] = Moments(Look)
    for look in found.looks:
        named = ((name, value) for name, value in look.values.items() if name in orders)
        kept.add(Look(look.step, {name: _in_order(value, orders[name]) for name, value in named}))
    record.computed = kept


def _order(measure: Measure, announced: Measure) -> Sequence[int] | None:
    """Where the columns that a run announced stand among those that were computed, -1: nowhere; None: there as here."""
    if measure.columns == announced.columns:
        return None
    places = {column: at for at, column in enumerate(measure.columns)}
    return [places.get(column, -1) for column in announced.columns]


def _in_order(value: Value, order: Sequence[int] | None) -> Value:
    if order is None or not isinstance(value, tuple):
        return value
    return tuple(value[at] if at >= 0 else math.nan for at in order)


def add(folder: Path, measures: Iterable[Measure], looks: Iterable[Look]) -> None:
    """Keep these, too: of what was known of the same measure at the same step they are the newer. Raises
    `atomic.WriteFailed`."""
    known = read(folder)
    named = {measure.name: measure for measure in known.measures} | {measure.name: measure for measure in measures}
    changed = {measure.name for measure in known.measures if named[measure.name].columns != measure.columns}
    values: dict[int, dict[str, Value]] = {}
    for look in known.looks:
        values[look.step] = {name: value for name, value in look.values.items() if name not in changed}
    for look in looks:
        values.setdefault(look.step, {}).update(look.values)
    said = tuple(Look(step, values[step]) for step in sorted(values))
    used = {name for look in said for name in look.values}
    sealed.write(RunFolder(folder).later, Later(tuple(named[name] for name in named if name in used), said))


def take_back(folder: Path, step: int) -> None:
    """The run goes on from here: what lay beyond is not of it any more. Raises `atomic.WriteFailed`."""
    known = read(folder)
    kept = tuple(look for look in known.looks if look.step <= step)
    if len(kept) < len(known.looks):
        sealed.write(RunFolder(folder).later, Later(known.measures, kept))
