"""Knobs edited before "Fork here" hold in the fork from its first step on; what cannot be changed there is said."""

from __future__ import annotations

from camplab.app.editor import editing
from camplab.app.training import fork_knobs, time_travel, training_commands
from camplab.document import edits
from camplab.runs.events import Changed
from camplab.words import say
from tests.app.one_window import plays
from tests.app.training.hands import MOONS, ends


def over(robot):
    """A run with momentum that is over, at whose fifth step one looks."""
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, optimizer="momentum")
    ends(robot)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    time_travel.go(robot.lab, 5)
    return robot


def forks(robot):
    parent = robot.lab.live.record
    robot.presses("training.fork")
    robot.waits_for(lambda: robot.lab.live.record is not parent and robot.lab.live.state == "paused")
    return robot.lab.live.record


def said(record):
    return [(change.step, change.what, change.block, change.new) for change in record.changes]


def edited_knobs_are_those_of_the_fork_and_can_be_turned_back(robot):
    lab = robot.lab
    training_commands.edit_recipe(lab, momentum=0.5)
    training_commands.edit_recipe(lab, learning_rate=0.25)
    uid = next(block.uid for block in lab.session.net if block.tag == "dense")
    editing.attempt(lab.session, lambda net: edits.set_setting(net, uid, frozen=True), say("Freeze"))
    rate, name = lab.live.record.project.training.learning_rate, lab.live.record.places.own(uid)[0]
    child = forks(robot)
    robot.waits_for(lambda: len(child.changes) == 3)
    assert said(child) == [(5, "learning_rate", "", 0.25), (5, "momentum", "", 0.5), (5, "frozen", name, True)]
    robot.sees("Momentum 0.9 → 0.5")
    robot.sees(f"Learning rate {rate:g} → 0.25")
    robot.presses("As it was at step 5")
    robot.waits_for(lambda: len(child.changes) == 6)
    assert {(what, new) for _, what, _, new in said(child)[3:]} == {
        ("learning_rate", rate), ("momentum", 0.9), ("frozen", False),
    }  # fmt: skip
    assert lab.session.project.training == child.project.training
    robot.presses("edit.undo")
    robot.waits_for(lambda: len(child.changes) == 9)


def what_only_a_new_run_can_have_is_said_and_the_fork_may_be_longer(robot):
    training_commands.edit_recipe(robot.lab, optimizer="adam")
    training_commands.edit_recipe(robot.lab, epochs=4)
    child = forks(robot)
    robot.settles()
    told = [str(detail) for detail in robot.window.banner.about(time_travel.FORK).details]
    assert told[1:] == ["Only a new run can have this: Optimizer: Momentum SGD → Adam"]
    robot.sees("Start again with the changes")
    assert said(child) == []
    assert (child.project.training.optimizer, child.project.training.epochs) == ("momentum", 4)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    assert child.epochs[-1].epoch == 4


def where_nothing_is_edited_nothing_is_turned_or_said_nor_is_what_the_bar_or_the_run_itself_turned(robot):
    what_the_bar_or_the_run_itself_turned_is_not_turned_back(robot)
    child = forks(robot)
    robot.settles()
    assert said(child) == []
    assert not robot.sees_now("Changed for it")
    assert "As it was at step 5" not in robot.buttons()


def what_the_bar_or_the_run_itself_turned_is_not_turned_back(robot) -> None:
    """What the run was changed to later is what the document says; the bar's rate is in no document."""
    run, lab = robot.lab.live.record, robot.lab
    run.changes += [Changed(2, "learning_rate", 0.1, 0.03), Changed(8, "momentum", 0.9, 0.5)]
    document = run.now
    assert [turn for turn, _ in fork_knobs.turned_since(run, 5, document)] == [("momentum", 0.5, "")]
    assert fork_knobs.turned_since(run, 9, document) == []
    slower = document.model_copy(update={"training": document.training.model_copy(update={"learning_rate": 0.2})})
    assert fork_knobs.turned_since(run, 9, slower) == [(("learning_rate", 0.2, ""), 0.03)]
    assert fork_knobs.turned_back(slower, fork_knobs.turned_since(run, 9, slower)).training.learning_rate == 0.03
    assert lab.live.record is run
    del run.changes[-2:]


def what_the_document_has_no_more_is_not_turned_back(robot):
    run, lab = robot.lab.live.record, robot.lab
    training_commands.edit_recipe(lab, momentum=0.5)
    training_commands.edit_recipe(lab, learning_rate=0.25)
    done = fork_knobs.turned_since(run, 5, lab.session.project)
    training_commands.edit_recipe(lab, optimizer="adam")
    back = fork_knobs.turned_back(lab.session.project, done).training
    assert (back.optimizer, back.learning_rate) == ("adam", run.project.training.learning_rate)


def test_knobs_are_turned_said_and_turned_back(open_window):
    plays(
        open_window(engine=True), over,
        edited_knobs_are_those_of_the_fork_and_can_be_turned_back,
        what_only_a_new_run_can_have_is_said_and_the_fork_may_be_longer,
        where_nothing_is_edited_nothing_is_turned_or_said_nor_is_what_the_bar_or_the_run_itself_turned,
        what_the_document_has_no_more_is_not_turned_back,
    )  # fmt: skip
