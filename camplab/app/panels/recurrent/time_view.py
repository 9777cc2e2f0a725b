"""What a recurrent block does over the steps of a sample: units as a strip and as curves, gradient. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.area import Area
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.curve import HAIR, THICK, Curve
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.recurrent.unit_strip import StepPlot, UnitStrip
from camplab.numbers import rough
from camplab.runs.inside.recurrent import Numbers

ALL, STRIP, CURVES, GRADIENT = range(4)
"""What is shown."""
LEAST = 64
"""Pixels of height, without the numbers below, that a plot takes at least to be read."""
SHADE = 0.2
"""How much colour the shade takes between the smallest and the largest unit."""
Named = tuple[str, Numbers]
"""What a curve is called, and its height at each step."""


class TimeView(QWidget):
    """One above the other, the steps in line. `resized` says that there is room for more, or for less."""

    resized = Signal()
    chosen = Signal(object)
    """A unit is clicked, or gone to by Up and Down; None: not any more, as it was clicked again."""

    def __init__(self) -> None:
        super().__init__()
        self.strip, self.curves, self.gradient = UnitStrip(), StepPlot("units over time"), StepPlot("gradient")
        self.gradient.y_axis.log = True
        self.colours, self.range = ColourBar(), Area()
        self.range.setZValue(-5)
        self.lines = [Curve(THICK), *(Curve(HAIR) for _ in range(4))]
        self.norms = [Curve(THICK), Curve(HAIR)]
        self.strip.scene().sigMouseClicked.connect(self._click)
        for item in (self.range, *reversed(self.lines)):
            self.curves.addItem(item, ignoreBounds=True)
        for item in reversed(self.norms):
            self.gradient.addItem(item, ignoreBounds=True)
        grid = self._grid = style.flush(QGridLayout(self), 0)
        grid.addWidget(self.strip, 0, 0)
        grid.addWidget(self.colours, 0, 1)
        grid.addWidget(self.curves, 1, 0, 1, 2)
        grid.addWidget(self.gradient, 2, 0, 1, 2)

    @property
    def plots(self) -> tuple[StepPlot, ...]:
        """All three."""
        return self.strip, self.curves, self.gradient

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        count, now = self.strip.values.shape[1], self.strip.chosen
        if move is None or not count:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(min(max(0 if now is None else now + move, 0), count - 1))

    def _click(self, event: MouseClickEvent) -> None:
        unit = self.strip.unit_at(event.scenePos())
        if unit is not None:
            self.chosen.emit(None if unit == self.strip.chosen else unit)

    def restyle(self) -> None:
        """Take the theme."""
        for plot in self.plots:
            plot.restyle()
        look = style.theme()
        self.range.color = mixed(look.series[0], look.panel, SHADE)

    @property
    def shows_gradient(self) -> bool:
        """Whether it is seen."""
        return not self.gradient.isHidden()

    def arrange(self, choice: int) -> bool:
        """What is shown; whether all three are too much, so that the curves, or all but the strip, are left out."""
        each = LEAST + 2 * line_height()
        shown = {STRIP: (True, False, False), CURVES: (False, True, False), GRADIENT: (False, False, True)}.get(
            choice, (True, self.height() >= 3 * each, self.height() >= 2 * each)
        )
        for row, (plot, seen) in enumerate(zip(self.plots, shown, strict=True)):
            plot.setVisible(seen)
            self._grid.setRowStretch(row, (3, 2, 2)[row] if seen else 0)
        self.colours.setVisible(shown[0])
        last = max(row for row, seen in enumerate(shown) if seen)
        for row, plot in enumerate(self.plots):
            plot.getPlotItem().showAxis("bottom", row == last)
        return choice == ALL and not all(shown)

    def draw_strip(self, title: str, values: Numbers, gate: bool, unit: int | None) -> None:
        """step × unit; a gate goes from 0 to 1; `unit` is framed."""
        self.strip.draw(values, gate, unit)
        self.strip.entitle(tr("unit"))
        self.strip.setAccessibleName(tr("{what}: units (rows) at each step (columns), in colour", what=title))
        scale = self.strip.scale
        if scale is not None:
            low, high = rough(float(scale.low[0]), 3), rough(float(scale.high[0]), 3)
            middle = [(0.5, "0")] if scale.signed else []
            self.colours.put(scale.table, [(0.0, low), *middle, (1.0, high)])

    def draw_curves(self, title: str, curves: Sequence[Named], within: Numbers | None) -> None:
        """Curves over the steps, the first of them thick; within: step × unit, between whose ends there is a shade."""
        plot, steps = self.curves, np.arange(len(curves[0][1]), dtype=np.float64)
        plot.over(len(steps))
        plot.entitle(title)
        nothing = np.empty(0)
        for at, line in enumerate(self.lines):
            line.paint_with(_color(at))
            line.put(steps if at < len(curves) else nothing, curves[at][1] if at < len(curves) else nothing)
        whole = within is not None and bool(np.isfinite(within).all())
        low, high = (within.min(1), within.max(1)) if within is not None and whole else (nothing, nothing)
        self.range.put(steps if whole else nothing, low, high)
        heights = np.concatenate([*(y for _, y in curves), low, high])
        heights = heights[np.isfinite(heights)]
        if len(heights):
            plot.fit_height(float(heights.min()), float(heights.max()))
        plot.ends.put([(float(y[-1]), text, _color(at)) for at, (text, y) in enumerate(curves) if np.isfinite(y[-1])])

    def draw_gradient(self, title: str, norms: Sequence[Named]) -> None:
        """Of each kind of state |dL/dstate| at each step, on a log axis; where it is 0 there is a gap."""
        plot, count = self.gradient, len(norms[0][1])
        plot.over(count)
        plot.entitle(title)
        logs = [np.log10(y, out=np.full(count, np.nan), where=np.isfinite(y) & (y > 0)) for _, y in norms]
        for at, line in enumerate(self.norms):
            line.paint_with(_color(at))
            line.put(np.arange(count, dtype=np.float64), logs[at] if at < len(logs) else np.full(count, np.nan))
        heights = np.concatenate(logs)
        heights = heights[np.isfinite(heights)]
        plot.fit_height(*((float(heights.min()), float(heights.max())) if len(heights) else (-1.0, 0.0)))
        ends = [
            (y[np.isfinite(y)], text, _color(at)) for at, (y, (text, _)) in enumerate(zip(logs, norms, strict=True))
        ]
        plot.ends.put([(float(y[-1]), text, color) for y, text, color in ends if len(y)])

    def align(self) -> None:
        """The steps of all three stand in line."""
        shown = [plot for plot in self.plots if not plot.isHidden()]
        margins = [plot.margins() for plot in shown]
        bar = 0 if self.colours.isHidden() else self.colours.sizeHint().width()
        left = max(each for each, _ in margins)
        right = max([bar, *(each for _, each in margins[not self.strip.isHidden() :])])
        for plot in shown:
            plot.y_axis.setWidth(left)
            plot.ends.setWidth(max(0, right - bar) if plot is self.strip else right)


def _color(at: int) -> QColor:
    look = style.theme()
    return look.series[at % len(look.series)]
