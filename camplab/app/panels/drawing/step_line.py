"""A line through plots of steps where one looks back at a run. Knows no run."""

from __future__ import annotations

import pyqtgraph as pg

from camplab.app.look import style
from camplab.app.panels.drawing.plots import Plot

WIDTH = 1.5
"""Pixels."""


class StepLine:
    """One line in each of its plots, all at the same step; none while one looks at the run as it stands."""

    def __init__(self) -> None:
        self.lines: list[pg.InfiniteLine] = []
        self.step: int | None = None

    def cross(self, plot: Plot) -> None:
        """Go through this plot, too."""
        line = pg.InfiniteLine(angle=90, movable=False)
        line.setVisible(self.step is not None)
        plot.addItem(line, ignoreBounds=True)
        self.lines.append(line)
        self.restyle()

    def restyle(self) -> None:
        """Take the theme."""
        for line in self.lines:
            line.setPen(pg.mkPen(style.theme().accent, width=WIDTH))

    def put(self, step: int | None) -> None:
        """Stand there; None: nowhere."""
        if step == self.step:
            return
        self.step = step
        for line in self.lines:
            line.setVisible(step is not None)
            if step is not None:
                line.setPos(step)
