"""The learner chooses which number of the blocks is shown, and how; why there is none is said."""

from __future__ import annotations

import csv
import io
import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF

from camplab.app.panels.flow.asking import MANY, OFTEN
from camplab.app.panels.flow.flow_view import PROFILE
from camplab.app.panels.gradients.panel import GradientPanel
from camplab.document.measures import OUTPUT_GRADIENTS, UPDATE_RATIO
from camplab.runs.events import Look
from camplab.runs.exchange.tables import table
from camplab.runs.record import visit
from tests.app.panels.gradient_hands import panel as panel

BLOCKS = ("conv1", "relu1", "pool1", "flatten1", "fc1")
DW, DH, UPDATES = range(3)


@pytest.fixture
def looked(lab):
    """A run of which dL/dh was looked at after 10 and 50 steps, and updates never."""
    lab.more = OUTPUT_GRADIENTS.over(BLOCKS), UPDATE_RATIO.over(("conv1", "fc1"))
    run = lab.train(100)
    for step, first in ((10, 1.0), (50, 0.01)):
        run.add(Look(step, {"output_gradients": (math.nan, first, 0.0, 0.5, 1.0)}))
    return run


def chooses(panel, settles, what, which=0):
    panel.what.setCurrentIndex(what)
    panel.which.setCurrentIndex(which)
    settles(panel)


def test_dl_dh_is_drawn_from_where_it_was_looked_at_and_read_in_numbers(panel, looked, settles):
    chooses(panel, settles, DH)
    assert panel.strip.names.names == BLOCKS
    assert panel.strip.buckets.mean[-1, 1] == pytest.approx(-2)
    assert panel.sentence.text() == "first / last = 0.01: there is too little to compare  ·  looked at every 50 steps"
    assert panel.lines.y_axis.labelText == "|dL/dh| of the outputs"


def test_the_step_that_is_looked_at_is_the_one_of_the_profile(panel, looked, settles):
    chooses(panel, settles, DH, PROFILE)
    assert panel.profile.dots.y[1] == pytest.approx(-2)
    assert panel.profile.dots.zero.tolist() == [False, False, True, False, False]
    looked.at = 30
    panel.refresh()
    settles(panel)
    assert panel.profile.dots.y[1] == pytest.approx(0)
    assert not panel.strip.isVisible()


def test_pointing_at_the_profile_tells_block_and_value_and_a_click_selects(panel, looked, lab, settles):
    chooses(panel, settles, DH, PROFILE)
    panel.profile.grab()
    there = panel.profile.getPlotItem().vb.mapViewToScene(QPointF(1, float(panel.profile.dots.y[1])))
    panel._hover(panel.profile, there)
    assert panel.readout.title == "step 50"
    assert "0.01" in panel.readout.plain
    panel.show_values(QPoint(5, 5), 50, 0)
    assert panel.readout.plain.split("\n")[1].endswith("not known")
    panel.rows.select(1)
    assert lab.session.selection == (lab.session.project.net[1].uid,)
    settles(panel)
    assert panel.profile.dots.chosen == {1}


def test_why_there_is_nothing_is_said_and_the_choice_stays(panel, looked, lab, settles):
    lab.live.state = "idle"
    chooses(panel, settles, UPDATES)
    assert panel.note.text().startswith("Nobody looked at this panel while the run went on")
    assert not panel.view.isVisible()
    assert panel.what.isVisible()
    chooses(panel, settles, DW)
    assert panel.view.isVisible()
    assert not panel.note.isVisible()


def test_who_trains_again_with_the_panel_open_sees_what_was_not_there(panel, lab, settles):
    lab.train(20)
    chooses(panel, settles, UPDATES)
    assert panel.note.text().startswith("This run is of an earlier camplab")
    lab.more = (UPDATE_RATIO.over(("conv1", "fc1")),)
    lab.train(20)
    lab.live.state = "idle"
    settles(panel)
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text().startswith("Nobody looked at this panel while the run went on")
    run = lab.train(20)
    run.add(Look(20, {"update_ratio": (0.1, 0.2)}))
    lab.live.updated.emit()
    settles(panel)
    assert not panel.note.isVisible()
    assert panel.strip.buckets.mean[-1].tolist() == pytest.approx([-1, np.log10(0.2)])


def test_a_network_on_the_bench_is_looked_at_as_it_stands(panel, lab, settles):
    lab.more = (OUTPUT_GRADIENTS.over(BLOCKS),)
    run = lab.train(20)
    lab.live.state, lab.live.on_bench = "idle", True
    chooses(panel, settles, DH, PROFILE)
    assert panel.note.text() == "The trained network is looked at now."
    visit(run, Look(20, {"output_gradients": (math.nan, 1.0, 1.0, 1.0, 1.0)}))
    lab.live.updated.emit()
    settles(panel)
    assert panel.profile.dots.y[1:].tolist() == [0, 0, 0, 0]


def test_what_was_looked_at_is_in_the_table(panel, looked):
    made = table(looked, [looked.measures[name] for name in panel.measures])
    rows = list(csv.DictReader(io.StringIO(made)))
    assert rows[9]["output_gradients.relu1"] == "1.0"
    assert rows[10]["output_gradients.relu1"] == ""
    assert float(rows[0]["gradients.conv1"]) == looked.values("gradients")[0, 0]


class Asked:
    def __init__(self) -> None:
        self.wants = {}

    def want(self, owner, *wants, own=None) -> None:
        self.wants[owner] = wants

    def preview(self, *_: object, **__: object) -> None:
        pass


def test_it_asks_while_it_is_seen_for_all_blocks_and_the_rarer_the_more_it_has(lab, show, settles):
    asked = Asked()
    lab.more = (OUTPUT_GRADIENTS.over(BLOCKS),)
    panel = show(GradientPanel(lab.session, lab.live, asked), 600, 400)
    (wants,) = asked.wants.values()
    assert {want.probe: want.modules for want in wants} == dict.fromkeys(("output_gradients", "updates"), ())
    assert {want.every for want in wants} == {OFTEN}
    run = lab.train(2 * MANY + 5)
    for step in range(1, 2 * MANY + 1):
        run.add(Look(step, {"output_gradients": tuple(np.ones(5))}))
    lab.live.updated.emit()
    settles(panel)
    (wants,) = asked.wants.values()
    assert {want.every for want in wants} == {4 * OFTEN}
    panel.hide()
    assert asked.wants == {panel.wants.owner: ()}
