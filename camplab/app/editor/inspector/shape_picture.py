"""A small picture of what a block does to a shape: what goes in, an arrow, what comes out. Knows no document."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from camplab.app.editor.drawing.stack_look import faded
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.blocks.base import Facts
from camplab.blocks.shape import Shape

TALL = 64.0
"""Pixels of the longest edge."""
LEAST = 7.0
SLANT = 0.42
"""How far the depth of a box runs to the right and up."""
MOST_CELLS = 16
"""Steps that are drawn one by one."""
LONG = math.log2(1 + 512)
"""A length from which on edges are not drawn longer."""


class ShapePicture(QWidget):
    """Boxes for images (width, height, channels in depth), strips for sequences, columns for vectors."""

    def __init__(self) -> None:
        super().__init__()
        self.facts: Facts | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_facts(self, facts: Facts | None) -> None:
        """The block on the input it gets; hidden while it does not fit."""
        self.facts = facts if facts and facts.x and facts.y else None
        self.setVisible(self.facts is not None)
        if self.facts:
            self.setAccessibleName(tr("{x} in, {y} out", x=self.facts.x, y=self.facts.y))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(1.35 * TALL + 3 * line() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.facts and self.facts.x and self.facts.y:
            with QPainter(self) as painter:
                self._paint(painter, self.facts, self.facts.x, self.facts.y)

    def _paint(self, p: QPainter, facts: Facts, x: Shape, y: Shape) -> None:
        theme, block = style.theme(), facts.block
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        half, middle = (self.width() - 40) / 2, self.width() / 2
        ground = QRectF(0, 4, half, self.height() - 3 * line() - 8)
        _solid(p, x, ground, theme.text_soft)
        _solid(p, y, ground.translated(half + 40, 0), theme.family(block.family))
        _arrow(p, middle, ground.center().y(), theme.text_faint)
        _words(p, QRectF(0, ground.bottom() + 4, half, 3 * line()), x)
        _words(p, QRectF(half + 40, ground.bottom() + 4, half, 3 * line()), y)


def line() -> int:
    """Pixels of a line of words in the font in use."""
    return QFontMetrics(style.font(style.theme().font_small, QFont.Weight.DemiBold)).height()


def _words(p: QPainter, room: QRectF, shape: Shape) -> None:
    theme = style.theme()
    above = QRectF(room.x(), room.y(), room.width(), line())
    p.setFont(style.font(theme.font_small, QFont.Weight.DemiBold))
    p.setPen(theme.text)
    p.drawText(above, Qt.AlignmentFlag.AlignCenter, str(shape))
    p.setFont(style.font(theme.font_small))
    p.setPen(theme.text_soft)
    below = QRectF(room.x(), room.y() + line(), room.width(), 2 * line())
    p.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, axes(shape))


def axes(shape: Shape) -> str:
    """What the numbers of a shape stand for, in their order."""
    return {
        "image": tr("channels, height, width"),
        "grid": tr("height, width, channels"),
        "sequence": tr("steps, features"),
        "vector": tr("features"),
        "tokens": tr("steps"),
    }[shape.kind]


def edge(size: int) -> float:
    """Pixels of an edge: doubling a size adds the same length everywhere."""
    return LEAST + (TALL - LEAST) * min(1.0, math.log2(1 + size) / LONG)


def _solid(p: QPainter, shape: Shape, room: QRectF, color: QColor) -> None:
    p.setPen(QPen(color, 1.2))
    p.setBrush(faded(color, 60))
    DRAWN[shape.kind](p, shape, room)


def _box(p: QPainter, shape: Shape, room: QRectF) -> None:
    """An image or a grid: front face width × height, the channels as depth."""
    (height, width), depth = map(edge, shape.spatial), SLANT * edge(shape.channels)
    left = room.center().x() - (width + depth) / 2
    top = room.center().y() - (height - depth) / 2
    front = QRectF(left, top, width, height)
    a, b, c = front.topLeft(), front.topRight(), front.bottomRight()
    back = QPointF(depth, -depth)
    p.drawPolygon(QPolygonF([a, a + back, b + back, b]))
    p.drawPolygon(QPolygonF([b, b + back, c + back, c]))
    p.drawRect(front)


def _strip(p: QPainter, shape: Shape, room: QRectF) -> None:
    """A sequence: a column for each step, as tall as its features."""
    height = edge(shape.channels) if shape.kind == "sequence" else LEAST * 1.6
    steps = shape.dims[0]
    width = min(room.width() - 8, max(edge(steps), LEAST * min(steps, MOST_CELLS)))
    whole = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
    p.drawRect(whole)
    cells = min(steps, MOST_CELLS)
    for cell in range(1, cells):
        x = whole.x() + cell * width / cells
        p.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))


def _column(p: QPainter, shape: Shape, room: QRectF) -> None:
    """A vector: a column as tall as its features."""
    height = edge(shape.channels)
    p.drawRect(QRectF(room.center().x() - LEAST, room.center().y() - height / 2, 2 * LEAST, height))


DRAWN: Mapping[str, Callable[[QPainter, Shape, QRectF], None]] = {
    "image": _box, "grid": _box, "sequence": _strip, "vector": _column, "tokens": _strip,
}  # fmt: skip
"""Kind of shape -> how it is drawn, in the pen and brush that are set."""


def _arrow(p: QPainter, x: float, y: float, color: QColor) -> None:
    p.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    p.drawLine(QPointF(x - 12, y), QPointF(x + 12, y))
    p.drawPolyline([QPointF(x + 6, y - 5), QPointF(x + 12, y), QPointF(x + 6, y + 5)])
