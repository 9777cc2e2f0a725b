"""The end of a run is the beginning of looking, and of going on: one step, one epoch, twice as long."""

from __future__ import annotations

import numpy as np

from camplab import folders
from camplab.app.training import resuming, training_commands
from camplab.runs import reading
from camplab.training.checkpoint import weights
from tests.app.one_window import again, plays
from tests.app.training.hands import MOONS, ends, looks_at, stops, trains


def begins(robot, **recipe) -> None:
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, **recipe)


def steps_on(robot) -> int:
    """One step more, after the end; where the run stands then."""
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    robot.waits_for(lambda: robot.lab.live.record.length > robot.lab.live.record.went_on)
    return robot.lab.live.record.step


def one_step_after_a_stop_goes_on_with_the_run(open_window):
    robot = open_window(engine=True)
    begins(robot, epochs=10_000)
    trains(robot)
    step = stops(robot)
    folder = robot.lab.live.record.started.folder
    assert steps_on(robot) == step + 1
    assert robot.lab.live.record.started.folder == folder
    assert not robot.sees_now("Training begins anew")


def one_step_after_the_planned_end_is_the_first_of_one_more_epoch_and_edits_nothing(open_window):
    robot = open_window(engine=True)
    begins(robot, epochs=2)
    project = robot.lab.session.project
    ends(robot)
    step = robot.lab.live.record.step
    assert steps_on(robot) == step + 1
    robot.sees("Epoch 3 of 3")
    assert robot.lab.session.project == project
    assert not robot.sees_now("The network is trained as it was when training began")
    robot.presses("Go on")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and len(robot.lab.live.record.epochs) == 3)
    longer = robot.lab.live.record.started.folder
    robot.presses("training.again")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record.started.folder != longer)
    training_commands.edit_recipe(robot.lab, epochs=3)
    resuming.from_checkpoint(robot.lab)
    robot.waits_for(lambda: robot.lab.live.state == "idle" and len(robot.lab.live.record.epochs) == 3)
    one, other = (weights(folders.from_text(f)) for f in (longer, robot.lab.live.record.started.folder))
    assert all(np.array_equal(one[name], other[name]) for name in one), "step by step or in one go"
    assert len(reading.read(folders.from_text(longer)).epochs) == 3


def where_the_schedule_is_over_one_step_says_so_instead(open_window):
    robot = open_window(engine=True)
    begins(robot, epochs=2, schedule="cosine")
    ends(robot)
    record = robot.lab.live.record
    robot.presses("training.step")
    robot.sees("All 2 epochs of this run are done")
    robot.sees("followed a schedule made for 2 epochs")
    assert robot.lab.live.record is record


def another_network_begins_a_run_of_its_own_with_one_step(robot) -> None:
    robot.adds("dropout")
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused" and robot.lab.live.record.length == 1)
    assert robot.lab.live.record.step == 1


def the_run_before_answers_when_the_learner_goes_back_to_it_and_another_network_begins_a_run_of_its_own(
    open_window,
):
    robot = open_window(engine=True)
    begins(robot, epochs=2)
    ends(robot)
    robot.presses("training.again")
    robot.waits_for(lambda: robot.lab.live.before and robot.lab.live.on_bench)
    robot.presses("training.before")
    robot.waits_for(lambda: robot.lab.live.on_bench)
    looks_at(robot, 3)
    robot.waits_for(lambda: robot.lab.live.record.picture("prediction", sample=3))
    another_network_begins_a_run_of_its_own_with_one_step(robot)


def test_after_its_end_a_run_goes_on_and_is_gone_back_to(open_window):
    plays(
        open_window(engine=True), again,
        one_step_after_a_stop_goes_on_with_the_run,
        one_step_after_the_planned_end_is_the_first_of_one_more_epoch_and_edits_nothing,
        where_the_schedule_is_over_one_step_says_so_instead,
        the_run_before_answers_when_the_learner_goes_back_to_it_and_another_network_begins_a_run_of_its_own,
    )  # fmt: skip
