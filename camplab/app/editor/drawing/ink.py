"""Strokes the painters share: text in a box, rounded boxes, icons, arrows. Knows no block."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.stack_look import elided, width
from camplab.app.look import style
from camplab.app.look.style import LEFT

CENTRE = Qt.AlignmentFlag.AlignCenter


def qrect(rect: Rect) -> QRectF:
    """The rectangle for Qt."""
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def write(p: QPainter, box: QRectF, text: str, font: QFont, color: QColor, align: Qt.AlignmentFlag = LEFT) -> float:
    """One line of text in a box, elided when too long; returns how wide it became."""
    if not text or box.width() < 4:
        return 0
    text = elided(font, text, box.width())
    p.setFont(font)
    p.setPen(color)
    p.drawText(box, align, text)
    return width(font, text)


def lines(p: QPainter, box: QRectF, text: str, font: QFont, color: QColor) -> None:
    """Text that goes on in a second line."""
    p.setFont(font)
    p.setPen(color)
    p.drawText(box, LEFT | Qt.TextFlag.TextWordWrap, text)


def box(p: QPainter, rect: QRectF, radius: float, fill: QColor, line: QColor | None = None, pen: float = 1) -> None:
    """A filled box with round corners and a hairline inside its edge."""
    p.setBrush(fill)
    if line is None:
        p.setPen(Qt.PenStyle.NoPen)
        p.drawRoundedRect(rect, radius, radius)
    else:
        p.setPen(QPen(line, pen))
        half = pen / 2
        p.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def dashed(p: QPainter, rect: QRectF, radius: float, line: QColor, fill: QColor | None = None) -> None:
    """A box with a dashed edge: an open place, or something not editable."""
    p.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    p.setPen(QPen(line, 1, Qt.PenStyle.DashLine))
    p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def icon(p: QPainter, name: str, x: float, y: float, size: float, color: QColor) -> None:
    """An icon tinted in `color`, its top left corner at (x, y); nothing when there is no such file."""
    if not _known(name):
        return
    ratio = max(1.0, p.deviceTransform().m11())
    picture = style.pixmap(name, round(size), color, min(4.0, round(ratio * 2) / 2))
    p.drawPixmap(QRectF(x, y, size, size), picture, QRectF(picture.rect()))


@cache
def _known(name: str) -> bool:
    return style.has_icon(name)


def arrow(p: QPainter, x: float, y: float, size: float, color: QColor) -> None:
    """A small triangle pointing down, its tip at (x, y)."""
    path = QPainterPath(QPointF(x, y))
    path.lineTo(x - size, y - size * 1.3)
    path.lineTo(x + size, y - size * 1.3)
    path.closeSubpath()
    p.fillPath(path, color)


def chevron(p: QPainter, x: float, y: float, size: float, opened: bool, color: QColor) -> None:
    """The mark of folding around (x, y): down when open, right when folded."""
    p.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    h = size / 2
    if opened:
        points = [QPointF(x - size, y - h), QPointF(x, y + h), QPointF(x + size, y - h)]
    else:
        points = [QPointF(x - h, y - size), QPointF(x + h, y), QPointF(x - h, y + size)]
    p.drawPolyline(points)
