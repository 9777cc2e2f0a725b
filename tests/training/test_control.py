"""Pause, one step, resume, stop, another learning rate, slow motion: asked from outside while the run goes on."""

from __future__ import annotations

import threading
import time

import pytest

from camplab.runs.events import Changed, Done, Started, State, Steps
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.recipes import column, mlp, run


class Listener:
    """Runs a trainer in a thread, as the engine does, and collects what it says."""

    def __init__(self, project) -> None:
        self.control = Control()
        self.trainer = Trainer(project, self.control)
        self.events = []
        self.thread = threading.Thread(target=self.listen)

    def listen(self) -> None:
        for event in self.trainer.events():
            self.events.append(event)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.control.stop()
        self.thread.join(300)
        assert not self.thread.is_alive()

    def until(self, true, seconds: float = 300.0) -> None:
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, self.events[-5:]
            time.sleep(0.005)

    def lengths(self) -> list[int]:
        """How many steps were told of at once."""
        return [len(event) for event in list(self.events) if isinstance(event, Steps)]

    def states(self) -> list[str]:
        return [event.state for event in list(self.events) if isinstance(event, State)]


def test_pause_waits_resume_goes_on_stop_ends():
    with Listener(mlp(epochs=100_000)) as run:
        run.until(lambda: run.trainer.step > 50)
        run.control.pause()
        run.until(lambda: run.states() == ["paused"])
        step = run.trainer.step
        time.sleep(0.1)
        assert run.trainer.step == step
        assert len(column(run.events, "loss")) == step
        run.control.resume()
        run.until(lambda: run.trainer.step > step + 50)
        assert run.states() == ["paused", "running"]
    assert isinstance(run.events[-1], Done)
    assert run.events[-1].reason == "stopped"


def test_one_step_at_a_time():
    with Listener(mlp(epochs=100_000)) as run:
        run.control.pause()
        run.until(lambda: run.states() == ["paused"])
        step = run.trainer.step
        for wanted in (1, 5):
            run.control.step_once(wanted)
            step += wanted
            run.until(lambda: len(column(run.events, "loss")) == step)  # noqa: B023
            time.sleep(0.05)
            assert run.trainer.step == step


def test_started_paused_takes_no_step():
    control = Control()
    control.pause()
    events = Trainer(mlp(), control).events()
    assert [type(next(events)) for _ in range(2)] == [Started, State]
    control.stop()
    assert [event for event in events if isinstance(event, Steps)] == []


def test_after_a_stop_there_is_no_step():
    control, events = Control(), []
    trainer = Trainer(mlp(epochs=100_000), control)
    for event in trainer.events():
        events.append(event)
        if isinstance(event, Steps) and not control.stopping:
            control.stop()
            stopped = trainer.step
    assert (events[-1].reason, events[-1].step) == ("stopped", stopped)


def test_a_changed_learning_rate_holds_from_the_next_step_on_and_is_told():
    control = Control()
    control.pause()
    trainer = Trainer(mlp(), control)
    events = []
    for event in trainer.events():
        events.append(event)
        if isinstance(event, State) and event.state == "paused":
            if trainer.step == 0:
                control.step_once(10)
            else:
                control.change(learning_rate=0.25)
                control.resume()
    assert [event for event in events if isinstance(event, Changed)] == [
        Changed(10, "learning_rate", 0.001, 0.25, run=trainer.run)
    ]
    assert column(events, "learning_rate").tolist() == pytest.approx([0.001] * 10 + [0.25] * 34)


def test_slow_motion_tells_every_step_and_stops_at_once():
    with Listener(mlp(epochs=100_000)) as run:
        run.control.change(delay=0.02)
        run.until(lambda: run.lengths()[-5:] == [1] * 5)
        told = len(run.lengths())
        run.until(lambda: len(run.lengths()) > told + 5)
        assert set(run.lengths()[told:]) == {1}
        run.control.change(delay=1000.0)
        told = len(run.lengths())
        run.until(lambda: len(run.lengths()) > told)  # it waits now, or is just about to
        time.sleep(0.1)
        run.control.stop()
        run.thread.join(60)
        assert not run.thread.is_alive()


def test_pausing_and_stepping_leave_the_curve_as_it_is():
    whole = column(run(mlp()), "loss").tolist()
    control = Control()
    control.pause()
    events = []
    for event in Trainer(mlp(), control).events():
        events.append(event)
        if isinstance(event, State) and event.state == "paused":
            control.step_once(7)
    assert column(events, "loss").tolist() == whole
