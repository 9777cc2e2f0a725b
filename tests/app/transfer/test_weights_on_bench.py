"""A file with weights is put on the bench from the window: every picture works on it, and nothing was trained."""

from __future__ import annotations

import numpy as np
from safetensors.numpy import load_file, save_file

from camplab import folders
from camplab.app.transfer.weights import WeightsDialog
from camplab.runs.events import PREDICTION
from tests.app.training.hands import MOONS, ends


def test_weights_from_a_file_are_looked_at_like_those_of_a_run(open_window, tmp_path):
    robot = open_window(engine=True)
    lab, live = robot.lab, robot.lab.live
    lab.documents.begin_with(MOONS)
    ends(robot)
    robot.waits_for(lambda: live.on_bench and live.record.picture(PREDICTION) is not None)
    run, answer = live.record, live.record.picture(PREDICTION)
    kept = load_file(folders.from_text(run.started.folder) / "checkpoint.safetensors")
    weights = {name.removeprefix("model."): values for name, values in kept.items() if name.startswith("model.")}
    save_file(weights, tmp_path / "mine.safetensors")
    document = lab.session.project
    robot.presses("network.weights")
    dialog = robot.window.findChild(WeightsDialog)
    dialog.look_at(str(tmp_path / "mine.safetensors"))
    robot.waits_for(dialog.see.isEnabled)
    robot.presses("Look at them")
    robot.waits_for(lambda: live.on_bench and live.record is not run and live.record.picture(PREDICTION) is not None)
    assert np.array_equal(live.record.picture(PREDICTION).values, answer.values)
    assert live.record.step == 0
    assert lab.session.project is document
    robot.sees("This is the network with the weights of mine.safetensors")
    loss = robot.raises("loss")
    robot.waits_for(lambda: loss.up_to_date)
    assert loss.empty_sentence == "These are the weights of mine.safetensors: nothing was trained."
    robot.presses("Back to the run before")
    assert live.record is run
    robot.waits_for(lambda: live.on_bench)


def test_a_file_that_is_gone_by_then_is_said(open_window, tmp_path):
    robot = open_window(engine=True)
    lab, live = robot.lab, robot.lab.live
    lab.documents.begin_with(MOONS)
    weights = {
        f"{step.module}.{name}": np.zeros(shape, np.float32)
        for step in lab.session.traces.steps()
        for name, shape in step.facts.weights.parameters.items()
    }
    save_file(weights, tmp_path / "mine.safetensors")
    robot.presses("network.weights")
    dialog = robot.window.findChild(WeightsDialog)
    dialog.look_at(str(tmp_path / "mine.safetensors"))
    robot.waits_for(dialog.see.isEnabled)
    (tmp_path / "mine.safetensors").unlink()
    robot.presses("Look at them")
    robot.waits_for(lambda: live.not_on_bench is not None)
    assert "mine.safetensors" in str(live.not_on_bench)
