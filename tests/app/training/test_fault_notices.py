"""What the window says of a fault in training, and what it offers: buttons that fit it, and the way to the block."""

from __future__ import annotations

from camplab.app.training.fault_notices import notice
from camplab.runs.events import Checkpoint, Fault
from camplab.words import say
from tests.app.one_window import in_folders, plays
from tests.runs.records import begun

SMALLER, CLIP = "Learning rate × 0.1, start again", "Clip gradients, start again"
CHECKPOINT = "Go on from the last checkpoint"
FAULTS = [
    ("not_finite", False, {}, [SMALLER, CLIP, "Learning rate × 0.1, go on", "Go to the block"]),
    ("weights_not_finite", False, {}, [SMALLER, CLIP, CHECKPOINT, "Go to the block"]),
    ("never_finite", False, {}, ["Go on", "Start again", "Go to the block"]),
    ("data_not_finite", False, {}, ["Go on", "Start again", "Go to the block"]),
    ("out_of_memory", True, {"batch_size": 16}, ["Batch size 16, start again", "Go to the block"]),
    ("crash", True, {}, [CHECKPOINT, "Start again", "Go to the block"]),
    ("not_saved", False, {}, ["Go on", "Go to the block"]),
    ("not_saved", True, {}, ["Start again", "Go to the block"]),
    ("bad_data", True, {}, ["Go to the block"]),
    ("engine_died", True, {}, [CHECKPOINT, "Start again", "Go to the block"]),
    ("engine_silent", False, {}, ["Stop", "Go to the block"]),
]


def a_fault_says_what_to_do_as_buttons(robot, tmp_path):
    robot.begins_with("mlp")
    for kind, fatal, more, steps in FAULTS:
        robot.lab.session.select(())
        robot.lab.live.record = begun(robot.lab.session.project, folder=str(tmp_path))
        robot.lab.live.record.add(Checkpoint(5))
        fault = Fault(kind=kind, sentence=say("the loss is not a number"), module="fc2", fatal=fatal, **more)
        robot.lab.live.fault = fault
        robot.lab.live.state_changed.emit()
        robot.settles()
        robot.sees("The loss is not a number")
        assert [button.text() for button in robot.window.banner.buttons()] == steps, kind
        robot.presses("Go to the block")
        assert selected(robot) == "fc2", kind
        assert robot.window.banner.notice is None, kind


def a_slow_step_is_amber_and_what_has_ended_is_red(robot):
    robot.begins_with("mlp")
    for kind, fatal, level in (
        ("engine_silent", False, "warning"), ("engine_silent", True, "danger"), ("engine_died", True, "danger"),
        ("not_finite", False, "warning"), ("not_finite", True, "danger"), ("not_saved", False, "danger"),
    ):  # fmt: skip
        assert notice(robot.lab, Fault(kind=kind, sentence=say("it is so"), fatal=fatal)).level == level, kind


def selected(robot) -> str:
    """What the current block, one of the document and not of a template, is called in code."""
    own = [step for step in robot.lab.session.trace.steps() if not step.inside_template]
    return next(step.module for step in own if (step.facts.block.uid,) == robot.lab.session.selection)


def a_fault_inside_a_template_leads_to_the_template(robot):
    robot.begins_with("resnet18")
    robot.lab.live.record = begun(robot.lab.session.project)
    module = next(step.module for step in robot.lab.session.trace.steps() if step.inside_template and step.facts.params)
    robot.lab.live.fault = Fault(kind="not_finite", sentence=say("it is not a number"), module=module, fatal=False)
    robot.lab.live.state_changed.emit()
    robot.settles()
    robot.presses("Go to the block")
    assert module.startswith(selected(robot))


def a_checkpoint_is_offered_only_where_there_is_one(robot, tmp_path):
    robot.begins_with("mlp")
    robot.lab.live.record = begun(robot.lab.session.project, folder=str(tmp_path))
    robot.lab.live.fault = Fault(kind="engine_died", sentence=say("it is gone"), fatal=True)
    robot.lab.live.state_changed.emit()
    robot.settles()
    assert [button.text() for button in robot.window.banner.buttons()] == ["Start again"]


def test_faults_are_told_with_what_can_be_done(robot, tmp_path):
    plays(
        robot, lambda robot: robot,
        a_slow_step_is_amber_and_what_has_ended_is_red,
        a_fault_inside_a_template_leads_to_the_template,
        *in_folders(tmp_path, a_fault_says_what_to_do_as_buttons, a_checkpoint_is_offered_only_where_there_is_one),
    )  # fmt: skip
