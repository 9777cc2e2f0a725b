"""The learner sees where the gradient vanishes, and which block is which."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from camplab.app.look import as_file, style
from camplab.app.look.colour_maps import BROKEN, ZERO
from camplab.app.panels.flow.strip import picture
from camplab.app.panels.gradients.panel import GradientPanel
from camplab.blocks.base import REGISTRY
from camplab.runs.events import Changed
from camplab.words import say
from tests.app.panels.gradient_hands import deep
from tests.app.panels.gradient_hands import panel as panel
from tests.runs.records import rewrites


@pytest.mark.parametrize("ending", ["csv", "png", "svg"])
def test_what_is_shown_can_be_saved(panel, lab, settles, tmp_path, monkeypatch, ending):
    lab.train(60)
    settles(panel)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    panel.export.menu().aboutToShow.emit()
    next(action for action in panel.export.menu().actions() if ending.upper() in action.text()).trigger()
    saved = tmp_path / f"mine.{ending}"
    if ending == "csv":
        rows = list(csv.DictReader(saved.read_text(encoding="utf-8").splitlines()))
        assert [float(row["gradients.conv1"]) for row in rows] == lab.live.record.values("gradients")[:, 0].tolist()
    elif ending == "png":
        assert QImage(str(saved)).size() == panel.body.size() * as_file.SCALE
    else:
        assert "<svg" in saved.read_text(encoding="utf-8")


def test_before_training_it_says_what_to_do(panel):
    assert panel.empty_sentence.startswith("Press Train: the size of the gradient")


def test_a_network_without_weights_is_told_why_there_is_nothing(panel, lab, settles):
    lab.session.open(lab.session.project.with_net((REGISTRY["flatten"](),)))
    lab.train(0)
    settles(panel)
    assert "no weights to learn" in panel.empty_sentence
    lab.session.open(lab.session.project.with_net((REGISTRY["flatten"](), REGISTRY["dense"](out_features=10))))
    lab.train(3)
    settles(panel)
    assert not panel.empty_sentence


def test_blocks_of_different_phases_are_not_compared(panel, lab, settles, monkeypatch):
    deep(lab)
    task = type(lab.live.record.project.task)
    monkeypatch.setattr(task, "phases", {"a": say("Generator"), "b": say("Discriminator")})
    settles(panel)
    assert np.isnan(panel.diagnosis.ratio)
    assert panel.sentence.text().startswith("The phases of a step have losses of their own")


def test_the_sentence_tells_the_ratio_of_first_to_last(panel, lab, settles):
    deep(lab)
    settles(panel)
    assert panel.sentence.text() == "first / last = 10⁻¹⁹: the gradient vanishes on its way back"
    assert panel.diagnosis.alarming
    assert style.theme().danger.name() in panel.sentence.styleSheet()


def test_a_healthy_network_is_not_alarming(panel, lab, settles):
    run = lab.train(60)
    rewrites(run, "gradients", slice(None), 0.5)
    lab.live.updated.emit()
    settles(panel)
    assert panel.sentence.text() == "first / last = 1: the gradient reaches the first block"
    assert not panel.diagnosis.alarming


def test_the_sentence_is_about_the_step_that_is_looked_at(panel, lab, settles):
    run = lab.train(100)
    rewrites(run, "gradients", slice(None), 0.5)
    rewrites(run, "gradients", (slice(0, 30), 0), 0.05)
    said = {}
    for step in (None, 30, 0):
        run.at = step
        lab.live.updated.emit()
        settles(panel)
        said[step] = panel.diagnosis.ratio
    assert said == {None: pytest.approx(1), 30: pytest.approx(0.1), 0: pytest.approx(0.1)}


def test_first_means_the_first_block_that_learns(panel, lab, settles):
    first, *rest = lab.session.project.net
    lab.session.open(lab.session.project.with_net((first.changed(frozen=True), *rest)))
    run = lab.train(60)
    rewrites(run, "gradients", (slice(None), 0), 0)  # frozen
    lab.live.updated.emit()
    settles(panel)
    assert panel.diagnosis.ratio == pytest.approx(1)
    assert panel.sentence.text() == "Only fc1 learns, and what is before it is frozen: the gradient goes no further."


def test_the_picture_is_dark_where_the_gradient_vanishes(panel, lab, settles):
    deep(lab)
    settles(panel)
    drawn = picture(panel.strip.buckets).astype(int)
    light = drawn.sum(2).mean(1)
    assert len(light) == 20
    assert (np.diff(light) >= 0).all()
    assert light[0] < 20 < 300 < light[-1]


def test_zero_and_not_finite_have_colours_of_their_own(lab, show):
    run = lab.train(60)
    rewrites(run, "gradients", (slice(30), 0), 0)
    rewrites(run, "gradients", (slice(40, None), 1), np.inf)
    panel = show(GradientPanel(lab.session, lab.live))
    drawn = picture(panel.strip.buckets)
    assert drawn[0, 0].tolist() == list(ZERO)
    assert drawn[1, -1].tolist() == list(BROKEN)


def test_picture_and_curves_stand_above_each_other(panel, lab, settles, qtbot):
    deep(lab)
    settles(panel)

    def above_each_other() -> None:
        above, below = (plot.getPlotItem().vb for plot in (panel.strip, panel.lines))
        left = [plot.mapTo(panel, plot.mapFromScene(vb.sceneBoundingRect().topLeft())).x()
                for plot, vb in ((panel.strip, above), (panel.lines, below))]  # fmt: skip
        assert left[0] == pytest.approx(left[1], abs=1)
        assert above.width() == pytest.approx(below.width(), abs=3)

    qtbot.waitUntil(above_each_other)


def test_the_colour_bar_has_numbers(panel, lab, settles):
    lab.train(5)
    settles(panel)
    texts = [text for _, text in panel.view.colours.marks]
    assert texts == ["≤ 10⁻⁸", "10⁻⁶", "10⁻⁴", "10⁻²", "1", "≥ 100"]
    assert [text for _, text in panel.view.colours.extra] == ["exactly 0", "not finite"]


def test_zooming_looks_closer(panel, lab, settles):
    deep(lab)
    settles(panel)
    panel.lines.setXRange(10, 30, padding=0)
    panel._moved(panel.lines)
    settles(panel)
    assert panel.strip.x_range == (10, 30)
    panel.reset.click()
    settles(panel)
    assert panel.strip.x_range == (0.5, 100.5)


def test_where_curves_would_be_too_low_the_strip_has_the_room(panel, lab, settles):
    lab.train(100)
    settles(panel)
    assert not panel.strip.isHidden()
    assert not panel.lines.isHidden()
    assert panel.which.toolTip() == ""
    panel.resize(700, 200)
    for _ in range(3):
        settles(panel)
    assert panel.lines.isHidden()
    assert panel.strip.getPlotItem().getAxis("bottom").isVisible()
    assert panel.strip.geometry().bottom() >= panel.view.height() - 2
    assert panel.which.toolTip() == "There is too little height for both: the curves are left out"
    panel.which.setCurrentIndex(2)
    settles(panel)
    assert not panel.lines.isHidden()
    assert panel.which.toolTip() == ""
    panel.which.setCurrentIndex(0)
    panel.resize(700, 420)
    for _ in range(3):
        settles(panel)
    assert not panel.lines.isHidden()
    assert panel.lines.getPlotItem().vb.height() >= 60
    assert panel.lines.ends.labels


def test_a_block_that_is_frozen_on_the_way_has_no_gradient_and_nothing_is_alarming(panel, lab, settles):
    """From step 60 on: its row is empty, its curve ends, and the first block that learns is the next one."""
    lab.train(60).add(Changed(60, "frozen", False, True, "conv1"))
    lab.go_on(40)
    rewrites(lab.live.record, "gradients", np.s_[60:, 0], np.nan)
    panel.refresh()
    settles(panel)
    assert not panel.diagnosis.alarming, str(panel.diagnosis.sentence)
    assert "not finite" not in panel.sentence.text()
    row = picture(panel.strip.buckets)[0]
    nothing = style.theme().panel
    assert (row[-1] == (nothing.red(), nothing.green(), nothing.blue())).all()
    assert not any((colour == BROKEN).all() for colour in row)
    assert not (row[0] == row[-1]).all()
    panel.show_values(QPoint(), 90, 0)
    assert panel.readout.rows[0].value == "frozen"
    panel.show_values(QPoint(), 30, 0)
    assert panel.readout.rows[0].value != "frozen"
