"""The trainer as the window uses it: commands, states, and news thirty times a second."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Repeat
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.engine.client import COMMAND
from camplab.runs import events as e
from camplab.runs.wants import Want
from tests.app.engine.conftest import project, running


def test_warm_up_ends_idle(window, until):
    window.trainer.warm_up()
    assert window.live.state == "warming"
    until(lambda: window.live.state == "idle")
    assert window.live.ready.devices[0].name == "cpu"


def test_train_fills_the_run_with_numbers(open_window, until):
    window = open_window(COMMAND)
    window.trainer.start(project(epochs=3))
    assert window.live.state == "starting"
    until(lambda: window.live.state == "idle")
    run = window.live.record
    assert run.step == 3 * run.started.steps_per_epoch
    assert [epoch.epoch for epoch in run.epochs] == [1, 2, 3]
    assert run.values("gradients").shape == (run.step, 1)
    assert run.values("loss")[-1] < run.values("loss")[0]
    assert run.fault is None


def test_states_follow_each_other(window, until):
    states = []
    window.live.state_changed.connect(lambda: states.append(window.live.state))
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    window.trainer.start(project())
    until(lambda: running(window))
    window.trainer.pause()
    until(lambda: window.live.state == "paused")
    window.trainer.resume()
    until(lambda: window.live.state == "running")
    window.trainer.stop()
    until(lambda: window.live.state == "idle")
    seen = [state for state, before in zip(states, ["", *states], strict=False) if state != before]
    assert seen == ["warming", "idle", "starting", "running", "paused", "running", "stopping", "idle"]


def test_one_step_at_a_time(window, until):
    window.trainer.start(project(), paused=True)
    until(lambda: window.live.state == "paused")
    for step in range(1, 4):
        window.trainer.step_once()
        until(lambda step=step: window.live.record.step == step)
    assert window.live.state == "paused"


def test_a_run_keeps_the_project_it_was_started_with(window, until):
    started = project()
    window.trainer.start(started)
    until(lambda: running(window))
    assert window.live.record.project is started


def test_modules_and_blocks_find_each_other(open_window, until):
    window = open_window(COMMAND)
    inner = Dense(out_features=8)
    turns = Project(training=Recipe(epochs=1)).with_net(
        (Flatten(), Repeat(times=2, body=(inner,)), Dense(out_features=10))
    )
    window.trainer.start(turns)
    until(lambda: window.live.record)
    run = window.live.record
    modules = run.places.parts[inner.uid]
    assert len(modules) == 2
    assert {run.places.uid(module) for module in modules} == {inner.uid}
    assert set(modules) <= set(run.started.columns("gradients"))
    until(lambda: window.live.state == "idle")


def test_signals_come_thirty_times_a_second_at_most(window, until):
    """Once a look into the mailbox: so it is however busy the machine of the test is."""
    heard, by_look, looks = [], [], window.trainer._supervisor._timer
    window.live.updated.connect(lambda: heard.append(window.live.record.step))
    looks.timeout.connect(lambda: by_look.append(len(heard)))
    window.trainer.start(project())
    until(lambda: len(heard) >= 15)
    assert max(later - before for before, later in pairwise([0, *by_look])) == 1
    assert looks.interval() >= 1000 / 31


def test_a_new_start_replaces_the_run(window, until):
    window.trainer.start(project("first"))
    until(lambda: running(window))
    changes = []
    window.live.run_changed.connect(lambda: changes.append(window.live.record.project.title))
    window.trainer.start(project("second"))
    assert window.live.state == "starting"
    until(lambda: running(window) and window.live.record.project.title == "second")
    assert changes == ["second"]


def test_a_change_is_marked_on_the_run(window, until):
    window.trainer.start(project())
    until(lambda: running(window))
    window.trainer.change(learning_rate=0.05)
    until(lambda: window.live.record.changes)
    (change,) = window.live.record.changes
    assert change.step > 0
    assert (change.what, change.new) == ("learning_rate", 0.05)


def test_samples_are_shown(open_window, until):
    window = open_window(COMMAND)
    window.trainer.preview("a panel", project().data, sample=1)
    window.trainer.preview("another", project().data, sample=2, count=3)
    until(lambda: len(window.live.samples) == 2)
    samples = window.live.samples
    assert [(samples[name].sample, samples[name].values.shape) for name in ("a panel", "another")] == [
        (1, (1, 1, 8, 8)), (2, (3, 1, 8, 8)),
    ]  # fmt: skip
    assert window.live.state == "idle"


def test_what_two_owners_want_is_sent_and_one_of_them_takes_back_only_its_own(open_window, until):
    window = open_window(COMMAND)
    trainer, live = window.trainer, window.live
    trainer.want("a panel", Want("maps", ("fc1",), 3))
    trainer.want("the cards", Want("thumbnail", ("fc1",)), Want("prediction"))
    trainer.start(project())
    until(lambda: live.record and all(
        (live.record.picture("maps", "fc1", 3), live.record.picture("thumbnail", "fc1"),
         live.record.picture("prediction"))))  # fmt: skip
    assert live.record.picture("maps", "fc1", 3).values.shape == (10,)
    assert live.record.picture("maps", "fc1") is None  # of another sample
    trainer.want("a panel")
    seen = live.record.picture("thumbnail", "fc1").step
    until(lambda: live.record.picture("thumbnail", "fc1").step > seen + 100)
    last = live.record.picture("maps", "fc1", 3).step
    until(lambda: live.record.picture("thumbnail", "fc1").step > last + 200)
    assert live.record.picture("maps", "fc1", 3).step == last
    window.trainer.stop()
    until(lambda: window.live.state == "idle")


def test_steps_that_were_left_out_become_nan(window, until):
    window.trainer.start(project())
    until(lambda: running(window))
    window.trainer.pause()
    until(lambda: window.live.state == "paused")
    run, step = window.live.record, window.live.record.step
    late = {"loss": np.ones(2, np.float32), "gradients": np.ones((2, 2), np.float32)}
    run.add(e.Steps(step + 3, late))
    assert run.step == step + 5
    assert np.isnan(run.values("loss")[step : step + 3]).all()
    with pytest.raises(ValueError, match="do not follow"):
        run.add(e.Steps(0, late))
