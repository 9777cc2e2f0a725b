"""What tests of the gradient panel do to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from camplab.app.panels.gradients.panel import GradientPanel
from camplab.blocks.base import REGISTRY


@pytest.fixture
def panel(lab, show):
    return show(GradientPanel(lab.session, lab.live), 700, 420)


def deep(lab, depth=20):
    """Open a sigmoid-like network with `depth` dense layers."""
    dense = [REGISTRY["dense"](out_features=16) for _ in range(depth - 1)]
    net = (REGISTRY["flatten"](), *dense, REGISTRY["dense"](out_features=10))
    lab.session.open(lab.session.project.with_net(net))
    return lab.train(100)


def on_row(panel, row):
    """The middle of a row, in the scene."""
    view = panel.strip.getPlotItem().vb
    return view.mapViewToScene(QPointF(sum(panel.strip.x_range) / 2, row + 0.5))


def click(panel, point):
    panel.strip.grab()
    QTest.mouseClick(panel.strip.viewport(), Qt.MouseButton.LeftButton, pos=panel.strip.mapFromScene(point))
