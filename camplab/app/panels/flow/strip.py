"""Numbers of blocks as a picture: a row per block (the first on top), a column per stretch of steps. Knows no run."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from camplab.app.look import style
from camplab.app.look.colour_maps import BROKEN, ZERO, Table, coloured, sequential
from camplab.app.look.palettes import rgb
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.painted import Painted, contained
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.small_text import written
from camplab.runs.curves.means import BROKEN as IS_BROKEN
from camplab.runs.curves.means import FROZEN as IS_FROZEN
from camplab.runs.curves.means import ZERO as IS_ZERO
from camplab.runs.curves.means import Buckets
from camplab.runs.diagnosis import HIGHEST, LOWEST


def picture(buckets: Buckets, ends: tuple[float, float] = (LOWEST, HIGHEST)) -> Table:
    """blocks × buckets × 3; the colours end at the same norms for every run, so that dark always means vanished.

    Where nothing is known, as a block was frozen say, there is nothing: the colour of the panel.
    """
    out = coloured(buckets.mean, *ends, sequential("inferno"))
    out[buckets.state == IS_ZERO] = ZERO
    out[buckets.state == IS_BROKEN] = BROKEN
    out[buckets.state == IS_FROZEN] = rgb(style.theme().panel)
    return np.ascontiguousarray(out.transpose(1, 0, 2))


class NameAxis(pg.AxisItem):  # type: ignore[misc]
    """The blocks' names beside their rows; as many as have room, the first, the last and the selected always."""

    def __init__(self) -> None:
        super().__init__("left")
        self.names: tuple[str, ...] = ()
        self.selected: frozenset[int] = frozenset()
        self.setStyle(showValues=False, tickLength=0)
        self.enableAutoSIPrefix(False)

    def put(self, names: tuple[str, ...], selected: frozenset[int]) -> None:
        """Show these."""
        self.names, self.selected = names, selected
        self.update()

    @property
    def wanted_width(self) -> float:
        """In pixels; longer names are cut in the middle."""
        return min(max((written(name) for name in self.names), default=0) * 1.08 + 12, 170)

    def shown(self, height: float, line: float) -> list[int]:
        """Which names have room."""
        order = [*sorted(self.selected), 0, len(self.names) - 1, *range(len(self.names))]
        taken: dict[int, float] = {}
        for index in order:
            if 0 <= index < len(self.names):
                middle = self.middle(index, height, line)
                if all(abs(middle - other) >= line for other in taken.values()):
                    taken[index] = middle
        return list(taken)

    def middle(self, index: int, height: float, line: float) -> float:
        """Where a name stands: at its row, but not beyond the edges."""
        row = (index + 0.5) * height / max(1, len(self.names))
        return max(min(row, height - line / 2), line / 2)

    @contained
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        look, size = style.theme(), self.size()
        painter.setFont(style.font(look.font_small))
        metrics = QFontMetricsF(painter.font())
        for index in self.shown(size.height(), metrics.height() * 0.95):
            chosen = index in self.selected
            painter.setPen(look.accent if chosen else look.text_soft)
            face = painter.font()
            face.setBold(chosen)
            painter.setFont(face)
            text = metrics.elidedText(self.names[index], Qt.TextElideMode.ElideMiddle, size.width() - 8)
            middle = self.middle(index, size.height(), metrics.height())
            box = QRectF(0, middle - metrics.height() / 2, size.width() - 6, metrics.height())
            painter.drawText(box, RIGHT, text)


class Frames(Painted):
    """Outlines of the selected rows."""

    def __init__(self) -> None:
        super().__init__(depth=10)
        self.rows: frozenset[int] = frozenset()

    def put(self, rows: frozenset[int]) -> None:
        """Outline these."""
        self.rows = rows
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        for row in self.rows:
            box = to_pixels.mapRect(QRectF(area.left(), row, area.width(), 1)).adjusted(0, 0, -1, -1)
            for color, width in ((style.theme().card, 3), (style.theme().accent, 1)):
                painter.setPen(QPen(color, width))
                painter.drawRect(box)


class LaterLine(Painted):
    """A dashed line below what the run did not record, as it was computed later."""

    def __init__(self) -> None:
        super().__init__(depth=9)
        self.buckets: Buckets | None = None

    def put(self, buckets: Buckets) -> None:
        """Of these columns."""
        self.buckets = buckets
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        found = self.buckets
        if found is None or found.later is None:
            return
        edges = np.flatnonzero(np.diff(found.later.astype(np.int8), prepend=0, append=0)) * found.size + found.first
        bottom = to_pixels.mapRect(area).bottom() - 2
        for color, width, line in ((style.theme().card, 4, Qt.PenStyle.SolidLine),
                                   (style.theme().text, 2, Qt.PenStyle.DashLine)):  # fmt: skip
            painter.setPen(QPen(color, width, line, Qt.PenCapStyle.FlatCap))
            for start, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
                left, right = (to_pixels.map(QPointF(step - 0.5, 0)).x() for step in (start, stop))
                painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))


class Strip(Plot):
    """The picture with its names; rows count downwards."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.names = NameAxis()
        self.getPlotItem().setAxisItems({"left": self.names})
        self.image = pg.ImageItem()
        self.frames, self.later = Frames(), LaterLine()
        self.addItem(self.image, ignoreBounds=True)
        self.addItem(self.frames, ignoreBounds=True)
        self.addItem(self.later, ignoreBounds=True)
        self.getPlotItem().vb.invertY(True)
        self.buckets: Buckets | None = None
        self.ends_of_colours = LOWEST, HIGHEST

    def restyle(self) -> None:
        super().restyle()
        self.names.setPen(QPen(Qt.PenStyle.NoPen))

    def draw(self, buckets: Buckets, names: tuple[str, ...], selected: frozenset[int]) -> None:
        """Show these; bucket i is at step `buckets.first + i * buckets.size`."""
        self.buckets = buckets
        self.names.put(names, selected)
        self.frames.put(selected)
        self.later.put(buckets)
        self.show_heights(0, max(1, len(names)))
        if len(buckets.mean):
            self.image.setImage(picture(buckets, self.ends_of_colours), autoLevels=False, levels=(0, 255))
            left = buckets.first - 0.5
            self.image.setRect(QRectF(left, 0, buckets.size * len(buckets.mean), len(names)))

    def height_of_selected(self) -> float:
        """The middle of the first selected row, else of the first: keys point there."""
        return min(self.frames.rows, default=0) + 0.5

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and step under a point of the scene, None outside."""
        view = self.getPlotItem().vb
        place = view.mapSceneToView(point)
        on_names = self.names.sceneBoundingRect().contains(point)
        if not (on_names or view.sceneBoundingRect().contains(point)) or not self.names.names:
            return None
        return min(max(int(place.y()), 0), len(self.names.names) - 1), round(place.x())
