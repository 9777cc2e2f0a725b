"""The learner begins a new run from a step of another one, with another rate or another network."""

from __future__ import annotations

import shutil

from camplab import folders
from camplab.app import export
from camplab.app.panels.runs.columns import COLUMNS, NUMBER
from camplab.app.panels.runs.rows import Row
from camplab.app.training import stored_runs, training_commands
from camplab.runs.listing import info
from camplab.words import say
from tests.app.one_window import again, plays
from tests.app.training.hands import MOONS, trains
from tests.app.training.kept_runs import nothing_kept
from tests.app.training.time_hands import arrives, bar, over


def a_fork_waits_at_its_step_for_a_change_and_the_run_it_comes_from_stays(robot):
    parent = robot.lab.live.record
    folder = folders.from_text(parent.started.folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    bar(robot).slider.setValue(5)
    arrives(robot, 5)
    bar(robot).fork.click()
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    child = robot.lab.live.record
    assert (child.step, child.at, child.values("loss")[:].tolist()) == (5, None, parent.values("loss")[:5].tolist())
    robot.sees("This is a new run from step 5")
    robot.sees("It waits: change the learning rate")
    robot.lab.trainer.change(learning_rate=0.5)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    assert [(change.step, change.what, change.new) for change in child.changes] == [(5, "learning_rate", 0.5)]
    found = info(folders.from_text(child.started.folder))
    assert (found.parent, found.parent_step, found.steps) == (folder.name, 5, parent.step)
    assert COLUMNS[NUMBER["parent"]].text(found, Row(found, origin=info(folder)), None) == f"{parent.project.title}@5"
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    robot.no_longer_sees("It waits")  # neither while it is trained nor after
    robot.presses("Back to the run before")
    assert robot.lab.live.record is parent
    arrives(robot, 5)  # where it was left


def a_fork_with_a_changed_network_takes_along_what_fits_and_goes_back_to_where_it_begins(robot):
    parent = robot.lab.live.record
    folder = folders.from_text(parent.started.folder)
    bar(robot).slider.setValue(5)
    arrives(robot, 5)
    session = robot.lab.session
    session.edit(lambda net: (*net[:2], *net[3:]), say("Delete"))  # a dense layer goes
    bar(robot).fork.click()
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    child = robot.lab.live.record
    assert robot.lab.live.about(session.project) is child
    assert (child.step, child.begins, child.values("loss")[:].tolist()) == (5, 5, parent.values("loss")[:5].tolist())
    robot.sees("blocks go on with their weights")
    assert (bar(robot).slider.minimum(), bar(robot).back.isEnabled()) == (5, False)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.settles()
    assert (child.step, child.fault) == (parent.step, None)
    bar(robot).slider.setValue(7)
    arrives(robot, 7)
    found = info(folders.from_text(child.started.folder))
    where = COLUMNS[NUMBER["parent"]].text(found, Row(found, origin=info(folder)), None)
    assert where == f"{parent.project.title}@5, another network"
    robot.lab.trainer.look_at(None)
    assert stored_runs.open_run(found, robot.lab)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    robot.settles()
    assert (bar(robot).slider.minimum(), bar(robot).slider.maximum()) == (5, parent.step)
    bar(robot).slider.setValue(5)
    arrives(robot, 5)


def where_nothing_fits_the_changed_network_or_the_folder_is_gone_it_is_said_and_no_fork_is_made(robot):
    parent = robot.lab.live.record
    before = {*folders.runs().iterdir()}
    wider = [b.changed(out_features=17) if b.tag == "dense" else b for b in robot.lab.session.project.net]
    robot.lab.session.edit(lambda net: (*wider[:-1], net[-1]), say("Wider"))
    bar(robot).fork.click()
    robot.waits_for(lambda: robot.lab.live.fault is not None and robot.lab.live.state == "idle")
    assert "none of the weights of this run fits" in str(robot.lab.live.fault.sentence)
    assert {*folders.runs().iterdir()} == before
    assert robot.lab.live.record is parent
    robot.presses("edit.undo")
    when_the_folder_is_gone_no_fork_is_made(robot)


def a_block_changed_in_a_pause_can_be_forked_with_from_the_notice(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    trains(robot)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    parent = robot.lab.live.record
    net = robot.lab.session.project.net
    relu = tuple(b.changed(kind="relu") if b.tag == "activation" else b for b in net)
    robot.lab.session.edit(lambda _net: relu, say("Activation"))
    robot.settles()
    robot.sees("The network is trained as it was when training began")
    robot.presses("Fork with the changes")
    robot.waits_for(lambda: robot.lab.live.state == "paused" and robot.lab.live.record is not parent)
    assert robot.lab.live.record.begins == parent.step
    robot.sees("3 of 3 blocks go on with their weights")
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record.step > parent.step + 20)


def when_the_folder_is_gone_no_fork_is_made(robot) -> None:
    folder = folders.from_text(robot.lab.live.record.started.folder)
    shutil.rmtree(folder)
    bar(robot).slider.setValue(3)
    robot.settles()
    robot.sees("One cannot look back")
    robot.sees("What was trained before is not there any more")
    bar(robot).fork.click()
    robot.settles()
    robot.sees("There is nothing to go on from")
    assert not robot.sees_now("This is a new run"), "it was said, and that it waits"
    export.export_weights(robot.lab)
    robot.sees("The weights were not written")
    assert robot.lab.live.state == "idle"
    assert [*folders.runs().iterdir()] == []


def a_run_under_way_is_forked_where_it_is_and_stays_where_it_was_stopped(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    trains(robot)
    parent = robot.lab.live.record
    robot.presses("training.fork")
    robot.waits_for(lambda: robot.lab.live.state == "paused" and robot.lab.live.record is not parent)
    child = robot.lab.live.record
    found = info(folders.from_text(child.started.folder))
    assert found.parent_step == child.step > 20
    before = info(folders.from_text(parent.started.folder))
    assert (before.status, before.steps >= child.step) == ("stopped", True)


def test_a_run_that_is_over_is_forked(open_window):
    plays(
        open_window(engine=True), lambda robot: over(again(nothing_kept(robot))),
        a_fork_waits_at_its_step_for_a_change_and_the_run_it_comes_from_stays,
        a_fork_with_a_changed_network_takes_along_what_fits_and_goes_back_to_where_it_begins,
        where_nothing_fits_the_changed_network_or_the_folder_is_gone_it_is_said_and_no_fork_is_made,
    )  # fmt: skip


def test_a_run_under_way_is_forked(open_window):
    plays(
        open_window(engine=True), again,
        a_block_changed_in_a_pause_can_be_forked_with_from_the_notice,
        a_run_under_way_is_forked_where_it_is_and_stays_where_it_was_stopped,
    )  # fmt: skip
