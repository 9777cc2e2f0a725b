"""A line through several plots at one step, moved by the mouse or by keys, and the values there. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QPointF

from camplab.app.look import style
from camplab.app.panels.drawing.alignment import sight
from camplab.app.panels.drawing.cursor import Cursor, hint
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.pointing import Pointers
from camplab.app.panels.drawing.readout import Readout, Row


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
        self._cursors: list[Cursor] = []
        self._pointers = Pointers()

    def cross(self, plot: Plot) -> None:
        """Go through this plot, too."""
        line = pg.InfiniteLine(angle=90, movable=False)
        plot.addItem(line, ignoreBounds=True)
        self._pointers.join(plot)
        plot.pointed.connect(partial(self.point, plot))
        self._cursors.append(Cursor(plot, self.edges))
        self.plots.append(plot)
        self.lines.append(line)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        """Take the theme."""
        for line in self.lines:
            line.setPen(pg.mkPen(style.theme().text_faint, width=1))

    def point(self, plot: Plot, point: QPointF | None) -> None:
        """The mouse is at a point of the plot's scene, or keys point there; None: they do not any more."""
        view, edges = plot.getPlotItem().vb, self.edges()
        if edges is None or point is None or not view.sceneBoundingRect().contains(point):
            self._vanish()
            return
        step = min(max(round(view.mapSceneToView(point).x()), edges[0]), edges[1])
        self._stand(plot, step, point)

    def refresh(self) -> None:
        """What is in sight is another stretch: the line stays in sight, and says what it says now."""
        self._pointers.again()

    def hide(self) -> None:
        """No line, no values, wherever keys point."""
        for plot in self.plots:
            plot.hold(None)
        self._vanish()

    def _vanish(self) -> None:
        self.step = None
        for line in self.lines:
            line.hide()
        self.readout.hide()
        for plot in self.plots:
            plot.setAccessibleDescription(hint())

    def _stand(self, plot: Plot, step: int, point: QPointF) -> None:
        """Show the line at a step, and the values beside it."""
        self.step = step
        for line in self.lines:
            line.setPos(step)
            line.show()
        told = self.tell(step)
        over = self.readout.over
        seen = sight([each for each in self.plots if not each.isHidden()], over)
        self.readout.show_at(plot.mapTo(over, plot.mapFromScene(point)), told.title, told.rows, seen)
        plot.setAccessibleDescription(self.readout.plain)
