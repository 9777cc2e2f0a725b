"""A run that ended, was stopped or cut off is gone on with, also at the next start and for longer."""

from __future__ import annotations

import numpy as np
import pytest

from camplab import folders
from camplab.app.training import training_commands
from camplab.document import files
from camplab.engine.client import COMMAND
from camplab.runs import trained
from camplab.runs.events import Fault
from camplab.words import say
from tests.app.one_window import again, plays
from tests.app.test_orphans import kill_the_app
from tests.app.training.hands import GO_ON, MOONS, ends, trains
from tests.runs.records import begun


def test_what_is_promised_at_closing_is_there_at_the_next_start(open_window, network):
    """ "A checkpoint is saved; you can go on from it later.\""""
    robot = open_window(engine=True, path=network)
    trains(robot)
    assert robot.window.close()
    assert robot.asked == ["stop"]
    kept = trained.find(files.load(network), folders.runs())
    again = open_window(engine=True, path=network)
    assert again.window.actions_["training.checkpoint"].isEnabled()
    again.sees("This network was being trained")
    again.presses(GO_ON)
    again.waits_for(lambda: again.lab.live.state == "running" and again.lab.live.record.length)
    assert again.lab.live.record.went_on == kept.step > 20
    assert again.lab.live.record.started.folder == str(kept.folder)
    again.no_longer_sees("This network was being trained")


@pytest.mark.long
def test_after_a_window_was_killed_its_run_can_be_gone_on_with(open_window, tmp_path):
    """Two programs start in earnest. What a killed window leaves, and that a window goes on from what another one left,
    is asked in seconds: in `test_orphans` and above."""
    kill_the_app(folders.runs() / "2026-01-01_00-00-00_run", "", COMMAND, 0.0)
    run = next(folders.runs().iterdir())
    path = tmp_path / "mine.camplab"
    path.write_bytes((run / "project.camplab").read_bytes())
    robot = open_window(engine=True, path=path)
    robot.presses("training.checkpoint")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.state == "running")
    assert robot.lab.live.record.went_on > 50


def test_a_run_that_another_window_writes_is_not_offered(open_window, network):
    first = open_window(engine=True, path=network)
    trains(first)
    first.waits_for(lambda: first.lab.live.record.started.folder)
    second = open_window(path=network)
    assert not second.window.actions_["training.checkpoint"].isEnabled()


def a_run_can_be_trained_longer_than_was_planned(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot, 2)
    per_epoch = robot.lab.live.record.started.steps_per_epoch
    robot.presses("training.checkpoint")
    robot.sees("All 2 epochs of this run are done")
    robot.presses("Go on to 4 epochs")
    robot.waits_for(lambda: robot.lab.live.record.step == 4 * per_epoch and robot.lab.live.state == "idle")
    robot.settles()
    assert robot.lab.live.record.went_on == 2 * per_epoch
    assert np.isfinite(np.asarray(robot.lab.live.record.values("loss"))).sum() == 4 * per_epoch, "the whole run is seen"
    assert [epoch.epoch for epoch in robot.lab.live.record.epochs] == [1, 2, 3, 4]
    assert robot.lab.session.project.training.epochs == 4
    training_commands.edit_recipe(robot.lab, epochs=5)
    robot.presses("training.checkpoint")
    robot.waits_for(lambda: robot.lab.live.record.step == 5 * per_epoch and robot.lab.live.state == "idle")


def where_the_schedule_depends_on_the_length_it_is_said_that_a_longer_run_begins_anew(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    training_commands.edit_recipe(robot.lab, schedule="cosine")
    ends(robot, 2)
    training_commands.edit_recipe(robot.lab, epochs=3)
    robot.presses("training.checkpoint")
    robot.sees("Its learning rate followed a schedule made for 2 epochs")
    robot.presses("Begin anew, 3 epochs")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.started.epochs == 3)
    assert robot.lab.live.record.went_on == 0


def test_with_a_full_disk_training_goes_on_once_there_is_room(robot):
    robot.begins_with("mlp")
    robot.lab.live.record = begun(robot.lab.session.project)
    robot.lab.live.state = "paused"
    asked = []
    robot.lab.trainer.resume = lambda: asked.append("resume")
    robot.lab.live.fault = Fault("not_saved", say("there is no room on the disk"), fatal=False)
    robot.lab.live.state_changed.emit()
    robot.settles()
    assert [button.text() for button in robot.window.banner.buttons()] == ["Go on"]
    robot.window.banner.buttons()[0].click()
    assert asked == ["resume"]


def test_a_run_is_trained_for_longer_or_anew(open_window):
    plays(
        open_window(engine=True), again,
        a_run_can_be_trained_longer_than_was_planned,
        where_the_schedule_depends_on_the_length_it_is_said_that_a_longer_run_begins_anew,
    )  # fmt: skip
