"""The distribution of what each block puts out at one step, from input to output: a box for each. Knows no run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from camplab.app.look import style
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.painted import Painted
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.flow.profile import BlockAxis
from camplab.document.measures import OUTPUT_MEAN
from camplab.runs.flow.distribution import HIGH, HIGHEST, LOW, LOWEST, MIDDLE, Numbers

BOX, MOST = 0.5, 14.0
"""Width of a box: share of the room of a block, and pixels at most."""


class Box(Painted):
    """A line from the 5 % to the 95 % quantile, on it a box from 25 to 75 %, in it the median, and a dot: the mean."""

    def __init__(self) -> None:
        super().__init__(depth=5)
        self.found: Mapping[str, Numbers] = {}
        self.chosen: frozenset[int] = frozenset()

    def put(self, found: Mapping[str, Numbers], chosen: frozenset[int]) -> None:
        """Show these."""
        self.found, self.chosen = found, chosen
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(BOX * to_pixels.m11(), MOST)
        for at in range(len(self.found.get(MIDDLE, ()))):
            if np.isfinite(self.found[MIDDLE][at]):
                self._one(painter, at, width, to_pixels)

    def _one(self, painter: QPainter, at: int, width: float, to_pixels: QTransform) -> None:
        look = style.theme()
        color = look.accent if at in self.chosen else look.series[0]

        def place(name: str) -> QPointF:
            return to_pixels.map(QPointF(at, float(self.found[name][at])))

        painter.setPen(QPen(color, 1))
        painter.drawLine(place(LOWEST), place(HIGHEST))
        painter.setBrush(mixed(color, look.panel, 0.35))
        low, high = place(LOW), place(HIGH)
        painter.drawRect(QRectF(low.x() - width / 2, high.y(), width, max(low.y() - high.y(), 1.0)))
        middle = place(MIDDLE)
        painter.drawLine(QPointF(low.x() - width / 2, middle.y()), QPointF(low.x() + width / 2, middle.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.series[1])
        painter.drawEllipse(place(OUTPUT_MEAN.name), 2.0, 2.0)


class Boxes(Plot):
    """Place i is block i."""

    def __init__(self) -> None:
        super().__init__("boxes")
        self.names = BlockAxis()
        self.getPlotItem().setAxisItems({"bottom": self.names})
        self.x_axis = self.names
        self.getPlotItem().vb.setMouseEnabled(x=False, y=False)
        self.box = Box()
        self.addItem(self.box, ignoreBounds=True)

    def put(self, names: Sequence[str], found: Mapping[str, Numbers], chosen: frozenset[int]) -> None:
        """Show these, by measure."""
        self.names.names = names
        self.box.put(found, chosen)
        self.setXRange(-0.5, max(len(names), 1) - 0.5, padding=0)
        heights = (
            np.concatenate([found[name] for name in (LOWEST, HIGHEST, OUTPUT_MEAN.name)]) if found else np.zeros(1)
        )
        heights = heights[np.isfinite(heights)]
        if len(heights):
            self.fit_height(float(heights.min()), float(heights.max()))

    def at(self, point: QPointF) -> int | None:
        """The block under a point of the scene, None outside."""
        view = self.getPlotItem().vb
        row = round(view.mapSceneToView(point).x())
        return row if view.sceneBoundingRect().contains(point) and 0 <= row < len(self.names.names) else None
