"""What a learner does who plays steps block by block. What tests of slow motion share."""

from __future__ import annotations

from tests.app.training.hands import MOONS


def fresh(open_window):
    """A window in which nothing is trained yet; what is, stays under way: a few epochs may be over before one looks."""
    robot = open_window(engine=True)
    project = MOONS.project()
    recipe = project.training.model_copy(update={"epochs": 10_000})
    robot.lab.documents.begin(project.model_copy(update={"training": recipe}))
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    return robot


def begins(robot):
    """The first step is shown."""
    robot.presses("training.slow")
    robot.waits_for(lambda: robot.lab.slow.played is not None)
    robot.settles()
    return robot.lab.slow


def goes(robot, action: str, times: int = 1) -> None:
    for _ in range(times):
        robot.waits_for(lambda: not robot.lab.slow.waits)
        robot.presses(action)
    robot.waits_for(lambda: not robot.lab.slow.waits)
    robot.settles()


def whats(robot) -> list[str]:
    """Through the whole step that is played, to its update."""
    seen = [robot.lab.slow.played.move.what]
    while seen[-1] != "update":
        goes(robot, "slow.forward")
        seen.append(robot.lab.slow.played.move.what)
    return seen


def says(robot, panel: str) -> str:
    """What a panel says in the place of its pictures."""
    return robot.lab.workspace.docks[panel].widget().empty_sentence
