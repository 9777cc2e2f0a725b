"""Early stopping in the window: what is said of it, where it is marked, and how such a run goes on."""

from __future__ import annotations

from camplab.app.panels.loss.panel import marked
from camplab.app.training import training_commands
from camplab.runs.record import stopped_early
from tests.app.training.hands import MOONS

EARLY = {"epochs": 40, "patience": 2, "learning_rate": 0.1}


def ends_early(robot) -> None:
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, **EARLY)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.stops)
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()


def test_a_run_that_stops_early_says_so_is_marked_and_goes_on_without(open_window):
    robot = open_window(engine=True)
    ends_early(robot)
    record = robot.lab.live.record
    stop = stopped_early(record)
    assert len(record.epochs) == stop.epoch < EARLY["epochs"]
    robot.sees(f"stopped early: weights of epoch {stop.best}")
    assert (stop.step, f"stopped early: weights of epoch {stop.best}") in marked(record)
    training_commands.edit_recipe(robot.lab, patience=1)  # it has waited longer than that already
    robot.presses("training.step")
    robot.sees(f"This run has stopped early, after {stop.epoch} epochs")
    robot.sees("With more patience, or none, it goes on from them.")
    assert robot.lab.live.record is record
    robot.presses("Go on without early stopping")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and len(robot.lab.live.record.epochs) == EARLY["epochs"])
    assert robot.lab.session.project.training.patience is None
    assert stopped_early(robot.lab.live.record) is None
    assert [each.step for each in robot.lab.live.record.stops] == [stop.step]
    assert robot.lab.live.record.started.folder == record.started.folder
