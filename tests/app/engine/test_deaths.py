"""Faults and every kind of death of the engine are told, and the next run trains."""

from __future__ import annotations

import os
import signal
import sys

import numpy as np
import pytest

from camplab.app.engine import heartbeat as pulses
from camplab.app.engine import supervisor
from camplab.app.engine.engine_thread import PATIENCE
from camplab.app.engine.live import Live
from camplab.app.engine.messages import Job, Reception
from camplab.app.engine.racing import FRAME
from camplab.blocks.dense import Dense
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.engine.client import COMMAND
from camplab.runs import events as e
from tests.app.engine.conftest import REAL_TROUBLED, TOLD, TROUBLED, Window, hangs, project, running


@pytest.mark.usefixtures("patience")
def test_a_network_that_does_not_fit_is_a_fault_and_the_engine_stays(open_window, until):
    window = open_window(COMMAND)
    window.trainer.start(Project().with_net((Dense(out_features=10),)))
    until(lambda: window.live.fault)
    pid = window.trainer.pid
    assert window.live.fault.kind == "bad_project"
    assert window.live.state == "idle"
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.state == "idle" and window.live.record)
    assert window.live.fault is None
    assert window.trainer.pid == pid


DEATHS = {"segv": "segmentation", "abort": "aborted", "kill": "memory", "exit": "exit code 7",
          "torn": "makes no sense", "garbage": "makes no sense"}  # fmt: skip


def die_and_go_on(window: Window, until, trouble: str, words: str) -> tuple[float, float, float]:
    """The engine dies in a run: it is told, and the next Train works.

    Seconds until it was told and until an engine was ready again, and how long the window stood still at most: what
    they may be is asked where the machine does nothing else.
    """
    figures = die(window, until, trouble, words)
    go_on(window, until)
    return figures


def die(window: Window, until, trouble: str, words: str) -> tuple[float, float, float]:
    """Until another engine stands ready. Of one that has not said that it is ready more is borne."""
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    window.trainer.start(project(trouble))
    until(lambda: running(window) or window.live.fault)  # on a busy machine both come at once
    window.forget_gap()
    died = until(lambda: window.live.fault)
    restarted = until(lambda: window.live.state == "idle")
    fault = window.live.fault  # the run may have died before it was heard of
    assert fault is not None
    assert fault.kind in ("engine_died", "engine_silent")
    assert words in str(fault.sentence)
    return died, restarted, window.gap


def go_on(window: Window, until) -> None:
    window.trainer.start(project(epochs=1))
    until(lambda: (run := window.live.record) is not None and run.fault is None and run.epochs)
    until(lambda: window.live.state == "idle")


@pytest.mark.parametrize(("trouble", "words"), DEATHS.items())
def test_a_dead_engine_is_told_and_replaced(window, until, trouble, words):
    die_and_go_on(window, until, trouble, words)


def test_a_death_is_told_at_the_first_look_after_it(window, until, monkeypatch):
    """Counted in looks, not in seconds: so it is within `TOLD` however busy the machine of the test is."""
    looks, watcher = [], window.trainer._supervisor
    look_after, bury = watcher._look_after, watcher._bury

    def living(thread):
        looks.append((thread.mailbox.closed, window.live.fault))
        look_after(thread)

    def gone(thread):
        bury(thread)
        looks.append((True, window.live.fault))

    monkeypatch.setattr(watcher, "_look_after", living)
    monkeypatch.setattr(watcher, "_bury", gone)
    window.trainer.start(project("kill"))
    until(lambda: window.live.fault)
    told = next(at for at, (_, fault) in enumerate(looks) if fault is not None)
    assert looks[told][0]
    assert sum(closed for closed, _ in looks[:told]) <= 1, "it may die while one looks"
    assert PATIENCE + 2 * FRAME / 1000 < TOLD
    assert watcher._timer.interval() == FRAME


@pytest.mark.parametrize(("seconds", "silent"), [(pulses.SILENT - 0.1, False), (pulses.SILENT + 0.1, True)])
def test_silence_is_told_of_after_six_seconds_of_a_window_that_was_awake(seconds, silent):
    pulse = pulses.Pulse(ready=True)
    for _ in range(round(seconds * 1000 / FRAME)):
        pulse.tick(FRAME / 1000, stopping=False)
    assert pulse.silent is silent
    assert pulses.SILENT < 10


def test_a_dead_real_engine_is_told_and_replaced(open_window, until):
    die_and_go_on(open_window(REAL_TROUBLED), until, "segv", "segmentation")


def test_a_frozen_engine_is_told_and_replaced(window, until, monkeypatch):
    answering = []
    window.live.state_changed.connect(lambda: answering.append(window.live.answering))
    with monkeypatch.context() as impatient:
        impatient.setattr(pulses, "QUIET", pulses.QUIET / 2)
        impatient.setattr(pulses, "SILENT", pulses.QUIET + 1)
        die(window, until, "stopped", "has not answered")
    assert False in answering
    go_on(window, until)


@pytest.fixture
def impatient(monkeypatch):
    """The learner is told of a long step after half a second instead of seven."""
    assert pulses.HUNG < 10
    monkeypatch.setattr(pulses, "HUNG", 0.5)


@pytest.mark.usefixtures("impatient")
def test_an_endless_step_is_told_and_the_learner_decides(window, until):
    window.trainer.start(project("endless"))
    until(lambda: running(window) and window.live.fault)
    assert not window.live.fault.fatal
    pid = window.trainer.pid
    window.trainer.stop()
    until(lambda: window.live.state == "idle")
    assert window.trainer.pid != pid


@pytest.mark.usefixtures("impatient")
def test_train_after_an_endless_step_trains(window, until):
    window.trainer.start(project("endless"))
    until(lambda: running(window) and window.live.fault)
    first = window.live.record
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.record is not first and window.live.record.epochs)
    until(lambda: window.live.fault is None)


def test_a_run_that_does_not_stop_is_ended(window, until, monkeypatch):
    assert supervisor.OBEDIENCE < 5
    monkeypatch.setattr(supervisor, "OBEDIENCE", 0.5)
    window.trainer.start(project("endless"))
    until(lambda: hangs(window))
    window.trainer.stop()
    until(lambda: window.live.state == "idle")
    assert "did not stop" in window.live.fault.sentence.template


def test_an_engine_that_is_not_ready_yet_has_not_heard_of_a_stop():
    """Importing torch takes seconds: Train and Stop in that time ended the process, with a red notice."""
    pulse = pulses.Pulse()
    for _ in range(40):
        pulse.tick(0.25, stopping=True)
    assert pulse.stopping == 0
    pulse.ready = True
    pulse.tick(0.25, stopping=True)
    assert pulse.stopping == 0.25


def test_an_engine_that_dies_while_idle_is_replaced(window, until):
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    dead = window.trainer.pid
    os.kill(dead, signal.SIGKILL)
    until(lambda: window.live.state == "idle" and window.trainer.pid not in (0, dead))


def test_train_on_an_engine_that_has_just_died_trains(window, until):
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    seen = []
    window.live.state_changed.connect(lambda: seen.append((window.live.state, window.live.fault)))
    gone = window.live.engine_gone
    gone.connect(lambda: seen.append("gone"))
    os.kill(window.trainer.pid, signal.SIGKILL)
    window.trainer.start(project(epochs=1))
    until(lambda: window.live.record and window.live.record.epochs)
    assert seen.count("gone") == 1
    assert not [each for each in seen if each != "gone" and (each[0] == "no engine" or each[1])], "it is no news"


@pytest.mark.parametrize(("after", "again"), [(0.1, True), (-5.0, True), (2.0, False)])
def test_a_start_that_fell_on_a_dying_engine_is_begun_again_however_late_the_window_looks(qapp, after, again):
    """So many seconds after it was sent the engine was gone; all of it was a minute ago."""
    here, start = Reception(Live()), Job(Project(), p.Start(project=""))
    start.sent -= 60
    here.jobs.append(start)
    assert here.bereaved(start.sent + after) is (start if again else None)


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
    bad = e.Steps(0, {"loss": np.zeros(1, np.float32)}, run=window.live.record.started.run)
    window.trainer._supervisor._thread.mailbox.put(bad)
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
    stopped = window.live.record.step
    os.kill(window.trainer.pid, signal.SIGKILL)
    until(lambda: window.live.fault)
    window.trainer.start(project(), tmp_path, resume=True)
    until(lambda: running(window) and window.live.record.went_on)
    assert window.live.record.went_on == stopped


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("trouble", "words"), [*DEATHS.items(), ("stopped", "has not answered")])
def test_twenty_deaths_of_each_kind(open_window, until, trouble, words):
    window = open_window(REAL_TROUBLED)
    told = 10 if trouble == "stopped" else TOLD
    figures = [die_and_go_on(window, until, trouble, words) for _ in range(20)]
    died, restarted, gaps = (sorted(column) for column in zip(*figures, strict=True))
    assert died[-1] <= told
    assert gaps[-1] < 0.5
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
