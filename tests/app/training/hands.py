"""What a learner does with a run: begins it, stops it, waits for its end. What tests of training share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from camplab.app.training import training_commands
from camplab.document.presets import catalogue

GO_ON = "Go on from the last checkpoint"
MOONS = catalogue.find("two_moons_mlp")


def trains(robot, steps: int = 20) -> None:
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "running" and robot.lab.live.record.length > steps)


def stops(robot) -> int:
    """At which step."""
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()  # actions follow the state in a turn of their own
    return robot.lab.live.record.checkpoint


@contextmanager
def unheard(robot) -> Iterator[None]:
    """The window does not listen to the engine meanwhile: what is asked is under way, however fast that answers."""
    looks = robot.lab.trainer._supervisor._timer
    looks.blockSignals(True)
    try:
        yield
    finally:
        looks.blockSignals(False)


def looks_at(robot, sample: int) -> None:
    """Choose this sample in the panel of maps, once it is known how many there are."""
    spin = robot.raises("maps").sample.spin
    robot.waits_for(lambda: spin.maximum() >= sample)
    spin.setValue(sample)


def ends(robot, epochs: int = 2) -> None:
    """Trained to the end."""
    training_commands.edit_recipe(robot.lab, epochs=epochs)
    robot.presses("training.toggle")
    robot.waits_for(lambda: (run := robot.lab.live.record) and run.epochs and run.epochs[-1].epoch == epochs)
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()
