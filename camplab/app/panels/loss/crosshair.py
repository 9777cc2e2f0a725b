"""A line through several plots at one step, moved by the mouse or by keys, and the values there. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QPointF

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.panels.drawing.alignment import sight
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.readout import Readout, Row

LEAP = 20
"""So many leaps (Page Up and Down) go through what is in sight."""


@dataclass(frozen=True)
class Told:
    """What there is to say about a step."""

    title: str
    rows: Sequence[Row]


class Crosshair:
    """`tell(step)` gives the values; `edges()` the first and the last step that has any."""

    def __init__(
        self, readout: Readout, edges: Callable[[], tuple[int, int] | None], tell: Callable[[int], Told]
    ) -> None:
        self.plots: list[Plot] = []
        self.readout, self.edges, self.tell = readout, edges, tell
        self.lines: list[pg.InfiniteLine] = []
        self.step: int | None = None
        """Where it stands, None while there is none."""
        self._by_keys: Plot | None = None

    def cross(self, plot: Plot) -> None:
        """Go through this plot, too."""
        line = pg.InfiniteLine(angle=90, movable=False)
        plot.addItem(line, ignoreBounds=True)
        plot.pointed.connect(partial(self.point, plot))
        plot.stepped.connect(partial(self.go, plot))
        self.plots.append(plot)
        self.lines.append(line)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take the theme."""
        for line in self.lines:
            line.setPen(pg.mkPen(style.theme().text_faint, width=1))

    def point(self, plot: Plot, point: QPointF | None) -> None:
        """The mouse is at a point of the plot's scene; None: it has gone, which a line set by keys outlives."""
        view, edges = plot.getPlotItem().vb, self.edges()
        if point is None and self._by_keys is not None:
            return
        if edges is None or point is None or not view.sceneBoundingRect().contains(point):
            self.hide()
            return
        self._by_keys = None
        step = min(max(round(view.mapSceneToView(point).x()), edges[0]), edges[1])
        self._stand(plot, step, point)

    def go(self, plot: Plot, where: str) -> None:
        """A key was pressed: "left", "right", "back" (a leap), "on", "first", "last"; "" is none, "here" stays."""
        sight = self._in_sight(plot)
        if not where or sight is None:
            self.hide()
            return
        low, high = sight
        leap = max(1, round((high - low) / LEAP))
        now = high if self.step is None else self.step
        moves = {"left": now - 1, "right": now + 1, "back": now - leap, "on": now + leap, "first": low, "last": high}
        self._by_keys = plot
        self._stand(plot, min(max(moves.get(where, now), low), high))

    def refresh(self) -> None:
        """What is in sight is another stretch: the line stays in sight, and says what it says now."""
        if self._by_keys is not None:
            self.go(self._by_keys, "here")
            return
        for plot in self.plots:
            plot.point_again()

    def hide(self) -> None:
        """No line, no values."""
        self.step, self._by_keys = None, None
        for line in self.lines:
            line.hide()
        self.readout.hide()
        for plot in self.plots:
            plot.setAccessibleDescription(tr("Left and Right go from step to step, Home and End to the ends"))

    def _in_sight(self, plot: Plot) -> tuple[int, int] | None:
        edges = self.edges()
        if edges is None:
            return None
        low, high = plot.x_range
        first = min(max(edges[0], round(low)), edges[1])
        return first, max(first, min(edges[1], round(high)))

    def _stand(self, plot: Plot, step: int, point: QPointF | None = None) -> None:
        """Show the line at a step, and the values beside it (at the middle of the plot without a point)."""
        self.step = step
        for line in self.lines:
            line.setPos(step)
            line.show()
        view = plot.getPlotItem().vb
        if point is None:
            middle = view.sceneBoundingRect().center().y()
            point = QPointF(view.mapViewToScene(QPointF(step, 0)).x(), middle)
        told = self.tell(step)
        over = self.readout.over
        seen = sight([each for each in self.plots if not each.isHidden()], over)
        self.readout.show_at(plot.mapTo(over, plot.mapFromScene(point)), told.title, told.rows, seen)
        plot.setAccessibleDescription(self.readout.plain)
