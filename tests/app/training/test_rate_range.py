"""Learning rates are tried from the recipe: what is seen of it, that it changes nothing, and when it is refused."""

from __future__ import annotations

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.training import training_commands
from camplab.app.training.recipe_form import RecipeForm
from camplab.engine import protocol as p
from tests.app.one_window import plays
from tests.app.training.hands import MOONS, unheard


def opened(robot, preset=MOONS):
    """The robot, and the part of the recipe that tries rates."""
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    robot.lab.documents.begin_with(preset)
    robot.window.bar.recipe.click()
    robot.settles()
    return robot, robot.window.findChildren(RecipeForm)[0].range


def tells(robot, rates, losses, over=False, sentence=None) -> None:
    """What the engine would say of the newest test."""
    number = robot.window.findChildren(RecipeForm)[0].range.test._number
    robot.lab.live.tried.emit(p.Rates(number=number, rates=rates, losses=losses, over=over, sentence=sentence))
    robot.settles()


def clicks(robot, button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    robot.settles()


def the_band_is_found_and_its_best_rate_taken_and_undone_and_nothing_else_is_touched(robot, range_):
    robot.waits_for(lambda: robot.lab.live.ready is not None)
    before = robot.lab.session.project
    with unheard(robot):
        clicks(robot, range_.button)
        assert range_.button.text() == "Stop the test"
    robot.waits_for(lambda: not range_.test.running)
    assert range_.said.text().startswith("The loss falls at learning rates from")
    assert range_.picture.isVisible()
    assert robot.lab.session.project is before
    assert robot.lab.live.record is None
    best = float(f"{range_.test.band.best:.2g}")
    clicks(robot, range_.take)
    assert robot.lab.session.project.training.learning_rate == best
    assert range_.picture.isVisible(), "of another rate it is the same test"
    robot.presses("edit.undo")
    assert robot.lab.session.project.training == before.training


def a_click_takes_the_rate_that_is_under_it_and_a_network_that_does_not_fit_is_not_tried(robot, range_):
    range_.test._of, range_.test.losses = robot.lab.session.project, [1.0]
    range_.test.rates = [1e-6]
    range_.test.changed.emit()
    robot.settles()
    picture = range_.picture
    assert picture.rate_at(picture.place(0.02)) == pytest.approx(0.02)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.rect().center())
    assert robot.lab.session.project.training.learning_rate == pytest.approx(10**-2.5, rel=0.1)
    robot.adds("flatten", "convolution")
    clicks(robot, range_.button)
    assert not range_.test.running
    assert "Convolution" in range_.said.text() or "convolution" in range_.said.text()


def what_was_found_is_not_shown_for_another_project_and_comes_back_with_its_own(robot, range_):
    with unheard(robot):
        clicks(robot, range_.button)
    tells(robot, np.geomspace(1e-6, 10, 200), np.r_[np.full(60, 2.0), np.linspace(2, 0.1, 80), np.full(60, 9.0)], True)
    assert range_.take.isVisible()
    robot.adds("dropout")
    assert not range_.picture.isVisibleTo(range_)
    assert not range_.take.isVisibleTo(range_)
    assert not range_.said.isVisibleTo(range_)
    robot.presses("edit.undo")
    training_commands.edit_recipe(robot.lab, epochs=3, schedule="cosine")
    assert range_.take.isVisibleTo(range_)
    training_commands.edit_recipe(robot.lab, batch_size=3)
    assert not range_.take.isVisibleTo(range_)


def an_engine_that_dies_meanwhile_is_told_and_the_next_one_is_asked(robot, range_):
    robot.waits_for(lambda: robot.lab.live.ready is not None)
    dead = robot.lab.trainer.pid
    with unheard(robot):
        clicks(robot, range_.button)
        psutil.Process(dead).kill()
        robot.waits_for(lambda: robot.lab.trainer._supervisor._thread.mailbox.closed)
    robot.waits_for(lambda: not range_.test.running)
    assert range_.said.text() == "The engine ended before it had answered; try again"
    robot.waits_for(lambda: robot.lab.trainer.pid not in (0, dead) and robot.lab.live.state == "idle")
    clicks(robot, range_.button)
    robot.waits_for(lambda: not range_.test.running)
    assert range_.said.text().startswith("The loss falls at learning rates from")


def stopped_it_shows_nothing_and_what_comes_late_is_not_heard_and_a_run_ends_what_is_tried(robot, range_):
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    with unheard(robot):
        clicks(robot, range_.button)
        clicks(robot, range_.button)
    assert range_.button.text() == "Try learning rates"
    tells(robot, [1e-6], [2.0])
    assert not range_.picture.isVisibleTo(range_)
    assert range_.said.text() == ""
    with unheard(robot):
        clicks(robot, range_.button)
        assert range_.test.running
        robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "running")
    assert not range_.test.running
    clicks(robot, range_.button)
    assert range_.said.text().startswith("The network is being trained")
    robot.presses("training.stop")


def test_rates_are_tried_taken_refused_and_forgotten(open_window):
    stories = (
        the_band_is_found_and_its_best_rate_taken_and_undone_and_nothing_else_is_touched,
        a_click_takes_the_rate_that_is_under_it_and_a_network_that_does_not_fit_is_not_tried,
        what_was_found_is_not_shown_for_another_project_and_comes_back_with_its_own,
        an_engine_that_dies_meanwhile_is_told_and_the_next_one_is_asked,
        stopped_it_shows_nothing_and_what_comes_late_is_not_heard_and_a_run_ends_what_is_tried,
    )
    plays(open_window(engine=True), opened, *(lambda given, story=story: story(*given) for story in stories))
