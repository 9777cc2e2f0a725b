"""Classroom mode entered and left while a network learns: nothing is cut or lost, and all is right afterwards."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.training import training_commands
from tests.app.look.test_room_for_words import short_of_room
from tests.app.test_classroom import standing
from tests.app.training.hands import stops, trains


@pytest.mark.parametrize("runs", [pytest.param(1, marks=pytest.mark.long), 2])
def test_a_run_goes_on_through_the_classroom_and_everything_stands_where_it_was(open_window, network, runs):
    """With a run before it the bar of the curves has a button more: in large letters it needs the inspector's room.

    What a first run shows is among what a second one shows: alone it is long.
    """
    robot = open_window(engine=True, path=network)
    robot.window.resize(1280, 720)
    trains(robot)
    for _ in range(1, runs):
        stops(robot)
        training_commands.edit_recipe(robot.lab, learning_rate=0.02)
        trains(robot)
    was = standing(robot)
    run = robot.lab.live.record
    reached = run.length
    robot.presses("view.classroom")
    assert standing(robot)["palette"][0]
    robot.waits_for(lambda: run.length > reached + 20)
    robot.waits_for(lambda: not [*short_of_room(robot.window)])  # the number of the step takes its room in a turn
    robot.presses("view.classroom")
    assert standing(robot) == was
    robot.waits_for(lambda: not [*short_of_room(robot.window)])  # the number of the step takes its room in a turn
    stops(robot)
    assert robot.lab.live.record is run
    assert run.length > reached
    assert np.isfinite(np.asarray(run.values("loss"))).all(), "no step is missing"
    assert len(run.values("loss")) == run.length
    loss = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: not loss.empty_sentence)
