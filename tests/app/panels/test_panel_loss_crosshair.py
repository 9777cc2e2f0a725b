"""The crosshair tells the values of a step, by mouse and by keys, and stays in sight."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.loss.panel import LossPanel
from camplab.runs.events import Changed
from tests.app.panels.loss_hands import look_at, point_at, press


@pytest.fixture
def panel(lab, show):
    return show(LossPanel(lab.session, lab.live), 700, 420)


def test_the_crosshair_tells_every_value_of_that_step(panel, lab, settles):
    run = lab.train(200)
    settles(panel)
    point_at(panel, 120)
    assert panel.readout.title == "step 120 · epoch 6"
    told = dict(line.rsplit(" ", 1) for line in panel.readout.plain.split("\n")[1:] if "%" not in line)
    assert float(told["Loss, train"]) == pytest.approx(run.values("loss")[119], abs=1e-4)
    assert float(told["Loss, validation"]) == pytest.approx(1 / 5)  # epoch 5 ended at step 110
    assert "Loss, smoothed" in told
    assert f"Accuracy, train {run.values('accuracy')[119] * 100:.1f} %" in panel.readout.plain
    assert "Learning rate 0.01" in panel.readout.plain
    lab.go_on(100)
    settles(panel)
    assert panel.cross.step > 120, "the plot goes on below the mouse, which stands still"
    assert panel.readout.title.startswith(f"step {panel.cross.step} ")
    QApplication.sendEvent(panel.charts[0].plot, QEvent(QEvent.Type.Leave))
    assert panel.readout.isHidden()
    assert panel.cross.step is None


def test_the_keys_move_the_crosshair_step_by_step_and_to_the_ends(panel, lab, settles):
    lab.train(200)
    settles(panel)
    press(panel, "Home")
    assert panel.cross.step == 1
    press(panel, "Right", "Right", "Left")
    assert panel.cross.step == 2
    press(panel, "End")
    assert panel.cross.step == 200
    press(panel, "Right")
    assert panel.cross.step == 200
    press(panel, "PageUp", chart=1)
    assert panel.cross.step == 190
    assert all(line.isVisible() and line.x() == 190 for line in panel.cross.lines)
    assert panel.readout.isVisible()
    press(panel, "Escape", chart=1)
    assert not panel.readout.isVisible()


def test_the_keys_stay_in_what_is_in_sight(panel, lab, settles):
    lab.train(200)
    look_at(panel, settles, 50, 90)
    press(panel, "Home")
    assert panel.cross.step == 50
    press(panel, "End")
    assert panel.cross.step == 90


def test_while_the_run_goes_on_a_crosshair_set_by_keys_stays_in_sight(panel, lab, settles):
    lab.train(200)
    look_at(panel, settles, 160, 200)
    press(panel, "Home")
    lab.go_on(100)
    settles(panel)
    assert panel.cross.step == panel.charts[0].plot.x_range[0] == 260


def test_the_values_under_the_crosshair_are_spoken(panel, lab, settles):
    lab.train(200)
    settles(panel)
    plot = panel.charts[0].plot
    assert plot.accessibleDescription() == "Left and Right go from step to step, Home and End to the ends"
    press(panel, "End", "Left")
    assert plot.accessibleDescription() == panel.readout.plain
    assert plot.accessibleDescription().startswith("step 199 · epoch 10\nLoss, train ")


def test_the_tab_key_shows_where_the_crosshair_is(panel, lab, settles):
    lab.train(60)
    settles(panel)
    plot = panel.charts[0].plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.cross.step == 60
    panel.bar.which.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.cross.step is None


def test_a_resumed_run_counts_its_steps_from_where_it_was(lab, show, settles):
    lab.first_step = 1000
    run = lab.train(50)
    panel = show(LossPanel(lab.session, lab.live), 700, 420)
    point_at(panel, 1001)
    assert f"Loss, train {run.values('loss')[0]:.4f}" in panel.readout.plain
    point_at(panel, 5)  # left of the run: its first step
    assert panel.readout.title.startswith("step 1,001")


def test_a_change_is_told_where_it_was_made(panel, lab, settles):
    lab.train(200).add(Changed(100, "learning_rate", 0.01, 0.001))
    lab.go_on(1)
    settles(panel)
    point_at(panel, 100)
    assert "changed Learning rate 0.01 → 0.001" in panel.readout.plain
    assert panel.charts[0].changes.changes == [(100, "Learning rate 0.01 → 0.001")]


@pytest.mark.parametrize("height", [90, 160, 400])
def test_the_box_of_values_is_never_higher_than_the_panel(qtbot, height):
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.resize(300, height)
    panel.show()
    box = Readout(panel)
    rows = [Row(f"run {number} · Loss, train", "0.12345") for number in range(16)]
    box.show_at(QPoint(20, 20), "step 3", rows)
    assert panel.rect().contains(box.geometry())
    left = re.findall(r"run (\d+) ", box.text())
    assert left == [str(number) for number in range(len(left))], "the first ones"
    assert (f"{16 - len(left)} more" in box.text()) is (len(left) < 16)
    assert (len(left) == 16) is (height == 400)
    assert box.rows == rows
    picture = QRect(10, height // 2, 280, height // 4)
    box.show_at(picture.center(), "step 3", rows, picture)
    assert panel.rect().contains(box.geometry()), "where a picture is lower than the box"
