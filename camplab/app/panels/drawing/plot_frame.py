"""The view of a plot with its axes around it. Knows no theme.

pyqtgraph's own (`PlotItem`) makes forty widgets of options for each plot, a title and buttons, of which nothing is
shown here, and takes twice the time.
"""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem

PLACES = {"left": (0, 0), "right": (0, 2), "bottom": (1, 1)}
"""Row and column; the view is at (0, 1)."""
WIDE = 100
"""How much more of the room the view takes than an axis."""


class PlotFrame(pg.GraphicsWidget):  # type: ignore[misc]
    """`vb` is the view; what is common with `pg.PlotItem` is named as there."""

    def __init__(self, axes: Mapping[str, pg.AxisItem]) -> None:
        super().__init__()
        self.vb = pg.ViewBox(enableMenu=False)
        self._axes: dict[str, pg.AxisItem] = {}
        self._grid = QGraphicsGridLayout()
        self._grid.setContentsMargins(4, 4, 4, 2)
        self._grid.setSpacing(0)
        self._grid.addItem(self.vb, 0, 1)
        for place, share in enumerate((WIDE, 1)):
            self._grid.setRowStretchFactor(place, share)
        for place, share in enumerate((1, WIDE, 1)):
            self._grid.setColumnStretchFactor(place, share)
        self.setLayout(self._grid)
        self.setAxisItems(axes)

    def setAxisItems(self, axes: Mapping[str, pg.AxisItem]) -> None:
        """Put these at their sides ("left", "right", "bottom"), instead of what is there."""
        for side, axis in axes.items():
            if (old := self._axes.get(side)) is not None:
                self._grid.removeItem(old)
                if old.scene() is not None:
                    old.scene().removeItem(old)
                old.unlinkFromView()
            axis.linkToView(self.vb)
            self._grid.addItem(axis, *PLACES[side])
            axis.setZValue(0.5)  # above the pictures in the view
            axis.setFlag(QGraphicsItem.GraphicsItemFlag.ItemNegativeZStacksBehindParent)
            axis.show()
            self._axes[side] = axis

    def getAxis(self, side: str) -> pg.AxisItem:
        """What stands at this side."""
        return self._axes[side]

    def showAxis(self, side: str, shown: bool = True) -> None:
        """Show it, or give its room to the view."""
        axis = self._axes[side]
        axis.show() if shown else axis.hide()  # by which it takes its room, or gives it back
