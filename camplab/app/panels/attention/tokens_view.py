"""The sample divided into what attention sees of it, with heat on the keys of one query. Knows no run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import chain
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from camplab.app.look import style
from camplab.app.look.colour_maps import coloured, sequential
from camplab.app.look.language import translate
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.why.overlay_view import grey
from camplab.runs.inside.tokens import Tokens

MARGIN, CHIP, HEAT = 8, 22, 0.7
"""Pixels around the picture; least width of what has no place in it; how much of a patch the heat takes."""
FEW, WIDE = 4, 5.6
"""Fewer of these are so many times as wide as a line is high, or as their names."""
Numbers = NDArray[np.floating]


class Chips(NamedTuple):
    """How what has no place in the picture is laid out: so many in a row, in pixels; whether with words."""

    columns: int
    width: float
    high: float
    below: float
    """Where those of the queries begin, where they stand below the keys."""
    words: bool
    bottom: float


class TokensView(QWidget):
    """`pointed(query)` says over which of the queries the mouse is; `left` that it is over none."""

    pointed = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setMinimumSize(60, 60)
        self.sample: Numbers | None = None
        self.queries, self.keys = Tokens((), ()), Tokens((), ())
        self._bare: tuple[tuple[str, ...], ...] = ((), ())
        """What keys and queries are called that have no place in the sample."""
        self._apart = False
        """Whether queries that have no place in the sample are others than the keys: they stand below them."""
        self.query: int | None = None
        self.heat: Mapping[int, float] = {}
        """Weight by key."""
        self.most = 1.0
        self.groups: tuple[tuple[int, ...], ...] = ()
        """Keys that lie in one window."""
        self.active = 0

    def put(self, sample: Numbers | None, queries: Tokens, keys: Tokens) -> None:
        """C×H×W or T×F, and what attention sees of it."""
        self.sample, self.queries, self.keys = sample, queries, keys
        self._apart = queries is not keys and all(box is None for box in queries.boxes)
        self._bare = tuple(
            tuple(translate(name) for name, box in zip(tokens.names, tokens.boxes, strict=True) if box is None)
            for tokens in (keys, queries)
        )
        self.update()

    def light(self, query: int | None, heat: Mapping[int, float], most: float) -> None:
        """The keys that this query looks at; `most` has the strongest colour."""
        self.query, self.heat, self.most = query, heat, most or 1.0
        self.update()

    def divide(self, groups: tuple[tuple[int, ...], ...], active: int) -> None:
        """The windows, and the one that is shown; () without windows."""
        self.groups, self.active = groups, active
        self.update()

    # -- where things are -------------------------------------------------------------------------

    @property
    def area(self) -> QRectF:
        """Of the picture: as large as can be, of its own form."""
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        if any(box is None for box in (*self.queries.boxes, *self.keys.boxes)):
            room.setTop(self.chips().bottom + 4)
        height, width = (1, 1) if self.sample is None or self.sample.ndim < 2 else self.sample.shape[-2:]
        scale = min(room.width() / width, room.height() / height)
        found = QRectF(0, 0, width * scale, height * scale)
        found.moveCenter(room.center())
        found.moveTop(room.top())
        return found

    def place(self, tokens: Tokens, at: int) -> QRectF:
        """Where one of them is drawn: in the picture, or as one of the chips above it."""
        box = tokens.boxes[at] if at < len(tokens) else None
        if box is not None:
            area = self.area
            return QRectF(area.left() + box[1] * area.width(), area.top() + box[0] * area.height(),
                          box[3] * area.width(), box[2] * area.height())  # fmt: skip
        chips, number = self.chips(), sum(other is None for other in tokens.boxes[:at])
        row, column = divmod(number, chips.columns)
        top = chips.below if tokens is self.queries and self._apart else MARGIN
        return QRectF(MARGIN + column * chips.width, top + row * chips.high, chips.width - 1, chips.high - 1)

    def chips(self, size: QSize | None = None) -> Chips:
        """How what has no place in the picture is laid out, in the size that it has or in another one."""
        return laid_out(self._bare, self._apart, size or self.size(), line_height())

    # -- drawing ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            if self.sample is not None and self.sample.ndim > 1 and any((*self.queries.boxes, *self.keys.boxes)):
                maps = self.sample if self.sample.ndim == 3 else self.sample[None]
                ground = np.ascontiguousarray(grey(maps, maps.shape[-2:]).astype(np.uint8))
                painter.drawImage(self.area, image(ground))
            self._heat(painter)
            self._lines(painter)
            if self.query is not None and self.query < len(self.queries):
                for color, width in ((style.theme().panel, 4), (style.theme().accent, 2)):
                    painter.setPen(QPen(color, width))
                    painter.drawRect(self.place(self.queries, self.query))

    def _heat(self, painter: QPainter) -> None:
        table = sequential("viridis")
        for key in range(len(self.keys)):
            weight = self.heat.get(key)
            box = self.place(self.keys, key)
            if weight is not None:
                color = QColor(*(int(part) for part in coloured(np.array([weight]), 0, self.most, table)[0]))
                color.setAlphaF(HEAT if self.keys.boxes[key] is not None else 1.0)
                painter.fillRect(box, color)
            if self.keys.boxes[key] is None:
                painter.setPen(style.theme().line)
                painter.drawRect(box)
                self._chip(painter, box, translate(self.keys.names[key]), weight)
        for query in range(len(self.queries)) if self._apart else ():
            painter.setPen(style.theme().line)
            painter.drawRect(self.place(self.queries, query))
            self._chip(painter, self.place(self.queries, query), translate(self.queries.names[query]), None)

    def _chip(self, painter: QPainter, box: QRectF, text: str, weight: float | None) -> None:
        if not self.chips().words:
            return
        dark = weight is None or weight < 0.6 * self.most
        painter.setPen(style.theme().text if weight is None else QColor("white" if dark else "black"))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width() - 4))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words if box.width() > 2 * CHIP else shortened(text))

    def _lines(self, painter: QPainter) -> None:
        """Between patches, and thicker around windows."""
        look = style.theme()
        painter.setPen(QPen(look.text_faint, 0.5))
        for at, box in enumerate(self.keys.boxes):
            if box is not None and len(self.keys) <= 1024:
                painter.drawRect(self.place(self.keys, at))
        for number, group in enumerate(self.groups):
            painter.setPen(
                QPen(look.drop if number == self.active else look.text_soft, 2 if number == self.active else 1)
            )
            for edge in self._border(group):
                painter.drawLine(*edge)

    def _border(self, group: tuple[int, ...]) -> list[tuple[QPointF, QPointF]]:
        """The edges of cells of a window that are not shared by two of its cells: shifted ones lie in several parts."""
        rows, columns = self.keys.grid or (0, 0)
        found = []
        for cell in group:
            row, column = divmod(cell, columns)
            box = self.place(self.keys, cell)
            for inside, beside, edge in (
                (row > 0, cell - columns, (box.topLeft(), box.topRight())),
                (row < rows - 1, cell + columns, (box.bottomLeft(), box.bottomRight())),
                (column > 0, cell - 1, (box.topLeft(), box.bottomLeft())),
                (column < columns - 1, cell + 1, (box.topRight(), box.bottomRight())),
            ):
                if not inside or beside not in group:
                    found.append(edge)
        return found

    # -- the mouse --------------------------------------------------------------------------------

    def at(self, point: QPointF) -> int | None:
        """The query below a point of this widget."""
        chips = (at for at in range(len(self.queries)) if self.place(self.queries, at).contains(point))
        return next(chips, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position())
        if found is None:
            self.left.emit()
        else:
            self.pointed.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()


def shortened(name: str) -> str:
    """Its last word: the symbol itself."""
    return name.split()[-1] if name.split() else name


@lru_cache(16)
def laid_out(bare: tuple[tuple[str, ...], ...], apart: bool, size: QSize, line: float) -> Chips:
    """In rows as long as there is room for their words; in one without words where not all rows have room.

    bare: what they are called. apart: queries stand below keys. line: its height in pixels.
    """
    most, both = max(1, *map(len, bare)), 2 if apart else 1
    high, room = max(CHIP, line + 4), size.width() - 2 * MARGIN
    widest = max((written(shortened(name)) for name in chain(*bare)), default=0)
    named = max((written(name) for name in chain(*bare)), default=0) + 8
    least = max(ceil(WIDE * line), ceil(named)) if most < FEW else max(CHIP, ceil(widest) + 6)
    columns = most if most < FEW else max(1, min(most, room // least))
    rows = ceil(most / columns)
    words = most < FEW or both * (rows + 0.5) * high <= size.height() - MARGIN
    columns, rows = (columns, rows) if words else (most, 1)
    bottom = MARGIN + rows * high
    return Chips(columns, min(room / columns, least), high, bottom + high / 2, words, bottom)
