"""One plot of the loss panel: loss or accuracy, raw, smoothed and validation, named at their ends. Knows no trainer."""

from __future__ import annotations

from functools import partial

import numpy as np
import pyqtgraph as pg

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.panels.drawing.curve import THICK, Curve, mixed
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.loss.marks import Changes, Epochs
from camplab.numbers import measured, percent
from camplab.runs.series import Curves, Doubles, Measure, scaled

FEW = 60
"""Up to so many validation points in sight are drawn as dots, too."""


class Chart:
    """Draws `Curves` of one measure into `plot`."""

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.plot = Plot(measure)
        self.epochs, self.changes = Epochs(words=measure == "loss"), Changes(words=measure == "loss")
        self.raw, self.smooth, self.validation = Curve(), Curve(THICK), Curve(THICK)
        self.dots = pg.ScatterPlotItem(size=5, pxMode=True)
        for item in (self.epochs, self.changes, self.raw, self.smooth, self.validation, self.dots):
            self.plot.addItem(item, ignoreBounds=True)
        self.plot.y_axis.percent = measure == "accuracy"

    def restyle(self) -> None:
        """Colours of the theme: training in its first, validation in its second series colour."""
        look = style.theme()
        self.plot.restyle()
        self.smooth.paint_with(look.series[0])
        self.validation.paint_with(look.series[1])
        self.dots.setBrush(look.series[1])
        self.dots.setPen(None)

    def retranslate(self) -> None:
        """The plot's name."""
        title = tr("Loss") if self.measure == "loss" else tr("Accuracy")
        self.plot.entitle(title)

    def draw(self, curves: Curves, log: bool, smoothing: bool) -> None:
        """Show what lies between the edges of the plot."""
        look = style.theme()
        low, high = self.plot.x_range
        self.plot.y_axis.log = log
        self.raw.paint_with(mixed(look.series[0], look.panel, 0.35 if smoothing else 1.0))
        raw = curves.raw.points(low, high, self.plot.pixels, log)
        self.raw.put(*raw)
        self.smooth.setVisible(smoothing)
        smooth = curves.smooth.points(low, high, self.plot.pixels // 2, log) if smoothing else raw
        if smoothing:
            self.smooth.put(*smooth)
        checks = self._validation(curves, low, high, log)
        self._fit(raw[1], smooth[1], checks[1], smoothing)
        self._name(smooth[1] if smoothing else raw[1], checks[1])

    def _validation(self, curves: Curves, low: float, high: float, log: bool) -> tuple[Doubles, Doubles]:
        x, y = curves.validation
        first, last = np.searchsorted(x, low), np.searchsorted(x, high, side="right")
        cut = slice(max(0, int(first) - 1), int(last) + 1)
        shown = x[cut], scaled(y[cut], log)
        self.validation.put(*shown)
        self.dots.setVisible(0 < len(shown[0]) <= FEW)
        if self.dots.isVisible():
            known = np.isfinite(shown[1])
            self.dots.setData(shown[0][known], shown[1][known])
        return shown

    def _fit(self, raw: Doubles, smooth: Doubles, checks: Doubles, smoothing: bool) -> None:
        """Heights of everything in sight; of a raw curve with spikes only the bulk, so that they hide nothing."""
        parts = [part[np.isfinite(part)] for part in (raw, smooth, checks)]
        if smoothing and len(parts[0]) > FEW:
            bulk = np.percentile(parts[0], [0.5, 99.5])
            if np.ptp(parts[0]) > 3 * np.ptp(bulk):
                parts[0] = bulk
        whole = np.concatenate(parts)
        if len(whole):
            lines = int(self.epochs.words) + int(self.changes.words and bool(self.changes.changes))
            self.plot.fit_height(float(whole.min()), float(whole.max()), lines)
            for curve in (self.raw, self.smooth, self.validation):
                curve.headroom = self.plot.headroom

    def _name(self, train: Doubles, checks: Doubles) -> None:
        look = style.theme()
        ends = ((train, tr("train"), look.series[0]), (checks, tr("validation"), look.series[1]))
        finite = [(values[np.isfinite(values)], text, color) for values, text, color in ends]
        self.plot.ends.put([(float(values[-1]), text, color) for values, text, color in finite if len(values)])

    def rows(self, curves: Curves, step: int, smoothing: bool) -> list[Row]:
        """The values of every curve at a step, as the crosshair shows them."""
        look = style.theme()
        words = (tr("loss, train"), tr("loss, smoothed"), tr("loss, validation"))
        if self.measure == "accuracy":
            words = (tr("accuracy, train"), tr("accuracy, smoothed"), tr("accuracy, validation"))
        text = partial(measured, digits=5) if self.measure == "loss" else percent
        found = [Row(words[0], text(curves.raw.at(step)), look.series[0])]
        if smoothing:
            found.append(Row(words[1], text(curves.smooth.at(step)), look.series[0]))
        checked = curves.validation_at(step)
        return [*found, Row(words[2], text(checked), look.series[1])] if checked == checked else found
