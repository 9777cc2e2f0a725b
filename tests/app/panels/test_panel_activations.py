"""The learner sees how what a block puts out is distributed, over the steps and beside the other blocks."""

from __future__ import annotations

import csv
import io
import math
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication

from camplab.app.panels.activations.panel import ActivationPanel
from camplab.app.panels.flow.flow_view import PROFILE
from camplab.document.measures import NEVER_FIRING, OUTPUT_MEAN, OUTPUT_QUANTILES, OUTPUT_STD, SATURATED
from camplab.runs.events import Look
from camplab.runs.exchange.tables import table
from camplab.runs.flow.flow import said
from camplab.runs.record import visit

BLOCKS = ("conv1", "relu1", "pool1", "flatten1", "fc1")
ALL = (OUTPUT_MEAN, OUTPUT_STD, NEVER_FIRING, SATURATED, *OUTPUT_QUANTILES)
DISTRIBUTION, SPREAD, DEAD, FLAT = range(4)
UNKNOWN = math.nan


def looks(run, step, shift=0.0):
    """Block i puts out numbers around i + shift."""
    middles = [at + shift for at in range(5)]
    quantiles = {
        measure.name: tuple(middle + by for middle in middles)
        for measure, by in zip(OUTPUT_QUANTILES, (-2.0, -1.0, 0.0, 1.0, 2.0), strict=True)
    }
    run.add(Look(step, {
        "output_mean": tuple(middle + 0.5 for middle in middles), "output_std": (1.5,) * 5,
        "never_firing": (UNKNOWN, 0.25, UNKNOWN, UNKNOWN, UNKNOWN), "saturated": (UNKNOWN,) * 5, **quantiles,
    }))  # fmt: skip


@pytest.fixture
def panel(lab, show):
    lab.more = tuple(measure.over(BLOCKS) for measure in ALL)
    return show(ActivationPanel(lab.session, lab.live), 700, 520)


@pytest.fixture
def looked(lab, panel):
    run = lab.train(100)
    looks(run, 10)
    looks(run, 60, shift=10.0)
    return run


def chooses(panel, settles, what, which=0):
    panel.what.setCurrentIndex(what)
    panel.which.setCurrentIndex(which)
    panel.refresh()
    settles(panel)


def test_where_little_was_looked_at_and_there_is_little_height_words_have_it(panel, lab, settles):
    """Only the bench was looked at, of which there is no picture over the steps."""
    run = lab.train(100)
    looks(SimpleNamespace(add=partial(visit, run)), 100)
    panel.refresh()
    settles(panel)
    assert (panel.missing.isVisible(), panel.distribution.isVisible()) == (True, True)
    head, *rows = table(run, said(run, panel.measures)).splitlines()
    assert "output_mean.relu1" in head
    assert [row for row in rows if "0.5,1.5" in row] == [rows[99]], "it is in the table"
    panel.resize(400, 310)
    panel.refresh()
    settles(panel)
    view = panel.distribution
    assert (view.isVisible(), view.over_steps.isVisible(), view.boxes.isVisible()) == (True, False, True)
    assert "the curves are left out" in panel.which.toolTip()
    panel.resize(400, 230)
    panel.refresh()
    settles(panel)
    assert (panel.missing.isVisible(), panel.distribution.isVisible()) == (True, False)
    assert panel.missing.note.height() >= panel.missing.note.heightForWidth(panel.missing.note.width())


def test_before_training_it_says_what_will_be_here_and_then_it_is(panel, lab, settles):
    assert panel.empty_sentence.startswith("Press Train: what every block puts out")
    looks(lab.train(20), 20)
    lab.live.updated.emit()
    settles(panel)
    assert not panel.empty_sentence
    assert len(panel.distribution.outer.x)


def test_the_first_activation_is_drawn_over_the_steps_and_read_in_numbers(panel, looked, settles):
    chooses(panel, settles, DISTRIBUTION)
    view = panel.distribution
    assert panel.sentence.text() == (
        "relu1: mean 12, spread 1.5; half of the outputs lie between 10 and 12  ·  looked at every 50 steps"
    )
    assert view.over_steps.y_axis.labelText == "Outputs of relu1"
    assert view.outer.x[0] >= 10
    assert (view.outer.low[0], view.inner.high[0], view.outer.high[-1]) == (-1, 2, 13)
    assert view.mean.y[-1] == 11.5
    assert view.spread[1].y[-1] == pytest.approx(13, rel=1e-6)
    assert not panel.view.isVisible()


def test_it_is_drawn_again_when_somebody_looked_and_where_the_run_is_longer(panel, looked, lab, settles):
    chooses(panel, settles, DISTRIBUTION)

    def drawn(act) -> bool:
        before = panel.frames
        act()
        lab.live.updated.emit()
        settles(panel)
        return panel.frames > before

    lab.go_on(900)
    settles(panel)
    assert [drawn(lambda: lab.go_on(1)) for _ in range(10)].count(True) <= 1, "its axis is a hundredth longer at most"
    assert drawn(lambda: looks(looked, looked.step, shift=20.0))
    assert panel.distribution.mean.y[-1] == 21.5
    assert drawn(lambda: lab.go_on(30))
    assert panel.distribution.over_steps.x_range[1] == pytest.approx(looked.step, abs=1)
    panel.horizon.moved(900.0, looked.step + 0.5, 0.5, looked.step + 0.5)
    panel.refresh()
    settles(panel)
    assert drawn(lambda: lab.go_on(1)), "what moves along with the run does so at every step"


def test_the_selected_block_is_the_one_that_is_drawn(panel, looked, lab, settles):
    lab.session.select((lab.session.project.net[4].uid,))
    chooses(panel, settles, DISTRIBUTION)
    assert panel.distribution.over_steps.y_axis.labelText == "Outputs of fc1"
    assert panel.distribution.boxes.box.chosen == {4}


def test_all_blocks_stand_beside_each_other_as_they_were_at_the_step(panel, looked, settles):
    looked.at = 30
    chooses(panel, settles, DISTRIBUTION, PROFILE)
    view = panel.distribution
    assert not view.over_steps.isVisible()
    assert view.boxes.box.found["output_p50"].tolist() == [0, 1, 2, 3, 4]
    view.boxes.grab()
    view.boxes.scene().sigMouseMoved.emit(view.boxes.getPlotItem().vb.mapViewToScene(QPointF(2, 2)))
    assert panel.readout.title == "pool1, step 10"
    assert "Mean of the outputs 2.500" in panel.readout.plain
    looked.at = 60
    panel.refresh()
    settles(panel)
    assert panel.readout.title == "pool1, step 60", "as it is now"
    QApplication.sendEvent(view.boxes, QEvent(QEvent.Type.Leave))
    assert panel.readout.isHidden()


def test_pointing_at_a_step_tells_what_was_known_there(panel, looked, settles):
    chooses(panel, settles, DISTRIBUTION)
    plot = panel.distribution.over_steps
    plot.grab()
    panel._point(plot, plot.getPlotItem().vb.mapViewToScene(QPointF(70, sum(plot.getPlotItem().vb.viewRange()[1]) / 2)))
    assert panel.readout.title == "relu1, step 60"
    assert "Mean of the outputs 11.50" in panel.readout.plain


def test_shares_are_percent_and_what_is_none_is_not_drawn(panel, looked, settles):
    chooses(panel, settles, DEAD)
    assert panel.sentence.text().startswith("25.0 % of the units of relu1 never fire")
    assert panel.view.isVisible()
    assert not panel.distribution.isVisible()
    assert panel.strip.buckets.mean[-1, 1] == 0.25
    assert [text for _, text in panel.view.colours.marks] == ["0 %", "50 %", "100 %"]
    chooses(panel, settles, FLAT)
    assert panel.sentence.text().startswith("Nothing in this network saturates")


def test_when_nobody_looked_that_is_said_whatever_is_chosen(panel, lab, settles):
    lab.train(20)
    lab.live.state = "idle"
    for what in (DISTRIBUTION, SPREAD):
        chooses(panel, settles, what)
        assert panel.note.text() == "Nobody looked at this while the run went on."
        assert not panel.distribution.isVisible()
        assert not panel.view.isVisible()


def test_the_table_holds_quantiles_too(panel, looked):
    rows = list(csv.DictReader(io.StringIO(table(looked, said(looked, (*panel.measures, *panel.more))))))
    assert rows[9]["output_p95.fc1"] == "6.0"
    assert rows[9]["never_firing.relu1"] == "0.25"
