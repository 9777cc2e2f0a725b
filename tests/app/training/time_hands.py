"""What a learner does who goes back in a run. What tests of going back and of forks share."""

from __future__ import annotations

from camplab.app.status.time_bar import TimeBar
from tests.app.training.hands import MOONS, ends


def over(open_window):
    """A window with a run that is over."""
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    return robot


def bar(robot) -> TimeBar:
    return robot.window.findChild(TimeBar)


def pictures(robot) -> set[int]:
    """The steps of what is seen of the network."""
    return {each.step for of_one in robot.lab.live.record.pictures.values() for each in of_one.values()}


def arrives(robot, step: int) -> None:
    robot.waits_for(lambda: pictures(robot) == {step})
    robot.settles()
