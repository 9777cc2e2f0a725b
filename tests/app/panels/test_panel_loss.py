"""The learner watches the loss: follows, zooms, smooths, exports."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QToolButton

from camplab.app.look import as_file, language, style
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.loss import title_of
from camplab.app.panels.loss.marks import Floor
from camplab.app.panels.loss.other import Other
from camplab.app.panels.loss.panel import LossPanel
from camplab.datasets.digits import Digits
from camplab.datasets.sequences.markov import Markov
from camplab.datasets.sine import Sine
from camplab.document.project import Project
from camplab.document.tasks.contrastive import Contrastive
from camplab.numbers import measured
from tests.app.panels.loss_hands import look_at, point_at
from tests.runs.records import rewrites


@pytest.fixture
def panel(lab, show):
    return show(LossPanel(lab.session, lab.live), 700, 420)


def test_before_training_it_says_what_to_do(panel):
    assert panel.empty_sentence == "Press Train: what is measured is drawn here, step by step."


def test_it_follows_the_run_until_the_learner_zooms_into_the_past(panel, lab, settles):
    lab.train(200)
    settles(panel)
    assert panel.charts[0].plot.x_range == (0, 200)
    panel.charts[0].plot.setXRange(20, 60, padding=0)
    panel._moved(panel.charts[0])
    settles(panel)
    lab.go_on(100)
    settles(panel)
    assert panel.charts[1].plot.x_range == (20, 60)
    assert not panel.bar.follow.isChecked()
    panel.bar.reset.click()
    settles(panel)
    assert panel.charts[0].plot.x_range == (0, 300)
    assert panel.bar.follow.isChecked()


def test_switching_follow_on_goes_to_the_newest_step(panel, lab, settles):
    lab.train(200)
    look_at(panel, settles, 20, 60)
    panel.bar.follow.click()
    settles(panel)
    assert panel.charts[0].plot.x_range == (160, 200)


def test_the_smoothing_slider_smooths_and_says_over_how_many_steps(panel, lab, settles):
    lab.train(300)
    settles(panel)
    rough = np.abs(np.diff(panel.charts[0].strands[0].curves.smooth.pyramid.values)).mean()
    panel.bar.smoothing.setValue(9)
    settles(panel)
    assert panel.bar.span.text() == "over 1,000 steps"
    assert np.abs(np.diff(panel.charts[0].strands[0].curves.smooth.pyramid.values)).mean() < rough
    panel.bar.smoothing.setValue(0)
    settles(panel)
    assert panel.bar.span.text() == "not smoothed"
    assert not panel.charts[0].strands[0].smooth.isVisible()
    assert "bias correction" in panel.bar.smoothing.toolTip()


def test_the_log_scale_shows_powers_of_ten_for_the_loss_only(panel, lab, settles):
    lab.train(300)
    panel.bar.log.click()
    settles(panel)
    loss, accuracy = panel.charts
    assert loss.plot.y_axis.log
    assert not accuracy.plot.y_axis.log
    assert loss.strands[0].raw.y.max() == pytest.approx(np.log10(lab.live.record.values("loss")[:].max()), abs=1e-4)


def test_numbers_that_are_not_finite_leave_a_gap_and_nothing_breaks(panel, lab, settles):
    run = lab.train(50)
    rewrites(run, "loss", slice(20, 25), [np.nan, np.inf, -np.inf, np.nan, 1e30])
    lab.go_on(10)
    settles(panel)
    panel.grab()
    point_at(panel, 21)
    assert "Loss, train nan" in panel.readout.plain


def test_regression_has_no_accuracy(lab, show):
    lab.session.open(Project(data=Sine()).with_net(lab.session.project.net))
    lab.train(30)
    panel = show(LossPanel(lab.session, lab.live))
    assert [chart.title for chart in panel.charts if chart.plot.isVisible()] == ["Loss"]
    assert not panel.bar.which.isVisible()


def test_the_best_that_can_be_is_a_line_where_the_data_know_it(lab, show, settles):
    """Of symbols of known entropy; a task of another loss, and data that know nothing, have none."""
    markov = Project(data=Markov()).with_net(lab.session.project.net)
    assert markov.floor == Markov().floor == pytest.approx(Markov().entropy(2))
    assert (Project(data=Digits()).floor, markov.with_task(Contrastive()).floor) == (None, None)
    lab.session.open(markov)
    lab.train(200)
    panel = show(LossPanel(lab.session, lab.live), 700, 420)
    settles(panel)
    loss, accuracy = panel.charts
    assert (loss.floor.value, accuracy.floor.value) == (markov.floor, None)
    assert [text for _, text, _ in loss.plot.ends.labels] == ["train", "validation", "best possible"]
    point_at(panel, 21)
    assert f"best possible {measured(markov.floor)}" in panel.readout.plain
    for log, height in ((True, math.log10(markov.floor)), (False, markov.floor)):
        panel.bar.log.setChecked(log)
        settles(panel)
        low, high = loss.plot.getPlotItem().vb.viewRange()[1]
        assert loss.plot.ends.labels[-1][0] == loss.floor.height == height
        assert low < height < high
    lab.session.open(Project(data=Sine()).with_net(markov.net))
    lab.train(30)
    settles(panel)
    assert panel.charts[0].floor.value is None
    assert len(panel.charts[0].plot.ends.labels) == 2


def test_a_best_that_lies_far_below_what_is_in_sight_does_not_make_it_flat():
    floor = Floor()
    floor.put(1.0)
    assert floor.beside(np.array([1.5, 1.6]), log=False).tolist() == [1.5, 1.6]
    assert [*floor.end()] == []
    assert floor.beside(np.array([1.2, 1.4]), log=False).tolist() == [1.2, 1.4, 1.0]
    assert floor.beside(np.array([0.01, 0.5]), log=True).tolist() == [0.01, 0.5, 0.0]
    floor.put(0.0)
    assert floor.beside(np.array([0.1, 0.5]), log=True).tolist() == [0.1, 0.5]


def test_one_of_the_two_can_have_the_whole_room(panel, lab, settles):
    lab.train(30)
    settles(panel)
    panel.bar.which.setCurrentIndex(2)
    settles(panel)
    assert [chart.plot.isVisible() for chart in panel.charts] == [False, True]


def test_the_next_run_is_drawn_anew(panel, lab, settles):
    lab.train(300)
    settles(panel)
    lab.train(40)
    settles(panel)
    assert panel.charts[0].plot.x_range == (0, 40)
    assert len(panel.charts[0].strands[0].curves.raw.pyramid) == 40


def test_curves_are_named_at_their_ends(panel, lab, settles):
    lab.train(100)
    settles(panel)
    assert [text for _, text, _ in panel.charts[0].plot.ends.labels] == ["train", "validation"]


def test_curves_leave_room_for_the_numbers_of_the_epochs(panel, lab, settles):
    lab.train(100)
    settles(panel)
    strand = panel.charts[0].strands[0]
    top = max(curve.y.max() for curve in (strand.raw, strand.smooth, strand.validation))
    assert pixels_from_the_top(panel.charts[0].plot, top) > line_height()
    assert panel.charts[1].plot.getPlotItem().vb.viewRect().bottom() < 1.1


@pytest.mark.parametrize("worst", [1.3, 2.3, 2.9, 3.1, 17.0])
def test_no_number_and_no_line_stands_beside_the_numbers_of_the_epochs(panel, lab, settles, worst):
    run = lab.train(100)
    rewrites(run, "loss", slice(None), np.linspace(worst, 0.1, len(run.values("loss"))))
    settles(panel)
    plot = panel.charts[0].plot
    low, high = plot.getPlotItem().vb.viewRange()[1]
    [(_, heights)] = plot.y_axis.tickValues(low, high, plot.y_axis.size().height())
    assert heights
    assert min(pixels_from_the_top(plot, height) for height in heights) >= line_height() - 1


def pixels_from_the_top(plot, height):
    """How far below the upper edge of a plot this height is."""
    view = plot.getPlotItem().vb
    return (view.viewRect().bottom() - height) / view.viewRect().height() * view.height()


def test_both_plots_have_the_same_steps_above_each_other(panel, lab, settles, qtbot):
    lab.train(100)
    settles(panel)

    def above_each_other() -> None:
        edges = [chart.plot.getPlotItem().vb.sceneBoundingRect() for chart in panel.charts]
        assert edges[0].left() == pytest.approx(edges[1].left(), abs=1)
        assert edges[0].right() == pytest.approx(edges[1].right(), abs=1)

    qtbot.waitUntil(above_each_other)


@pytest.mark.parametrize("ending", ["csv", "png", "svg"])
def test_what_is_shown_can_be_saved(panel, lab, settles, tmp_path, monkeypatch, ending):
    lab.train(60)
    settles(panel)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    panel.called = title_of
    panel.bar.export.menu().aboutToShow.emit()
    action = next(action for action in panel.bar.export.menu().actions() if ending.upper() in action.text())
    action.trigger()
    saved = tmp_path / f"mine.{ending}"
    if ending == "csv":
        assert saved.read_text().count("\n") == 61
    elif ending == "png":
        picture, button = QImage(str(saved)), panel.bar.export
        assert picture.width() == panel.body.width() * as_file.SCALE
        above = picture.height() // as_file.SCALE - panel.body.height()
        assert above > line_height(), "it is said of what network it is"
        box = button.rect().translated(button.mapTo(panel.body, QPoint(0, above)))
        seen = {picture.pixel(x, box.center().y() * 2) for x in range(box.left() * 2, box.right() * 2)}
        assert seen == {panel.body.palette().window().color().rgb()}, "what can only be pressed is not on paper"
    else:
        assert "<polyline" in saved.read_text()
        assert "Loss &amp; accuracy" in saved.read_text()


def test_a_theme_changes_the_colours_at_once(panel, lab, settles):
    lab.train(60)
    settles(panel)
    style.choose("dark")
    settles(panel)
    assert panel.charts[0].strands[0].smooth.color == style.theme().series[0]
    assert panel.grab().toImage().pixelColor(5, 300) == style.theme().panel


@pytest.mark.parametrize("code", ["en", "ko"])
def test_words_are_not_cut_in_a_narrow_dock(panel, lab, settles, code):
    language.choose(code)
    lab.train(60)
    panel.resize(480, 320)
    settles(panel)
    assert panel.bar.minimumSizeHint().width() <= 480
    for made in panel.findChildren(QToolButton):
        assert made.width() >= made.minimumSizeHint().width() or not made.isVisible()
        assert made.accessibleName()
    assert panel.bar.span.width() >= panel.bar.span.sizeHint().width()


def test_it_never_changes_the_document(panel, lab, settles):
    before = lab.session.project
    lab.train(60)
    panel.bar.smoothing.setValue(2)
    panel.bar.log.click()
    panel.bar.reset.click()
    settles(panel)
    assert lab.session.project is before
    assert panel.bar.follow.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_before_the_first_steps_of_a_race_it_says_that_they_are_on_their_way(lab, show, settles):
    panel = show(LossPanel(lab.session, lab.live), 700, 500)
    assert panel.empty_sentence.startswith("Press Train")
    lab.live.racing._running = True
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.empty_sentence == "The first steps of the race are on their way."
    lab.live.racing._running = False


def test_a_long_name_at_the_end_of_a_curve_begins_and_ends_as_it_does_and_takes_as_much_room_in_korean(lab):
    latin, korean = "optimizer sgd, learning rate 0.001", "합성곱이 잔차 블록으로 바뀌고 학습률은 0.001인 신경망"
    short = [Other(name, lab.train(1), 0).short for name in (latin, korean)]
    assert short[0] == "optimizer s…g rate 0.001"
    assert (short[1][:3], short[1][-3:]) == ("합성곱", "신경망")
    assert written(short[1]) < 1.2 * written(short[0])
    assert Other("그대로", lab.live.record, 0).short == "그대로"
