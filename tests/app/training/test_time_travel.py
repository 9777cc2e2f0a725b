"""The learner goes back in a run: cards, curves and pictures are what they were."""

from __future__ import annotations

import shutil

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab import folders
from camplab.app.editor.drawing.live_cards import gradient_of
from camplab.app.engine import snapshot_room
from camplab.app.training import stored_runs, training_commands
from camplab.document.presets import catalogue
from camplab.runs import reading
from camplab.runs.folder import RunFolder
from camplab.runs.listing import info
from camplab.training.time_travel.replay import stand_at
from tests.app.one_window import again, plays
from tests.app.training.hands import MOONS, ends, trains
from tests.app.training.time_hands import arrives, bar, over, pictures


def line(robot) -> int | None:
    robot.settles()
    return robot.lab.workspace.docks["loss"].widget().looked_at.step


def first_gradient(run) -> float | None:
    return gradient_of(run, next(uid for uid, columns in run.columns("gradients").items() if columns))


def everything_is_as_it_was_at_the_step_and_the_keys_go_from_step_to_step(robot):
    run = robot.lab.live.record
    last, at_the_end = run.step, first_gradient(run)
    assert (bar(robot).slider.value(), bar(robot).slider.maximum(), line(robot)) == (last, last, None)
    bar(robot).slider.setValue(7)
    arrives(robot, 7)
    robot.waits_for(lambda: line(robot) == 7)
    assert first_gradient(run) == pytest.approx(
        sum(float(run.values("gradients")[6][column]) ** 2 for column in _columns(run)) ** 0.5
    )
    assert first_gradient(run) != at_the_end
    assert bar(robot).step.text() == f"step 7 of {last:,}"
    robot.presses("training.earlier")
    arrives(robot, 6)
    robot.presses("training.step")  # on in time, not one more step of training
    arrives(robot, 7)
    assert (run.step, run.at) == (last, 7)
    bar(robot).slider.setFocus()
    QTest.keyClick(bar(robot).slider, Qt.Key.Key_Home)
    arrives(robot, 0)
    assert first_gradient(run) is None  # no step was taken yet
    robot.presses("training.end")
    arrives(robot, last)
    robot.waits_for(lambda: line(robot) is None)
    assert (run.at, first_gradient(run)) == (None, at_the_end)


def _columns(run) -> tuple[int, ...]:
    return next(columns for columns in run.columns("gradients").values() if columns)


def filters_are_seen_as_they_were_while_the_slider_moves_and_the_film_plays(robot):
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    maps = robot.raises("maps")
    ends(robot, epochs=1)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    run = robot.lab.live.record
    maps.filters.click()
    robot.settles()

    def shown(step):
        robot.waits_for(lambda: (found := run.picture("filters", maps.module)) is not None and found.step == step)
        robot.settles()
        robot.waits_for(lambda: maps.up_to_date)
        assert maps.filters_view.isVisible()
        assert f"step {step}" in maps.sentence.text()
        return maps.filters_view.filters.copy()

    last = shown(run.step)
    assert last.shape == (6, 1, 3, 3)
    bar(robot).slider.setValue(3)
    early = shown(3)
    assert not np.array_equal(early, last)
    moment = stand_at(folders.from_text(run.started.folder), 3)
    assert np.array_equal(early, moment.setup.model.get_parameter(f"{maps.module}.weight").detach().numpy())
    bar(robot).play.click()
    robot.waits_for(lambda: run.picture("filters", maps.module).step > 4)
    bar(robot).play.click()
    maps.filters.click()
    robot.settles()
    robot.waits_for(lambda: maps.up_to_date and maps.view.isVisible())
    dense = next(block for block in robot.lab.session.project.net if block.tag == "dense")
    robot.lab.session.select((dense.uid,))
    robot.settles()
    robot.waits_for(lambda: not maps.filters.isVisible())


def goes_back_in_it_opened_again(robot) -> None:
    folder = folders.from_text(robot.lab.live.record.started.folder)
    last = reading.read(folder).step
    robot.lab.trainer.look_at(None)
    robot.settles()
    assert bar(robot).isHidden()
    assert stored_runs.open_run(info(folder), robot.lab)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    assert (bar(robot).isHidden(), bar(robot).slider.maximum()) == (False, last)
    bar(robot).slider.setValue(3)
    arrives(robot, 3)


def begun(robot):
    """A run of many steps that is not over."""
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    trains(robot)
    robot.waits_for(lambda: bar(robot).slider.maximum() > 10)
    return robot


def looks_back(robot, step: int) -> None:
    bar(robot).slider.setValue(step)
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    arrives(robot, step)


def a_run_under_way_waits_while_one_looks_back_and_goes_on_where_it_stands(under_way):
    robot = under_way
    run = robot.lab.live.record
    looks_back(robot, 4)
    stands = run.step
    robot.sees("The run waits, so that one can look back")
    looks_back(robot, 7)
    assert (run.at, run.step) == (7, stands)
    robot.presses("Go on")
    robot.waits_for(lambda: robot.lab.live.state == "running" and run.step > stands + 5)
    assert (robot.lab.live.record is run, run.at, run.went_on) == (True, None, 0)
    robot.waits_for(lambda: min(pictures(robot), default=0) > stands)


def what_a_run_becomes_does_not_depend_on_what_was_looked_at_while_it_waited(under_way):
    robot = under_way
    looks_back(robot, 4)
    run = robot.lab.live.record
    robot.presses("training.end")
    arrives(robot, run.step)  # what is here is seen again
    looks_back(robot, 9)
    robot.presses("training.toggle")
    stands = run.step
    robot.waits_for(lambda: run.step > stands + 50)
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    folder = folders.from_text(run.started.folder)
    robot.waits_for(lambda: not RunFolder(folder).lock.exists())  # it goes when all is written
    shutil.rmtree(folder)
    losses = run.values("loss")[:].tolist()
    robot.lab.trainer.start(run.project)
    robot.waits_for(lambda: robot.lab.live.record is not run and robot.lab.live.record.length >= len(losses))
    assert robot.lab.live.record.values("loss")[: len(losses)].tolist() == losses


def a_run_stopped_while_one_looks_back_is_seen_as_it_stands_and_an_engine_that_dies_then_comes_back(under_way):
    robot = under_way
    looks_back(robot, 4)
    run = robot.lab.live.record
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.on_bench)
    arrives(robot, run.step)
    assert run.at is None
    bar(robot).slider.setValue(3)
    arrives(robot, 3)
    engine_dies(robot, 3)
    assert run.at == 3


def engine_dies(robot, step: int) -> None:
    """While one looks at this step."""
    robot.lab.live.record.pictures.clear()
    psutil.Process(robot.lab.trainer.pid).kill()
    arrives(robot, step)


def an_engine_that_dies_while_one_looks_back_in_a_run_that_waits_comes_back_to_the_step(under_way):
    looks_back(under_way, 4)
    engine_dies(under_way, 4)


def a_run_plays_like_a_film_is_gone_back_in_when_it_is_opened_again_and_its_snapshots_have_the_room_that_is_chosen(
    robot,
):
    robot.settles()
    bar(robot).play.click()
    robot.waits_for(lambda: robot.lab.live.record.at is not None and robot.lab.live.record.at > 0)
    assert bar(robot).play.accessibleName() == "Halt the film"
    bar(robot).play.click()
    halted = robot.lab.live.record.at
    assert halted is not None
    assert bar(robot).play.accessibleName() == "Play the run as a film"
    robot.lab.trainer.travel.to(robot.lab.live.record.step - 1)
    bar(robot).play.click()
    robot.waits_for(lambda: robot.lab.live.record.at is None and not bar(robot)._film.isActive())
    goes_back_in_it_opened_again(robot)
    the_room_for_snapshots_is_chosen_in_the_menu_shown_and_kept(robot)


def the_room_for_snapshots_is_chosen_in_the_menu_shown_and_kept(robot) -> None:
    assert "(room: 200 MB)" in bar(robot).slider.toolTip()
    robot.presses("snapshots.0")
    assert snapshot_room.chosen() == 0
    robot.presses("training.again")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record.epochs)
    robot.settles()
    assert bar(robot).slider.toolTip() == "0 snapshots take 0 B (room: None)"
    bar(robot).slider.setValue(3)
    arrives(robot, 3)  # from the beginning, as there is no state in between


def test_one_looks_back_in_a_run_under_way(open_window):
    plays(
        open_window(engine=True), begun,
        a_run_under_way_waits_while_one_looks_back_and_goes_on_where_it_stands,
        what_a_run_becomes_does_not_depend_on_what_was_looked_at_while_it_waited,
        a_run_stopped_while_one_looks_back_is_seen_as_it_stands_and_an_engine_that_dies_then_comes_back,
        an_engine_that_dies_while_one_looks_back_in_a_run_that_waits_comes_back_to_the_step,
    )  # fmt: skip


def test_one_looks_back_in_a_run_that_is_over(open_window):
    plays(
        open_window(engine=True), lambda robot: over(again(robot)),
        everything_is_as_it_was_at_the_step_and_the_keys_go_from_step_to_step,
        filters_are_seen_as_they_were_while_the_slider_moves_and_the_film_plays,
        a_run_plays_like_a_film_is_gone_back_in_when_it_is_opened_again_and_its_snapshots_have_the_room_that_is_chosen,
    )  # fmt: skip
