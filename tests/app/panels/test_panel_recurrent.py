"""The learner looks at states, gates and the gradient of a recurrent block over the steps of a sample."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camplab.app.look import language, style
from camplab.app.panels.export import png, svg
from camplab.app.panels.recurrent.panel import RecurrentPanel
from camplab.app.panels.recurrent.time_view import CURVES, GRADIENT, STRIP
from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.document.presets.catalogue import find
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.words import say
from tests.app.panels.trainers import sample_arrives

STEPS, UNITS = 8, 3
HIDDEN = np.linspace(-0.95, 0.95, STEPS * UNITS, dtype=np.float32).reshape(1, STEPS, UNITS)
GATES = np.stack([np.full_like(HIDDEN, 0.2), np.full_like(HIDDEN, 0.95), HIDDEN])
NORMS = np.geomspace(1.0, 3400.0, STEPS, dtype=np.float32).reshape(1, 1, STEPS)


@pytest.fixture
def panel(lab, show, trainer):
    lab.session.open(find("gru_rows").project())
    return show(RecurrentPanel(lab.session, lab.live, trainer), 900, 640)


def comes(panel, *pictures, sample=0, module="gru1", step=10):
    for kind, values in pictures or (("hidden", HIDDEN), ("gates", GATES), ("through_time", NORMS)):
        panel.live.record.add(e.Picture(step, kind, module, sample, values))
    panel.live.updated.emit()


def trained(panel, lab, settles):
    rows = np.arange(64, dtype=np.float32).reshape(1, 8, 8)
    sample_arrives(panel, values=rows)
    lab.train(10)
    comes(panel)
    settles(panel)


def asked(trainer, panel) -> list[Want]:
    """What the panel wants besides the answer."""
    *wants, answer = trainer.wants[panel.wants.owner]
    assert answer.probe == "prediction"
    return wants


def test_before_training_it_says_what_to_do_and_then_all_is_drawn(panel, lab, trainer, settles):
    assert panel.note.text().startswith("Press Train: hidden state, gates")
    trained(panel, lab, settles)
    assert asked(trainer, panel) == [Want(kind, ("gru1",)) for kind in ("hidden", "gates", "through_time")]
    assert panel.note.isHidden()
    assert panel.sentence.text() == (
        "Of 8 steps the one read first gets 1/3,400 of the |dL/dh| that the one read last gets.  ·  step 10"
    )
    np.testing.assert_array_equal(panel.time.strip.values, HIDDEN[0])
    np.testing.assert_allclose(panel.time.lines[0].y, HIDDEN[0].mean(1), rtol=1e-6)
    np.testing.assert_allclose(panel.time.norms[0].y, np.log10(NORMS[0, 0]), rtol=1e-6, atol=1e-6)


def test_what_has_not_come_is_waited_for(panel, lab, settles):
    lab.train(10)
    lab.live.state = "running"
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "It comes with the next step."
    lab.live.state = "paused"
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "It comes with the next step. Press Go on or One step."
    comes(panel)
    settles(panel)
    assert panel.note.isHidden()
    panel.sample.spin.setMaximum(9)
    panel.sample.spin.setValue(3)
    settles(panel)
    assert panel.note.isVisible(), "what was seen of another sample is not shown"
    comes(panel, sample=3)
    settles(panel)
    assert panel.note.isHidden()


def test_on_the_bench_another_sample_is_looked_at(panel, lab, settles):
    trained(panel, lab, settles)
    lab.live.state, lab.live.on_bench = "idle", True
    panel.sample.spin.setMaximum(9)
    panel.sample.spin.setValue(4)
    settles(panel)
    assert panel.note.text() == "The trained network looks at this sample."


def test_a_gate_goes_from_closed_to_open_and_is_drawn_beside_the_others(panel, lab, settles):
    trained(panel, lab, settles)
    panel.which.setCurrentIndex(STRIP)
    panel.what.setCurrentIndex(panel.what.findData("z"))
    settles(panel)
    assert [mark for _, mark in panel.time.colours.marks] == ["0", "1"]
    assert "Update gate z is 0.950 on average; 100 % of its numbers are above 0.9" in panel.sentence.text()
    panel.which.setCurrentIndex(CURVES)
    settles(panel)
    assert [text for _, text, _ in panel.time.curves.ends.labels] == ["z", "r", "n"]
    np.testing.assert_allclose(panel.time.lines[0].y, 0.95, rtol=1e-6)


def test_a_click_on_a_row_draws_the_curve_of_that_unit_and_a_second_one_takes_it_away(
    panel, lab, qtbot: QtBot, settles
):
    trained(panel, lab, settles)
    strip = panel.time.strip
    for unit in (1, None):
        place = strip.mapFromScene(strip.getPlotItem().vb.mapViewToScene(QPointF(2, 1.5)))
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settles(panel)
        assert panel.unit == unit
        assert strip.frames.rows == (frozenset() if unit is None else {1})
        if unit is not None:
            np.testing.assert_allclose(panel.time.lines[1].y, HIDDEN[0, :, 1], rtol=1e-6)
        qtbot.wait(450)  # two clicks in a row would be a double click


def test_values_stand_beside_the_mouse(panel, lab, settles):
    trained(panel, lab, settles)
    strip, gradient = panel.time.strip, panel.time.gradient
    panel._hover(strip, strip.getPlotItem().vb.mapViewToScene(QPointF(2, 1.5)))
    assert panel.readout.plain.splitlines()[:2] == ["step 2", f"h {HIDDEN[0, 2, 1]:.4f}"]
    panel._hover(gradient, gradient.getPlotItem().vb.mapViewToScene(QPointF(7, 1)))
    assert panel.readout.plain.splitlines() == ["step 7", "dL/dh 3,400"]
    panel._hover(strip, QPointF(-5, -5))
    assert panel.readout.isHidden()
    strip.scene().sigMouseMoved.emit(strip.getPlotItem().vb.mapViewToScene(QPointF(2, 1.5)))
    comes(panel, ("hidden", HIDDEN / 2), ("gates", GATES), ("through_time", NORMS), step=20)
    settles(panel)
    assert panel.readout.plain.splitlines()[1] == f"h {HIDDEN[0, 2, 1] / 2:.4f}", "as it is now"
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    assert panel.readout.isHidden()


def test_layers_and_directions_are_chosen(lab, show, trainer, settles):
    rows = find("gru_rows").project()
    both = Recurrent(cell="lstm", hidden=UNITS, layers=2, bidirectional=True, name="both")
    lab.session.open(rows.with_net((both, Dense(out_features=10))))
    panel = show(RecurrentPanel(lab.session, lab.live, trainer), 900, 640)
    lab.train(10)
    values = np.stack([HIDDEN[0] * n for n in range(4)])
    norms = np.stack([NORMS[0].repeat(4, 0), 2 * NORMS[0].repeat(4, 0)])
    comes(panel, ("hidden", values), ("cell", 2 * values), ("gates", np.stack([values] * 4)), ("through_time", norms),
          module="both")  # fmt: skip
    settles(panel)
    assert [panel.end.itemText(at) for at in range(4)][3] == "layer 2, backward"
    panel.end.setCurrentIndex(2)
    panel.what.setCurrentIndex(panel.what.findData("c"))
    settles(panel)
    np.testing.assert_allclose(panel.time.strip.values, 4 * HIDDEN[0], rtol=1e-6)
    np.testing.assert_allclose(panel.time.norms[1].y, np.log10(2 * NORMS[0, 0]), rtol=1e-6)
    assert [text for _, text, _ in panel.time.gradient.ends.labels] == ["dL/dh", "dL/dC"]


def test_the_selected_block_is_shown_and_a_network_without_one_says_what_to_do(lab, show, trainer, settles):
    two = (Recurrent(hidden=4, output="all", name="low"), Recurrent(hidden=4, name="high"), Dense(out_features=10))
    lab.session.open(find("gru_rows").project().with_net(two))
    panel = show(RecurrentPanel(lab.session, lab.live, trainer), 900, 640)
    assert panel.module == "low"
    lab.session.select((two[1].uid,))
    settles(panel)
    assert panel.module == "high"
    assert asked(trainer, panel)[0].modules == ("high",)
    lab.session.edit(lambda net: net[2:], say("Delete"))
    settles(panel)
    assert "put one in from Blocks, or begin with the preset “GRU over rows”" in panel.note.text()
    assert asked(trainer, panel) == []
    lab.session.undo()
    settles(panel)
    assert panel.module in ("low", "high")
    lab.session.open(find("gru_rows").project())
    settles(panel)
    assert panel.module == "gru1"


def test_where_there_is_too_little_height_the_strip_stays_and_what_is_chosen_is_seen(panel, lab, settles, qtbot):
    trained(panel, lab, settles)
    panel.resize(500, 250)
    view = panel.time
    qtbot.waitUntil(lambda: (view.strip.isHidden(), view.gradient.isHidden()) == (False, True))  # it draws itself anew
    qtbot.waitUntil(lambda: "Hidden state h of 3 units" in panel.sentence.text())  # what is seen is what is read
    panel.which.setCurrentIndex(GRADIENT)
    settles(panel)
    assert (view.strip.isHidden(), view.gradient.isHidden()) == (True, False)
    assert "1/3,400" in panel.sentence.text()


def test_numbers_and_picture_are_saved(panel, lab, settles):
    trained(panel, lab, settles)
    lines = panel.table().splitlines()
    assert (lines[0], len(lines)) == ("layer,step,unit,value", 1 + STEPS * UNITS)
    assert lines[1] == f"0,0,0,{float(HIDDEN[0, 0, 0])}"
    panel.which.setCurrentIndex(GRADIENT)
    settles(panel)
    assert panel.table().splitlines()[-1] == f"0,0,7,{float(NORMS[0, 0, 7])}"
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)


def test_it_speaks_both_languages_in_both_themes(panel, lab, settles):
    trained(panel, lab, settles)
    style.choose("dark")
    language.choose("ko")
    settles(panel)
    assert panel.sentence.text().startswith("시점 8개 가운데 처음 읽은 시점의 |dL/dh| 값은")
    assert panel.what.itemText(0) == "은닉 상태 h"
    assert panel.time.strip.scale is not None


def test_what_is_not_finite_is_said_and_drawn_as_far_as_it_goes(panel, lab, settles):
    sample_arrives(panel, values=np.zeros((1, 8, 8), np.float32))
    lab.train(10)
    broken = NORMS.copy()
    broken[0, 0, :3] = np.inf
    comes(panel, ("hidden", HIDDEN * np.nan), ("gates", GATES * np.nan), ("through_time", broken))
    settles(panel)
    assert "it explodes through time" in panel.sentence.text()
    panel.which.setCurrentIndex(STRIP)
    settles(panel)
    assert "NaN" in panel.sentence.text()


def test_keys_go_from_step_to_step_and_from_unit_to_unit_and_what_is_there_is_told(panel, lab, settles):
    trained(panel, lab, settles)
    strip = panel.time.strip
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(strip, key)
        settles(panel)
    assert panel.unit == 1
    assert panel.readout.title == "step 1"
    assert f"h {HIDDEN[0, 1, 1]:.4f}" in panel.readout.plain
    assert strip.accessibleDescription() == panel.readout.plain
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(strip, key)
    assert panel.unit == 0
