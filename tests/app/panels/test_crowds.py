"""More runs over the same axes than are drawn one by one are drawn as one picture, and nothing of them is lost."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage

from camplab.app.engine.live import Beside
from camplab.app.look import style
from camplab.app.panels.drawing.columns import Heights, Layer, topmost
from camplab.app.panels.loss.crowd import Crowd, steady
from camplab.app.panels.loss.other import swatch_beside
from camplab.app.panels.loss.panel import LossPanel
from camplab.runs.events import Epoch
from tests.runs.records import adds, begun

RUNS, STEPS = 28, 1000


def covered(lines: list[tuple[list[float], list[float]]], thick: bool = False) -> np.ndarray:
    """Rows × columns of lines at heights 0 (row 10) to 10 (row 0)."""
    low, high = (np.array([line[end] for line in lines], np.float32) for end in (0, 1))
    layer = Layer(low, high, np.full(len(lines), thick))
    return topmost([layer], slice(0, low.shape[1]), Heights(11, -1.0, 10.0))


def test_lines_cover_their_rows_and_the_upper_layer_hides_the_lower():
    assert np.flatnonzero(covered([([2.0], [4.0])])[:, 0]).tolist() == [6, 7, 8]
    assert np.flatnonzero(covered([([2.0], [4.0]), ([3.0], [6.0])])[:, 0]).tolist() == [4, 5, 6, 7, 8]
    assert np.flatnonzero(covered([([3.5], [3.5])])[:, 0]).tolist() == [6]
    assert np.flatnonzero(covered([([3.5], [3.5])], thick=True)[:, 0]).tolist() == [5, 6, 7]
    assert not covered([([np.inf], [-np.inf])]).any()
    assert covered([([-99.0], [99.0])]).all()
    above = [Layer(np.float32([[0]]), np.float32([[9]]), np.array([False])),
             Layer(np.float32([[4]]), np.float32([[5]]), np.array([False]))]  # fmt: skip
    assert topmost(above, slice(0, 1), Heights(11, -1.0, 10.0))[:, 0].tolist() == [0, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1]


def test_heights_far_from_zero_keep_their_places():
    low = np.float32([[1_000_000.25], [1_000_000.5]])
    rows = topmost([Layer(low, low, np.zeros(2, bool))], slice(0, 1), Heights(101, -100.0, 100_000_100.0))
    assert np.flatnonzero(rows[:, 0]).tolist() == [50, 75]


def test_the_height_is_steady_and_holds_all():
    assert steady(np.float32([0.013]), np.float32([0.99])).tolist() == [0, 1]
    assert steady(np.float32([0.013, 0.1]), np.float32([0.9, 0.97])).tolist() == [0, 1]
    assert steady(np.float32([3, np.inf]), np.float32([3, -np.inf])).tolist() == [3]
    assert steady(np.float32([np.inf]), np.float32([-np.inf])).tolist() == []


@pytest.fixture
def beside(lab, show):
    """A panel with many runs over the same axes, and none of the open network."""
    rng, laid = np.random.default_rng(0), []
    for number in range(RUNS):
        record = begun(lab.session.project)
        fallen = np.exp(-np.arange(STEPS) / 300) + rng.normal(0, 0.1, STEPS)
        adds(record, loss=fallen, accuracy=np.clip(1 - fallen, 0, 1))
        for epoch in range(1, 11):
            record.add(Epoch(epoch, 100 * epoch, 0.1, {"validation_loss": 0.5 + number / 50}))
        laid.append(Beside(f"run {number}", record))
    lab.live.lay_beside(tuple(laid))
    panel = show(LossPanel(lab.session, lab.live), 700, 500)
    assert [type(one) for one in panel.charts[0].others] == [Crowd]
    return panel


def painted(panel) -> np.ndarray:
    """Where in the first plot one of the colours of runs is: rows × columns."""
    plot = panel.charts[0].plot
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    series = [color.rgba() for color in style.theme().series]
    return np.isin(pixels, series)


def place(panel, step: float, height: float) -> tuple[int, int]:
    """Row and column of a point of the first plot."""
    plot = panel.charts[0].plot
    at = plot.mapFromScene(plot.getPlotItem().vb.mapViewToScene(QPointF(step, height)))
    return at.y(), at.x()


def holds_all(panel) -> None:
    """Each step in sight of each run is painted at its place, or beside it in the next pixel."""
    seen = painted(panel)
    near = seen.copy()
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            near |= np.roll(seen, (down, right), (0, 1))
    low, high = panel.charts[0].plot.x_range
    for one in panel.live.beside:
        values = one.record.values("loss")[:]
        for step in range(max(1, int(low) + 2), min(STEPS, int(high) - 2), 7):
            row, column = place(panel, step, float(values[step - 1]))
            assert near[row, column], (one.name, step)


def test_every_point_of_every_run_is_painted_also_moved_and_zoomed(beside, settles):
    beside.bar.smoothing.setValue(0)
    settles(beside)
    holds_all(beside)
    for stretch in ((0, 500), (120, 620), (300, 360), (5, 905)):
        beside.horizon.moved(*stretch, 0, STEPS)
        beside.refresh()
        settles(beside)
        holds_all(beside)


def test_moved_along_it_is_painted_as_if_it_had_been_there_from_the_start(beside, settles):
    for start in (0, 40, 80, 600, 560, 100):
        beside.horizon.moved(start, start + 300, 0, STEPS)
        beside.refresh()
        settles(beside)
    moved = painted(beside)
    for chart in beside.charts:
        chart.lay(beside.others.strands(chart.axes, beside.bar.beta))
    beside.refresh()
    settles(beside)
    assert moved.any()
    assert np.array_equal(painted(beside), moved)


def test_what_a_run_says_since_is_drawn_and_so_are_smoothing_and_logarithms(beside, settles):
    settles(beside)
    for change in (lambda: beside.bar.smoothing.setValue(0), lambda: beside.bar.log.setChecked(True),
                   lambda: adds(beside.live.beside[3].record, loss=np.full(400, 3.0))):  # fmt: skip
        before = painted(beside)
        change()
        beside.refresh()
        settles(beside)
        assert not np.array_equal(painted(beside), before)
    row, column = place(beside, STEPS + 200, np.log10(3.0))
    assert painted(beside)[row - 1 : row + 2, column].any()


def test_a_theme_gives_the_crowd_its_colours(beside, settles):
    style.choose("dark")
    settles(beside)
    assert painted(beside).sum() > 1000


def test_names_stand_at_the_ends_where_there_is_room_and_values_at_the_crosshair(beside, settles):
    settles(beside)
    labels = beside.charts[0].plot.ends.labels
    assert [text for _, text, _ in labels] == [f"run {number}" for number in range(RUNS)]
    np.testing.assert_allclose([height for height, _, _ in labels], 0.5 + np.arange(RUNS) / 50, rtol=1e-6)
    rows = list(beside.charts[0].rows(500, smoothing=False))
    assert len(rows) == 2 * RUNS
    value = beside.live.beside[7].record.values("loss")[499]
    assert float(rows[14].value) == pytest.approx(float(value), rel=1e-4)
    beside.horizon.moved(0, 150, 0, STEPS)
    beside.refresh()
    settles(beside)
    assert len(beside.charts[0].plot.ends.labels) == RUNS


def test_where_all_colours_are_taken_they_come_again_dashed_also_as_a_mark_and_for_the_run_itself(lab, show, settles):
    records = [begun(lab.session.project) for _ in range(10)]
    for record in records:
        adds(record, loss=np.linspace(1, 0.1, 50))
    lab.live.lay_beside(tuple(Beside(f"run {number}", record) for number, record in enumerate(records)))
    panel = show(LossPanel(lab.session, lab.live), 700, 500)
    known = {(strand.color.name(), curve.dash) for strand in panel.charts[0].others for curve in strand.items}
    assert len(known) == 10
    first, again = panel.charts[0].others[0], panel.charts[0].others[8]
    assert (first.color, first.training.dash) == (again.color, Qt.PenStyle.SolidLine)
    assert again.training.dash == Qt.PenStyle.DashLine
    marks = [swatch_beside(number).pixmap(10, 10).toImage().pixelColor(5, 5).alpha() for number in (0, 8)]
    assert marks == [255, 0], "the second has a gap"
    panel.record = records[8]
    settles(panel)
    assert panel.charts[0].strands[0].smooth.dash == Qt.PenStyle.DashLine
