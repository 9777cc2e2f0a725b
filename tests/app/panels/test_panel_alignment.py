"""Plots above each other show the same steps at the same place, at every moment; nothing covers names."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from camplab.app.look import style
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.gradients.panel import GradientPanel
from camplab.app.panels.loss.panel import LossPanel

pytestmark = pytest.mark.usefixtures("own_pace")


@pytest.fixture
def panels(lab, qtbot):
    """Loss and gradients above each other in one window, as in the workbench."""
    host = QSplitter(Qt.Orientation.Vertical)
    qtbot.addWidget(host)
    made = LossPanel(lab.session, lab.live), GradientPanel(lab.session, lab.live)
    for panel in made:
        host.addWidget(panel)
    host.resize(480, 700)
    host.setSizes([350, 350])
    lab.train(60)
    host.show()
    drawn(qtbot, made)
    yield made
    host.close()  # held until here: it takes with it what stands in it


def drawn(qtbot, panels) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: all(panel.up_to_date for panel in panels))
        QApplication.processEvents()


def edges(plot: Plot) -> tuple[int, int]:
    """Left and right end of the curves on the screen."""
    area = plot.mapFromScene(plot.getPlotItem().vb.sceneBoundingRect()).boundingRect()
    left = plot.mapTo(plot.window(), area.topLeft()).x()
    return left, left + area.width()


def test_loss_and_accuracy_show_the_same_steps_at_every_moment_of_a_run(panels, lab):
    loss, accuracy = (chart.plot for chart in panels[0].charts)
    lab.live.state = "running"
    seen = set()
    until = time.monotonic() + 60
    while len(seen) < 4 and time.monotonic() < until:
        lab.go_on(7)
        QTest.qWait(2)
        assert loss.x_range == accuracy.x_range
        seen.add(loss.x_range)
    assert len(seen) == 4


@pytest.mark.parametrize("classroom", [False, True])
def test_the_panels_have_the_same_left_and_right_edges(panels, lab, qtbot, classroom):
    style.choose("light", classroom=classroom)
    lab.go_on(300)
    drawn(qtbot, panels)
    plots = [*(chart.plot for chart in panels[0].charts), panels[1].strip, panels[1].lines]
    found = [edges(plot) for plot in plots]
    for side in (0, 1):
        assert max(each[side] for each in found) - min(each[side] for each in found) <= 1, found


def test_a_plot_that_gets_another_height_keeps_room_for_its_words(panels, qtbot):
    panels[0].window().resize(480, 1100)
    drawn(qtbot, panels)
    plot = panels[0].charts[0].plot
    top = plot.getPlotItem().vb.viewRange()[1][1]
    highest = max(panels[0].charts[0].strands[0].raw.y)
    pixels = (top - highest) / (top - plot.getPlotItem().vb.viewRange()[1][0]) * plot.getPlotItem().vb.height()
    assert pixels >= 0.9 * plot.headroom > 10


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
@pytest.mark.parametrize("which", [0, 1])
def test_values_beside_the_mouse_cover_no_names(panels, share, which):
    panel = panels[0]
    plots = [chart.plot for chart in panel.charts]
    view = plots[which].getPlotItem().vb.sceneBoundingRect()
    panel.cross.point(plots[which], QPointF(view.left() + share * view.width(), view.center().y()))
    box = panel.readout.geometry()
    assert panel.readout.isVisible()
    for plot in plots:
        whole = QRect(plot.mapTo(panel.body, QPoint()), plot.size())
        left, right = edges(plot)
        start = panel.body.mapTo(panel.window(), QPoint()).x()
        names = QRect(right - start + 1, whole.top(), whole.width(), whole.height())
        numbers = QRect(0, whole.top(), left - start, whole.height())
        assert not box.intersects(names)
        assert not box.intersects(numbers)
    epochs = QRect(plots[0].mapTo(panel.body, QPoint()), plots[0].size())
    assert box.top() >= epochs.top() + plots[0].headroom - 2


def test_numbers_at_an_axis_are_as_far_apart_as_they_are_high(panels, qtbot):
    for height in (420, 520, 700):
        panels[0].window().resize(480, height)
        drawn(qtbot, panels)
        for chart in panels[0].charts:
            axis, view = chart.plot.y_axis, chart.plot.getPlotItem().vb
            low, high = view.viewRange()[1]
            [(_, at)] = axis.tickValues(low, high, axis.size().height())
            apart = [(b - a) / (high - low) * view.height() for a, b in pairwise(at)]
            assert all(pixels >= line_height() for pixels in apart), (height, chart.title, apart)
