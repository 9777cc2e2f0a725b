"""Draws what a block puts out: maps as a montage, a sequence as steps × features, a vector as bars. Knows no run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.map_scale import Maps, Scale, as_maps, scale_of
from camplab.app.look.palettes import rgb
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.app.panels.maps.axes import MARGIN, axes_room, paint_axes
from camplab.app.panels.maps.bars import TINT, Naming, paint_bars
from camplab.app.panels.maps.montage import Layout, Tint, arranged, numbered, painted
from camplab.numbers import measured

GUTTER, NARROW = 5, 3
"""Pixels between maps: a hairline round each and three of ground, so that each is seen by itself; less between many."""
SMALL = 16
"""Pixels of a map to which less ground is left."""
Place = tuple[int, int, int]
"""Map, row and column, from 0: as `MapsView.maps` has them."""


class MapsView(Telling):
    """Shows `values`: K×H×W, T×F or F."""

    pointed = Signal(object)
    """The mouse is at another `Place`; None: at none any more."""
    enlarged = Signal(object)
    """One of the maps is shown alone; None: all of them again."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.setMinimumSize(80, 60)
        self.values: Maps | None = None
        self.scale: Scale | None = None
        self.layout_: Layout | None = None
        self.called: Naming | None = None
        """What the numbers of a vector are called, where they are no features counted from 0."""
        self.more: Callable[[Place], list[Row]] | None = None
        """What is told of a place besides its number."""
        self.changed: NDArray[np.bool_] | None = None
        """Which of the numbers are tinted; K×H×W, T×F or F, as they are."""
        self.beside: Maps | None = None
        """Numbers of the same shape that have the same scale."""
        self.place: Place | None = None
        self.alone: int | None = None
        """The map that is shown large; None: all of them."""
        self._corner = QPointF()
        self._each = False

    def put(self, values: Maps | None, each: bool) -> None:
        """Show these numbers, or (None) nothing; `each`: every map (K) has a scale of its own."""
        self.values, self._each = values, each and values is not None and values.ndim == 3
        if values is None or values.ndim != 3 or (self.alone is not None and self.alone >= len(values)):
            self.alone = None
        scaled = self.maps if self.beside is None else np.concatenate([self.maps, as_maps(self.beside)], 2)
        self.scale = scale_of(scaled, self._each, style.theme().dark)
        self.renew()

    @property
    def maps(self) -> Maps:
        """The same as K×H×W: a sequence is one map, features down and steps across."""
        return as_maps(self.values if self.values is not None else np.zeros((1, 1, 1), np.float32))

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.values is None or self.scale is None or not self.values.size:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            if self.values.ndim == 1:
                self._bars(painter)
            else:
                self._montage(painter)

    def _montage(self, painter: QPainter) -> None:
        assert self.scale is not None
        picked = slice(None) if self.alone is None else slice(self.alone, self.alone + 1)
        ratio, maps = self.devicePixelRatioF(), self.maps[picked]
        left, bottom = axes_room(painter, maps.shape[1]) if self._is_sequence else (0.0, 0.0)
        room = self.width() - 2 * MARGIN - left, self.height() - 2 * MARGIN - bottom
        pixels = (max(1, round(room[0] * ratio)), max(1, round(room[1] * ratio)))
        one, last = self._is_sequence, len(self.maps) - 1
        layout = self.layout_ = Layout(1, 1, *pixels, 0) if one else grid(maps.shape[:3], pixels, ratio, last)
        look = style.theme()
        line, ground, mark = map(rgb, (look.line, look.panel, look.series[TINT]))
        scale = replace(self.scale, low=self.scale.low[picked], high=self.scale.high[picked])
        changed = None if self.changed is None else as_maps(self.changed.astype(np.float32)).astype(np.bool_)
        tint = None if changed is None else Tint(changed[picked], mark)
        picture = painted(maps, layout, scale, line, ground, tint)
        width, height = layout.size
        spare = (room[0] - width / ratio) / 2, (room[1] - height / ratio) / 2
        self._corner = QPointF(MARGIN + left + max(0, spare[0]), MARGIN + max(0, spare[1]))
        painter.drawImage(self._corner, image(picture, ratio))
        if layout.header:
            paint_numbers(painter, layout, self._corner, ratio, self.alone or 0)
        if self._is_sequence:
            box = QRectF(self._corner.x(), self._corner.y(), width / ratio, height / ratio)
            paint_axes(painter, box, *maps.shape[1:3])

    @property
    def _is_sequence(self) -> bool:
        return self.values is not None and self.values.ndim == 2

    def _bars(self, painter: QPainter) -> None:
        assert self.scale is not None
        line = QFontMetricsF(painter.font()).height()
        left = MARGIN + 3.5 * line
        box = QRectF(left, MARGIN + line / 2, self.width() - MARGIN - left, self.height() - 2 * MARGIN - 1.7 * line)
        paint_bars(painter, box, self.maps[0, 0], self.scale, self.called or str, self.changed)
        self.layout_, self._corner = Layout(1, 1, round(box.width()), round(box.height()), 0), box.topLeft()

    # -- the mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.under(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is not None and self.values is not None and self.values.ndim == 3 and len(self.values) > 1:
            self.enlarge(found[0] if self.alone is None else None)
            self.enlarged.emit(self.alone)

    def enlarge(self, k: int | None) -> None:
        """Show this map alone; None: all of them."""
        self.alone = k
        self.update()

    def under(self, point: QPoint) -> Place | None:
        """Map, row and column (from 0) under a point of this widget."""
        if self.layout_ is None:
            return None
        ratio = self.devicePixelRatioF() if self.values is not None and self.values.ndim > 1 else 1.0
        place = self.layout_.at((point.x() - self._corner.x()) * ratio, (point.y() - self._corner.y()) * ratio)
        count, height, width = self.maps.shape[:3]
        if place is None or place[0] >= count:  # of maps that are not painted yet the layout is the old one
            return None
        return place[0] + (self.alone or 0), int(place[2] * height), int(place[1] * width)

    def tell(self) -> None:
        found = self.under(self.mouse) if self.mouse is not None else None
        if found != self.place:
            self.place = found
            self.pointed.emit(found)
        super().tell()

    def told(self, point: QPoint) -> Told | None:
        found = self.under(point)
        if found is None or self.values is None:
            return None
        k, row, column = found
        values = self.numbers(k, row, column)
        if not values:
            return None
        named = self.called is not None and self.values.ndim == 1
        title = self.called(column) if named and self.called else where_in_words(self.values.ndim, k, row, column)
        return title, values

    def numbers(self, k: int, row: int, column: int) -> list[Row]:
        """What is known of a place; nothing of one between what is shown."""
        more = self.more((k, row, column)) if self.more is not None else []
        return [Row(tr("value"), measured(float(self.maps[k, row, column]))), *more]


def grid(maps: tuple[int, ...], pixels: tuple[int, int], ratio: float, last: int) -> Layout:
    """Maps (K×H×W) beside each other in a picture of so many device pixels, numbered where there is room for that.

    last: the highest number; 0 where there is one map.
    """
    (count, height, width), gutter = maps, round(GUTTER * ratio)
    plain = arranged(count, height, width, pixels, gutter)
    if min(plain.width, plain.height) < SMALL * ratio:
        gutter = round(NARROW * ratio)
        plain = arranged(count, height, width, pixels, gutter)
    if last == 0:
        return plain
    with_numbers = arranged(count, height, width, pixels, gutter, round(line_height() * ratio))
    return numbered(plain, with_numbers, written(f"{last}") * ratio)


def paint_numbers(painter: QPainter, layout: Layout, corner: QPointF, ratio: float, first: int) -> None:
    """Above each map its number, from 0 as in torch; `first`: of the first that is shown."""
    painter.setPen(style.theme().text_soft)
    for k in range(layout.count):
        left, top = layout.corner(k)
        box = QRectF(left, top - layout.header, layout.width, layout.header - ratio)
        where = QRectF(box.topLeft() / ratio, box.size() / ratio).translated(corner)
        painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{first + k}")


def where_in_words(axes: int, k: int, row: int, column: int) -> str:
    """Counted from 0, as in torch."""
    if axes == 3:
        return tr("map {k} · row {row}, column {column}", k=k, row=row, column=column)
    if axes == 2:
        return tr("step {t} · feature {f}", t=column, f=row)
    return tr("feature {f}", f=column)
