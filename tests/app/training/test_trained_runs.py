"""Nothing that was trained is lost without a question or a way back, and what is said of it is kept."""

from __future__ import annotations

import pytest

from camplab import folders
from camplab.app.training import training_commands
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.recipe import Recipe
from camplab.engine.client import COMMAND
from camplab.runs import trained
from camplab.runs.events import Checkpoint, Fault
from camplab.words import say
from tests.app.test_orphans import kill_the_app
from tests.runs.records import begun

GO_ON = "Go on from the last checkpoint"
MOONS = catalogue.find("two_moons_mlp")


@pytest.fixture
def network(tmp_path):
    """A small network in a file."""
    path = tmp_path / "moons.camplab"
    project = MOONS.project()
    files.save(project.model_copy(update={"training": Recipe(epochs=100_000)}), path)
    return path


def trains(robot, steps: int = 20) -> None:
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "running" and robot.lab.live.record.length > steps)


def stops(robot) -> int:
    """At which step."""
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    return robot.lab.live.record.checkpoint


def ends(robot, epochs: int = 2) -> None:
    """Trained to the end."""
    training_commands.edit_recipe(robot.lab, epochs=epochs)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.state == "idle")
    robot.settles()


def test_what_is_promised_at_closing_is_there_at_the_next_start(open_window, network):
    """ "A checkpoint is saved; you can go on from it later.\""""
    robot = open_window(engine=True, path=network)
    trains(robot)
    assert robot.window.close()
    assert robot.asked == ["stop"]
    kept = trained.find(files.load(network), folders.runs())
    again = open_window(engine=True, path=network)
    assert again.window.actions_["training.checkpoint"].isEnabled()
    assert again.sees("This network was being trained")
    again.presses(GO_ON)
    again.waits_for(lambda: again.lab.live.state == "running" and again.lab.live.record.length)
    assert again.lab.live.record.started.first_step == kept.step > 20
    assert again.lab.live.record.started.folder == str(kept.folder)
    assert not again.sees("This network was being trained")


def test_after_a_window_was_killed_its_run_can_be_gone_on_with(open_window, tmp_path):
    kill_the_app(folders.runs() / "2026-01-01_00-00-00_run", "", COMMAND, 0.0)
    run = next(folders.runs().iterdir())
    path = tmp_path / "mine.camplab"
    path.write_bytes((run / "project.camplab").read_bytes())
    robot = open_window(engine=True, path=path)
    robot.presses("training.checkpoint")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.state == "running")
    assert robot.lab.live.record.started.first_step > 50


def test_a_run_that_another_window_writes_is_not_offered(open_window, network):
    first = open_window(engine=True, path=network)
    trains(first)
    first.waits_for(lambda: first.lab.live.record.started.folder)
    second = open_window(path=network)
    assert not second.window.actions_["training.checkpoint"].isEnabled()


def test_training_again_keeps_what_was_trained_and_leads_back_to_it(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    first = robot.lab.live.record
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.record is not first and robot.lab.live.state == "paused")
    assert robot.sees("Training begins anew, from fresh weights")
    robot.presses("Back to the trained network")
    assert robot.lab.live.record is first
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()
    assert robot.lab.live.record is first
    assert robot.window.actions_["training.checkpoint"].isEnabled()
    robot.presses("training.before")
    assert robot.lab.live.record is not first, "there and back"


def test_no_panel_advises_what_would_lose_the_trained_network(open_window):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    ends(robot, 1)
    panel = robot.window.workspace.docks["maps"].widget()
    panel.sample.spin.setValue(7)
    robot.waits_for(lambda: "this sample was not looked at" in panel.note.text() or panel.view.isVisible())
    assert "Press Train" not in panel.note.text()


@pytest.mark.parametrize("answer", ["stay", "stop"])
def test_a_paused_run_does_not_stay_over_another_network(open_window, network, answer):
    robot = open_window(engine=True, path=network)
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused" and robot.lab.live.record.step == 1)
    robot.answers["stop"] = answer
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    robot.settles()
    assert robot.asked == ["stop"]
    if answer == "stay":
        assert robot.lab.session.path == network
        assert robot.lab.live.record.step == 1
        return
    assert robot.lab.session.project.title == "LeNet-5"
    assert robot.lab.live.record is None
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()
    assert robot.button("Train")
    assert not robot.window.bar.progress.pace.isVisible()
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.project.title == "LeNet-5")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    robot.lab.documents.open(network)
    assert robot.lab.earlier.step == 1, "what was left can be gone on with"


def test_a_click_on_the_start_page_trains_though_something_else_was_being_trained(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    robot.presses("file.start")
    robot.presses("Train on digits")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.project.title == "LeNet-5")


def test_a_fault_of_a_run_that_was_left_is_not_told_over_another_network(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    job = robot.lab.trainer._here.jobs[0]
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    robot.lab.trainer._here.take(Fault("not_finite", say("the loss is not a number"), run=job.start.run, fatal=False))
    robot.lab.trainer._here.announce()
    assert robot.lab.live.fault is None
    assert not robot.sees("not a number")


def test_an_edit_during_a_run_is_said_and_its_maps_are_not_on_cards_of_another_network(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    stack = robot.window.workspace.centre.focusProxy()
    assert stack.scene.run is robot.lab.live.record
    robot.adds("dropout")
    assert robot.sees("The network is trained as it was when training began")
    assert stack.scene.run is None
    robot.presses("edit.undo")
    assert not robot.sees("The network is trained as it was")
    assert stack.scene.run is robot.lab.live.record
    robot.adds("dropout")
    first = robot.lab.live.record
    robot.presses("Start again with the changes")
    robot.waits_for(lambda: robot.lab.live.record is not first and robot.lab.live.state == "running")
    assert stack.scene.run is robot.lab.live.record
    assert not robot.sees("The network is trained as it was")


def test_a_change_of_the_recipe_during_a_run_is_said_too(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    training_commands.edit_recipe(robot.lab, batch_size=7)
    robot.settles()
    assert robot.sees("The network is trained as it was when training began")
    stops(robot)
    robot.settles()
    assert not robot.sees("The network is trained as it was")


def test_watching_a_block_is_no_other_network(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    robot.lab.session.select((robot.lab.session.net[0].uid,))
    robot.presses("block.watch")
    assert robot.window.workspace.centre.focusProxy().scene.run is robot.lab.live.record
    assert not robot.sees("The network is trained as it was")


def test_a_run_can_be_trained_longer_than_was_planned(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot, 2)
    per_epoch = robot.lab.live.record.started.steps_per_epoch
    robot.presses("training.checkpoint")
    assert robot.sees("All 2 epochs of this run are done")
    robot.presses("Go on to 4 epochs")
    robot.waits_for(lambda: robot.lab.live.record.step == 4 * per_epoch and robot.lab.live.state == "idle")
    robot.settles()
    assert robot.lab.live.record.started.first_step == 2 * per_epoch
    assert robot.lab.session.project.training.epochs == 4
    training_commands.edit_recipe(robot.lab, epochs=5)
    robot.presses("training.checkpoint")
    robot.waits_for(lambda: robot.lab.live.record.step == 5 * per_epoch and robot.lab.live.state == "idle")


def test_where_the_schedule_depends_on_the_length_it_is_said_that_a_longer_run_begins_anew(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, schedule="cosine")
    ends(robot, 2)
    training_commands.edit_recipe(robot.lab, epochs=3)
    robot.presses("training.checkpoint")
    assert robot.sees("Its learning rate followed a schedule made for 2 epochs")
    robot.presses("Begin anew, 3 epochs")
    robot.waits_for(lambda: robot.lab.live.record.started.epochs == 3)
    assert robot.lab.live.record.started.first_step == 0


def test_with_a_full_disk_training_goes_on_once_there_is_room(robot):
    robot.begins_with("mlp")
    robot.lab.live.record = begun(robot.lab.session.project)
    robot.lab.live.state = "paused"
    asked = []
    robot.lab.trainer.resume = lambda: asked.append("resume")
    robot.lab.live.fault = Fault("not_saved", say("there is no room on the disk"), fatal=False)
    robot.lab.live.state_changed.emit()
    robot.settles()
    assert [button.text() for button in robot.window.banner.buttons()] == ["Go on"]
    robot.window.banner.buttons()[0].click()
    assert asked == ["resume"]


def test_the_question_about_unsaved_work_says_what_becomes_of_training(robot):
    said = []
    robot.lab.documents.questions.unsaved = lambda _host, _name, more: said.append([str(one) for one in more])
    robot.begins_with("mlp")
    robot.adds("dropout")
    robot.lab.documents.new()
    robot.lab.live.record = begun(robot.lab.session.project, folder="somewhere")
    robot.lab.live.record.add(Checkpoint(5))
    robot.lab.documents.new()
    robot.lab.live.state = "running"
    robot.lab.documents.new()
    robot.lab.live.state = "idle"
    robot.lab.documents.questions.unsaved = lambda *_: "discard"
    kept = "The trained weights are kept in the folder of the run, with the network as it was trained."
    stopped = "Training is stopped and a checkpoint is saved; you can go on from it later."
    assert said == [[], [kept], [stopped]]


def test_weights_of_a_run_of_an_earlier_session_can_be_exported(open_window, network, monkeypatch):
    robot = open_window(engine=True, path=network)
    trains(robot)
    robot.window.close()
    again = open_window(path=network)
    asked = []
    monkeypatch.setattr("camplab.app.export._export", lambda lab, project, *rest: asked.append(rest))
    again.answers["save"] = str(network.with_suffix(".safetensors"))
    again.presses("file.weights")
    assert asked[0][2:] == ("--run", str(again.lab.earlier.folder))


def test_the_result_of_a_run_is_written_and_the_speed_of_the_run_before_is_not(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    assert robot.sees("% right")
    assert robot.sees("validation samples · best at epoch ")
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    robot.settles()
    assert not robot.sees("% right"), "of the run before"
    assert robot.window.bar.progress._steps.speed == 0


def test_the_start_page_leads_back_to_the_network_that_is_open(robot):
    assert "Back to the network" not in robot.buttons()
    robot.begins_with("mlp")
    robot.adds("dropout")
    mine = robot.lab.session.project
    robot.presses("file.start")
    robot.presses("Back to the network")
    assert robot.window.pages.currentWidget() is robot.window.workspace
    assert robot.lab.session.project is mine
    assert robot.asked == []


def test_points_on_the_input_card_stay_when_a_panel_asks_for_one_of_them(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    scene = robot.window.workspace.centre.focusProxy().scene
    maps = robot.window.workspace.docks["maps"]
    maps.raise_()
    robot.waits_for(lambda: scene.sample is not None)
    maps.widget().sample.spin.setValue(0)
    robot.waits_for(lambda: robot.lab.live.samples.get(maps.widget().wants.owner) is not None)
    robot.settles()
    assert len(scene.sample.values) > 1


def test_a_sample_of_other_data_and_a_late_answer_are_not_shown(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    scene, live = robot.window.workspace.centre.focusProxy().scene, robot.lab.live
    robot.waits_for(lambda: scene.sample is not None)
    old = scene.sample
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    assert scene.sample is None, "the points of the network before"
    robot.lab.trainer._here.take(old)
    assert live.samples.get(old.owner) is not old, "an answer that came too late"
    robot.waits_for(lambda: scene.sample is not None and scene.sample.values.shape[1:] == (1, 8, 8))
