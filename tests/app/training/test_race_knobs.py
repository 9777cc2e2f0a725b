"""The variant of a race that is looked at is edited while it trains: it alone follows, and nothing of it is lost."""

from __future__ import annotations

import pytest

from camplab.app.editor import editing
from camplab.app.panels.race.panel import RacePanel
from camplab.app.training import race_commands, race_under_way, training_commands
from camplab.document import edits
from camplab.document.presets import catalogue
from camplab.document.races.race import race_of, with_recipe
from camplab.runs import reading
from camplab.words import say
from tests.app.training.racing_hands import Racer, plays_races, with_recipe_of

pytestmark = pytest.mark.usefixtures("processes")
NEXT = "The variants of a race are trained as they were when it began"


def waits(racer: Racer, setting: str = "batch_size", values: tuple[float, ...] = (32, 64)):
    """A race of two with dropout and momentum that is paused after the first steps; the records of both."""
    robot = racer.robot
    project = with_recipe_of(catalogue.find("small_cnn").project(), epochs=100_000, optimizer="momentum")
    robot.lab.documents.begin(project)
    racer.racing.offer(race_of(with_recipe(project, setting, values), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    race_under_way.pause(robot.lab)
    robot.waits_for(lambda: all(state.paused for state in racer.racing.lanes))
    return [state.record for state in racer.racing.lanes]


def looks_at(racer: Racer, number: int) -> None:
    race_under_way.look_at(racer.racing.lanes[number], racer.robot.lab)
    racer.robot.settles()


def said(record):
    return [(change.what, change.block, change.old, change.new) for change in record.changes]


def hears(racer: Racer, record, *changes) -> None:
    racer.robot.waits_for(lambda: said(record)[-len(changes) :] == list(changes))


def edits_recipe(racer: Racer, **settings) -> None:
    training_commands.edit_recipe(racer.robot.lab, **settings)
    racer.robot.lab.session.settle()


def sets(racer: Racer, tag: str, **settings) -> None:
    session = racer.robot.lab.session
    uid = next(block.uid for block in session.net if block.tag == tag)
    editing.attempt(session, lambda net: edits.set_setting(net, uid, **settings), say("Change"))


def every_knob_of_the_variant_that_is_looked_at_is_followed_and_undone_and_marked(racer, robot):
    first, second = waits(racer)
    looks_at(racer, 1)
    edits_recipe(racer, momentum=0.5)
    edits_recipe(racer, weight_decay=0.25)
    edits_recipe(racer, clip=2.0)
    edits_recipe(racer, batch_size=16)
    sets(racer, "dropout", p=0.125)
    sets(racer, robot.lab.session.net[0].tag, frozen=True)
    hears(racer, second, ("momentum", "", 0.9, 0.5), ("weight_decay", "", 0.0, 0.25), ("clip", "", None, 2.0),
          ("batch_size", "", 64, 16), ("p", "drop1", 0.25, 0.125), ("frozen", "conv1", False, True))  # fmt: skip
    assert said(first) == [], "it is another variant's"
    assert not robot.sees_now(NEXT)
    robot.presses("edit.undo")
    hears(racer, second, ("frozen", "conv1", True, False))
    edits_recipe(racer, seed=8)
    robot.sees(NEXT)  # this is for what is trained next
    robot.presses("edit.undo")
    robot.raises("loss")
    loss = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: loss.up_to_date and len(loss.charts[0].changes.changes) == 7)
    assert "Momentum 0.9 → 0.5" in [words for _, words in loss.charts[0].changes.changes]
    robot.raises("race")
    racer.panel.table.setCurrentItem(racer.panel.table.topLevelItem(1))
    robot.sees("for this variant alone")
    robot.sees("Changed while it ran: ")
    robot.presses("training.stop_race")
    racer.waits_for_the_end()
    kept = [reading.read(state.lane.folder).changes for state in racer.racing.lanes]
    assert [len(changes) for changes in kept] == [0, 7]


def from_one_variant_to_another_and_back_nothing_is_asked_lost_or_told_to_the_wrong_one(racer, robot):
    first, second = waits(racer)
    looks_at(racer, 1)
    words_leave_room_for_all_rows_and_are_whole_where_there_is_room(robot)
    edits_recipe(racer, momentum=0.5)
    hears(racer, second, ("momentum", "", 0.9, 0.5))
    training_commands.edit_recipe(robot.lab, clip=2.0)  # typed, and not yet left
    looks_at(racer, 0)
    assert robot.lab.session.project.training.batch_size == 32
    hears(racer, second, ("clip", "", None, 2.0))
    looks_at(racer, 1)
    assert robot.lab.session.project.training.momentum == 0.5, "as it is trained"
    looks_at(racer, 0)
    edits_recipe(racer, momentum=0.75)
    hears(racer, first, ("momentum", "", 0.9, 0.75))
    assert [len(said(record)) for record in (first, second)] == [1, 2]
    assert not robot.asked
    robot.presses("training.stop_race")
    racer.waits_for_the_end()
    race_under_way.go_on(robot.lab)
    robot.waits_for(lambda: [s.record and len(said(s.record)) for s in racer.racing.lanes] == [1, 2])
    robot.presses("training.stop_race")
    racer.waits_for_the_end()


def what_cannot_be_turned_is_said_and_an_edit_after_the_end_is_the_learner_s_own(racer, robot):
    _, second = waits(racer, "optimizer", ("sgd", "momentum"))
    looks_at(racer, 0)
    edits_recipe(racer, momentum=0.5)
    robot.sees("SGD has no Momentum")
    looks_at(racer, 1)
    robot.presses("training.stop_race")
    racer.waits_for_the_end()
    edits_recipe(racer, momentum=0.25)
    assert said(second) == []
    robot.answers["unsaved"] = "cancel"
    looks_at(racer, 0)
    assert robot.asked == ["unsaved"], "no run has it"
    assert robot.lab.session.project.training.momentum == 0.25
    assert race_commands.variants(robot.lab)


def words_leave_room_for_all_rows_and_are_whole_where_there_is_room(robot) -> None:
    """Below the rows."""
    panel = RacePanel(robot.lab.session, robot.lab.live)
    panel.show()
    panel.refresh(at_once=True)
    panel.table.setCurrentItem(panel.table.topLevelItem(1))
    for height in (180, 260, 420):
        panel.resize(480, height)
        robot.settles()
        row = panel.table.sizeHintForRow(0)
        assert panel.table.viewport().height() >= 2 * row or panel.words.height() <= 2 * panel.room.line, height
    assert panel.words.height() >= panel.words.heightForWidth(panel.words.width()) - panel.room.line
    panel.close()
    panel.deleteLater()


def test_knobs_are_turned_from_one_variant_to_another(robot):
    plays_races(
        robot,
        every_knob_of_the_variant_that_is_looked_at_is_followed_and_undone_and_marked,
        from_one_variant_to_another_and_back_nothing_is_asked_lost_or_told_to_the_wrong_one,
        what_cannot_be_turned_is_said_and_an_edit_after_the_end_is_the_learner_s_own,
    )
