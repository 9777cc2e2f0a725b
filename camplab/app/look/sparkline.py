"""A sequence of one number per step as a curve in a small box. Knows no data."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

Array = npt.NDArray[Any]


def is_curve(values: Array) -> bool:
    """Whether these are steps of one number each, T×1."""
    return values.ndim == 2 and values.shape[1] == 1 and len(values) > 1


def polyline(values: Array, box: QRectF, like: Array) -> QPolygonF:
    """T×1 from left to right, on the scale of `like`; what is no number is left out."""
    known, scale = like[np.isfinite(like)], values.reshape(-1).astype(float)
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    x = box.left() + np.arange(len(scale)) / (len(scale) - 1) * box.width()
    y = box.bottom() - np.clip((scale - low) / ((high - low) or 1.0), 0, 1) * box.height()
    return QPolygonF([QPointF(*at) for at in np.c_[x, y].tolist() if np.isfinite(at[1])])


def paint(painter: QPainter, values: Array, box: QRectF, color: QColor, like: Array | None = None) -> None:
    """Draw it into the box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5))
    painter.drawPolyline(polyline(values, box.adjusted(2, 2, -2, -2), values if like is None else like))
