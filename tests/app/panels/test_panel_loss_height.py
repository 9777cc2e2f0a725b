"""The height that the loss panel has: what is left away where it is low, and that plots are as high as they are."""

from __future__ import annotations

import pytest

from camplab.app.look import style
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.loss.panel import LossPanel
from tests.app.panels.test_panel_loss import panel as panel


@pytest.mark.parametrize("classroom", [False, True])
def test_where_there_is_little_height_both_plots_have_two_numbers_and_the_controls_go(lab, show, settles, classroom):
    style.choose("light", classroom=classroom)
    line = line_height()
    panel = show(LossPanel(lab.session, lab.live), 664, round(9.2 * line))
    lab.train(400)
    for _ in range(3):
        settles(panel)
    for chart in panel.charts:
        assert len(read(chart.plot)) >= 2, chart.title
    assert not panel.bar.isVisible()
    panel.resize(664, round(25 * line))
    for _ in range(3):
        settles(panel)
    assert panel.bar.isVisible()
    assert panel.charts[0].plot.height() > 1.3 * panel.charts[1].plot.height()


def read(plot) -> list[str]:
    """The numbers beside a plot that have room for a line each."""
    axis, (low, high) = plot.y_axis, plot.getPlotItem().vb.viewRange()[1]
    height = plot.getPlotItem().vb.height()
    rim = 0.5 * line_height() * (high - low) / height
    ticks = axis.tickValues(low, high, axis.size().height())
    return [f"{at:.3g}" for _, values in ticks for at in values if low + rim <= at <= high - rim]


def test_whatever_comes_and_goes_each_plot_is_drawn_as_high_as_it_is(panel, lab, settles):
    lab.train(200)
    settles(panel)
    record = lab.live.record
    for height in (420, 120, 420, 100, 300):
        for each, between in ((None, False), (record, True), (None, True), (record, False)):
            lab.live.record = each
            lab.live.run_changed.emit()
            panel.resize(400, height)
            if between:
                settles(panel)
        settles(panel)
        plots = [chart.plot for chart in panel.charts if chart.plot.isVisible()]
        drawn = [(plot.viewport().height(), plot.getPlotItem().geometry().height()) for plot in plots]
        assert drawn == [(plot.height(), plot.height()) for plot in plots], height
