"""The learner sees what the network confuses, and asks why."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from camplab.app.panels.export import png, svg
from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.datasets.classics.diabetes import Diabetes
from camplab.document.presets.catalogue import find
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.runs.why.answers import Confusion, read_fit

ROWS = np.array(
    [[4, 4, 0.9, 0.9], [4, 9, 0.8, 0.1], [4, 9, 0.95, 0.02], [1, 1, 0.7, 0.7], [8, 1, 0.6, 0.3], [4, 4, 0.5, 0.5]],
    np.float32,
)
"""Label, answer, its probability, that of the label."""


@pytest.fixture
def panel(lab, show, trainer):
    return show(PredictionsPanel(lab.session, lab.live, trainer), 800, 420)


def comes(panel, lab, rows=ROWS, **more):
    lab.live.record.add(e.Picture(10, "answers", "", 0, rows, facts={"samples": float(len(rows))}, **more))
    lab.live.updated.emit()


def test_confusions_are_counted_and_read(panel, lab, trainer, settles):
    assert panel.empty_sentence.startswith("Press Train")
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    assert trainer.wants[panel.wants.owner] == (Want("answers"), Want("answers-now"))
    assert panel.confusions.confusion.counts[4].tolist() == [0, 0, 0, 0, 2, 0, 0, 0, 0, 2]
    assert panel.sentence.text() == (
        "50.0 % of 6 samples are answered right; answering 4 each time would get 66.7 %. Most often 4 is taken for 9: "
        "2 times.  ·  step 10"
    )
    head, *rows = panel.confusions.table().splitlines()
    assert (head, rows[4]) == ("label,0,1,2,3,4,5,6,7,8,9", "4,0,0,0,0,2,0,0,0,0,2")
    assert panel.confusions.confusion.recall[4] == 0.5
    assert np.isnan(panel.confusions.confusion.recall[0])


def test_the_worst_come_first_and_a_cell_shows_its_samples(panel, lab, trainer, settles):
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    assert [shown.number for shown in panel.confusions.cards.shown] == [2, 1, 4], "least likely labels first"
    assert panel.confusions.heading.text() == "The worst of 3 wrong answers"
    assert trainer.previews == [2, 1, 4]
    panel.confusions.matrix.picked.emit(4, 9)
    settles(panel)
    assert [shown.number for shown in panel.confusions.cards.shown] == [2, 1]
    assert panel.confusions.heading.text() == "Label 4, answer 9: 2 samples, surest first"
    assert panel.confusions.cards.shown[0].words.startswith("4 → 9  95")
    panel.confusions.any.click()
    settles(panel)
    assert sorted(shown.number for shown in panel.confusions.cards.shown) == list(range(6))
    panel.confusions.worst.click()
    settles(panel)
    assert [shown.number for shown in panel.confusions.cards.shown] == [2, 1, 4]


def test_a_cell_is_found_by_the_mouse_and_by_the_keys(panel, lab, settles, qtbot: QtBot):
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    box = panel.confusions.matrix.box()
    at = QPoint(round(box.left() + 9.5 * box.width() / 10), round(box.top() + 4.5 * box.height() / 10))
    qtbot.mouseMove(panel.confusions.matrix, at)
    qtbot.mouseClick(panel.confusions.matrix, Qt.MouseButton.LeftButton, pos=at)
    settles(panel)
    assert panel.confusions.cell == (4, 9)
    qtbot.keyClick(panel.confusions.matrix, Qt.Key.Key_Left)
    assert panel.confusions.cell == (4, 8)
    assert panel.confusions.matrix.cell_at(QPoint(1, 1)) is None
    panel.confusions.matrix.mouse = at
    comes(panel, lab, ROWS[:2])
    settles(panel)
    assert panel.readout.plain.splitlines()[-2:] == ["samples 1", "of this label 50.0 %"], "as it is now"


def test_a_sample_is_shown_when_it_is_here_and_a_click_asks_why(panel, lab, trainer, settles, qtbot: QtBot):
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    values = np.arange(64, dtype=np.float32).reshape(1, 1, 8, 8)
    owner = f"{panel.wants.owner} 0"
    lab.live.samples[owner] = p.Sample(values=values, targets=np.array([4]), sample=2, total=6, owner=owner)
    lab.live.sample_changed.emit()
    settles(panel)
    assert panel.confusions.cards.shown[0].values.shape == (1, 8, 8)
    asked = []
    panel.asked.connect(asked.append)
    qtbot.mouseClick(panel.confusions.cards.cards[0], Qt.MouseButton.LeftButton)
    assert asked[0].keywords == {"origin": "validation", "number": 2}
    before = [*trainer.previews]
    worse = np.concatenate([np.array([[4, 9, 0.99, 0.001]], np.float32), ROWS[1:]])
    comes(panel, lab, worse)
    settles(panel)
    assert [shown.number for shown in panel.confusions.cards.shown] == [0, 2, 1, 4]
    comes(panel, lab)
    settles(panel)
    assert panel.confusions.cards.shown[0].values.shape == (1, 8, 8)
    assert 2 not in trainer.previews[len(before) :], "what was seen is not asked for again"


def test_training_samples_are_asked_for_as_well(panel, lab, trainer, settles):
    lab.train(10)
    panel.origins.setCurrentIndex(1)
    settles(panel)
    assert trainer.wants[panel.wants.owner] == (
        Want("answers", origin="training"),
        Want("answers-now", origin="training"),
    )
    comes(panel, lab)
    settles(panel)
    assert panel.confusions.confusion is None, "those of the validation samples are others"
    comes(panel, lab, origin="training")
    settles(panel)
    assert panel.confusions.confusion is not None


def test_while_a_run_goes_on_the_first_answers_are_shown_and_all_of_them_in_a_pause(panel, lab, settles):
    lab.train(10)
    lab.live.state = "running"
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.empty_sentence == "It is being worked out."
    now = e.Picture(10, "answers-now", "", 0, ROWS[:4], partial=True, facts={"samples": 6.0}, since=2.0)
    lab.live.record.add(now)
    lab.live.updated.emit()
    settles(panel)
    assert panel.confusions.confusion.counts.sum() == 4
    assert panel.sentence.text().endswith("step 10  ·  the first 4 of 6 samples  ·  every 2 s")
    lab.live.state = "paused"
    comes(panel, lab, done=0.5)
    settles(panel)
    assert panel.progress.value() == 50
    assert panel.confusions.confusion.counts.sum() == 6, "of answers of one step the more complete ones"
    lab.live.record.add(e.Picture(20, "answers-now", "", 0, ROWS[:4], partial=True, facts={"samples": 6.0}))
    lab.live.updated.emit()
    settles(panel)
    assert panel.confusions.confusion.counts.sum() == 4, "the newest are of a later step"


def test_another_run_and_another_document_take_it_away(panel, lab, settles):
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    panel.confusions.matrix.picked.emit(4, 9)
    lab.train(5)
    settles(panel)
    assert panel.confusions.confusion is None
    assert panel.confusions.cell is None
    lab.live.record = None
    lab.session.open(find("sine_regression").project())
    lab.live.run_changed.emit()
    settles(panel)
    assert panel.empty_sentence.startswith("Press Train")


def test_names_above_the_columns_are_whole_or_numbers_stand_for_them(panel, lab, settles):
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    matrix, confusion = panel.confusions.matrix, Confusion(np.array([[0, 0, 1, 1], [1, 1, 1, 1]], np.float32), 3)
    matrix.resize(420, 200)
    for names, wide in ((("a", "b", "c"), False), (("setosa", "versicolor", "virginica"), True)):
        matrix.put(confusion, names, None)
        assert matrix.above() == names
        assert (matrix.box().width() > matrix.box().height()) is wide, "cells are wider where names are longer"
    long = ("a house with a garden", "a house without a garden", "a house at the sea")
    matrix.put(confusion, long, None)
    assert matrix.above() == ["0", "1", "2"]


def test_it_is_saved_as_picture_and_drawing(panel, lab, settles):
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)


def test_when_all_is_right_that_is_said():
    right = Confusion(np.array([[0, 0, 1, 1], [1, 1, 1, 1]], np.float32), 2)
    assert (
        str(right.read(("a", "b"))) == "All 2 samples are answered right; answering a each time would get 50.0 % right."
    )
    assert not len(right.worst)
    rows = np.array([[0, 1, 1, 0], [1, 0, 1, 0], [2, 2, 1, 1]], np.float32)
    assert str(Confusion(rows, 3).read(("a", "b", "c"))) == (
        "33.3 % of 3 samples are answered right; answering a each time would get 33.3 %. No mistake is the most "
        "frequent: 2 are made 1 time each, such as a taken for b."
    )


def test_what_answers_explain_is_said_only_where_they_explain_something():
    alike = str(read_fit(np.array([[2, 1], [2, 2]], np.float32)))
    assert alike.startswith("The mean squared error of 2 samples is 0.5000; their targets are all the same. The larg")
    worse = str(read_fit(np.array([[0, 4], [2, -2]], np.float32)))
    assert worse.startswith("The mean squared error of 2 samples is 16.00; answering their mean each time would get 1.")


def test_answers_that_are_numbers_lie_on_a_line_where_they_are_right(lab, show, trainer, settles, qtbot: QtBot):
    lab.session.open(find("sine_regression").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 800, 420)
    lab.train(10)
    panel._choose(1)
    rows = np.array([[0, 0], [1, 1], [2, 1.5]], np.float32)
    comes(panel, lab, rows)
    settles(panel)
    assert panel.sentence.text().startswith(
        "The mean squared error of 3 samples is 0.08333; the answers explain 87.5 % of the variance. The largest "
        "residual, -0.5000, is at sample 2."
    )
    assert panel.fitted.fit.target == "target"
    box, points = panel.fitted.fit.box(), panel.fitted.fit.points()
    np.testing.assert_allclose(points[1], [box.center().x(), box.center().y()])
    asked = []
    panel.asked.connect(asked.append)
    qtbot.mouseClick(panel.fitted.fit, Qt.MouseButton.LeftButton, pos=QPoint(*(round(at) for at in points[2])))
    assert asked[0].keywords["number"] == 2
    assert panel.fitted.fit.near(QPoint(0, 0)) is None
    assert panel.fitted.table().splitlines()[::3] == ["target,answer", "2.0,1.5"]
    comes(panel, lab, rows * np.nan)
    settles(panel)
    assert "NaN" in panel.empty_sentence


def test_targets_that_are_read_as_deviations_are_called_so(lab, show, trainer, settles):
    project = find("sine_regression").project()
    lab.session.open(project.model_copy(update={"data": Diabetes()}))
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 800, 420)
    lab.train(10)
    comes(panel, lab, np.array([[0, 0], [1, 1], [2, 1.5]], np.float32))
    settles(panel)
    assert panel.fitted.fit.target == "standardised target"
