"""A race in the window: two clicks from the start page, or from the network that is open; its curves, its end."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab.app.training import race_commands
from camplab.blocks.dense import Dense
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
        return [row.cells[0] for row in self.panel.rows]

    def column(self, number: int) -> list[str]:
        return [row.cells[number] for row in self.panel.rows]

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
    assert racer.column(1) == ["2/2"] * 5
    assert racer.column(7) == ["done"] * 5
    assert all(racer.column(3))
    assert "median of 5 seeds" in racer.panel.words.text()
    loss = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: loss.up_to_date)
    band = loss.charts[0].others[-1]
    ends = np.array([state.record.points("validation_loss")[1][:] for state in racer.racing.lanes])
    assert band.median.y.tolist() == np.median(ends, 0).tolist()
    assert (band.area.low.tolist(), band.area.high.tolist()) == (ends.min(0).tolist(), ends.max(0).tolist())
    assert [name for _, name, _ in band.ends()] == ["median of 5 seeds"]
    assert robot.sees("The race is over")
    kept = kept_in(home)
    assert {(info.status, info.race.of) for info in kept} == {("done", 5)}
    robot.presses("Show in the list of runs")
    assert robot.window.workspace.docks["runs"].widget().isVisible()


def test_the_network_is_duplicated_as_a_variant_changed_and_raced(racer, robot):
    mlp(robot)
    robot.presses("training.variant")
    assert racer.names == ["as it is", "once more (1)"]
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
    race_commands.look_at(racer.racing.lanes[1], robot.lab)
    assert robot.lab.live.record is racer.racing.lanes[1].record
    assert robot.lab.session.project.net == racer.racing.lanes[1].lane.project.net
    robot.settles()
    assert racer.panel._color(racer.panel.rows[0]) == colors[0], "the colours of the others stay"


def test_the_network_is_raced_with_several_seeds_by_one_button(racer, robot):
    mlp(robot)
    race_commands.show(robot.lab)
    robot.presses("5 seeds")
    assert racer.names == [f"Seed {seed}" for seed in range(5)]
    assert racer.panel.go.isEnabled()


def test_a_race_is_stopped_and_gone_on_with(racer, robot):
    project = mlp(robot, epochs=400)
    racer.racing.offer(race_of(with_seeds(project, 2), say("Two")))
    race_commands.show(robot.lab)
    racer.presses_go()
    robot.waits_for(lambda: all(s.record is not None and len(s.record.epochs) > 0 for s in racer.racing.lanes))
    assert not robot.window.actions_["training.variant"].isEnabled()
    race_commands.look_at(racer.racing.lanes[1], robot.lab)
    robot.settles()
    assert robot.lab.live.record is racer.racing.lanes[1].record
    assert not robot.sees("ended after"), "it has not ended"
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.column(7) == ["stopped"] * 2
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
