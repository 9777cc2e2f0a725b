"""The learner reads maps: what a pixel sees and is computed from, and what a block has changed."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from camplab.app.panels.maps.panel import MapsPanel
from camplab.numbers import measured
from camplab.runs.inside.maps import read
from tests.app.panels.trainers import sample_arrives
from tests.runs.records import sees


@pytest.fixture
def panel(lab, show, trainer):
    return show(MapsPanel(lab.session, lab.live, trainer), 700, 420)


def point_at(view, k, row, column):
    """The mouse moves there."""
    view.grab()
    layout, corner, ratio = view.layout_, view._corner, view.devicePixelRatioF()
    (left, top), (height, width) = layout.corner(k), view.maps.shape[1:3]
    x = corner.x() + (left + layout.width * (column + 0.5) / width) / ratio
    y = corner.y() + (top + layout.height * (row + 0.5) / height) / ratio
    view.mouse = QPoint(round(x), round(y))
    view.tell()


def rows(panel):
    return {row.name: row.value for row in panel.readout.rows}


def select(lab, panel, settles, number):
    lab.session.select((lab.session.project.net[number].uid,))
    settles(panel)


def compare(panel, settles, with_):
    panel.comparing.box.setCurrentIndex(panel.comparing.box.findData(with_))
    panel.comparing.box.activated.emit(panel.comparing.box.currentIndex())
    settles(panel)


def test_a_pixel_shows_what_it_sees_of_the_sample_and_the_sum_that_it_is(panel, lab, trainer, settles, qtbot):
    run = lab.train(10)
    sample_arrives(panel)
    lab.puts_out("conv1", np.full((32, 8, 8), 0.5, np.float32))
    settles(panel)
    point_at(panel.view, 4, 0, 7)
    assert panel.sample.picture.field == ((0, 2), (6, 8)), "3 × 3 with a rim of zeros, cut by the edge"
    assert rows(panel)["sees of the sample"] == "rows 0 to 1, columns 6 to 7"
    qtbot.waitUntil(lambda: any(want.probe == "terms" for want in trainer.wants[panel.wants.owner]))
    asked = next(want for want in trainer.wants[panel.wants.owner] if want.probe == "terms")
    assert (asked.modules, asked.asked, asked.sample) == (("conv1",), 4 * 64 + 7, 0)
    seen = np.array([[[[2, np.nan, 1]] * 3], [[[0.5, 9, -1]] * 3]], np.float32)
    sees(run, "terms", "conv1", seen, asked=asked.asked, facts={"value": 0.5, "bias": 0.5, "channel": 0.0})
    lab.live.updated.emit()
    settles(panel)
    assert [row.value for row in panel.readout.rows][2:] == ["2·0.5 + 0·9 + 1·-1"] * 3 + ["0.5000", "0.5000"]
    assert list(rows(panel))[-2:] == ["bias", "sum"]


def test_where_the_mouse_is_gone_nothing_is_framed_or_wanted_any_more(panel, lab, trainer, settles, qtbot):
    lab.train(10)
    sample_arrives(panel)
    lab.puts_out("conv1", np.full((32, 8, 8), 0.5, np.float32))
    settles(panel)
    point_at(panel.view, 0, 3, 3)
    qtbot.waitUntil(lambda: panel.pointing.asked == 27)
    panel.view.mouse = None
    panel.view.tell()
    assert panel.sample.picture.field == ()
    qtbot.waitUntil(lambda: all(want.probe != "terms" for want in trainer.wants[panel.wants.owner]))


def test_of_a_layer_without_a_kernel_only_what_it_sees_is_told(panel, lab, trainer, settles, qtbot):
    lab.train(10)
    select(lab, panel, settles, 1)
    lab.puts_out("relu1", np.full((32, 8, 8), 0.5, np.float32))
    settles(panel)
    point_at(panel.view, 0, 3, 3)
    qtbot.waitUntil(lambda: panel.pointing.asked == 27)
    assert list(rows(panel)) == ["value", "sees of the sample"]
    assert all(want.probe != "terms" for want in trainer.wants[panel.wants.owner])


def test_the_box_of_a_pixel_leaves_the_framed_sample_in_sight(panel, lab, settles):
    lab.train(10)
    sample_arrives(panel)
    lab.puts_out("conv1", np.full((32, 8, 8), 0.5, np.float32))
    settles(panel)
    for row, column in ((0, 7), (7, 7), (3, 0)):
        point_at(panel.view, 31, row, column)
        picture = panel.sample.picture
        spared = QRect(picture.mapTo(panel.window(), QPoint()), picture.size())
        assert panel.readout.isVisible()
        assert not panel.readout.geometry().intersects(spared)


def test_a_sentence_reads_the_maps(panel, lab, settles):
    lab.train(10)
    values = np.zeros((4, 8, 8), np.float32)
    values[1, 2, 3], values[2] = -3, 1
    lab.puts_out("conv1", values, step=9)
    settles(panel)
    said = "the strongest answer is -3 (map 1, row 2, column 3); 2 of 4 maps are 0 everywhere"
    assert panel.sentence.text() == f"{said}  ·  4×8×8  ·  step 9"
    values[3, :2] = np.nan
    assert str(read(values)) == "16 of 256 numbers are NaN or infinite"


def test_what_a_relu_has_changed_is_tinted_and_counted(panel, lab, trainer, settles):
    run = lab.train(10)
    select(lab, panel, settles, 1)
    compare(panel, settles, "its input")
    assert [want.modules for want in trainer.wants[panel.wants.owner] if want.probe == "inputs"] == [("relu1",)]
    before = np.tile([-1, 1], 64).astype(np.float32).reshape(2, 8, 8)
    sees(run, "inputs", "relu1", before, step=7)
    lab.puts_out("relu1", np.maximum(before, 0), step=7)
    settles(panel)
    assert panel.sentence.text().startswith(
        "64 of 128 cells change (50 %), and all of them to 0; the mean goes from 0 to 0.5"
    )
    np.testing.assert_array_equal(panel.view.changed, before < 0)
    assert panel.comparing.before.isVisible()
    assert panel.view.scale.high.tolist() == panel.comparing.before.view.scale.high.tolist() == [1, 1]
    assert panel.comparing.before.caption.text() == "into relu1"
    point_at(panel.view, 0, 0, 0)
    assert (rows(panel)["value"], rows(panel)["before"]) == ("0", "-1.000")
    shown = panel.view.grab().toImage()
    panel.view.changed = None
    assert shown != panel.view.grab().toImage(), "tinted"


def test_any_two_places_are_compared_also_of_other_shapes(panel, lab, trainer, settles):
    run = lab.train(10)
    select(lab, panel, settles, 2)
    compare(panel, settles, "conv1")
    sees(run, "maps", "conv1", np.ones((32, 8, 8), np.float32), step=7)
    lab.puts_out("pool1", np.full((32, 4, 4), 2, np.float32), step=7)
    settles(panel)
    assert panel.sentence.text().startswith("32×8×8 becomes 32×4×4, so that no cell stands for a cell")
    assert panel.view.changed is None
    compare(panel, settles, "")
    assert not panel.comparing.before.isVisible()
    assert panel.sentence.text().startswith("the strongest answer is 2")


def test_maps_of_two_steps_are_never_compared(panel, lab, settles):
    run = lab.train(10)
    select(lab, panel, settles, 1)
    compare(panel, settles, "its input")
    sees(run, "inputs", "relu1", np.ones((2, 8, 8), np.float32), step=6)
    lab.puts_out("relu1", np.full((2, 8, 8), 3, np.float32), step=7)
    settles(panel)
    assert panel.comparing.difference is None
    sees(run, "inputs", "relu1", np.ones((2, 8, 8), np.float32), step=7)
    lab.live.updated.emit()
    settles(panel)
    assert panel.comparing.difference is not None
    sees(run, "inputs", "relu1", np.zeros((2, 8, 8), np.float32), step=8)
    lab.live.updated.emit()
    settles(panel)
    assert panel.comparing.before.view.values.max() == 1, "both stay until the other one has come"


@pytest.mark.parametrize("shape", [(2, 3, 4), (3, 5), (6,)])
def test_every_number_is_exported_with_its_place(panel, lab, settles, shape):
    run = lab.train(10)
    select(lab, panel, settles, 1)
    values = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    sees(run, "inputs", "relu1", values - 2, step=7)
    lab.puts_out("relu1", values, step=7)
    compare(panel, settles, "its input")
    head, *lines = csv.reader(io.StringIO(panel._table(panel.comparing.shown)))
    assert head == {3: ["map", "row", "column"], 2: ["step", "feature"], 1: ["feature"]}[len(shape)] + [
        "before", "value"
    ]  # fmt: skip
    assert len(lines) == values.size
    for line in lines:
        place = tuple(map(int, line[: len(shape)]))
        assert (float(line[-2]), float(line[-1])) == (values[place] - 2, values[place])


def test_a_map_is_seen_alone_and_large_and_all_of_them_again(panel, lab, settles, qtbot):
    run = lab.train(10)
    select(lab, panel, settles, 1)
    compare(panel, settles, "its input")
    before = np.arange(6 * 64, dtype=np.float32).reshape(6, 8, 8) - 200
    sees(run, "inputs", "relu1", before, step=7)
    lab.puts_out("relu1", np.maximum(before, 0), step=7)
    settles(panel)
    small = (panel.view.grab(), panel.view.layout_.width)[1]
    point_at(panel.view, 4, 2, 2)
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=panel.view.mouse)
    panel.view.grab()
    assert panel.view.layout_.width > 2 * small
    assert panel.comparing.before.view.alone == panel.view.alone == 4
    middle = panel.view.rect().center()
    k, row, column = panel.view.under(middle)
    assert k == 4
    assert panel.view.numbers(k, row, column)[0].value == measured(float(before[4, row, column]))
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=middle)
    assert panel.comparing.before.view.alone is panel.view.alone is None
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=panel.view.mouse)
    select(lab, panel, settles, 0)
    assert panel.view.alone is None, "of another block all are shown"
