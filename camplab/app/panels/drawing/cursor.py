"""A place in a plot that keys move, told as one under the mouse is. Knows no run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil, floor
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.panels.drawing.painted import Painted
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.pointing import Pointers
from camplab.app.panels.drawing.readout import Readout

LEAP = 20
"""So many leaps (Page Up and Down) go through what is in sight."""
RADIUS = 5.0
"""Pixels: of the ring at the place."""
P = TypeVar("P", bound=Plot)
Edges = Callable[[], tuple[int, int] | None]


def hint() -> str:
    """What keys do, spoken while there is no place."""
    return tr("Left and Right go from step to step, Home and End to the ends")


class Cursor:
    """Left, Right, Page Up and Down, Home and End go from whole number to whole number of x, in what is in sight.

    `edges()`: the first and the last that has values (default: all), None where there are none. `height()`: where it
    is (default: in the middle).
    """

    def __init__(self, plot: Plot, edges: Edges | None = None, height: Callable[[], float] | None = None) -> None:
        self.plot, self._edges, self._height = plot, edges, height
        self.x: int | None = None
        """Where it stands while keys point, or stood last."""
        plot.stepped.connect(self._go)

    def _in_sight(self) -> tuple[int, int] | None:
        low, high = self.plot.x_range
        seen = ceil(low), floor(high)
        if self._edges is None:
            return seen if seen[0] <= seen[1] else None
        if (edges := self._edges()) is None:
            return None
        first = min(max(edges[0], round(low)), edges[1])
        return first, max(first, min(edges[1], round(high)))

    def _go(self, where: str) -> None:
        """Where a key goes to; "here" stays, "" is nowhere."""
        sight = self._in_sight()
        if not where or sight is None:
            self.plot.hold(None)
            return
        low, high = sight
        now = self._now(low, high)
        leap = max(1, round((high - low) / LEAP))
        moves = {"left": now - 1, "right": now + 1, "back": now - leap, "on": now + leap, "first": low, "last": high}
        self.x = moves.get(where, now)
        self.plot.hold(self._place)

    def _now(self, low: int, high: int) -> int:
        """Where keys point, else where the mouse does, else the end."""
        view, mouse = self.plot.getPlotItem().vb, self.plot.mouse
        if self.x is not None and self.plot.held:
            return self.x
        if mouse is None or not view.sceneBoundingRect().contains(mouse):
            return high
        under: float = view.mapSceneToView(mouse).x()
        return min(max(round(under), low), high)

    def _place(self) -> QPointF:
        """In the scene; where the plot has moved on, at its edge."""
        low, high = self._in_sight() or self.plot.x_range
        self.x = int(min(max(self.x or 0, low), high))
        view = self.plot.getPlotItem().vb
        height = view.viewRect().center().y() if self._height is None else self._height()
        found: QPointF = view.mapViewToScene(QPointF(self.x, height))
        return found


class Ring(Painted):
    """A hairline through a place of a plot, and a ring at it, which are seen on any colour."""

    def __init__(self) -> None:
        super().__init__(depth=20)
        self.place = QPointF()
        self.hide()

    def put(self, place: QPointF) -> None:
        """Be there."""
        self.place = place
        self.show()
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        where, frame = to_pixels.map(self.place), to_pixels.mapRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((style.theme().card, 3.0), (style.theme().text, 1.0)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(where.x(), frame.top()), QPointF(where.x(), where.y() - RADIUS))
            painter.drawLine(QPointF(where.x(), where.y() + RADIUS), QPointF(where.x(), frame.bottom()))
            painter.drawEllipse(where, RADIUS, RADIUS)


class SpokenCursor(Cursor):
    """Is seen, and what the panel's box of values says of the place is spoken.

    Made after the panel listens to its plot: what the box says then is what is there.
    """

    def __init__(self, plot: Plot, readout: Readout, height: Callable[[], float] | None = None) -> None:
        super().__init__(plot, height=height)
        self._readout, self._ring = readout, Ring()
        plot.addItem(self._ring, ignoreBounds=True)
        plot.pointed.connect(self._follow)
        self.be_silent()

    def _follow(self, point: QPointF | None) -> None:
        if point is None or not self.plot.held or self._readout.isHidden():
            self.be_silent()
            return
        self._ring.put(self.plot.getPlotItem().vb.mapSceneToView(point))
        self.plot.setAccessibleDescription(self._readout.plain)

    def be_silent(self) -> None:
        """Nothing is pointed to by keys."""
        self._ring.hide()
        self.plot.setAccessibleDescription(hint())


class SpokenCursors(Pointers):
    """One for each plot of a panel that has one box of values."""

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self._readout = readout
        self._cursors: list[SpokenCursor] = []

    def retranslate(self) -> None:
        """The language is another one."""
        for each in self._cursors:
            each.plot.hold(None)
            each.be_silent()

    def add(
        self, plot: P, tell: Callable[[P, QPointF | None], None], height: Callable[[], float] | None = None
    ) -> None:
        """`tell` says in the box what is at a place of the plot, whoever points there; None: nobody does."""
        self.join(plot)
        plot.pointed.connect(partial(tell, plot))
        self._cursors.append(SpokenCursor(plot, self._readout, height))
