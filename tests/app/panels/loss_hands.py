"""What a learner does with the curves: points at a step, presses keys, zooms. What their tests share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest


def point_at(panel, step, chart=0):
    """Move the mouse over a step."""
    plot = panel.charts[chart].plot
    view = plot.getPlotItem().vb
    x = view.mapViewToScene(QPointF(step, 0)).x()
    plot.scene().sigMouseMoved.emit(QPointF(x, view.sceneBoundingRect().center().y()))


def press(panel, *keys, chart=0):
    """Press keys while a plot has the focus."""
    for key in keys:
        QTest.keyClick(panel.charts[chart].plot, getattr(Qt.Key, f"Key_{key}"))


def look_at(panel, settles, low, high):
    """Zoom to these steps."""
    settles(panel)
    panel.horizon.moved(low, high, 0, 200)
    panel.refresh()
    settles(panel)
