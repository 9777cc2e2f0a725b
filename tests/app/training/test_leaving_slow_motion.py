"""The learner comes to slow motion from a run and leaves it at any time: nothing that was trained is lost."""

from __future__ import annotations

import psutil
import pytest
from PySide6.QtWidgets import QMessageBox

from camplab.app.files.questions import dialogs
from camplab.document.presets import catalogue
from tests.app.one_window import again, plays
from tests.app.training.hands import trains
from tests.app.training.slow_hands import begins, fresh, goes, says


@pytest.fixture
def robot(open_window):
    return fresh(open_window)


def left_before_the_first_step_was_taken_panels_say_that_the_run_waits_and_after_stop_that_it_took_none(robot):
    begins(robot)
    robot.presses("training.slow")
    robot.waits_for(lambda: robot.lab.live.slow is None)
    robot.waits_for(lambda: says(robot, "loss") == "The run waits before its first step.")
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.waits_for(lambda: "ended before its first step" in says(robot, "loss"))


def test_whoever_closes_the_window_in_the_midst_is_asked_and_the_answer_counts(robot, monkeypatch):
    slow = begins(robot)
    slow.set_speed(20.0)
    robot.lab.documents.questions = dialogs()
    answers = ["&Stop training", "&Go on training", "&Go on training"]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pressed(robot, box, answers.pop()))
    for playing in (False, True):
        slow.play(playing)
        assert not robot.window.close()
        assert (slow.active, slow.playing) == (True, playing)
    assert robot.window.close()
    assert not robot.window.isVisible()


def pressed(robot, box, answer: str) -> None:
    """The question stands a while before somebody answers it, and everything goes on meanwhile."""
    box.open()
    moves = robot.lab.slow.played
    robot.settles()
    assert box.isVisible()
    assert moves is not None
    next(button for button in box.buttons() if button.text() == answer).click()


def left_in_the_midst_the_run_waits_and_goes_on(robot):
    begins(robot)
    goes(robot, "slow.forward", 2)
    robot.presses("training.slow")
    assert not robot.lab.slow.active
    assert not robot.window.slow_bar.isVisible()
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "running" and robot.lab.live.record.step > 3)


def a_run_under_way_waits_for_it_go_on_leaves_it_and_from_an_earlier_step_it_goes_to_where_the_run_stands(robot):
    trains(robot)
    slow = begins(robot)
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    step = slow.played.shown.step
    robot.waits_for(lambda: robot.lab.live.record.step == step)  # all that was trained has come
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record.step > step)
    assert not slow.active
    assert robot.lab.live.state != "paused"
    robot.waits_for(lambda: robot.lab.live.state == "running")
    robot.settles()
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    last = robot.lab.live.record.step
    robot.lab.trainer.travel.to(1)
    robot.waits_for(lambda: not robot.lab.trainer.travel.under_way)
    slow = begins(robot)
    assert (slow.played.shown.step, robot.lab.live.record.at) == (last, None)


def another_document_in_the_midst_ends_it(robot):
    slow = begins(robot)
    slow.play(True)
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    assert not slow.active
    assert not slow.playing


def the_engine_dies_in_the_midst_and_the_window_stays(robot):
    slow = begins(robot)
    psutil.Process(robot.lab.trainer.pid).kill()
    robot.waits_for(lambda: not slow.active)
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    assert robot.lab.live.fault.kind == "engine_died"
    begins(robot)


def the_speed_block_by_block_is_slow_motion_and_any_other_goes_on(robot):
    bar = robot.window.bar
    before, play = bar._speeds()["Full speed"], bar._speeds()["Block by block"]
    assert (before[0], play[0]) == (True, False)
    play[1]()
    robot.waits_for(lambda: robot.lab.slow.played is not None)
    assert bar.speed.text() == "Block by block"
    bar._speeds()["Full speed"][1]()
    robot.waits_for(lambda: robot.lab.live.state == "running" and robot.lab.live.record.step > 2)
    assert bar.speed.text() == "Full speed"


def looking_back_in_the_midst_ends_it_and_what_was_taken_counts(robot):
    trains(robot)
    slow = begins(robot)
    robot.waits_for(lambda: robot.lab.live.record.step == slow.played.shown.step)  # all that was trained has come
    last = robot.lab.live.record.step
    goes(robot, "training.step", 2)
    assert last + 1 <= robot.lab.live.record.step <= last + 2, "the second one is told of once it is over"
    robot.lab.trainer.travel.to(1)
    robot.waits_for(lambda: not robot.lab.slow.active)
    robot.lab.trainer.travel.to(None)
    robot.waits_for(lambda: robot.lab.live.record.step == last + 2)
    begins(robot)


def test_it_is_left_at_any_time_and_nothing_is_lost(open_window):
    plays(
        open_window(engine=True), lambda robot: fresh(again(robot)),
        left_before_the_first_step_was_taken_panels_say_that_the_run_waits_and_after_stop_that_it_took_none,
        left_in_the_midst_the_run_waits_and_goes_on,
        a_run_under_way_waits_for_it_go_on_leaves_it_and_from_an_earlier_step_it_goes_to_where_the_run_stands,
        another_document_in_the_midst_ends_it,
        the_speed_block_by_block_is_slow_motion_and_any_other_goes_on,
        looking_back_in_the_midst_ends_it_and_what_was_taken_counts,
        the_engine_dies_in_the_midst_and_the_window_stays,
    )  # fmt: skip
