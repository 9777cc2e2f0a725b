"""One curve of a plot, drawn fast: opaque hair strokes, laid side by side where it is to be thick. Knows no run.

Measured for 1,800 jagged points on a 1,000 pixel wide picture: one opaque antialiased hairline 2 ms, a half
transparent one 31 ms, a pen 2 px wide 500 ms. So the pen is always 1 px wide and opaque.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from camplab.app.panels.drawing.painted import Painted
from camplab.runs.curves.pyramid import Doubles

HAIR = ((0.0, 0.0),)
THICK = ((0.0, -0.35), (0.35, 0.35), (-0.35, 0.35))
"""Where strokes are laid, in pixels."""
DENSE = 1_200
"""Points of one curve in sight from which on edges are not smoothed: noise looks the same, and takes half the time."""
FEW, DOT = 60, 2.5
"""Up to so many points in sight of a dotted curve are dots, too, and their radius in pixels."""
FAR = 20_000.0
"""Pixels beyond which a point is drawn no further out: the rasteriser is slow far outside."""


class Curve(Painted):
    """Draws what it was given last; a gap where a value is not finite."""

    def __init__(self, strokes: tuple[tuple[float, float], ...] = HAIR) -> None:
        super().__init__()
        self.strokes = strokes
        self.dash = Qt.PenStyle.SolidLine
        self.color = QColor()
        self.dotted = False
        self.headroom = 0.0
        """Pixels at the top of the plot that a spike does not reach into: words stand there."""
        self.x: Doubles = np.empty(0)
        self.y: Doubles = np.empty(0)
        self.later: NDArray[np.bool_] | None = None

    def put(self, x: Doubles, y: Doubles, later: NDArray[np.bool_] | None = None) -> None:
        """The points, in the units of the plot; dashed are those that were computed `later`."""
        self.x, self.y, self.later = x, y, later
        self.update()

    def paint_with(self, color: QColor) -> None:
        """An opaque colour."""
        self.color = color
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        if not len(self.x):
            return
        painter.setClipRect(to_pixels.mapRect(area).adjusted(0, self.headroom, 0, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self.x) <= DENSE)
        x = np.clip(self.x * to_pixels.m11() + to_pixels.dx(), -FAR, FAR)
        y = np.clip(self.y * to_pixels.m22() + to_pixels.dy(), -FAR, FAR)
        for heights, later in parts(y, self.later):
            painter.setPen(QPen(self.color, 1, Qt.PenStyle.DashLine if later else self.dash))
            stroke(painter, polygons(x, heights), self.strokes)
        if self.dotted and len(x) <= FEW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.color)
            for at in np.flatnonzero(np.isfinite(y)):
                painter.drawEllipse(QPointF(x[at], y[at]), DOT, DOT)


def stroke(painter: QPainter, shapes: list[QPolygonF], strokes: tuple[tuple[float, float], ...]) -> None:
    """Draw these lines with the pen as it is."""
    for right, down in strokes:
        painter.translate(right, down)
        for shape in shapes:
            painter.drawPolyline(shape)
        painter.translate(-right, -down)


def parts(y: Doubles, later: NDArray[np.bool_] | None) -> tuple[tuple[Doubles, bool], ...]:
    """Points, or points × curves, each with whether it is dashed: what was computed later is, up to its neighbours."""
    if later is None or not later.any():
        return ((y, False),)
    solid, dashed = y.copy(), y.copy()
    solid[later] = np.nan
    near = later.copy()
    near[1:] |= later[:-1]
    near[:-1] |= later[1:]
    dashed[~near] = np.nan
    return (solid, False), (dashed, True)


def polygons(x: Doubles, y: Doubles) -> list[QPolygonF]:
    """One line for every stretch of finite points; a lone point is a short dash."""
    whole = np.isfinite(y)
    if len(y) > 1 and whole.all():
        return [pg.functions.arrayToQPolygonF(x, y)]
    edges = np.flatnonzero(np.diff(whole.astype(np.int8), prepend=0, append=0))
    found = []
    for start, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        across, down = x[start:stop], y[start:stop]
        if stop - start == 1:
            across, down = np.array([across[0] - 1, across[0] + 1]), np.repeat(down, 2)
        found.append(pg.functions.arrayToQPolygonF(across, down))
    return found
