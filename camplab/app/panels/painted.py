"""What the items of a plot have in common: painted in pixels over what is in sight. Knows not what is painted."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget


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

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        area, to_pixels = QRectF(self.viewRect()), painter.worldTransform()
        painter.save()
        try:
            painter.resetTransform()
            self.lay(painter, area, to_pixels)
        finally:  # Qt goes on with the other items by this very painter
            painter.restore()
