"""The height that the loss panel has: what is left away where it is low, and that plots are as high as they are."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from camplab.app.look import style
from camplab.app.panels.drawing.plots import Plot
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


class Painted:
    """Keeps what is written and where lines lead to."""

    def __init__(self) -> None:
        self.texts, self.lines = [], []
        self.drawText = lambda where, _, text: self.texts.append((where.center().y(), text))
        self.drawLine = lambda start, end: self.lines.append((start.y(), end.y()))
        self.setFont = lambda face: setattr(self, "font", lambda: face)
        self.setPen = self.setRenderHint = lambda *_: None


@pytest.mark.parametrize(("lines", "named"), [(6.0, 4), (3.4, 4), (2.0, 2)])
def test_names_at_the_ends_of_curves_stand_closer_rather_than_be_left_out_and_lead_to_them(qapp, lines, named):
    plot, drawn = Plot("loss"), Painted()
    plot.ends.put(
        [(height, name, QColor("red")) for height, name in ((9.0, "SGD"), (0.3, "b"), (0.2, "c"), (0.1, "d"))]
    )
    plot.ends.resize(80, lines * line_height())
    plot.ends.linkedView = lambda: SimpleNamespace(viewRect=lambda: QRectF(0, 0, 1, 10))
    plot.ends.paint(drawn, None)
    assert len(drawn.texts) == named
    heights = [height for height, _ in drawn.texts]
    assert min(after - before for before, after in pairwise(heights)) >= 0.75 * line_height(), "none covers another"
    assert len(drawn.lines) >= named - 2, "those that were moved away from their curves"
    assert all(0 <= start <= lines * line_height() for start, _ in drawn.lines)


def test_where_many_curves_have_no_room_for_their_names_it_is_said_how_many(qapp):
    plot, drawn = Plot("loss"), Painted()
    plot.ends.resize(80, 8 * line_height())
    plot.ends.linkedView = lambda: SimpleNamespace(viewRect=lambda: QRectF(0, 0, 1, 10))
    plot.ends.put([(float(at), f"run {at}", QColor("red")) for at in range(9)], unnamed=20)
    plot.ends.paint(drawn, None)
    assert drawn.texts.pop(0)[1] == f"… {29 - len(drawn.texts)} more"
    assert 5 < len(drawn.texts) < 10
    assert all(0 < height < 7.3 * line_height() for height, _ in drawn.texts)
    plot.ends.put(plot.ends.labels)
    drawn.texts.clear()
    plot.ends.paint(drawn, None)
    assert [text for _, text in drawn.texts] == [f"run {at}" for at in reversed(range(9))]
