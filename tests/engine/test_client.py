"""A real child process, without Qt: it is ready, it trains what it is sent, and its end is told in words."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.engine import client
from camplab.engine import protocol as p
from camplab.engine.client import COMMAND, Engine
from camplab.engine.frames import BadFrame
from camplab.runs import events as e
from camplab.runs.wants import Want
from tests import warm_python

pytestmark = pytest.mark.usefixtures("processes")

TROUBLED = Path(__file__).with_name("troubled.py")
QUICK = (sys.executable, str(TROUBLED), "quick")
REAL = COMMAND


def project(title: str = "", epochs: int = 1_000_000) -> Project:
    small = Project(title=title, training=Recipe(epochs=epochs))
    return small.with_net((Flatten(), Dense(out_features=10)))


def start(title: str = "", folder: str = "", epochs: int = 1_000_000) -> p.Start:
    return p.Start(project=files.dumps(project(title, epochs)), folder=folder)


def hear(engine: Engine, kind: type, most: int = 10_000) -> p.FromEngine:
    """The next message of this kind."""
    for _ in range(most):
        message = engine.receive()
        assert message is not None, f"the engine ended: {engine.errors}"
        if isinstance(message, kind):
            return message
    raise AssertionError(f"no {kind.__name__} came")


def read_on(engine: Engine) -> None:
    """Until the end."""
    while engine.receive() is not None:
        pass


@pytest.fixture
def engine(request, monkeypatch) -> Iterator[Engine]:
    """The real one starts as ever; what stands for it in trouble is a copy, whose end is told as that of any other."""
    command = getattr(request, "param", QUICK)
    if command != REAL and warm_python.THERE:
        monkeypatch.setattr(client, "launch", warm_python.launch)
    child = Engine(command)
    child.start()
    yield child
    child.kill()
    child.finish(5)


real = pytest.mark.parametrize("engine", [REAL], ids=["real"], indirect=True)


def test_the_first_message_says_that_it_is_ready(engine):
    first = engine.receive()
    assert isinstance(first, p.Ready)
    assert first.devices[0].name == "cpu"
    assert first.pid == engine.pid


def test_it_trains_what_it_is_sent_to_the_end(engine):
    engine.send(start(epochs=2))
    started = hear(engine, e.Started)
    first = hear(engine, e.Steps)
    assert first.first == 0
    assert first.columns["gradients"].shape[1:] == (len(started.columns("gradients")),)
    done = hear(engine, e.Done)
    assert done.reason == "done"
    assert done.step == 2 * started.steps_per_epoch


def test_a_stopped_run_says_so_and_the_next_one_runs(engine):
    for _ in range(3):
        engine.send(start())
        hear(engine, e.Steps)
        engine.send(p.Stop())
        assert hear(engine, e.Done).reason == "stopped"


def test_a_new_start_stops_the_old_run_and_each_start_has_one_end(engine):
    for _ in range(4):
        engine.send(start())
    engine.send(start(epochs=1))
    ends = [hear(engine, e.Done).reason for _ in range(5)]
    assert ends == ["stopped"] * 4 + ["done"]


def test_pause_step_and_go_on(engine):
    engine.send(start())
    hear(engine, e.Steps)
    engine.send(p.Pause())
    paused = hear(engine, e.State)
    assert paused.state == "paused"
    engine.send(p.StepOnce(steps=1))
    one = hear(engine, e.Steps)
    assert (one.first, len(one)) == (paused.step, 1)
    engine.send(p.Resume())
    while hear(engine, e.State).state != "running":
        pass
    assert hear(engine, e.Steps).first >= paused.step


@real
@pytest.mark.usefixtures("warm_engines")
def test_a_run_that_waits_and_shows_a_picture_does_not_seem_to_hang(engine):
    engine.send(p.Start(project=files.dumps(project()), paused=True))
    blocks = hear(engine, e.Started).columns("gradients")
    hear(engine, e.State)
    engine.send(p.Watch(wants={"a panel": (Want("maps", blocks),)}))
    hear(engine, e.Picture)
    assert [hear(engine, p.Heartbeat).seconds_in_step for _ in range(2)] == [0.0, 0.0]


def test_a_run_may_begin_paused(engine):
    engine.send(p.Start(project=files.dumps(project()), paused=True))
    assert hear(engine, e.State) == e.State(state="paused", step=0)


def test_text_that_is_no_project_is_a_fault_and_the_engine_stays(engine):
    engine.send(p.Start(project="{"))
    fault = hear(engine, e.Fault)
    assert (fault.kind, fault.fatal) == ("bad_project", True)
    assert "Traceback" not in str(fault.sentence)
    engine.send(start(epochs=1))
    hear(engine, e.Done)


def test_an_error_in_training_is_a_fault_with_a_report_and_the_engine_stays(engine):
    engine.send(start("wrong"))
    fault = hear(engine, e.Fault)
    assert (fault.kind, fault.fatal) == ("crash", True)
    assert "a wire came loose" in fault.detail
    engine.send(start(epochs=1))
    hear(engine, e.Done)


@real
@pytest.mark.usefixtures("warm_engines")
def test_samples_are_shown_idle_and_during_a_run(engine):
    question = p.Preview(project=files.dumps(project()), sample=2, count=3)
    engine.send(question)
    idle = hear(engine, p.Sample)
    assert idle.values.shape == (3, 1, 8, 8)
    assert idle.values.max() > 2, "raw grey levels, not standardised ones"
    assert (idle.sample, idle.total) == (2, 449)
    engine.send(start())
    started = hear(engine, e.Started)
    engine.send(question)
    np.testing.assert_array_equal(hear(engine, p.Sample).values, idle.values)
    assert (idle.mean, idle.std) == (started.mean, started.std)


def test_a_question_about_no_project_is_a_fault_that_ends_nothing(engine):
    engine.send(start())
    hear(engine, e.Steps)
    engine.send(p.Preview(project="[]"))
    assert not hear(engine, p.NotShown).fault.fatal
    hear(engine, e.Steps)


def test_asked_to_end_it_ends_with_status_zero(engine):
    engine.send(start())
    hear(engine, e.Steps)
    engine.send(p.Shutdown())
    while engine.receive() is not None:
        pass
    assert "on its own" in str(engine.finish(60))


@real
def test_the_real_engine_does_all_that_in_one_life(engine):
    test_the_first_message_says_that_it_is_ready(engine)
    test_it_trains_what_it_is_sent_to_the_end(engine)
    test_a_stopped_run_says_so_and_the_next_one_runs(engine)
    test_a_new_start_stops_the_old_run_and_each_start_has_one_end(engine)
    test_text_that_is_no_project_is_a_fault_and_the_engine_stays(engine)
    test_pause_step_and_go_on(engine)
    test_asked_to_end_it_ends_with_status_zero(engine)


@pytest.mark.parametrize("engine", [(*QUICK, "noisy")], ids=["noisy"], indirect=True)
def test_prints_of_libraries_do_not_reach_the_pipe(engine):
    engine.send(start(epochs=1))
    hear(engine, e.Done)
    said = ("a library prints", "and so does C code", "and a process of its own")
    while not all(words in engine.errors for words in said):  # they come by another pipe, and later
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("trouble", "words"),
    [("segv", "segmentation fault"), ("abort", "aborted"), ("kill", "memory"), ("exit", "exit code 7")],
)
def test_a_violent_end_is_a_clean_end_of_the_stream_and_told_in_words(engine, trouble, words):
    engine.send(start(trouble))
    while engine.receive() is not None:
        pass
    assert words in str(engine.finish(60))


@pytest.mark.parametrize("trouble", ["garbage", "torn"])
def test_a_pipe_with_garbage_is_one_sentence(engine, trouble):
    engine.send(start(trouble))
    with pytest.raises(BadFrame):
        read_on(engine)


def test_commands_to_a_dead_engine_are_lost_in_peace(engine):
    engine.kill()
    for _ in range(100):
        engine.send(start())
    assert "killed" in str(engine.finish(60))


def test_sending_to_a_stopped_engine_does_not_block(engine):
    hear(engine, p.Ready)
    os.kill(engine.pid, signal.SIGSTOP)
    began = time.monotonic()
    for _ in range(50):
        engine.send(p.Start(project="x" * 100_000))
    assert time.monotonic() - began < 60, "a pipe that is full would block for ever"


def test_one_that_was_killed_before_its_start_does_not_start():
    engine = Engine(QUICK)
    engine.kill()
    with pytest.raises(InterruptedError):
        engine.start()


def test_a_program_that_is_not_there_is_an_os_error():
    with pytest.raises(FileNotFoundError):
        Engine(("/nowhere/python",)).start()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_lets_it_finish_its_run(engine, name):
    engine.send(start())
    hear(engine, e.Steps)
    os.kill(engine.pid, getattr(signal, name))
    assert hear(engine, e.Done).reason == "stopped"
    while engine.receive() is not None:
        pass
    assert "on its own" in str(engine.finish(60))


@real
@pytest.mark.usefixtures("warm_engines")
def test_the_window_goes_first(engine):
    hear(engine, p.Ready)
    engine.send(start())
    hear(engine, e.Steps)
    process = psutil.Process(engine.pid)
    tasks = Path(f"/proc/{engine.pid}/task")
    if not tasks.exists():
        assert process.nice() != psutil.Process().nice()
        return
    nices = {int(task.joinpath("stat").read_text().rpartition(")")[2].split()[16]) for task in tasks.iterdir()}
    assert min(nices) == psutil.Process().nice(), "heartbeats and messages are prompt"
    assert max(nices) > min(nices), "training gives way"


HERE = Path(__file__).parents[2]


def test_the_compiler_is_left_out():
    code = "import sys; from camplab.engine import warm_up; warm_up.get_ready(); warm_up.warm_up(lambda: False); "
    code += "assert 'camplab.training.loop' in sys.modules; "
    code += "from tests.training.recipes import mlp, run; run(mlp(schedule='one_cycle', epochs=1)); "
    code += "run(mlp(precision='float16', schedule='cosine', epochs=1)); "
    code += "print('torch._dynamo' in sys.modules)"
    answer = warm_python.run_program([sys.executable, "-c", code], cwd=HERE, kind=warm_python.EngineCopy)
    assert answer.stdout == "False\n", answer.stderr
