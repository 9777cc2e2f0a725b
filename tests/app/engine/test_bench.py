"""After the end of a run its network answers, until another one takes its place: the real engine, without a window."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest

from camplab.app.engine import supervisor
from camplab.engine.client import COMMAND
from camplab.runs import reading
from camplab.runs.listing import BadRun
from camplab.runs.record import Record
from camplab.runs.wants import Want
from tests.app.engine.conftest import Window, project, running


def picture(window: Window, sample: int, kind: str = "maps"):
    record = window.live.record
    return record.picture(kind, "fc1" if kind == "maps" else "", sample)


def wants(window: Window, sample: int) -> None:
    window.trainer.want("me", Want("maps", ("fc1",), sample), Want("prediction", sample=sample))


@pytest.fixture
def real(open_window, until, patience):
    window = open_window(COMMAND)
    window.trainer.warm_up()
    until(lambda: window.live.state == "idle")
    return window


def trained(window: Window, until, folder="", epochs: int = 1) -> None:
    before = window.live.record
    window.trainer.start(project(epochs=epochs), folder)
    until(lambda: window.live.record is not before and window.live.on_bench)


def test_any_sample_is_answered_after_the_end_and_after_a_stop(real, until):
    trained(real, until)
    for sample in (3, 9, 3):
        wants(real, sample)
        until(lambda sample=sample: picture(real, sample) and picture(real, sample, "prediction"))
    assert picture(real, 3).step == real.live.record.step
    real.trainer.start(project())
    until(lambda: running(real))
    assert not real.live.on_bench
    real.trainer.stop()
    until(lambda: real.live.on_bench)
    wants(real, 11)
    until(lambda: picture(real, 11))
    assert picture(real, 11).step == real.live.record.step


def test_in_a_pause_any_sample_is_answered_without_a_step(real, until):
    real.trainer.start(project())
    until(lambda: running(real))
    real.trainer.pause()
    until(lambda: real.live.state == "paused")
    step = real.live.record.step
    wants(real, 21)
    until(lambda: picture(real, 21))
    assert (picture(real, 21).step, real.live.record.step) == (step, step)


def put_there(real, folder) -> Record:
    """A run that is kept."""
    record = reading.read(folder)
    real.trainer.look_at(record)
    return record


def test_a_stored_run_is_put_on_the_bench_and_the_one_before_too(real, until, tmp_path):
    wants(real, 5)
    trained(real, until, tmp_path / "first")
    until(lambda: picture(real, 5))
    first, seen = real.live.record, picture(real, 5).values
    trained(real, until, tmp_path / "second", epochs=2)
    until(lambda: picture(real, 5))
    assert not np.array_equal(seen, picture(real, 5).values)
    record = put_there(real, tmp_path / "first")
    assert real.live.record is record
    assert real.live.coming, "nobody has answered yet, and nothing is said to be over"
    until(lambda: real.live.on_bench)
    assert not real.live.coming
    until(lambda: picture(real, 5))
    assert np.array_equal(seen, picture(real, 5).values)
    assert picture(real, 5).step == first.step
    real.trainer.look_at(None)
    assert not real.live.on_bench


def test_who_puts_several_there_in_a_row_sees_the_last(real, until, tmp_path):
    for name in ("first", "second"):
        trained(real, until, tmp_path / name)
    wants(real, 2)
    for name in ("first", "second", "first", "second"):
        last = put_there(real, tmp_path / name)
    until(lambda: real.live.on_bench and picture(real, 2))
    assert real.live.record is last
    assert real.live.fault is None


def test_a_run_begun_at_once_takes_the_place_of_what_was_put_there(real, until, tmp_path):
    trained(real, until, tmp_path / "first")
    put_there(real, tmp_path / "first")
    trained(real, until)
    assert real.live.record.started.folder == ""
    assert real.live.fault is None


def test_a_run_under_way_is_stopped_for_what_is_put_there(real, until, tmp_path):
    trained(real, until, tmp_path / "first")
    real.trainer.start(project(), tmp_path / "second")
    until(lambda: running(real))
    record = put_there(real, tmp_path / "first")
    until(lambda: real.live.on_bench)
    wants(real, 4)
    until(lambda: record.picture("maps", "fc1", 4))
    assert reading.read(tmp_path / "second").checkpoint is not None


def test_a_damaged_checkpoint_is_said_and_the_engine_stays(real, until, tmp_path):
    trained(real, until, tmp_path / "first")
    pid = real.trainer.pid
    for file in (tmp_path / "first").glob("*.safetensors"):
        file.write_bytes(b"x" * 100)
    put_there(real, tmp_path / "first")
    until(lambda: real.live.not_on_bench)
    assert "is damaged" in str(real.live.not_on_bench)
    assert not real.live.on_bench
    assert not real.live.coming
    trained(real, until)
    assert real.trainer.pid == pid
    with pytest.raises(BadRun):
        put_there(real, tmp_path / "nowhere")


def test_when_the_engine_dies_what_stood_there_stands_on_the_next_one_once(real, until, tmp_path, monkeypatch):
    monkeypatch.setattr(supervisor, "DOUBT", 600.0)
    trained(real, until, tmp_path / "first")
    wants(real, 1)
    until(lambda: picture(real, 1))
    stood = []
    real.live.state_changed.connect(lambda: stood.append((real.live.fault is not None, real.live.on_bench)))
    os.kill(real.trainer.pid, signal.SIGKILL)
    until(lambda: real.live.fault and real.live.on_bench)
    assert (True, False) in stood
    wants(real, 8)
    until(lambda: picture(real, 8))
    os.kill(real.trainer.pid, signal.SIGKILL)
    until(lambda: not real.live.on_bench)
    until(lambda: real.live.state == "idle")
    assert not real.live.on_bench, "it may be what kills"


def test_a_run_that_was_killed_answers_from_its_last_checkpoint(real, until, tmp_path):
    trained(real, until, tmp_path / "first")
    step = real.live.record.checkpoint
    real.trainer.start(project(), tmp_path / "first", resume=True)
    until(lambda: running(real))
    os.kill(real.trainer.pid, signal.SIGKILL)
    until(lambda: real.live.on_bench)
    wants(real, 6)
    until(lambda: picture(real, 6))
    assert picture(real, 6).step == step
