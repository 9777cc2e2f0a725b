"""Keys move a place in every plot as the mouse does: it is seen, what is there is told, and spoken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.look import language
from camplab.app.panels.activations.panel import ActivationPanel
from camplab.app.panels.drawing.cursor import Ring, hint
from camplab.app.panels.flow.flow_view import PROFILE
from camplab.app.panels.gradients.panel import GradientPanel
from tests.app.panels.gradient_hands import deep


@pytest.fixture
def panel(lab, show, settles):
    deep(lab, 4)
    panel = show(GradientPanel(lab.session, lab.live), 700, 520)
    settles(panel)
    return panel


def ring(plot):
    return next(item for item in plot.scene().items() if isinstance(item, Ring))


def press(plot, *keys):
    for key in keys:
        QTest.keyClick(plot, getattr(Qt.Key, f"Key_{key}"))


def mouse_at(plot, x, y):
    plot.scene().sigMouseMoved.emit(plot.getPlotItem().vb.mapViewToScene(QPointF(x, y)))


def test_keys_tell_on_a_strip_what_the_mouse_tells_there(panel, settles):
    strip = panel.strip
    assert strip.accessibleDescription() == hint()
    press(strip, "Home", "Right", "Right")
    assert panel.readout.title == "step 3"
    told = panel.readout.plain
    assert strip.accessibleDescription() == told
    assert ring(strip).isVisible()
    assert ring(strip).place.x() == pytest.approx(3)
    mouse_at(strip, 3, 0.5)
    assert panel.readout.plain == told
    assert not ring(strip).isVisible(), "the mouse has it now"
    press(strip, "Left")  # from where the mouse is
    assert panel.readout.title == "step 2"
    press(strip, "End", "PageUp")
    assert panel.readout.title == "step 95"
    press(strip, "Escape")
    assert panel.readout.isHidden()
    assert not ring(strip).isVisible()
    assert strip.accessibleDescription() == hint()


def test_up_and_down_go_from_block_to_block_and_the_place_goes_along(panel, settles):
    names = panel.rows.names
    press(panel.strip, "Home")
    assert panel.readout.rows[0].name == names[0]
    press(panel.strip, "Down")
    settles(panel)
    press(panel.strip, "Down")
    settles(panel)
    chosen = min(panel.rows.chosen)
    assert panel.readout.rows[0].name == names[chosen]
    assert ring(panel.strip).place.y() == pytest.approx(chosen + 0.5)
    assert panel.readout.title == "step 1"


def test_while_the_run_goes_on_the_place_keeps_its_step(panel, lab, settles):
    press(panel.strip, "End", "Left")
    assert panel.readout.title == "step 99"
    lab.go_on(40)
    settles(panel)
    assert panel.readout.title == "step 99"
    assert ring(panel.strip).place.x() == pytest.approx(99)


def test_the_mouse_that_leaves_takes_nothing_from_the_keys_and_one_that_moves_elsewhere_does(panel):
    press(panel.strip, "Home")
    QApplication.sendEvent(panel.strip, QEvent(QEvent.Type.Leave))
    assert panel.readout.isVisible()
    mouse_at(panel.lines, 50, sum(panel.lines.getPlotItem().vb.viewRange()[1]) / 2)
    assert not ring(panel.strip).isVisible()
    assert panel.readout.title == "step 50"


def test_curves_and_profile_have_it_too(panel, settles):
    press(panel.lines, "Home")
    assert panel.readout.title == "step 1"
    assert len(panel.readout.rows) == 2, "the first and the last block"
    panel.which.setCurrentIndex(PROFILE)
    settles(panel)
    assert panel.readout.isHidden()
    press(panel.profile, "Home", "Right")
    assert panel.readout.rows[0].name == panel.rows.names[1]


def test_what_is_spoken_is_in_the_language_as_it_is(panel, settles):
    press(panel.strip, "Home")
    language.choose("ko")
    settles(panel)
    assert panel.strip.accessibleDescription() == hint() != ""
    assert not hint().startswith("Left")


def test_of_nothing_there_is_nothing_to_point_to(lab, show):
    panel = show(GradientPanel(lab.session, lab.live), 700, 420)
    press(panel.strip, "Home", "Right")
    assert panel.readout.isHidden()
    assert not ring(panel.strip).isVisible()


def test_outputs_over_the_steps_and_of_all_blocks(lab, show, settles):
    deep(lab, 3)
    panel = show(ActivationPanel(lab.session, lab.live), 700, 620)
    settles(panel)
    view = panel.distribution
    for plot in (view.over_steps, view.boxes):
        if plot.isVisible():
            press(plot, "Home")
            assert panel.readout.isVisible()
            assert plot.accessibleDescription() == panel.readout.plain
