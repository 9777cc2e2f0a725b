"""The trainer as the window uses it: commands, news thirty times a second, every kind of death, start, stop, close."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QTimer

from camplab.app import pulse as pulses
from camplab.app.live import Live
from camplab.app.trainer import Trainer
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Repeat
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.engine import protocol as p
from camplab.engine.client import COMMAND

TROUBLED = Path(__file__).parent.parent / "engine" / "troubled.py"
QUICK = (sys.executable, str(TROUBLED), "quick")
REAL_TROUBLED = (sys.executable, str(TROUBLED), "real")
TOLD = 2.0
"""Seconds after which a death must have been told."""


def project(title: str = "", epochs: int = 100_000) -> Project:
    small = Project(title=title, training=Recipe(epochs=epochs))
    return small.with_net((Flatten(), Dense(out_features=10)))


class Window(QObject):
    """Stands for the window: an event loop with a clock that notices when it stands still."""

    def __init__(self, command: tuple[str, ...]) -> None:
        super().__init__()
        self.live = Live()
        self.trainer = Trainer(self.live, command=command)
        self.gap, self.ticks, self._last = 0.0, 0, time.monotonic()
        self.clock = QTimer(self)
        self.clock.setInterval(10)
        self.clock.timeout.connect(self._tick)
        self.clock.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.gap, self._last, self.ticks = max(self.gap, now - self._last), now, self.ticks + 1

    def forget_gap(self) -> None:
        self.gap, self._last = 0.0, time.monotonic()

    def close(self) -> float:
        began = time.monotonic()
        self.clock.stop()
        self.trainer.shutdown()
        return time.monotonic() - began


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[..., Window]]:
    windows = []

    def open_(command: tuple[str, ...] = QUICK) -> Window:
        windows.append(Window(command))
        return windows[-1]

    yield open_
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window) -> Window:
    return open_window()


@pytest.fixture
def until(qtbot):
    def wait(condition: Callable[[], object], seconds: float = 20) -> float:
        """Seconds it took."""
        began = time.monotonic()
        qtbot.waitUntil(lambda: bool(condition()), timeout=int(seconds * 1000))
        return time.monotonic() - began

    return wait


def running(window: Window) -> bool:
    return window.live.state == "running" and window.live.run is not None and len(window.live.run.loss) > 0


# -- a run ------------------------------------------------------------------------------------------


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
    run = window.live.run
    assert run.step == 3 * run.started.steps_per_epoch
    assert [epoch.epoch for epoch in run.epochs] == [1, 2, 3]
    assert run.gradients.values.shape == (run.step, 1)
    assert run.loss.values[-1] < run.loss.values[0]
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
        until(lambda step=step: window.live.run.step == step)
    assert window.live.state == "paused"


def test_a_run_keeps_the_project_it_was_started_with(window, until):
    started = project()
    window.trainer.start(started)
    until(lambda: running(window))
    assert window.live.run.project is started


def test_modules_and_blocks_find_each_other(open_window, until):
    window = open_window(COMMAND)
    inner = Dense(out_features=8)
    turns = Project(training=Recipe(epochs=1)).with_net(
        (Flatten(), Repeat(times=2, body=(inner,)), Dense(out_features=10))
    )
    window.trainer.start(turns)
    until(lambda: window.live.run)
    run = window.live.run
    modules = run.modules[inner.uid]
    assert len(modules) == 2
    assert {run.uids[module] for module in modules} == {inner.uid}
    assert set(modules) <= set(run.started.blocks)
    until(lambda: window.live.state == "idle")


def test_signals_come_thirty_times_a_second_at_most(window, until, qtbot):
    window.trainer.start(project())
    until(lambda: running(window))
    times = []
    window.live.updated.connect(lambda: times.append(time.monotonic()))
    qtbot.wait(1000)
    assert 10 <= len(times) <= 34


def test_a_new_start_replaces_the_run(window, until):
    window.trainer.start(project("first"))
    until(lambda: running(window))
    changes = []
    window.live.run_changed.connect(lambda: changes.append(window.live.run.project.title))
    window.trainer.start(project("second"))
    assert window.live.state == "starting"
    until(lambda: running(window) and window.live.run.project.title == "second")
    assert changes == ["second"]


def test_a_change_is_marked_on_the_run(window, until):
    window.trainer.start(project())
    until(lambda: running(window))
    window.trainer.change(learning_rate=0.05)
    ((step, what),) = window.live.run.changes
    assert step > 0
    assert "0.05" in what


def test_samples_are_shown(open_window, until):
    window = open_window(COMMAND)
    window.trainer.preview(project(), sample=1)
    until(lambda: window.live.sample)
    assert window.live.sample.values.shape == (1, 1, 8, 8)
    assert window.live.state == "idle"


def test_what_is_watched_is_sent(open_window, until):
    window = open_window(COMMAND)
    window.trainer.watch(maps=("fc1",), thumbnails=("fc1",))
    window.trainer.start(project())
    until(lambda: window.live.run and window.live.run.maps and window.live.run.thumbnails)
    assert window.live.run.maps["fc1"].values.shape == (10,)
    window.trainer.stop()
    until(lambda: window.live.state == "idle")


def test_steps_that_were_left_out_become_nan(window, until):
    window.trainer.start(project())
    until(lambda: running(window))
    window.trainer.pause()
    until(lambda: window.live.state == "paused")
    run, step = window.live.run, window.live.run.step
    row = p.Array.of(np.ones(2, np.float32))
    late = {"loss": row, "accuracy": row, "learning_rate": row, "norm": row, "gradients": p.Array.of(np.ones((2, 2)))}
    run.add(p.Steps(first=step + 3, **late))
    assert run.step == step + 5
    assert np.isnan(run.loss.values[step : step + 3]).all()
    with pytest.raises(ValueError, match="do not follow"):
        run.add(p.Steps(first=0, **late))


# -- faults -----------------------------------------------------------------------------------------


def test_a_network_that_does_not_fit_is_a_fault_and_the_engine_stays(open_window, until):
    window = open_window(COMMAND)
    window.trainer.start(Project().with_net((Dense(out_features=10),)))
    until(lambda: window.live.fault)
    pid = window.trainer.pid
    assert window.live.fault.kind == "bad_project"
    assert window.live.state == "idle"
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.state == "idle" and window.live.run)
    assert window.live.fault is None
    assert window.trainer.pid == pid


DEATHS = {"segv": "segmentation", "abort": "aborted", "kill": "memory", "exit": "exit code 7",
          "torn": "makes no sense", "garbage": "makes no sense"}  # fmt: skip


def die_and_go_on(window: Window, until, trouble: str, words: str, told: float) -> tuple[float, float]:
    """The engine dies in a run: it is told in time, the window never stands still, the next Train works."""
    window.trainer.start(project(trouble))
    until(lambda: running(window) or window.live.fault)  # on a busy machine both come at once
    window.forget_gap()
    died = until(lambda: window.live.fault, told + 3)
    restarted = until(lambda: window.live.state == "idle")
    fault = window.live.run.fault
    assert fault is not None
    assert fault.kind in ("engine_died", "engine_silent")
    assert words in str(fault.sentence)
    assert died <= told
    assert window.gap < 0.5
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.run.fault is None and window.live.run.epochs)
    until(lambda: window.live.state == "idle")
    return died, restarted


@pytest.mark.parametrize(("trouble", "words"), DEATHS.items())
def test_a_dead_engine_is_told_and_replaced(window, until, trouble, words):
    die_and_go_on(window, until, trouble, words, TOLD)


def test_a_dead_real_engine_is_told_and_replaced(open_window, until):
    die_and_go_on(open_window(REAL_TROUBLED), until, "segv", "segmentation", TOLD)


def test_a_frozen_engine_is_told_and_replaced(window, until):
    answering = []
    window.live.state_changed.connect(lambda: answering.append(window.live.answering))
    die_and_go_on(window, until, "stopped", "has not answered", 10)
    assert False in answering


@pytest.fixture
def impatient(monkeypatch):
    """The learner is told of a long step after one second instead of seven."""
    assert pulses.HUNG < 10
    monkeypatch.setattr(pulses, "HUNG", 1.0)


@pytest.mark.usefixtures("impatient")
def test_an_endless_step_is_told_and_the_learner_decides(window, until):
    window.trainer.start(project("endless"))
    until(lambda: window.live.fault, 10)
    assert not window.live.fault.fatal
    assert window.live.state == "running"
    pid = window.trainer.pid
    window.trainer.stop()
    until(lambda: window.live.state == "idle", 3)
    assert window.trainer.pid != pid


@pytest.mark.usefixtures("impatient")
def test_train_after_an_endless_step_trains(window, until):
    window.trainer.start(project("endless"))
    until(lambda: window.live.fault, 10)
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.run.epochs, 4)
    assert window.live.fault is None


def test_a_run_that_does_not_stop_is_ended(window, until, qtbot):
    window.trainer.start(project("endless"))
    until(lambda: running(window))
    qtbot.wait(600)
    window.trainer.stop()
    until(lambda: window.live.state == "idle", 6)
    assert "did not stop" in window.live.fault.sentence.template


def test_an_engine_that_dies_while_idle_is_replaced(window, until):
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    dead = window.trainer.pid
    os.kill(dead, signal.SIGKILL)
    until(lambda: window.live.state == "idle" and window.trainer.pid not in (0, dead))


def test_train_on_an_engine_that_has_just_died_trains(window, until):
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    os.kill(window.trainer.pid, signal.SIGKILL)
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.run and window.live.run.epochs)


def test_an_engine_that_cannot_start_is_told_and_not_tried_for_ever(open_window, until, qtbot):
    window = open_window(("/nowhere/python",))
    window.trainer.warm_up()
    until(lambda: window.live.fault)
    assert "cannot be started" in window.live.fault.sentence.template
    until(lambda: window.live.state == "no engine")
    qtbot.wait(200)
    assert window.live.state == "no engine"


def test_a_torch_that_cannot_be_loaded_is_told_once_and_tried_again_when_wanted(open_window, until, qtbot):
    window = open_window((sys.executable, str(TROUBLED), "torchless"))
    window.trainer.warm_up()
    until(lambda: window.live.state == "no engine" and window.trainer.pid == 0)
    first = window.live.fault
    assert first.kind == "no_torch"
    qtbot.wait(200)
    assert window.trainer.pid == 0
    window.trainer.start(project())
    until(lambda: window.live.fault is not None and window.live.fault is not first and window.trainer.pid == 0)
    assert window.live.fault.kind == "no_torch"


def test_messages_that_make_no_sense_end_the_engine_not_the_window(window, until):
    window.trainer.start(project())
    until(lambda: running(window))
    bad = p.Array("<f4", (7,), b"1234")
    window.trainer._keeper._thread.mailbox.put(p.Prediction(step=1, values=bad))
    until(lambda: window.live.fault)
    assert "makes no sense" in window.live.fault.sentence.template
    until(lambda: window.live.state == "idle")


def test_time_in_which_the_window_slept_is_not_the_engines_silence():
    pulse = pulses.Pulse()
    pulse.tick(3600, stopping=False)
    assert not pulse.quiet


def test_a_run_goes_on_from_its_checkpoint_after_a_death(open_window, until, tmp_path):
    window = open_window(COMMAND)
    window.trainer.start(project(), tmp_path)
    until(lambda: running(window))
    window.trainer.stop()
    until(lambda: window.live.state == "idle")
    stopped = window.live.run.step
    os.kill(window.trainer.pid, signal.SIGKILL)
    until(lambda: window.live.fault)
    window.trainer.start(project(), tmp_path, resume=True)
    until(lambda: running(window) and window.live.run.started.first_step)
    assert window.live.run.started.first_step == stopped


# -- start, stop, close -----------------------------------------------------------------------------


def start_and_stop(window: Window, until, times: int) -> list[float]:
    chance = random.Random(0)
    stops = []
    for _ in range(times):
        window.trainer.start(project())
        if chance.random() < 0.8:
            until(lambda: window.live.state == "running")
        time_to_stop = time.monotonic() + chance.uniform(0, 0.15)
        until(lambda at=time_to_stop: time.monotonic() >= at)
        window.trainer.stop()
        stops.append(until(lambda: window.live.state == "idle"))
    return stops


def test_start_and_stop_at_random_times(open_window, until):
    window = open_window(COMMAND)
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    pid = window.trainer.pid
    stops = start_and_stop(window, until, 20)
    assert max(stops) < 1.0
    assert window.trainer.pid == pid
    assert window.live.fault is None


@pytest.mark.parametrize("moment", ["at once", "warming", "running"])
def test_close_at_any_moment_leaves_nothing(open_window, until, moment):
    window = open_window(COMMAND)
    window.trainer.start(project())
    if moment == "warming":
        time.sleep(0.7)
    if moment == "running":
        until(lambda: running(window))
    assert window.close() <= 3.0


def test_close_while_a_step_hangs_takes_three_seconds_at_most(window, until, qtbot):
    window.trainer.start(project("endless"))
    until(lambda: running(window))
    qtbot.wait(600)
    assert window.close() <= 3.0


def test_close_saves_the_run(open_window, until, tmp_path):
    window = open_window(COMMAND)
    window.trainer.start(project(), tmp_path)
    until(lambda: running(window))
    window.close()
    assert (tmp_path / "checkpoint.json").exists()


# -- long -------------------------------------------------------------------------------------------


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("trouble", "words"), [*DEATHS.items(), ("stopped", "has not answered")])
def test_twenty_deaths_of_each_kind(open_window, until, trouble, words):
    window = open_window(REAL_TROUBLED)
    told = 10 if trouble == "stopped" else TOLD
    figures = [die_and_go_on(window, until, trouble, words, told) for _ in range(20)]
    died, restarted = (sorted(column) for column in zip(*figures, strict=True))
    print(f"{trouble}: told max {died[-1]:.2f} s; ready again median {restarted[10]:.2f}, max {restarted[-1]:.2f} s")


@pytest.mark.long
@pytest.mark.timeout(900)
def test_twenty_endless_steps(open_window, until):
    window = open_window(REAL_TROUBLED)
    figures = []
    for _ in range(20):
        window.trainer.start(project("endless"))
        until(lambda: running(window))
        told = until(lambda: window.live.fault, 10)
        window.trainer.stop()
        figures.append((told, until(lambda: window.live.state == "idle")))
    print("endless: told max {:.2f} s, ready again max {:.2f} s".format(*map(max, zip(*figures, strict=True))))


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_thousand_starts_and_stops(open_window, until):
    window = open_window(COMMAND)
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    pid = window.trainer.pid
    stops = sorted(start_and_stop(window, until, 1000))
    print(f"stop: median {stops[500] * 1000:.0f} ms, p99 {stops[990] * 1000:.0f} ms, max {stops[-1] * 1000:.0f} ms")
    assert stops[990] <= 0.2
    assert window.trainer.pid == pid


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_closes(open_window, until):
    chance = random.Random(1)
    times = []
    for _ in range(100):
        window = open_window(COMMAND)
        window.trainer.start(project())
        at = time.monotonic() + chance.uniform(0, 3)
        until(lambda at=at: time.monotonic() >= at)
        times.append(window.close())
    print(f"close: median {sorted(times)[50]:.2f} s, max {max(times):.2f} s")
    assert max(times) <= 3.0
