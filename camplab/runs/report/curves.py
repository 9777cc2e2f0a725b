"""Which curves runs have for a report, and these as lines: of the run over its steps, and of each block. Draws none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from camplab.document.measures import LOSS, Measure
from camplab.numbers import measured, percent
from camplab.runs.curves.axes import Axes, Quantity, axes_of
from camplab.runs.curves.series import Curves
from camplab.runs.growing import Growing
from camplab.runs.record import Record
from camplab.runs.report.chart import COLOURS, WIDTH
from camplab.runs.report.chart import Line as Drawn
from camplab.words import Sentence, say

Speak = Callable[[Sentence], str]
BETA = 0.9
"""Smoothing of what is measured at every step."""
SEPARATOR = " · "
DOTS = 60
"""Values of epochs that are still drawn each."""
FEW = 6
"""Blocks that have a colour of their own; of more of them the colours go from the first to the last."""
BEST = "#707070"
"""The colour of the best that can be."""
FIRST, LAST = (0, 114, 178), (213, 94, 0)


@dataclass(frozen=True)
class Kind:
    """One drawing that a report can hold: `name` is how it is chosen."""

    name: str
    title: Sentence
    axes: Axes | None = None
    """Of the run itself; None: `measure`, of each block."""
    measure: Measure | None = None

    @property
    def scale(self) -> str:
        """As of a measure."""
        return self.axes.drawing.scale if self.axes is not None else "log"


@dataclass(frozen=True, eq=False)
class Named:
    """A run, and what it is called beside others ("" alone)."""

    name: str
    record: Record


def kinds(records: Sequence[Record]) -> tuple[Kind, ...]:
    """What there is of the first of them, as it announced it."""
    measures = records[0].started.measures if records else ()
    blocks = [m for m in measures if (m.of, m.when, m.drawing.scale) == ("block", "step", "log")]
    of_run = [Kind(axes.drawing.chart, axes.title, axes) for axes in axes_of(measures)]
    return (*of_run, *(Kind(measure.name, measure.title, measure=measure) for measure in blocks))


def lines_of(kind: Kind, runs: Sequence[Named], speak: Speak) -> list[Drawn]:
    """What is drawn; of blocks, those of the first run alone."""
    if kind.axes is None:
        return list(_of_blocks(kind, runs[0].record)) if runs else []
    pairs = [(run, quantity) for run in runs for quantity in kind.axes.quantities]
    several = len(kind.axes.quantities) > 1
    found: list[Drawn] = []
    for place, (run, quantity) in enumerate(pairs):
        name = SEPARATOR.join(filter(None, (run.name, speak(quantity.title) if several else "")))
        found += _of_run(quantity, run.record, name, _colours(place, len(pairs)), speak)
    return [*found, *_best(runs, speak)] if kind.axes.drawing == LOSS.drawing else found


def _best(runs: Sequence[Named], speak: Speak) -> Iterator[Drawn]:
    """The best loss that can be, where the data know it and all runs have the same one."""
    floors = {run.record.project.floor for run in runs}
    if len(floors) == 1 and (floor := floors.pop()):
        first = min(run.record.started.first_step for run in runs)
        ends = np.array([first, max(run.record.step for run in runs)], float)
        yield Drawn(speak(say("best possible")), BEST, ends, np.full(2, floor))


def _colours(place: int, count: int) -> tuple[str, str]:
    """Of training and of validation: two, where there are enough of them."""
    if 2 * count <= len(COLOURS):
        return COLOURS[2 * place], COLOURS[2 * place + 1]
    return COLOURS[place % len(COLOURS)], COLOURS[place % len(COLOURS)]


def _of_run(quantity: Quantity, record: Record, name: str, colours: tuple[str, str], speak: Speak) -> Iterator[Drawn]:
    """Each step faintly and smoothed, and the ends of epochs."""
    curves = Curves(record.started.first_step, BETA)
    nothing = Growing(), Growing()
    curves.update(record.values(quantity.steps), record.points(quantity.epochs) if quantity.epochs else nothing)
    whole = record.started.first_step, record.step
    if quantity.steps:
        yield Drawn("", colours[0], *curves.raw.points(*whole, WIDTH, False), faint=True)
        called = SEPARATOR.join(filter(None, (name, speak(say("training")))))
        yield Drawn(called, colours[0], *curves.smooth.points(*whole, WIDTH, False))
    x, y = curves.validation.points(*whole, WIDTH, False)
    if len(x):
        called = SEPARATOR.join(filter(None, (name, speak(say("validation")))))
        yield Drawn(called if quantity.steps else name or speak(quantity.title), colours[1], x, y, dots=len(x) <= DOTS)


def _of_blocks(kind: Kind, record: Record) -> Iterator[Drawn]:
    assert kind.measure is not None
    columns, values = kind.measure.columns, record.values(kind.measure.name)
    for place, module in enumerate(columns):
        smooth = Curves(record.started.first_step, BETA)
        smooth.update(values[:, place], (Growing(), Growing()))
        x, y = smooth.smooth.points(record.started.first_step, record.step, WIDTH // 2, True)
        yield Drawn(module, _between(place, len(columns)), x, y)


def _between(place: int, count: int) -> str:
    if count <= FEW:
        return COLOURS[place]
    share = place / (count - 1)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in zip(FIRST, LAST, strict=True))


def in_words(kind: Kind, lines: Sequence[Drawn], speak: Speak) -> str:
    """What a drawing shows, for who does not see it: how each line begins and ends."""
    said = []
    for line in lines:
        known = np.flatnonzero(np.isfinite(line.y))
        if line.name and len(known):
            ends = (float(line.y[known[at]]) for at in (0, -1))
            first, last = (_value(kind, end) for end in ends)
            said.append(speak(say("{name}: from {first} to {last}", name=line.name, first=first, last=last)))
    return "; ".join(said)


def _value(kind: Kind, height: float) -> Sentence | str:
    if kind.scale == "percent":
        return percent(height)
    return measured(10**height if kind.scale == "log" else height, 3)
