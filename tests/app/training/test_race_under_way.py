"""A race under way: looked at, paused, stopped, gone on with in this session or a later one, closed, hung."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab.app.engine import racing
from camplab.app.training import race_commands, race_under_way, stored_runs
from camplab.app.training.learning_rate import Rate
from camplab.app.training.progress import Progress
from camplab.app.training.rate_test import RateTest
from camplab.document.races.race import race_of, with_recipe, with_seeds
from camplab.runs import reading
from camplab.runs.listing import info
from camplab.words import say
from tests.app.training.racing_hands import mark, mlp, plays_races, racer, runs_kept

__all__ = ["racer"]
pytestmark = pytest.mark.usefixtures("processes")


def a_race_is_stopped_and_gone_on_with(racer, robot):
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and len(s.record.epochs) > 0 for s in racer.racing.lanes))
    assert not robot.window.actions_["training.variant"].isEnabled()
    rates = RateTest(robot.lab, robot.window)
    rates.start()
    assert str(rates.sentence).startswith("The network is being trained"), "both would slow each other"
    first = racer.racing.lanes[0]
    assert stored_runs.open_run(info(first.lane.folder), robot.lab)
    assert robot.lab.live.record is first.record, "out of the list it is seen as it goes on, not as it stood"
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    robot.settles()
    assert robot.lab.live.record is racer.racing.lanes[1].record
    assert not robot.sees_now("ended after"), "it has not ended"
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.column("status") == ["stopped"] * 2
    done = [state.record.step for state in racer.racing.lanes]
    losses = [state.record.values("loss")[:].tolist() for state in racer.racing.lanes]
    robot.sees("The race is stopped")
    robot.presses("Go on with the race")

    def further() -> bool:
        records = [state.record for state in racer.racing.lanes]
        return all(record is not None and record.step > at for record, at in zip(records, done, strict=True))

    robot.waits_for(further)
    for state, at, before in zip(racer.racing.lanes, done, losses, strict=True):
        assert state.record.values("loss")[:at].tolist() == before
        assert state.seconds >= sum(epoch.seconds for epoch in state.record.epochs if epoch.step <= at) > 0
    robot.no_longer_sees("The race is stopped")  # it goes on
    robot.presses("training.stop_race")
    racer.waits_for_the_end()


def the_learning_rate_of_the_variant_that_is_looked_at_is_changed_and_that_of_no_other(racer, robot, project) -> int:
    """At which step."""
    first, second = (state.record for state in racer.racing.lanes)
    box = robot.window.bar.findChild(Rate).box
    assert box.value == project.training.learning_rate
    box.edited.emit(0.0125)
    robot.waits_for(lambda: second.changes)
    changed = second.changes[0]
    assert (changed.what, changed.old, changed.new) == ("learning_rate", project.training.learning_rate, 0.0125)
    robot.waits_for(lambda: second.values("learning_rate")[-1] == np.float32(0.0125))
    assert not first.changes
    assert first.values("learning_rate")[-1] == np.float32(project.training.learning_rate)
    return changed.step


def the_change_is_kept_and_drawn(racer, robot, step) -> None:
    places = [state.lane.folder for state in racer.racing.lanes]
    assert [len(reading.read(place).changes) for place in places] == [0, 1]
    robot.raises("loss")
    assert not robot.lab.session.unsaved, "the document is as it was"
    loss = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: loss.up_to_date and [step for step, _ in loss.charts[0].changes.changes] == [step])


def beside_a_race_slow_motion_plays_another_run_and_the_rate_of_the_variant_that_is_looked_at_alone_is_changed(
    racer, robot
):
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and len(s.record.epochs) > 0 for s in racer.racing.lanes))
    robot.presses("training.slow")
    robot.waits_for(lambda: robot.lab.slow.played is not None)
    before = [state.record.step for state in racer.racing.lanes]
    robot.waits_for(lambda: all(s.record.step > at for s, at in zip(racer.racing.lanes, before, strict=True)))
    robot.presses("training.slow")
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    robot.settles()
    assert not robot.window.actions_["training.slow"].isEnabled(), "it is trained elsewhere"
    changed = the_learning_rate_of_the_variant_that_is_looked_at_is_changed_and_that_of_no_other(racer, robot, project)
    robot.presses("training.stop_race")
    racer.waits_for_the_end()
    the_change_is_kept_and_drawn(racer, robot, changed)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    robot.settles()
    at = racer.racing.lanes[1].record.step
    robot.presses("training.slow")
    robot.waits_for(lambda: robot.lab.slow.played is not None)
    assert robot.lab.slow.played.shown.step == robot.lab.live.record.step == at
    assert racer.column("status") == ["stopped"] * 2


def test_a_window_that_is_closed_saves_every_variant(racer, robot):
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_recipe(project, "optimizer", ("sgd", "adam")), say("Two")))
    race_commands.start(robot.lab)
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    robot.window.close()
    assert {info.status for info in runs_kept()} == {"stopped"}
    assert all(info.steps for info in runs_kept())


def a_variant_is_looked_at_while_it_is_trained_in_its_own_colour(racer, robot):
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_recipe(project, "optimizer", ("sgd", "adam")), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.epochs for s in racer.racing.lanes))
    table, adam = racer.panel.table, racer.racing.lanes[1]
    robot.waits_for(lambda: racer.panel.up_to_date and table.topLevelItemCount() == 2)
    before = [mark(racer, row) for row in racer.panel.rows]
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.topLevelItem(1)).center()
    )
    robot.settles()
    assert robot.lab.live.record is adam.record
    assert robot.lab.session.project.training.optimizer == "adam"
    assert [mark(racer, row) for row in racer.panel.rows] == before
    loss = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: loss.up_to_date and loss.others.own is not None)
    assert {(name, color.name()) for strand in loss.charts[0].strands for _, name, color in strand.ends()} == {
        ("Adam", before[1].name())
    }
    robot.waits_for(lambda: adam.record.pictures)  # cards ask for what each block puts out
    for name in ("training.step", "training.slow", "training.checkpoint", "training.fork"):
        assert not robot.window.actions_[name].isEnabled(), f"{name}: it is trained elsewhere, and not over"
    assert not racer.racing.lanes[0].record.pictures, "of the others nobody wants any"
    robot.presses("training.stop_race")
    racer.waits_for_the_end()
    robot.waits_for(lambda: robot.lab.live.on_bench)  # what it has learned answers


def a_race_is_paused_one_variant_is_stopped_and_the_other_goes_on(racer, robot):
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    robot.waits_for(lambda: racer.panel.pause.isVisible())
    racer.panel.pause.click()
    robot.waits_for(lambda: all(state.paused for state in racer.racing.lanes))
    robot.waits_for(lambda: racer.panel.up_to_date)
    assert racer.column("status") == ["paused"] * 2
    robot.waits_for(lambda: robot.window.findChild(Progress).state.text() == "Paused")
    first, second = racer.racing.lanes
    racer.panel.table.setCurrentItem(racer.panel.table.topLevelItem(0))
    racer.panel.stop_one.click()
    robot.waits_for(lambda: first.end is not None)
    at = second.record.step
    assert second.end is None
    assert racer.racing.paused
    robot.presses("training.pause_race")
    robot.waits_for(lambda: second.record.step > at)
    assert first.end.reason == "stopped"
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.column("status") == ["stopped"] * 2


def a_race_of_an_earlier_session_is_shown_and_gone_on_with(racer, robot):
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.epochs for s in racer.racing.lanes))
    racer.racing._thread.kill()  # as if the machine had gone down
    racer.waits_for_the_end()
    robot.waits_for(lambda: {info.status for info in runs_kept()} == {"interrupted"})  # its processes are gone
    racer.panel.clear.click()
    runs = robot.window.workspace.docks["runs"].widget()
    robot.lab.workspace.open.bring("runs")
    robot.waits_for(lambda: len(runs.view.made.infos) == 2)
    runs.view.setCurrentIndex(runs.view.made.index_of(runs.view.made.infos[0].folder, 1))
    runs.menu.fill()
    next(action for action in runs.menu.menu.actions() if action.text() == "Show its race").trigger()
    robot.settles()
    robot.waits_for(lambda: racer.panel.up_to_date)
    assert racer.names == ["Seed 0", "Seed 1"]
    assert len(robot.lab.live.beside) == 2
    assert racer.panel.go.text() == "Go on"
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    race_under_way.open_race(racer.racing.lanes[0].lane.place.race, robot.lab)
    robot.settles()
    robot.sees("A race is under way")
    robot.presses("training.stop_race")
    racer.waits_for_the_end()


def test_processes_that_do_not_stop_are_ended_and_their_variants_say_so(racer, robot, monkeypatch):
    monkeypatch.setattr(racing, "OBEDIENCE", 0.3)
    project = mlp(robot, epochs=100_000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    for worker in racer.racing._thread._runner._workers:
        os.kill(worker.engine.pid, signal.SIGSTOP)
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.column("status") == ["fault"] * 2
    robot.sees("The race is over")


def test_it_is_stopped_paused_gone_on_with_and_looked_at(robot):
    plays_races(
        robot,
        a_race_is_stopped_and_gone_on_with,
        beside_a_race_slow_motion_plays_another_run_and_the_rate_of_the_variant_that_is_looked_at_alone_is_changed,
        a_variant_is_looked_at_while_it_is_trained_in_its_own_colour,
        a_race_is_paused_one_variant_is_stopped_and_the_other_goes_on,
        a_race_of_an_earlier_session_is_shown_and_gone_on_with,
    )
