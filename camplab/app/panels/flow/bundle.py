"""Many curves of one kind in one drawing, coloured from first to last, with some of them told apart. Knows no run."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from camplab.app.look import style
from camplab.app.look.colour_maps import blend
from camplab.app.look.palettes import rgb
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.curve import DENSE, FAR, THICK, parts, polygons, stroke
from camplab.app.panels.drawing.painted import Painted
from camplab.runs.curves.pyramid import Doubles


class Bundle(Painted):
    """Column i of `y` is curve i."""

    def __init__(self) -> None:
        super().__init__()
        self.x: Doubles = np.empty(0)
        self.y: Doubles = np.empty((0, 0))
        self.selected: frozenset[int] = frozenset()
        self.later: NDArray[np.bool_] | None = None

    def put(self, x: Doubles, y: Doubles, selected: frozenset[int], later: NDArray[np.bool_] | None = None) -> None:
        """Points × curves; the selected ones are drawn on top, thicker, and the others paler. Dashed are the points
        that were computed `later`."""
        self.x, self.y, self.selected, self.later = x, y, selected, later
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        x = np.clip(self.x * to_pixels.m11() + to_pixels.dx(), -FAR, FAR)
        y = np.clip(self.y * to_pixels.m22() + to_pixels.dy(), -FAR, FAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, y.size <= 10 * DENSE)
        colors, drawn = shades(y.shape[1]), parts(y, self.later)
        for index in sorted(range(y.shape[1]), key=lambda at: at in self.selected):
            thick = index in self.selected
            pale = self.selected and not thick
            color = mixed(colors[index], style.theme().panel, 0.6) if pale else colors[index]
            for heights, dashed in drawn:
                painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
                stroke(painter, polygons(x, heights[:, index]), THICK if thick else THICK[:1])


def shades(count: int) -> list[QColor]:
    """From the theme's first series colour (first curve) to its second (last curve)."""
    first, last = style.theme().series[:2]
    return _between(rgb(first), rgb(last), count)


@lru_cache(maxsize=8)
def _between(first: tuple[int, int, int], last: tuple[int, int, int], count: int) -> list[QColor]:
    colors = [QColor(*rgb) for rgb in blend(first, last, max(2, count)).tolist()]
    return [*colors[: count - 1], colors[-1]]
