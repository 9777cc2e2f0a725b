"""A race in the window: two clicks from the start page, or from the network that is open; its curves, its end."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab import folders
from camplab.app.engine.live import Beside
from camplab.app.training import race_commands, race_under_way
from camplab.blocks.dense import Dense
from camplab.document import files
from camplab.document.races.catalogue import RACES
from camplab.document.races.race import race_of, with_recipe
from camplab.runs.reading import read
from camplab.words import say
from tests.app.training.racing_hands import mark, mlp, plays_races, race_unheard, runs_kept, with_recipe_of

pytestmark = pytest.mark.usefixtures("processes")


def a_race_that_ships_is_two_clicks_away(racer, robot):
    seeds = next(at for at, race in enumerate(RACES) if race.name == "five_seeds")
    QTest.mouseClick(robot.window.welcome.races[seeds], Qt.MouseButton.LeftButton)
    robot.settles()
    assert robot.lab.page == "workbench"
    assert racer.names == [f"Seed {seed}" for seed in range(5)]
    assert racer.panel.title.text() == "Five seeds"
    short = [with_recipe_of(project, epochs=2) for project in racer.racing.race.projects]
    racer.racing.offer(race_of(short, say("Five seeds")))  # as it is, it takes longer than a test may
    with race_unheard(racer):
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
    robot.sees("The race is over")
    kept = runs_kept()
    assert {(info.status, info.race.of) for info in kept} == {("done", 5)}
    robot.presses("Show in the list of runs")
    assert robot.window.workspace.docks["runs"].widget().isVisible()


def the_network_is_duplicated_as_a_variant_changed_and_raced(racer, robot):
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
    assert [str(each.name) for each in beside] == ["as it is", "added: Dense (fc3)"]
    assert [each.record for each in beside] == [state.record for state in racer.racing.lanes]
    robot.waits_for(lambda: robot.window.workspace.docks["loss"].widget().up_to_date)
    shown = robot.window.workspace.docks["loss"].widget().others.shown
    loss = robot.window.workspace.docks["loss"].widget().charts[0]
    assert [len(strand.training.x) > 1 for strand in loss.others] == [True] * 2, "curves that began without a point"
    colors = [other.color for other in shown]
    assert [mark(racer, row) for row in racer.panel.rows] == colors
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    assert robot.lab.live.record is racer.racing.lanes[1].record
    assert robot.lab.session.project.net == racer.racing.lanes[1].lane.project.net
    robot.settles()
    assert mark(racer, racer.panel.rows[0]) == colors[0], "the colours of the others stay"
    elsewhere = Beside("elsewhere", read(beside[0].record.started.place))
    robot.lab.live.lay_beside((*beside, elsewhere))
    racer.panel.clear.click()
    assert robot.lab.live.beside == (elsewhere,), "what is forgotten lies beside no other network"


def the_network_is_raced_with_several_seeds_by_one_button(racer, robot):
    mlp(robot)
    race_under_way.show(robot.lab)
    robot.presses("5 seeds")
    assert racer.names == [f"Seed {seed}" for seed in range(5)]
    assert racer.panel.go.isEnabled()


def a_variant_that_cannot_be_trained_is_said_before_anything_begins(racer, robot):
    project = mlp(robot)
    broken = project.with_net(project.net[1:])
    racer.racing.offer(race_of((project, broken), say("Two")))
    race_commands.start(robot.lab)
    robot.settles()
    robot.sees("cannot be trained")
    assert not folders.runs().exists()
    assert not racer.racing.running


def the_same_variant_twice_is_refused_and_the_variants_can_be_forgotten(racer, robot):
    mlp(robot)
    robot.presses("training.variant")
    robot.presses("training.variant")
    robot.sees("Change something first")
    assert len(racer.racing.kept) == 1
    racer.panel.clear.click()
    assert racer.names == []
    assert "Duplicate this network as a variant" in racer.panel.words.text()
    assert not racer.panel.go.isEnabled()
    leaving = [*racer.racing._leaving]
    assert leaving
    robot.waits_for(lambda: all(thread.isFinished() for thread in leaving))  # no process is kept ready for nobody


def a_changed_network_is_one_more_variant_when_the_race_is_over(racer, robot):
    project = mlp(robot, epochs=1)
    race = race_of(with_recipe(project, "optimizer", ("sgd", "adam")), say("Two"))
    robot.lab.documents.look_at(race.projects[0], None)
    racer.racing.offer(race)
    race_under_way.show(robot.lab)
    racer.presses_go()
    racer.waits_for_the_end()
    assert racer.panel.go.text() == "Start the race", "once more"
    robot.presses("training.variant")
    robot.sees("Change something first")
    assert "not one of them" not in racer.panel.words.text()
    robot.lab.session.edit_project(with_recipe_of(project, optimizer="rmsprop"), say("another"))
    robot.waits_for(lambda: racer.panel.up_to_date and "not one of them" in racer.panel.words.text())
    robot.presses("training.variant")
    assert racer.names == ["SGD", "Adam", "RMSprop"]
    robot.lab.session.undo()
    robot.settles()
    assert racer.names == ["SGD", "Adam", "RMSprop"], "what was kept stays"


def who_comes_back_from_another_variant_has_the_file_again_and_is_asked_when_the_window_is_closed(racer, robot):
    path = folders.runs().with_name("mine.camplab")
    files.save(mlp(robot, epochs=2), path)
    robot.lab.documents.open(path)
    race_commands.add_variant(robot.lab)
    robot.lab.session.edit_project(with_recipe_of(robot.lab.session.project, optimizer="sgd"), say("another"))
    race_commands.start(robot.lab)
    racer.waits_for_the_end()
    race_under_way.look_at(racer.racing.lanes[0], robot.lab)
    assert robot.lab.session.path is None, "it is of no file"
    race_under_way.look_at(racer.racing.lanes[1], robot.lab)
    session = robot.lab.session
    assert (session.path, session.unsaved, session.project.training.optimizer) == (path, True, "sgd")
    race_under_way.look_at(racer.racing.lanes[0], robot.lab)
    assert not robot.lab.session.unsaved
    robot.answers["unsaved"] = "cancel"
    assert not robot.window.close()
    assert (robot.lab.session.path, robot.lab.session.unsaved) == (path, True), "it is seen what is asked about"
    race_under_way.look_at(racer.racing.lanes[0], robot.lab)
    robot.answers["unsaved"] = "save"
    assert robot.lab.documents.may_leave()
    assert files.load(path).training.optimizer == "sgd"
    robot.answers["unsaved"] = "cancel"
    assert robot.lab.documents.may_leave(), "nothing is asked twice"


def test_races_are_composed_trained_looked_at_and_forgotten(robot):
    plays_races(
        robot,
        the_network_is_raced_with_several_seeds_by_one_button,
        a_variant_that_cannot_be_trained_is_said_before_anything_begins,
        the_same_variant_twice_is_refused_and_the_variants_can_be_forgotten,
        a_race_that_ships_is_two_clicks_away,
        the_network_is_duplicated_as_a_variant_changed_and_raced,
        a_changed_network_is_one_more_variant_when_the_race_is_over,
        who_comes_back_from_another_variant_has_the_file_again_and_is_asked_when_the_window_is_closed,
    )
