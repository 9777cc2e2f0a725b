"""What is edited in the recipe while a run goes on: the run follows where it can, and is told back by undo."""

from __future__ import annotations

from camplab.app.training import training_commands
from tests.app.training.hands import MOONS

NEXT_RUN = "The network is trained as it was when training began"


def waits_before_the_first_step(robot, **recipe) -> None:
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, **recipe)
    training_commands.start(robot.lab, robot.lab.session.project, paused=True)
    robot.waits_for(lambda: robot.lab.live.state == "paused")


def said(robot):
    return [(change.what, change.old, change.new) for change in robot.lab.live.record.changes]


def test_the_run_follows_an_edit_and_its_undo_and_other_edits_are_for_the_next(open_window):
    robot = open_window(engine=True)
    waits_before_the_first_step(robot, optimizer="momentum", momentum=0.9)
    training_commands.edit_recipe(robot.lab, momentum=0.5)
    robot.lab.session.settle()
    training_commands.edit_recipe(robot.lab, clip=1.0)
    robot.waits_for(lambda: len(said(robot)) == 2)
    assert said(robot) == [("momentum", 0.9, 0.5), ("clip", None, 1.0)]
    robot.presses("edit.undo")
    robot.presses("edit.undo")
    robot.waits_for(lambda: len(said(robot)) == 4)
    assert said(robot)[2:] == [("clip", 1.0, None), ("momentum", 0.5, 0.9)]
    assert not robot.sees(NEXT_RUN)
    training_commands.edit_recipe(robot.lab, batch_size=8)
    assert robot.sees(NEXT_RUN)
    assert len(said(robot)) == 4


def test_what_the_run_cannot_follow_is_said(open_window):
    """The edited recipe has another optimizer than the one that trains."""
    robot = open_window(engine=True)
    waits_before_the_first_step(robot, optimizer="adam")
    training_commands.edit_recipe(robot.lab, optimizer="momentum")
    training_commands.edit_recipe(robot.lab, momentum=0.5)
    robot.waits_for(lambda: robot.sees("Adam has no Momentum"))
    assert said(robot) == []
