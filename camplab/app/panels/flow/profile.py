"""A number of each block at one step, from the input of the network to its output. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from camplab.app.look import style
from camplab.app.look.colour_maps import ZERO
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.area import Area
from camplab.app.panels.drawing.axis import Axis
from camplab.app.panels.drawing.curve import THICK, Curve
from camplab.app.panels.drawing.painted import Painted
from camplab.app.panels.drawing.plots import Plot
from camplab.runs.curves.pyramid import Doubles

DOT, CHOSEN = 2.5, 4.5
"""Pixels: radius of a point, and of one that is selected."""
SHADE = 0.08
"""Of the colour of words that the shade of the band takes."""


class BlockAxis(Axis):
    """Below the plot the names of as many blocks as have room."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.whole = True  # of few blocks each has its name
        self.names: Sequence[str] = ()

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [self.names[round(value)] if 0 <= round(value) < len(self.names) else "" for value in values]

    def _apart(self, low: float, high: float) -> float:
        """Pixels: as wide as the longest name."""
        widest = max(self.names, key=len, default="")
        return max(40.0, QFontMetricsF(self.font()).horizontalAdvance(widest) * 1.2)


class Dots(Painted):
    """A point at each block; one that is exactly 0 lies at the lower edge, where the axis knows no 0."""

    def __init__(self) -> None:
        super().__init__(depth=5)
        self.y: Doubles = np.empty(0)
        self.zero = np.empty(0, np.bool_)
        self.chosen: frozenset[int] = frozenset()
        self.color = QColor()

    def put(self, y: Doubles, zero: np.ndarray, chosen: frozenset[int], color: QColor) -> None:
        """Show these."""
        self.y, self.zero, self.chosen, self.color = y, zero, chosen, color
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, height in enumerate(self.y.tolist()):
            zero = bool(self.zero[at])
            if not zero and not np.isfinite(height):
                continue
            radius = CHOSEN if at in self.chosen else DOT
            where = to_pixels.map(QPointF(at, area.top() if zero else height))  # the y axis points upwards
            painter.setBrush(QColor(*ZERO) if zero else style.theme().accent if at in self.chosen else self.color)
            painter.drawEllipse(where - QPointF(0, radius if zero else 0), radius, radius)


class Profile(Plot):
    """Place i is block i; heights are log10 where `log`."""

    def __init__(self) -> None:
        super().__init__("profile")
        self.names = BlockAxis()
        self.getPlotItem().setAxisItems({"bottom": self.names})
        self.x_axis = self.names
        self.getPlotItem().vb.setMouseEnabled(x=False, y=False)
        self.band, self.curve, self.dots = Area(), Curve(THICK), Dots()
        for item in (self.band, self.curve, self.dots):
            self.addItem(item, ignoreBounds=True)

    def put(self, names: Sequence[str], numbers: Doubles, chosen: frozenset[int], log: bool) -> None:
        """Show these numbers, NaN where nothing is known."""
        self.names.names = names
        y = _heights(numbers, log)
        color, known = style.theme().series[0], np.isfinite(y)
        self.curve.paint_with(color)
        self.curve.put(np.flatnonzero(known).astype(np.float64), y[known])  # what is not known between two is no gap
        self.dots.put(y, numbers == 0 if log else np.zeros(len(y), np.bool_), chosen, color)
        self.setXRange(-0.5, max(len(y), 1) - 0.5, padding=0)
        heights = y[known] if known.any() else np.zeros(1)
        low, high = float(heights.min()), float(heights.max())
        self.fit_height(*((low, high) if log else (0.0, max(high, 0.1))))

    def shade(self, band: tuple[float, float] | None) -> None:
        """What lies between these numbers is shaded, where heights are log10."""
        self.band.color = mixed(style.theme().text_faint, style.theme().panel, SHADE)
        whole = np.array([-0.5, max(len(self.dots.y), 1) - 0.5])
        low, high = _heights(np.array(band), True) if band is not None else (np.nan, np.nan)
        seen = bool(np.isfinite([low, high]).all())
        self.band.put(whole if seen else np.empty(0), np.repeat(low, 2), np.repeat(high, 2))

    def restyle(self) -> None:
        super().restyle()
        self.names.setPen(QPen(style.theme().line))

    def at(self, point: QPointF) -> int | None:
        """The block under a point of the scene, None outside."""
        view = self.getPlotItem().vb
        row = round(view.mapSceneToView(point).x())
        return row if view.sceneBoundingRect().contains(point) and 0 <= row < len(self.dots.y) else None


def _heights(numbers: Doubles, log: bool) -> Doubles:
    if not log:
        return np.where(np.isfinite(numbers), numbers, np.nan)
    fine = np.isfinite(numbers) & (numbers > 0)
    found: Doubles = np.log10(numbers, out=np.full(numbers.shape, np.nan), where=fine)
    return found
