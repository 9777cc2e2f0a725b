"""What a run says is of its own network: not of one that was edited or opened meanwhile."""

from __future__ import annotations

from functools import partial

from camplab.app.training import training_commands
from camplab.document.presets import catalogue
from camplab.runs.events import Fault
from camplab.words import say
from tests.app.one_window import plays
from tests.app.training.hands import MOONS, stops, trains
from tests.app.training.kept_runs import nothing_kept


def a_paused_run_does_not_stay_over_another_network(open_window, network, answer):
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
    assert robot.lab.live.earlier.step == 1, "what was left can be gone on with"


def a_click_on_the_start_page_trains_though_something_else_was_being_trained(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    robot.presses("file.start")
    robot.presses("Train on digits")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.project.title == "LeNet-5")


def a_fault_of_a_run_that_was_left_is_not_told_over_another_network(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    job = robot.lab.trainer._here.jobs[0]
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    robot.lab.trainer._here.take(Fault("not_finite", say("the loss is not a number"), run=job.start.run, fatal=False))
    robot.lab.trainer._here.announce()
    assert robot.lab.live.fault is None
    assert not robot.sees_now("not a number")


def an_edit_during_a_run_is_said_and_its_maps_are_not_on_cards_of_another_network(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    stack = robot.window.workspace.centre.focusProxy()
    assert stack.scene.run is robot.lab.live.record
    robot.adds("dropout")
    robot.sees("The network is trained as it was when training began")
    assert stack.scene.run is None
    robot.presses("edit.undo")
    robot.no_longer_sees("The network is trained as it was")
    assert stack.scene.run is robot.lab.live.record
    robot.adds("dropout")
    first = robot.lab.live.record
    robot.presses("Start again with the changes")
    robot.waits_for(lambda: robot.lab.live.record is not first and robot.lab.live.state == "running")
    assert stack.scene.run is robot.lab.live.record
    robot.no_longer_sees("The network is trained as it was")


def a_change_of_the_recipe_during_a_run_is_said_too_and_watching_a_block_is_no_other_network(open_window, network):
    robot = open_window(engine=True, path=network)
    trains(robot)
    robot.lab.session.select((robot.lab.session.net[0].uid,))
    robot.presses("block.watch")
    assert robot.window.workspace.centre.focusProxy().scene.run is robot.lab.live.record
    robot.no_longer_sees("The network is trained as it was")
    training_commands.edit_recipe(robot.lab, seed=7)
    robot.settles()
    robot.sees("The network is trained as it was when training began")
    stops(robot)
    robot.settles()
    robot.no_longer_sees("The network is trained as it was")


def a_sample_of_other_data_and_a_late_answer_are_not_shown(open_window, network):
    robot = open_window(engine=True, path=network)
    robot.lab.documents.begin_with(MOONS)
    scene, live = robot.window.workspace.centre.focusProxy().scene, robot.lab.live
    robot.waits_for(lambda: scene.sample is not None)
    old = scene.sample
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    assert scene.sample is None, "the points of the network before"
    robot.lab.trainer._here.take(old)
    assert live.samples.get(old.owner) is not old, "an answer that came too late"
    robot.waits_for(lambda: scene.sample is not None and scene.sample.values.shape[1:] == (1, 8, 8))


def of_file(robot, network):
    """Opens this window with the network of a file, of which nothing is trained."""

    def open_window(engine, path):
        nothing_kept(robot)
        assert robot.lab.documents.open(path)
        robot.waits_for(lambda: robot.lab.live.state == "idle")
        return robot

    return lambda story: story(open_window, network)


def test_what_a_run_says_is_of_its_own_network(open_window, network):
    stories = (
        *(partial(a_paused_run_does_not_stay_over_another_network, answer=answer) for answer in ("stay", "stop")),
        a_click_on_the_start_page_trains_though_something_else_was_being_trained,
        a_fault_of_a_run_that_was_left_is_not_told_over_another_network,
        an_edit_during_a_run_is_said_and_its_maps_are_not_on_cards_of_another_network,
        a_change_of_the_recipe_during_a_run_is_said_too_and_watching_a_block_is_no_other_network,
        a_sample_of_other_data_and_a_late_answer_are_not_shown,
    )
    plays(
        open_window(engine=True), lambda robot: of_file(robot, network),
        *(lambda opened, story=story: opened(story) for story in stories),
    )  # fmt: skip
