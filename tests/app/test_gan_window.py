"""A GAN in the window: both stacks, the flow between them, what does not fit, and what comes of training."""

from __future__ import annotations

from camplab.app.editor.drawing.paint_ends import outputs
from camplab.app.editor.stack.stack_switch import StackFlow
from camplab.app.panels.predictions.made import MadeSamples
from camplab.app.training import training_commands
from camplab.document.finish import finish
from camplab.words import say
from tests.app.conftest import Robot


def test_a_gan_is_mended_trained_and_its_samples_are_seen(open_window) -> None:
    robot: Robot = open_window(engine=True)
    robot.begins_with("gan_ring")
    session = robot.lab.session
    (flow,) = robot.window.findChildren(StackFlow)
    assert (flow.isVisible(), flow.text()) == (True, "noise → generator → discriminator ← data")
    for stack in ("generator", "discriminator"):
        session.show_stack(stack)
        session.edit(lambda net: net[:-1], say("Remove"))
        robot.settles()
        assert finish(session.project) is not None
        robot.presses("block.mend")
        assert finish(session.project) is None
    assert outputs(robot.window.workspace.centre.focusProxy().scene) == "1 number: how real it looks"
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record is not None and robot.lab.live.record.step > 100, 60)
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)
    panel = robot.raises("predictions")
    robot.waits_for(lambda: "made of the same noise" in panel.sentence.text())
    assert isinstance(panel.view, MadeSamples)
    assert len(panel.view.table().splitlines()) == 501
    robot.begins_with("mlp")
    assert not flow.isVisible()
