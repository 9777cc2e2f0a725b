"""A race in the window: two clicks from the start page, or from the network that is open; its curves, its end."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab.app.engine import racing
from camplab.app.training import race_commands, race_under_way
from camplab.app.training.progress import Progress
from camplab.blocks.dense import Dense
from camplab.document import files
from camplab.document.races.catalogue import RACES
from camplab.document.races.race import race_of, with_recipe, with_seeds
from camplab.runs.kept.all_runs import KeptRuns
from camplab.words import say

pytestmark = pytest.mark.usefixtures("processes")


class Racer:
    """What a learner sees of the race, and does to it."""

    def __init__(self, robot) -> None:
        self.robot, self.racing = robot, robot.lab.live.racing

    @property
    def panel(self):
        return self.robot.window.workspace.docks["race"].widget()

    @property
    def names(self) -> list[str]:
        """In the first column."""
        self.robot.settles()
        self.robot.waits_for(lambda: self.panel.up_to_date)
        return [row.cells["variant"] for row in self.panel.rows]

    def column(self, id: str) -> list[str]:
        return [row.cells[id] for row in self.panel.rows]

    def presses_go(self) -> None:
        self.robot.waits_for(lambda: self.panel.up_to_date)
        QTest.mouseClick(self.panel.go, Qt.MouseButton.LeftButton)
        self.robot.settles()

    def waits_for_the_end(self) -> None:
        self.robot.waits_for(lambda: not self.racing.running)
        self.robot.waits_for(lambda: self.panel.up_to_date)


@pytest.fixture
def racer(robot) -> Racer:
    return Racer(robot)


def mlp(robot, epochs: int = 2):
    robot.begins_with("mlp")
    robot.lab.session.edit_project(_with(robot.lab.session.project, epochs=epochs), say("fewer"))
    return robot.lab.session.project


def _with(project, **recipe):
    return project.model_copy(update={"training": project.training.model_copy(update=recipe)})


def kept_in(home) -> tuple:
    """The runs that are kept."""
    runs = KeptRuns(home / "runs")
    for _ in runs.read():
        pass
    return runs.infos


def test_a_race_that_ships_is_two_clicks_away(racer, robot, home):
    seeds = next(at for at, race in enumerate(RACES) if race.name == "five_seeds")
    QTest.mouseClick(robot.window.welcome.races[seeds], Qt.MouseButton.LeftButton)
    robot.settles()
    assert robot.lab.page == "workbench"
    assert racer.names == [f"Seed {seed}" for seed in range(5)]
    assert racer.panel.title.text() == "Five seeds"
    short = [_with(project, epochs=2) for project in racer.racing.race.projects]
    racer.racing.offer(race_of(short, say("Five seeds")))  # as it is, it takes longer than a test may
    racer.presses_go()
    robot.waits_for(lambda: racer.panel.go.text() == "Stop")
    racer.waits_for_the_end()
    assert racer.column("epoch") == ["2/2"] * 5
    assert racer.column("status") == ["done"] * 5
    assert all(racer.column("best"))
    assert "median of 5 seeds" in racer.panel.words.text()
    loss = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: loss.up_to_date)
    band = loss.charts[0].others[-1]
    ends = np.array([state.record.points("validation_loss")[1][:] for state in racer.racing.lanes])
    assert band.median.y.tolist() == np.median(ends, 0).tolist()
    assert (band.area.low.tolist(), band.area.high.tolist()) == (ends.min(0).tolist(), ends.max(0).tolist())
    assert [name for _, name, _ in band.ends()] == ["median of 5 seeds"]
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    robot.waits_for(lambda: loss.up_to_date and loss.others.own is not None)
    band = loss.charts[0].others[-1]
    assert band.median.y.tolist() == np.median(ends, 0).tolist(), "the one that is looked at is still one of them"
    assert robot.sees("The race is over")
    kept = kept_in(home)
    assert {(info.status, info.race.of) for info in kept} == {("done", 5)}
    robot.presses("Show in the list of runs")
    assert robot.window.workspace.docks["runs"].widget().isVisible()


def test_the_network_is_duplicated_as_a_variant_changed_and_raced(racer, robot):
    mlp(robot)
    robot.presses("training.variant")
    assert racer.names == ["as it is"], "nothing else, yet"
    assert not racer.panel.go.isEnabled()
    net = robot.lab.session.net
    robot.lab.session.edit_project(
        robot.lab.session.project.with_net((*net[:-1], Dense(out_features=20), *net[-1:])), say("deeper")
    )
    assert racer.names == ["as it is", "added: Dense (fc3)"]
    racer.panel.table.setCurrentItem(racer.panel.table.topLevelItem(1))
    assert "added: Dense" in racer.panel.words.text()
    assert "weights of its own" in racer.panel.words.text()
    robot.presses("training.race")
    racer.waits_for_the_end()
    beside = robot.lab.live.beside
    assert [each.name for each in beside] == ["as it is", "added: Dense (fc3)"]
    assert [each.record for each in beside] == [state.record for state in racer.racing.lanes]
    robot.waits_for(lambda: robot.window.workspace.docks["loss"].widget().up_to_date)
    shown = robot.window.workspace.docks["loss"].widget().others.shown
    loss = robot.window.workspace.docks["loss"].widget().charts[0]
    assert [len(strand.training.x) > 1 for strand in loss.others] == [True] * 2, "curves that began without a point"
    colors = [other.color for other in shown]
    assert [racer.panel._color(row) for row in racer.panel.rows] == colors
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    assert robot.lab.live.record is racer.racing.lanes[1].record
    assert robot.lab.session.project.net == racer.racing.lanes[1].lane.project.net
    robot.settles()
    assert racer.panel._color(racer.panel.rows[0]) == colors[0], "the colours of the others stay"


def test_the_network_is_raced_with_several_seeds_by_one_button(racer, robot):
    mlp(robot)
    race_under_way.show(robot.lab)
    robot.presses("5 seeds")
    assert racer.names == [f"Seed {seed}" for seed in range(5)]
    assert racer.panel.go.isEnabled()


def test_a_race_is_stopped_and_gone_on_with(racer, robot):
    project = mlp(robot, epochs=400)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and len(s.record.epochs) > 0 for s in racer.racing.lanes))
    assert not robot.window.actions_["training.variant"].isEnabled()
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    robot.settles()
    assert robot.lab.live.record is racer.racing.lanes[1].record
    assert not robot.sees("ended after"), "it has not ended"
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.column("status") == ["stopped"] * 2
    done = [state.record.step for state in racer.racing.lanes]
    losses = [state.record.values("loss")[:].tolist() for state in racer.racing.lanes]
    assert robot.sees("The race is stopped")
    robot.presses("Go on with the race")

    def further() -> bool:
        records = [state.record for state in racer.racing.lanes]
        return all(record is not None and record.step > at for record, at in zip(records, done, strict=True))

    robot.waits_for(further)
    for state, at, before in zip(racer.racing.lanes, done, losses, strict=True):
        assert state.record.values("loss")[:at].tolist() == before
        assert state.seconds >= sum(epoch.seconds for epoch in state.record.epochs if epoch.step <= at) > 0
    assert not robot.sees("The race is stopped"), "it goes on"
    robot.presses("training.stop_race")
    racer.waits_for_the_end()


def test_a_variant_that_cannot_be_trained_is_said_before_anything_begins(racer, robot, home):
    project = mlp(robot)
    broken = project.with_net(project.net[1:])
    racer.racing.offer(race_of((project, broken), say("Two")))
    race_commands.start(robot.lab)
    robot.settles()
    assert robot.sees("cannot be trained")
    assert not (home / "runs").exists()
    assert not racer.racing.running


def test_the_same_variant_twice_is_refused_and_the_variants_can_be_forgotten(racer, robot):
    mlp(robot)
    robot.presses("training.variant")
    robot.presses("training.variant")
    assert robot.sees("Change something first")
    assert len(racer.racing.kept) == 1
    racer.panel.clear.click()
    assert racer.names == []
    assert "Duplicate this network as a variant" in racer.panel.words.text()
    assert not racer.panel.go.isEnabled()
    (thread,) = racer.racing._leaving
    robot.waits_for(thread.isFinished)  # no process is kept ready for nobody


def test_a_window_that_is_closed_saves_every_variant(racer, robot, home):
    project = mlp(robot, epochs=5000)
    racer.racing.offer(race_of(with_recipe(project, "optimizer", ("sgd", "adam")), say("Two")))
    race_commands.start(robot.lab)
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    robot.window.close()
    assert {info.status for info in kept_in(home)} == {"stopped"}
    assert all(info.steps for info in kept_in(home))


def test_a_variant_is_looked_at_while_it_is_trained_in_its_own_colour(racer, robot):
    project = mlp(robot, epochs=5000)
    racer.racing.offer(race_of(with_recipe(project, "optimizer", ("sgd", "adam")), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.epochs for s in racer.racing.lanes))
    table, adam = racer.panel.table, racer.racing.lanes[1]
    robot.waits_for(lambda: racer.panel.up_to_date and table.topLevelItemCount() == 2)
    before = [racer.panel._color(row) for row in racer.panel.rows]
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.topLevelItem(1)).center()
    )
    robot.settles()
    assert robot.lab.live.record is adam.record
    assert robot.lab.session.project.training.optimizer == "adam"
    assert [racer.panel._color(row) for row in racer.panel.rows] == before
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


def test_a_race_is_paused_one_variant_is_stopped_and_the_other_goes_on(racer, robot):
    project = mlp(robot, epochs=5000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    robot.waits_for(lambda: racer.panel.pause.isVisible())
    racer.panel.pause.click()
    robot.waits_for(lambda: all(state.paused for state in racer.racing.lanes))
    robot.waits_for(lambda: racer.panel.up_to_date)
    assert racer.column("status") == ["paused"] * 2
    assert robot.window.findChild(Progress).state.text() == "Paused"
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


def test_a_race_of_an_earlier_session_is_shown_and_gone_on_with(racer, robot, home):
    project = mlp(robot, epochs=5000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.epochs for s in racer.racing.lanes))
    racer.racing._thread.kill()  # as if the machine had gone down
    racer.waits_for_the_end()
    racer.panel.clear.click()
    runs = robot.window.workspace.docks["runs"].widget()
    robot.lab.workspace.docks["runs"].raise_()
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
    assert robot.sees("A race is under way")
    robot.presses("training.stop_race")
    racer.waits_for_the_end()


def test_a_changed_network_is_one_more_variant_when_the_race_is_over(racer, robot):
    project = mlp(robot, epochs=1)
    race = race_of(with_recipe(project, "optimizer", ("sgd", "adam")), say("Two"))
    robot.lab.documents.look_at(race.projects[0], None)
    racer.racing.offer(race)
    race_under_way.show(robot.lab)
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.panel.go.text() == "Start the race", "once more"
    robot.presses("training.variant")
    assert robot.sees("Change something first")
    assert "not one of them" not in racer.panel.words.text()
    robot.lab.session.edit_project(_with(project, optimizer="rmsprop"), say("another"))
    robot.waits_for(lambda: racer.panel.up_to_date and "not one of them" in racer.panel.words.text())
    robot.presses("training.variant")
    assert racer.names == ["SGD", "Adam", "RMSprop"]
    robot.lab.session.undo()
    robot.settles()
    assert racer.names == ["SGD", "Adam", "RMSprop"], "what was kept stays"


def test_who_comes_back_from_another_variant_has_the_file_again(racer, robot, home):
    path = home / "mine.camplab"
    home.mkdir(exist_ok=True)
    files.save(mlp(robot, epochs=2), path)
    robot.lab.documents.open(path)
    race_commands.add_variant(robot.lab)
    robot.lab.session.edit_project(_with(robot.lab.session.project, optimizer="sgd"), say("another"))
    race_commands.start(robot.lab)
    racer.waits_for_the_end()
    race_under_way.look_at(racer.racing.lanes[0], robot.lab)
    assert robot.lab.session.path is None, "it is of no file"
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    session = robot.lab.session
    assert (session.path, session.unsaved, session.project.training.optimizer) == (path, True, "sgd")


def test_processes_that_do_not_stop_are_ended_and_their_variants_say_so(racer, robot, monkeypatch):
    monkeypatch.setattr(racing, "OBEDIENCE", 0.3)
    project = mlp(robot, epochs=5000)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_under_way.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and s.record.step for s in racer.racing.lanes))
    for worker in racer.racing._thread._runner._workers:
        os.kill(worker.engine.pid, signal.SIGSTOP)
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.column("status") == ["fault"] * 2
    assert robot.sees("The race is over")
