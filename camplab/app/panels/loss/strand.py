"""The curves of one quantity in a plot: of each batch, smoothed, and of the validation. Knows no trainer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.curve import HAIR, THICK, Curve
from camplab.app.panels.drawing.readout import Row
from camplab.numbers import measured, percent
from camplab.runs.curves.axes import Quantity
from camplab.runs.curves.pyramid import Doubles
from camplab.runs.curves.series import Checks, Curves
from camplab.runs.moments import Said
from camplab.runs.record import Record

Points = tuple[Doubles, Doubles]
"""x and y, in the units of the plot."""
NONE: Points = np.empty(0), np.empty(0)
FEW = 60
"""From more points on a curve may have spikes, beside which the bulk of it is to be seen."""


@dataclass(frozen=True)
class Sight:
    """What of the curves is to be seen: between two steps, on so many pixels, with or without logarithms."""

    low: float
    high: float
    pixels: int
    log: bool
    smoothing: bool


@dataclass(frozen=True)
class Seen:
    """The points of each curve that are in sight."""

    raw: Points = NONE
    smooth: Points = NONE
    validation: Points = NONE
    computed: Points = NONE
    """What the run did not record, and was computed later."""
    evaluated: Points = NONE
    """Batches that were learned from, in evaluation mode."""


class Called(NamedTuple):
    """A run that is one of several over the same axes: its name, and the colour and the dashes of its curves."""

    name: str
    color: QColor
    dash: Qt.PenStyle


class Strand:
    """Draws `curves` of `quantity`, the `index`th of its plot, which has one of them or `several`."""

    def __init__(self, quantity: Quantity, index: int, several: bool, curves: Curves) -> None:
        self.quantity, self._index, self._several = quantity, index, several
        self.curves = curves
        self._called: Called | None = None
        self.told_by_width = False
        """Whether training and validation are in sight, of one colour: how thick they are says which is which."""
        self.raw, self.smooth, self.validation, self.computed = Curve(), Curve(THICK), Curve(THICK), Curve()
        self.computed.dash = Qt.PenStyle.DashLine
        self._later: Said | None = None
        self.validation.dotted = True
        self.evaluated, self._checks = Curve(THICK), Checks()
        self.items = (self.raw, self.smooth, self.validation, self.computed, self.evaluated)

    def restyle(self) -> None:
        """Colours of the theme: two for each quantity, that of training and that of validation."""
        self.smooth.paint_with(self._color(0))
        self.validation.paint_with(self._color(1))
        self.computed.paint_with(self._color(1))
        self.evaluated.paint_with(self._color(2))
        self.smooth.strokes = HAIR if self._called is not None else THICK
        for curve in (self.raw, self.smooth, self.validation):
            curve.dash = self._called.dash if self._called is not None else Qt.PenStyle.SolidLine

    def call(self, called: Called | None) -> None:
        """How the run is known, where it is one of several over the same axes; None: it is the only one."""
        if called != self._called:
            self._called = called
            self.restyle()

    def catch_up(self, run: Record) -> None:
        """Take what the run has said since."""
        self.curves.update(run.values(self.quantity.steps), run.points(self.quantity.epochs))
        self._later = run.computed.said(self.quantity.epochs)
        self._checks.update(*run.points(self.quantity.evaluated))

    def look(self, sight: Sight) -> Seen:
        """What of it is in sight."""
        low, high, pixels, log = sight.low, sight.high, sight.pixels, sight.log
        raw = self.curves.raw.points(low, high, pixels, log)
        smooth = self.curves.smooth.points(low, high, pixels // 2, log) if sight.smoothing else raw
        checks = (each.points(low, high, pixels // 2, log) for each in (self.curves.validation, self._checks))
        validation, evaluated = checks
        self.told_by_width = self._called is not None and all(len(y) for _, y in (smooth, validation))
        return Seen(raw, smooth, validation, self._computed(sight), evaluated)

    def _computed(self, sight: Sight) -> Points:
        """With those next to it on either side, so that the line goes to the edges."""
        if self._later is None:
            return NONE
        steps = self._later.steps[:].astype(np.float64)
        first, last = np.searchsorted(steps, sight.low) - 1, np.searchsorted(steps, sight.high, "right") + 1
        rows = slice(max(0, int(first)), int(last))
        heights = self._later.values[:][rows]
        with np.errstate(divide="ignore", invalid="ignore"):
            return steps[rows], np.log10(heights) if sight.log else heights

    def show(self, seen: Seen, smoothing: bool) -> None:
        """Draw this."""
        self.raw.paint_with(mixed(self._color(0), style.theme().panel, 0.35 if smoothing else 1.0))
        self.raw.put(*seen.raw)
        self.smooth.setVisible(smoothing)
        if smoothing:
            self.smooth.put(*seen.smooth)
        self.validation.put(*seen.validation)
        self.computed.put(*seen.computed)
        self.evaluated.put(*seen.evaluated)

    def limit(self, headroom: float) -> None:
        """So many pixels at the top are kept for words."""
        for curve in self.items:
            curve.headroom = headroom

    def ends(self) -> Iterator[tuple[float, str, QColor]]:
        """Where each curve ends that has a point in sight, what it is called there, and its colour."""
        named = [*zip((self._shown().y, self.validation.y, self.evaluated.y), self._names(), (0, 1, 2), strict=True)]
        for heights, text, which in reversed(named) if self._called else named:
            known = heights[np.isfinite(heights)]
            if len(known):
                yield float(known[-1]), text, self._color(which)
                if self._called:
                    return

    def _shown(self) -> Curve:
        return self.smooth if self.smooth.isVisible() else self.raw

    def _names(self) -> tuple[str, str, str]:
        """At the ends of the curves: short where nothing else is in the plot."""
        title = translate(self.quantity.title)
        if self._called is not None:
            return (self._called.name,) * 3
        if not self.quantity.steps:
            return "", title, ""
        if self._several:
            return title, tr("{title}, validation", title=title), tr("{title}, evaluated", title=title)
        return tr("train"), tr("validation"), tr("evaluated")

    def rows(self, step: int, smoothing: bool, scale: str) -> Iterator[Row]:
        """The values of every curve at a step, as the crosshair shows them."""
        title = translate(self.quantity.title)
        if self.quantity.steps:
            yield self._row(tr("{title}, train", title=title), self.curves.raw.at(step), 0, scale)
            if smoothing:
                yield self._row(tr("{title}, smoothed", title=title), self.curves.smooth.at(step), 0, scale)
            again = self._checks.at(step)
            if again == again:
                yield self._row(tr("{title}, evaluated", title=title), again, 2, scale)
            title = tr("{title}, validation", title=title)
        checked = self.curves.validation.at(step)
        if checked == checked:
            yield self._row(title, checked, 1, scale)
        if self._later is not None and len(at := np.flatnonzero(self._later.steps[:] == step)):
            yield self._row(tr("{title}, computed later", title=title), float(self._later.values[:][at[0]]), 1, scale)

    def _row(self, name: str, value: float, which: int, scale: str) -> Row:
        return Row(name, f"{said(value, scale)} {self.quantity.unit}".rstrip(), self._color(which))

    def _color(self, which: int) -> QColor:
        if self._called is not None:
            return self._called.color
        series = style.theme().series
        return series[(2 * self._index + which) % len(series)]


def said(value: float, scale: str) -> str:
    """A value as the crosshair shows it."""
    return translate(percent(value)) if scale == "percent" else measured(value, digits=5)


def heights(parts: list[Seen], smoothing: bool) -> Doubles:
    """Those of everything in sight; of a raw curve with spikes only of the bulk, so that they hide nothing."""
    found = []
    for part in parts:
        known = [y[np.isfinite(y)] for _, y in (part.raw, part.smooth, part.validation, part.computed, part.evaluated)]
        if smoothing and len(known[0]) > FEW:
            bulk = np.percentile(known[0], [0.5, 99.5])
            if np.ptp(known[0]) > 3 * np.ptp(bulk):
                known[0] = bulk
        found += known
    return np.concatenate(found) if found else np.empty(0)
