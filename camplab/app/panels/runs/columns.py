"""The columns of the list of runs: heading, what is written and what is sorted by. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from camplab.app.look.language import capital, tr, translate
from camplab.app.panels.runs.rows import Row
from camplab.numbers import duration, percent
from camplab.runs.best import Best, as_number
from camplab.runs.kept.told_apart import clock
from camplab.runs.listing import STATUS, Info
from camplab.words import Sentence, printable, say


@dataclass(frozen=True)
class Against:
    """What runs are held against: one that was chosen, or else the one before each; and in what they differ."""

    baseline: Info | None
    said: Callable[[Row], Sequence[Sentence] | None]
    """The differences of a run to what it is held against; None while they are not known, and where there is none."""


@dataclass(frozen=True)
class Column:
    """`text` is what stands in a cell, `value` what it is sorted by, the smallest first."""

    id: str
    title: Sentence
    text: Callable[[Info, Row, Against], str]
    value: Callable[[Info, Row, Against], object]
    tip: Sentence | None = None
    right: bool = False
    """Numbers stand at the right."""
    compares: bool = False
    """Shown while there is a baseline."""


def _name(info: Info, row: Row) -> str:
    """What it is called; below the row of its race without the name of that."""
    place, above = info.race, row.above
    if place is not None and above is not None and above.group == place.race:
        return info.about.name or translate(place.name)
    return translate(info.called)


def began(info: Info) -> str:
    """When, by the clock of this place: today without the day."""
    return clock(info.started)


def stands(info: Info) -> str:
    """How it stands, and why."""
    said = translate(STATUS.get(info.status, Sentence(info.status)))
    why = info.trouble or info.why
    return f"{said}: {printable(translate(why))}" if why else said


def value(best: Best, number: float) -> str:
    """By what a run is judged, as short as it can be."""
    said = as_number(best.measure, number)
    return translate(said) if isinstance(said, Sentence) else said


def differs(row: Row, against: Against) -> str:
    """In words, one after the other."""
    said = against.said(row)
    return "; ".join(map(capital, said)) if said is not None else ""


def forked_from(info: Info, row: Row) -> str:
    """The run that it comes from and the step, "" where it began by itself."""
    if not info.parent:
        return ""
    where = f"{_origin(info, row)}@{info.parent_step}"
    where = where if row.origin is not None else tr("{run} (not kept any more)", run=where)
    return where if info.carried is None else tr("{run}, another network", run=where)


def _origin(info: Info, row: Row) -> str:
    return printable(translate(row.origin.called) if row.origin is not None else info.parent)


def _best(info: Info) -> str:
    return tr("{value} (epoch {epoch})", value=value(info.best, info.best.value), epoch=info.best.epoch) if (
        info.best) else ""  # fmt: skip


def _last(info: Info) -> str:
    return value(info.best, info.last) if info.best is not None and info.last is not None else ""


def _rank(info: Info, number: float | None) -> tuple[object, ...]:
    """The better the smaller; runs that are judged by other measures stand apart."""
    if info.best is None or number is None:
        return 1, "", 0.0
    measure = info.best.measure
    return 0, measure.name, -number if measure.drawing.better == "high" else number


def _number(info: Info, name: str) -> float | None:
    if name == "seconds":
        return info.seconds
    return info.last if name == "last" else None if info.best is None else info.best.value


def change(info: Info, baseline: Info | None, name: str) -> float | None:
    """By what share of the baseline's number a run's is larger; None where they cannot be compared."""
    if baseline is None:
        return None
    here, there = _number(info, name), _number(baseline, name)
    same = name == "seconds" or (info.best and info.best.measure.name) == (baseline.best and baseline.best.measure.name)
    return here / there - 1 if same and here is not None and there else None


def _change(name: str, info: Info, _row: Row, against: Against) -> str:
    share = change(info, against.baseline, name)
    if info is against.baseline or share is None:
        return ""
    return f"{'+' if share > 0 else '−' if share < 0 else '±'}{translate(percent(abs(share)))}"


def _change_value(name: str, info: Info, _row: Row, against: Against) -> object:
    share = change(info, against.baseline, name)
    return (0, share) if share is not None else (1, 0.0)


def _against(id: str, name: str, title: Sentence) -> Column:
    tip = say("By how much it is larger or smaller than that of the baseline")
    return Column(id, title, partial(_change, name), partial(_change_value, name), tip, right=True, compares=True)


COLUMNS: tuple[Column, ...] = (
    Column("star", Sentence("★"), lambda info, _r, _a: "★" if info.about.star else "☆",
           lambda info, _r, _a: not info.about.star, say("Star")),
    Column("name", say("Run"), lambda info, row, _a: printable(_name(info, row)),
           lambda info, _r, _a: translate(info.called).casefold(),
           say("Its name; after its project until it gets one of its own (F2)")),
    Column("best", say("Best"), lambda info, _r, _a: _best(info),
           lambda info, _r, _a: _rank(info, _number(info, "best")),
           say("The best validation accuracy or loss after an epoch"), right=True),
    _against("best_change", "best", say("Best, against the baseline")),
    Column("last", say("Last"), lambda info, _r, _a: _last(info), lambda info, _r, _a: _rank(info, info.last),
           say("The same after the last epoch"), right=True),
    _against("last_change", "last", say("Last, against the baseline")),
    Column("time", say("Time"), lambda info, _r, _a: "" if info.seconds is None else translate(duration(info.seconds)),
           lambda info, _r, _a: (info.seconds is None, info.seconds or 0.0), say("That its epochs took"), right=True),
    _against("time_change", "seconds", say("Time, against the baseline")),
    Column("began", say("Began"), lambda info, _r, _a: began(info), lambda info, _r, _a: info.started, right=True),
    Column("status", say("Status"), lambda info, _r, _a: stands(info), lambda info, _r, _a: info.status),
    Column("seed", say("Seed"), lambda info, _r, _a: "" if info.seed is None else str(info.seed),
           lambda info, _r, _a: -1 if info.seed is None else info.seed, right=True),
    Column("parent", say("Forked from"),
           lambda info, row, _a: forked_from(info, row), lambda info, row, _a: (_origin(info, row), info.parent_step),
           say("The run that it was forked from, and after how many of its steps")),
    Column("differs", say("Differs in"), lambda _i, row, against: differs(row, against),
           lambda _i, row, against: differs(row, against),
           say("What was trained otherwise than in the baseline, or else than in the run before")),
)  # fmt: skip
NUMBER = {column.id: number for number, column in enumerate(COLUMNS)}
ALWAYS = frozenset({"star", "name", "began", "status", "best", "differs"})
"""Shown whatever they say; others only while not all runs say the same in them."""
