"""Nothing that was trained is lost without a question or a way back, and what is said of it is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from safetensors.numpy import load_file

from camplab.app.data import data_edits
from camplab.app.training import resuming, run_before, training_commands
from camplab.document import files
from camplab.runs.events import Checkpoint
from camplab.runs.folder import RunFolder
from camplab.runs.kept import trash
from camplab.words import say
from tests.app.one_window import again, plays
from tests.app.training.hands import MOONS, ends, looks_at, trains
from tests.runs.records import begun


def training_again_keeps_what_was_trained_and_leads_back_to_it(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    first = robot.lab.live.record
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    trains(robot)
    assert robot.lab.live.record is not first
    robot.sees("Training begins anew, from fresh weights")
    robot.presses("Back to the trained network")
    assert robot.lab.live.record is first
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()
    assert robot.lab.live.record is first
    assert robot.window.actions_["training.checkpoint"].isEnabled()
    robot.presses("training.before")
    second = robot.lab.live.record
    assert second is not first, "there and back"
    for run in (first, second):  # as another window does it
        trash.delete(run.started.place)
    run_before.go_back(robot.lab)
    assert robot.lab.live.record is second
    robot.sees("What was trained before is not there any more")
    resuming.from_checkpoint(robot.lab)
    robot.sees("There is nothing to go on from")
    robot.lab.trainer.start = lambda *_, **__: None
    training_commands.start_again(robot.lab)
    del robot.lab.trainer.start
    robot.sees("Training begins anew, from fresh weights")
    robot.sees("What was trained before is not there any more")
    assert not robot.called("Back to the trained network")


def what_came_of_a_run_is_not_said_of_a_network_that_was_changed_since(robot) -> None:
    parts, said = robot.window.bar.progress, "Not of the network as it is now"
    assert said not in parts.parts
    robot.lab.session.edit(lambda net: net[1:], say("Remove"))
    assert parts.parts[0] == said
    robot.lab.session.undo()
    assert said not in parts.parts
    training_commands.edit_recipe(robot.lab, epochs=7)
    assert said not in parts.parts, "the network is the same"
    robot.lab.session.undo()
    data_edits.add_sample(robot.lab, (0.0, 0.0, 1.0))
    assert parts.parts[0] == "Points were added or removed since"
    loss = robot.raises("loss")  # which has charts once the run was drawn
    robot.waits_for(lambda: {chart.changes.caption for chart in loss.charts} == {parts.parts[0]})
    robot.lab.session.undo()


def no_panel_advises_what_would_lose_the_trained_network(open_window):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    ends(robot, 1)
    panel = robot.window.workspace.docks["maps"].widget()
    looks_at(robot, 7)
    robot.waits_for(lambda: robot.lab.live.record.picture("maps", panel.module, 7) and panel.up_to_date)
    assert panel.view.isVisible()
    assert panel.note.text() == ""


def the_question_about_unsaved_work_says_what_becomes_of_training(robot, tmp_path):
    said = []
    robot.lab.documents.questions.unsaved = lambda _host, _name, more: said.append([str(one) for one in more])
    robot.begins_with("mlp")
    robot.adds("dropout")
    robot.lab.documents.new()
    robot.lab.live.record = begun(robot.lab.session.project, folder=str(tmp_path))
    robot.lab.live.record.add(Checkpoint(5))
    robot.lab.documents.new()
    robot.lab.live.state = "running"
    robot.lab.documents.new()
    robot.lab.live.state = "idle"
    robot.lab.documents.questions.unsaved = lambda *_: "discard"
    kept = "The trained weights are kept in the folder of the run, with the network as it was trained."
    stopped = "Training is stopped and a checkpoint is saved; you can go on from it later."
    assert said == [[], [kept], [stopped]]


def what_was_trained_is_in_the_folder_of_the_run_though_the_edits_after_it_are_discarded(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot, 1)
    trained, folder = robot.lab.session.project, RunFolder(Path(robot.lab.live.record.started.folder))
    robot.adds("dropout")
    robot.lab.documents.questions.unsaved = lambda *_: "discard"
    robot.presses("file.new")
    assert files.load(folder.project) == trained
    kept = {name for name in load_file(folder.checkpoints[0].tensors) if name.startswith("model.")}
    steps = trained.trace().steps()
    assert kept == {f"model.{step.module}.{name}" for step in steps for name in step.facts.weights.parameters}


def test_weights_of_a_run_of_an_earlier_session_can_be_exported(open_window, network, monkeypatch):
    robot = open_window(engine=True, path=network)
    trains(robot)
    robot.window.close()
    again = open_window(path=network)
    asked = []
    monkeypatch.setattr("camplab.app.export._export", lambda lab, project, *rest: asked.append(rest))
    again.answers["save"] = str(network.with_suffix(".safetensors"))
    again.presses("file.weights")
    assert asked[0][2:] == ("--run", str(again.lab.live.earlier.folder))


def the_result_of_a_run_is_written_while_it_is_of_the_network_and_the_speed_of_the_run_before_is_not(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    robot.sees("% right")
    robot.sees("validation samples · best at epoch ")
    what_came_of_a_run_is_not_said_of_a_network_that_was_changed_since(robot)
    last = robot.lab.live.record.step
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    seen = robot.window.bar.progress._steps.seen
    robot.waits_for(lambda: seen)
    robot.no_longer_sees("% right")  # of the run before
    assert min(step for _, step in seen) >= last, "its speed, neither"


def the_start_page_leads_back_to_the_network_that_is_open(robot):
    assert "Back to the network" not in robot.buttons()
    robot.begins_with("mlp")
    robot.adds("dropout")
    mine = robot.lab.session.project
    robot.presses("file.start")
    robot.presses("Back to the network")
    assert robot.window.pages.currentWidget() is robot.window.workspace
    assert robot.lab.session.project is mine
    assert robot.asked == []


def points_on_the_input_card_stay_when_a_panel_asks_for_one_of_them(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    scene = robot.window.workspace.centre.focusProxy().scene
    maps = robot.raises("maps")
    robot.waits_for(lambda: scene.sample is not None)
    looks_at(robot, 3)
    samples, owner = robot.lab.live.samples, maps.wants.owner
    robot.waits_for(lambda: owner in samples and samples[owner].sample == 3)
    robot.settles()
    assert (scene.sample.sample, len(scene.sample.values)) == (0, 150)


def test_what_was_trained_is_kept_said_and_led_back_to(open_window):
    plays(
        open_window(engine=True), again,
        no_panel_advises_what_would_lose_the_trained_network,
        the_result_of_a_run_is_written_while_it_is_of_the_network_and_the_speed_of_the_run_before_is_not,
        points_on_the_input_card_stay_when_a_panel_asks_for_one_of_them,
        what_was_trained_is_in_the_folder_of_the_run_though_the_edits_after_it_are_discarded,
        training_again_keeps_what_was_trained_and_leads_back_to_it,
    )  # fmt: skip


def test_it_is_said_and_led_back_to_without_an_engine(robot, tmp_path):
    plays(
        robot, lambda robot: robot,
        the_start_page_leads_back_to_the_network_that_is_open,
        partial(the_question_about_unsaved_work_says_what_becomes_of_training, tmp_path=tmp_path),
    )  # fmt: skip
