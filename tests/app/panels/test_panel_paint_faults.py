"""An exception while a panel paints is one report; the window lives on, and the panel paints again afterwards."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from camplab.app.panels.base import Panel
from camplab.app.panels.code import listing
from camplab.app.panels.drawing import colour_bar, curve, plots
from camplab.app.panels.flow import bundle, strip
from camplab.app.panels.loss import marks
from camplab.app.panels.maps import maps_view
from camplab.app.panels.maps.panel import MapsPanel
from camplab.app.panels.sample import sample_picture
from camplab.engine import protocol as p
from tests import kept

INSIDE = {
    "loss": [
        (curve.Curve, "lay"),
        (plots.Grid, "lay"),
        (plots, "spread"),
        (marks, "bands"),
        (plots.Axis, "numbers"),
    ],
    "gradients": [
        (bundle, "polygons"),
        (strip.Frames, "lay"),
        (strip.NameAxis, "shown"),
        (colour_bar.ColourBar, "_extra"),
    ],
    "maps": [
        (maps_view, "painted"),
        (sample_picture, "pixels"),
    ],
    "code": [
        (listing.Numbers, "_paint"),
    ],
}
"""Of each panel what its paint methods call (Qt remembers the methods themselves)."""


def boom(*_: object, **__: object) -> None:
    raise RuntimeError("on purpose")


def paint(panel: QWidget) -> None:
    """As in the app: paint events come from the event loop."""
    for widget in panel.findChildren(QWidget):
        QWidget.update(widget)  # a list's own update takes an index, before Qt 6.11
        if isinstance(widget, plots.Plot):
            widget.viewport().update()
    loop = QEventLoop()
    QTimer.singleShot(15, loop.quit)
    loop.exec()


@pytest.fixture
def trained(robot, lab_in):
    """The real window with a run and everything there is to draw."""
    robot.begins_with("small_cnn")
    lab = lab_in(robot.lab.session, robot.lab.live)
    lab.train(60)
    sample = np.arange(64, dtype=np.float32).reshape(1, 1, 8, 8)
    for owner in ("stack", robot.window.findChild(MapsPanel).wants.owner):
        lab.live.samples[owner] = p.Sample(values=sample, targets=np.array([3]), sample=0, total=9, owner=owner)
    lab.session.select((lab.session.project.net[0].uid,))
    lab.puts_out("conv1", np.random.default_rng(0).normal(size=(16, 8, 8)))
    robot.settles()
    return robot


@pytest.mark.parametrize("id_", kept.some(INSIDE, "loss", "maps"))  # a plot and a picture; all pass one door
def test_an_exception_in_a_paint_method_is_contained(trained, reporter, monkeypatch, qtlog, id_):
    dock = trained.lab.workspace.docks[id_]
    trained.raises(id_)
    while not all(panel.up_to_date for panel in trained.window.findChildren(Panel)):
        paint(dock)  # a view that still waits for its turn would draw, and not only paint
    for owner, name in INSIDE[id_]:
        paint(dock)
        assert not reporter.reports, name
        with monkeypatch.context() as broken:
            broken.setattr(owner, name, boom)
            for _ in range(3):
                paint(dock)
        gc.collect()
        assert len(reporter.reports) == 1, name
        (text,) = reporter.reports
        assert "on purpose" in text
        assert trained.window.isVisible()
        told = reporter.reports[text]
        trained.presses("Go on working")
        paint(dock)
        assert told >= 3, name
        assert not reporter.reports, name
    assert not [record.message for record in qtlog.records if "QPaint" in record.message]
