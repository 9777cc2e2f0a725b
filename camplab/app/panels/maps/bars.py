"""A vector as bars, and round numbers for axes. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from camplab.app.look import style
from camplab.app.look.map_scale import Scale
from camplab.app.look.style import RIGHT
from camplab.numbers import rough

Naming = Callable[[int], str]
TINT = 3
"""Which of the colours of curves marks what has changed: one that stands in no scale of maps."""
BEHIND = 0.3
"""How dense that colour is behind a bar."""


def paint_bars(
    painter: QPainter, box: QRectF, values: NDArray[np.floating], scale: Scale, called: Naming = str,
    changed: NDArray[np.bool_] | None = None,
) -> None:  # fmt: skip
    """A bar per feature from the line of zero; where features are more than pixels, the largest of each pixel.

    called: what a feature is called below its bar. changed: those that have a band of colour behind their bar.
    """
    low, high = _ends(values)
    zero = box.bottom() + low / (high - low) * box.height()
    count = min(len(values), max(1, int(box.width())))
    groups = np.array_split(np.where(np.isfinite(values), values, 0), count)
    tops = np.array([group[np.abs(group).argmax()] for group in groups])
    wide, gap = box.width() / count, 2 if box.width() / count > 6 else 0
    marked = [False] * count if changed is None else [bool(part.any()) for part in np.array_split(changed, count)]
    behind = QColor(style.theme().series[TINT])
    behind.setAlphaF(BEHIND)
    for index in (at for at, mark in enumerate(marked) if mark):
        painter.fillRect(QRectF(box.left() + index * wide, box.top(), max(1, wide - gap), box.height()), behind)
    below, above = scale.table[0].tolist(), scale.table[-1 if scale.signed else 128].tolist()
    for index, top in enumerate(tops.tolist()):
        tall = top / (high - low) * box.height()
        bar = QRectF(box.left() + index * wide, zero - max(tall, 0), max(1, wide - gap), abs(tall))
        painter.fillRect(bar, QColor(*(below if top < 0 else above)))
    painter.setPen(style.theme().text_faint)
    painter.drawLine(QPointF(box.left(), zero), QPointF(box.right(), zero))
    _numbers(painter, box, len(values), called)
    _heights(painter, box, {low: box.bottom(), high: box.top(), 0.0: zero})


def _ends(values: NDArray[np.floating]) -> tuple[float, float]:
    known = values[np.isfinite(values)]
    low, high = min(0.0, float(known.min(initial=0))), max(0.0, float(known.max(initial=0)))
    return (low, high) if high > low else (0.0, 1.0)


def _heights(painter: QPainter, box: QRectF, heights: Mapping[float, float]) -> None:
    line = QFontMetricsF(painter.font()).height()
    for value, y in heights.items():
        if value and abs(y - heights[0.0]) < line:
            continue  # zero is read there
        where = QRectF(box.left() - 66, y - line / 2, 60, line)
        painter.drawText(where, RIGHT, rough(value, 3))


def _numbers(painter: QPainter, box: QRectF, count: int, called: Naming) -> None:
    line = QFontMetricsF(painter.font()).height()
    painter.setPen(style.theme().text_soft)
    places = ticks(count, int(box.width() // (3 * line)))
    room = box.width() / count * (places[1] - places[0] if len(places) > 1 else count) - line / 2
    for at in places:
        x = box.left() + (at + 0.5) * box.width() / count
        text = painter.fontMetrics().elidedText(called(at), Qt.TextElideMode.ElideRight, round(room))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        left = max(min(x - wide / 2, box.right() - wide), box.left())  # not below a height, nor beyond the edge
        painter.drawText(QRectF(left, box.bottom() + 2, wide + 1, line), Qt.AlignmentFlag.AlignLeft, text)


def ticks(count: int, room: int) -> list[int]:
    """At most about `room` round numbers from 0 to `count - 1`."""
    scales = (m * 10**k for k in range(9) for m in (1, 2, 5))
    step = next(scale for scale in scales if count / scale <= max(1, room))
    return list(range(0, count, step))
