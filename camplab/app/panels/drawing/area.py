"""What lies between two curves of a plot, as a shade behind them. Knows no run."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QTransform

from camplab.app.panels.drawing.curve import FAR, polygons
from camplab.app.panels.drawing.painted import Painted
from camplab.runs.curves.pyramid import Doubles

DEPTH = -2.0
"""Behind all curves."""


class Area(Painted):
    """What lies between two curves over the same steps."""

    def __init__(self) -> None:
        super().__init__(DEPTH)
        self.color = QColor()
        self.x = self.low = self.high = np.empty(0)

    def put(self, x: Doubles, low: Doubles, high: Doubles) -> None:
        """The points, in the units of the plot; none of them NaN."""
        self.x, self.low, self.high = x, low, high
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        if len(self.x) < 2:
            return
        painter.setClipRect(to_pixels.mapRect(area))
        across = np.clip(self.x * to_pixels.m11() + to_pixels.dx(), -FAR, FAR)
        edges = [np.clip(y * to_pixels.m22() + to_pixels.dy(), -FAR, FAR) for y in (self.low, self.high)]
        around = polygons(np.concatenate((across, across[::-1])), np.concatenate((edges[0], edges[1][::-1])))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color)
        for shape in around:
            painter.drawPolygon(QPolygonF(shape))
