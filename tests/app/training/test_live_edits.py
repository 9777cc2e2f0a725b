"""What is edited while a run goes on: the run follows where it can, and is told back by undo."""

from __future__ import annotations

from camplab import folders
from camplab.app.editor import editing
from camplab.app.training import stored_runs, training_commands
from camplab.document import edits
from camplab.document.presets import catalogue
from camplab.runs import listing
from camplab.runs.events import Steps
from camplab.words import say
from tests.app.one_window import again, plays
from tests.app.training.hands import MOONS, unheard

NEXT_RUN = "The network is trained as it was when training began"


def waits_before_the_first_step(robot, project=MOONS, **recipe) -> None:
    robot.lab.documents.begin_with(project)
    training_commands.edit_recipe(robot.lab, **recipe)
    training_commands.start(robot.lab, robot.lab.session.project, paused=True)
    robot.waits_for(lambda: robot.lab.live.state == "paused")


def said(robot):
    return [(change.what, change.block, change.old, change.new) for change in robot.lab.live.record.changes]


def hears(robot, *changes) -> None:
    """These are the last changes that the run tells of."""
    robot.waits_for(lambda: said(robot)[-len(changes) :] == list(changes))


def sets(robot, index, **settings) -> None:
    """A setting of a block of the stack, as the inspector does it."""
    uid = robot.lab.session.net[index].uid
    editing.attempt(robot.lab.session, lambda net: edits.set_setting(net, uid, **settings), say("Change"))


def the_run_follows_an_edit_of_the_recipe_that_is_whole_and_its_undo_and_others_are_for_the_next(open_window):
    robot = open_window(engine=True)
    waits_before_the_first_step(robot, optimizer="momentum", momentum=0.9)
    half_a_number_does_not_reach_the_run(robot)
    robot.lab.session.settle()
    training_commands.edit_recipe(robot.lab, momentum=0.5)
    robot.lab.session.settle()
    training_commands.edit_recipe(robot.lab, batch_size=8)
    robot.lab.session.settle()
    hears(robot, ("momentum", "", 0.9, 0.5), ("batch_size", "", 128, 8))
    robot.presses("edit.undo")
    robot.presses("edit.undo")
    hears(robot, ("batch_size", "", 8, 128), ("momentum", "", 0.5, 0.9))
    assert not robot.sees_now(NEXT_RUN)
    training_commands.edit_recipe(robot.lab, seed=8)
    robot.sees(NEXT_RUN)


def the_run_follows_knobs_of_blocks_and_their_undo_and_cards_stay_its_own(open_window):
    robot = open_window(engine=True)
    waits_before_the_first_step(robot, catalogue.find("small_cnn"))
    net = robot.lab.session.net
    drop = next(index for index, block in enumerate(net) if block.tag == "dropout")
    robot.lab.session.select((net[0].uid, net[drop].uid))
    robot.settles()
    robot.presses("block.freeze")
    hears(robot, ("frozen", "conv1", False, True), ("frozen", "drop1", False, True))
    sets(robot, drop, p=0.125)
    hears(robot, ("p", "drop1", 0.25, 0.125))
    assert robot.window.workspace.centre.focusProxy().scene.run is robot.lab.live.record
    assert not robot.sees_now(NEXT_RUN)
    robot.presses("edit.undo")
    robot.presses("edit.undo")
    hears(robot, ("p", "drop1", 0.125, 0.25), ("frozen", "conv1", True, False), ("frozen", "drop1", True, False))


def half_a_number_does_not_reach_the_run(robot) -> None:
    """Typed digit by digit, and meant once it is left; so is what is stepped, once nothing more comes."""
    for typed in (3, 32):
        training_commands.edit_recipe(robot.lab, batch_size=typed)
    robot.lab.session.settle()
    hears(robot, ("batch_size", "", 64, 32))
    for stepped in (64, 128):
        training_commands.edit_recipe(robot.lab, batch_size=stepped)
    hears(robot, ("batch_size", "", 32, 128))
    assert len(said(robot)) == 2


def what_is_edited_while_another_edit_cannot_be_followed_is_followed_once_that_is_undone(open_window):
    robot = open_window(engine=True)
    waits_before_the_first_step(robot)
    robot.adds("dropout")
    training_commands.edit_recipe(robot.lab, weight_decay=0.25)
    robot.lab.session.settle()
    robot.lab.session.edit(lambda net: edits.remove(net, robot.lab.session.selection), say("Remove"), select=())
    hears(robot, ("weight_decay", "", 0.0, 0.25))


def what_is_edited_while_a_run_begins_is_followed_though_its_first_steps_come_with_its_beginning(open_window):
    """As they do where the window is busy. It may take seconds to begin: the engine loads what it needs."""
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    with unheard(robot):
        robot.presses("training.toggle")
        training_commands.edit_recipe(robot.lab, weight_decay=0.25)
        robot.lab.session.settle()
        waiting = robot.lab.trainer._supervisor._thread.mailbox._waiting
        robot.waits_for(lambda: any(isinstance(key, tuple) and key[0] is Steps for key in [*waiting]))
    robot.waits_for(lambda: robot.lab.live.record is not None)
    hears(robot, ("weight_decay", "", 0.0, 0.25))


def what_the_run_cannot_follow_is_said(open_window):
    """The edited recipe has another optimizer than the one that trains."""
    robot = open_window(engine=True)
    waits_before_the_first_step(robot, optimizer="adam")
    training_commands.edit_recipe(robot.lab, optimizer="momentum")
    training_commands.edit_recipe(robot.lab, momentum=0.5)
    robot.sees("Adam has no Momentum")
    assert said(robot) == []


def after_live_edits_and_more_while_it_lay_still_a_run_goes_on_as_the_document_says(open_window):
    """Its record has all of them, and it is the same run."""
    robot = open_window(engine=True)
    waits_before_the_first_step(robot)
    training_commands.edit_recipe(robot.lab, batch_size=32)
    robot.lab.session.settle()
    hears(robot, ("batch_size", "", 64, 32))
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.record.step == 1)
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record.checkpoint == 1)
    robot.settles()
    folder = robot.lab.live.record.started.folder
    sets(robot, 0, frozen=True)
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused" and robot.lab.live.record.step == 2)
    assert robot.lab.live.record.started.folder == folder
    assert said(robot) == [("batch_size", "", 64, 32), ("frozen", "fc1", False, True)]
    assert robot.lab.live.record.changes[-1].step == 1
    assert robot.lab.live.record.now.training.batch_size == 32
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    assert stored_runs.open_run(listing.info(folders.from_text(folder)), robot.lab)
    assert robot.lab.session.net[0].frozen, "it is shown as it was trained at last"
    assert robot.lab.session.project.training.batch_size == 32
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.state == "paused" and robot.lab.live.record.step == 3)
    assert len(said(robot)) == 2, "nothing had to be changed for it to go on"


def test_the_run_follows_what_is_edited_where_it_can(open_window):
    plays(
        open_window(engine=True), again,
        the_run_follows_an_edit_of_the_recipe_that_is_whole_and_its_undo_and_others_are_for_the_next,
        the_run_follows_knobs_of_blocks_and_their_undo_and_cards_stay_its_own,
        what_is_edited_while_another_edit_cannot_be_followed_is_followed_once_that_is_undone,
        what_is_edited_while_a_run_begins_is_followed_though_its_first_steps_come_with_its_beginning,
        what_the_run_cannot_follow_is_said,
        after_live_edits_and_more_while_it_lay_still_a_run_goes_on_as_the_document_says,
    )  # fmt: skip
