"""What the items of a plot have in common: painted in pixels over what is in sight. Knows not what is painted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

P = ParamSpec("P")


def contained(paint: Callable[P, None]) -> Callable[P, None]:
    """An exception of a paint method is reported at once, as Qt does it, and goes no further.

    On its way through the view, which is painted in Python, too, it would stay pending while Qt calls the methods of
    other items: each of them would fail, and the report be of many.
    """

    @wraps(paint)
    def safely(*args: P.args, **more: P.kwargs) -> None:
        try:
            paint(*args, **more)
        except Exception:
            sys.excepthook(*sys.exc_info())

    return safely


class Painted(pg.GraphicsObject):  # type: ignore[misc]
    """An item as large as its plot; `depth`: what is higher is painted later."""

    def __init__(self, depth: float = 0.0) -> None:
        super().__init__()
        self.setZValue(depth)

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        """Paint, in pixels, what is in sight: `area` in the units of the plot, which `to_pixels` maps."""
        raise NotImplementedError

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    @contained
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        area, to_pixels = QRectF(self.viewRect()), painter.worldTransform()
        painter.save()
        try:
            painter.resetTransform()
            self.lay(painter, area, to_pixels)
        finally:  # Qt goes on with the other items by this very painter
            painter.restore()
