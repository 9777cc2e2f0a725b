"""The last run of a network is there again when its file is opened, and one click away where it is in no file."""

from __future__ import annotations

import os
import signal

import pytest

from camplab.app.training import stored_runs, training_commands
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.runs.listing import info
from tests.app.training.hands import MOONS, ends

PRESS = "Press Train: what is measured is drawn here"


def loss(robot):
    return robot.window.workspace.docks["loss"].widget()


def test_a_file_that_is_opened_again_shows_its_last_run_on_the_bench(open_window, tmp_path):
    path = tmp_path / "moons.camplab"
    files.save(MOONS.project(), path)
    robot = open_window(engine=True, path=path)
    ends(robot)
    assert robot.lab.documents.save()
    before = robot.lab.live.record
    robot.window.close()
    robot = open_window(engine=True, path=path)
    run = robot.lab.live.record
    assert all(block.uid in run.places.parts for block in robot.lab.session.net), "cards show what it says of them"
    assert run is not None
    assert (run.started.place, run.step) == (before.started.place, before.step)
    robot.waits_for(lambda: robot.lab.live.on_bench and loss(robot).up_to_date)
    assert loss(robot).empty_sentence == ""
    assert not robot.lab.session.unsaved
    training_commands.edit_recipe(robot.lab, epochs=3)
    robot.presses("training.checkpoint")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record.step > before.step)
    robot.lab.documents.begin_with(catalogue.find("lenet5"))
    assert robot.lab.live.earlier is None


def test_a_network_of_no_file_offers_its_last_run_where_the_curves_will_be(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    robot.waits_for(lambda: loss(robot).up_to_date)
    assert loss(robot).empty_sentence.startswith(PRESS)
    assert "Show the last run" not in robot.buttons()
    ends(robot, epochs=MOONS.project().training.epochs)
    place = robot.lab.live.record.started.place
    robot.window.close()
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    robot.waits_for(lambda: loss(robot).up_to_date)
    assert loss(robot).empty_sentence.startswith(PRESS)
    assert robot.lab.live.record is None
    aside = place.rename(place.with_name("aside"))
    robot.presses("Show the last run")
    robot.sees(f"The run {place.name} cannot be opened")
    assert robot.lab.live.record is None
    robot.waits_for(lambda: "Show the last run" not in robot.buttons())
    aside.rename(place)
    robot.lab.documents.begin_with(MOONS)
    robot.waits_for(lambda: loss(robot).up_to_date)
    robot.presses("Show the last run")
    assert robot.lab.live.record.started.place == place
    robot.waits_for(lambda: robot.lab.live.on_bench and loss(robot).up_to_date)
    assert loss(robot).empty_sentence == ""


@pytest.mark.long
def test_a_network_whose_engine_died_twice_answers_again_when_its_run_is_opened(open_window):
    """It may be what ends the engine, so it is not brought back again and again by itself.

    That it is brought back once and not twice is asked where there is no window.
    """
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot, 1)
    for _ in range(2):
        dead = robot.lab.trainer.pid
        robot.waits_for(lambda: robot.lab.live.on_bench)
        os.kill(dead, signal.SIGKILL)
        robot.waits_for(lambda dead=dead: robot.lab.trainer.pid not in (0, dead) and robot.lab.live.state == "idle")
    robot.settles()
    assert not robot.lab.live.on_bench
    run = robot.lab.live.record
    assert stored_runs.open_run(info(run.started.place), robot.lab)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    assert robot.lab.live.record is run
