"""The loss panel draws what a task measures, whatever it is: no measure is known to it by name."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from camplab.app.look import language, style
from camplab.app.panels.loss import heights
from camplab.app.panels.loss.panel import LossPanel
from camplab.datasets.sine import Sine
from camplab.document.measures import Drawing, Measure
from camplab.document.project import Project
from camplab.document.tasks.base import TASKS
from camplab.document.tasks.regression import Regression
from camplab.runs.events import Epoch
from camplab.words import say
from tests.app.panels.loss_hands import point_at
from tests.runs.records import adds, begun

LOSSES = Drawing("loss", better="low")


@pytest.fixture
def duel() -> Iterator[Project]:
    """Of a task with two losses of one chart, and a quality that is measured of epochs alone."""

    class Duel(Regression, tag="duel", title="Duel"):
        """Two networks against each other."""

        measures = (
            Measure("maker_loss", say("Maker's loss"), drawing=LOSSES),
            Measure("judge_loss", say("Judge's loss"), drawing=LOSSES),
            Measure("train_maker_loss", say("Training maker's loss"), when="epoch", drawing=LOSSES),
            Measure("validation_maker_loss", say("Validation maker's loss"), when="epoch", drawing=LOSSES),
            Measure("psnr", say("Peak signal to noise"), "dB", when="epoch", drawing=Drawing("psnr", better="high")),
        )

    yield Project(data=Sine(), task=Duel())
    del TASKS["duel"]


@pytest.fixture
def panel(lab, show, duel):
    panel = show(LossPanel(lab.session, lab.live), 800, 480)
    lab.live.record = trained(duel)
    lab.live.run_changed.emit()
    lab.live.updated.emit()
    return panel


def trained(project: Project):
    """60 steps in epochs of 20, with numbers that tell where they come from."""
    run = begun(project, steps_per_epoch=20)
    adds(run, maker_loss=np.linspace(3, 1, 60), judge_loss=np.linspace(0.1, 0.2, 60), learning_rate=np.ones(60))
    for epoch in (1, 2, 3):
        numbers = {"train_maker_loss": 9.0, "validation_maker_loss": 4.0 - epoch, "psnr": 20.0 + epoch}
        run.add(Epoch(epoch, 20 * epoch, 0.1, numbers))
    return run


def test_each_chart_has_the_curves_of_its_measures(panel, settles):
    settles(panel)
    losses, quality = panel.charts
    assert (losses.plot.y_axis.labelText, quality.plot.y_axis.labelText) == ("Loss", "Peak signal to noise (dB)")
    maker, judge = losses.strands
    assert (maker.raw.y[0], maker.raw.y[-1], judge.raw.y[-1]) == pytest.approx((3, 1, 0.2))
    assert (list(maker.validation.x), list(maker.validation.y)) == ([20, 40, 60], [3, 2, 1])
    (psnr,) = quality.strands
    assert (list(psnr.validation.x), list(psnr.validation.y)) == ([20, 40, 60], [21, 22, 23])
    assert not len(judge.validation.x)
    assert not len(psnr.raw.x)


def test_every_curve_has_its_name_and_a_colour_of_its_own(panel, settles):
    settles(panel)
    named = [(text, color.name()) for chart in panel.charts for _, text, color in chart.plot.ends.labels]
    assert sorted(text for text, _ in named) == [
        "Judge's loss", "Maker's loss", "Maker's loss, validation", "Peak signal to noise",
    ]  # fmt: skip
    losses = [color for text, color in named if "loss" in text]
    assert len(set(losses)) == 3


def test_the_crosshair_says_all_of_them_with_their_units(panel, settles):
    settles(panel)
    point_at(panel, 40)
    told = panel.readout.plain.splitlines()
    assert "Maker's loss, validation 2.0000" in told
    assert any(line.startswith("Judge's loss, train 0.16") for line in told)
    assert "Peak signal to noise 22.000 dB" in told
    assert not any("9.0000" in line for line in told), "the mean over an epoch says nothing that the curve does not"


def test_decades_are_for_what_ought_to_come_near_to_zero(panel, settles):
    panel.bar.log.click()
    settles(panel)
    losses, quality = panel.charts
    assert (losses.plot.y_axis.log, quality.plot.y_axis.log) == (True, False)
    assert losses.strands[1].raw.y[-1] == pytest.approx(np.log10(0.2))


def test_one_of_them_can_have_the_whole_room_in_either_language(panel, settles):
    settles(panel)
    which = panel.bar.which
    assert [which.itemText(index) for index in range(3)] == ["Both", "Loss", "Peak signal to noise"]
    which.setCurrentIndex(2)
    settles(panel)
    assert [chart.plot.isVisible() for chart in panel.charts] == [False, True]
    language.choose("ko")
    settles(panel)
    assert which.currentIndex() == 2
    assert which.itemText(1) == "손실"


def test_where_not_all_can_be_read_one_at_a_time_is_shown(panel, settles, monkeypatch):
    monkeypatch.setattr(heights, "PAIR", 1)  # as if there were three of them or more
    panel.resize(800, 105)
    settles(panel)
    which = panel.bar.which
    assert [which.itemText(index) for index in range(which.count())] == ["Loss", "Peak signal to noise"]
    assert [chart.plot.isVisible() for chart in panel.charts] == [True, False]
    panel.resize(800, 480)
    settles(panel)
    assert (which.currentText(), [chart.plot.isVisible() for chart in panel.charts]) == ("Both", [True, True])
    panel.resize(800, 105)
    settles(panel)
    which.setCurrentIndex(1)
    settles(panel)
    panel.resize(800, 480)
    settles(panel)
    assert (which.currentText(), which.count()) == ("Peak signal to noise", 3)
    assert [chart.plot.isVisible() for chart in panel.charts] == [False, True]


def test_a_run_of_another_task_is_drawn_in_the_same_plots_and_back(panel, lab, duel, settles, qtbot):
    settles(panel)
    plots = [chart.plot for chart in panel.charts]
    lab.train(100)
    settles(panel)
    assert [chart.title for chart in panel.charts] == ["Loss", "Accuracy"]
    assert [chart.plot for chart in panel.charts] == plots
    assert [text for _, text, _ in panel.charts[0].plot.ends.labels] == ["train", "validation"]
    lab.session.open(Project(data=Sine()).with_net(lab.session.project.net))
    lab.train(30)
    settles(panel)
    assert [chart.title for chart in panel.charts] == ["Loss"]
    assert [plot.isVisible() for plot in plots] == [True, False]
    assert not panel.bar.which.isVisible()
    assert panel.charts[0].plot.getPlotItem().getAxis("bottom").isVisible()
    panel.record = trained(duel)
    settles(panel)
    assert [len(chart.strands) for chart in panel.charts] == [2, 1]
    style.choose("dark")
    QApplication.processEvents()
    panel.grab()
