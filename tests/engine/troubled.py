"""A training process with a fault built in, for tests: the trouble named in the project's title comes after some steps.

`python troubled.py real` trains with torch, `saving` too, with checkpoints more often; `quick` plays a training without
it and starts faster. `hurried`: it waits for a step as short as makes sense, once its window is gone.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping

import numpy as np
from msgspec.structs import replace

from camplab.document import files
from camplab.document.measures import GRADIENTS, LEARNING_RATE, LOSS, VALIDATION_LOSS
from camplab.engine import protocol as p
from camplab.engine import run_project, warm_up, worker
from camplab.runs import events as e
from camplab.training.control import Control

PEACE = 0.1
"""Seconds of training before the trouble."""
ENOUGH = 60
"""Steps before it at least: whoever waits for so many gets them, however slow the machine is."""
SAVE_EVERY = 0.5
"""Seconds between two checkpoints with `saving`: a killed run is watched for seconds instead of minutes."""
MEASURES = (LOSS, LEARNING_RATE, GRADIENTS.over(("fc1", "fc2")), VALIDATION_LOSS)
STEPS = 5
"""Steps in one report of the quick training."""


def endless() -> None:
    while True:
        pass


def garbage() -> None:
    os.write(worker_pipe(), b"\xff" * 64)
    time.sleep(60)


def torn() -> None:
    os.write(worker_pipe(), b"\x00\x00\x01\x00half")
    os._exit(0)


def wrong() -> None:
    raise RuntimeError("a wire came loose")


TROUBLES: dict[str, Callable[[], object]] = {
    "segv": lambda: ctypes.string_at(1),
    "abort": os.abort,
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "exit": lambda: os._exit(7),
    "stopped": lambda: os.kill(os.getpid(), signal.SIGSTOP),
    "endless": endless,
    "garbage": garbage,
    "torn": torn,
    "wrong": wrong,
}
real_train = run_project.train


def worker_pipe() -> int:
    """The private file number of the pipe to the window."""
    return max(number for number in range(3, 20) if is_pipe_to_write(number))


def is_pipe_to_write(number: int) -> bool:
    import fcntl
    import stat

    try:
        flags = fcntl.fcntl(number, fcntl.F_GETFL)
        return stat.S_ISFIFO(os.fstat(number).st_mode) and flags & os.O_ACCMODE == os.O_WRONLY
    except OSError:
        return False


def troubled(train: Callable[..., None]) -> Callable[..., None]:
    def run(start: p.Start, control: Control, listen: run_project.Listener) -> None:
        title = files.loads(start.project).title
        first_steps: list[float] = []

        def hear(event: e.Event) -> None:
            listen(event)
            if isinstance(event, e.Steps) and title in TROUBLES:
                first_steps.append(time.monotonic())
                if first_steps[-1] - first_steps[0] > PEACE and event.first > ENOUGH:
                    TROUBLES[title]()

        train(start, control, hear)

    return run


def play(start: p.Start, control: Control, listen: run_project.Listener) -> None:
    """A training without torch: loss 1/step, two blocks."""
    project = files.loads(start.project)
    for event in played(project.training.epochs, control):
        listen(replace(event, run=start.run))


def played(epochs: int, control: Control) -> Iterator[e.Event]:
    yield e.Started("cpu", MEASURES, 10, epochs, 100, mean=(0.5,), std=(2.0,))
    step, waiting = 0, False
    while step < epochs * 100 and not control.stopping:
        if control.asked:
            for turn in control.take_changes(step):
                yield e.Changed(step, turn.what, 0.1, turn.value, turn.block)
            if not control.take_step():
                if not waiting:
                    yield e.State("paused", step)
                waiting = True
                control.wait(control.patience)
                if control.patience is not None:
                    yield e.State("paused", step)
                continue
            if waiting and not control.paused:
                waiting = False
                yield e.State("running", step)
        count = 1 if waiting else STEPS
        steps = np.arange(step + 1, step + 1 + count, dtype=np.float32)
        columns = {"loss": 1 / steps, "learning_rate": steps, "gradients": np.stack([steps, -steps], 1)}
        yield e.Steps(step, columns)
        step += count
        if step % 100 == 0:
            yield e.Epoch(step // 100, step, 0.1, {"validation_loss": 1.0})
        time.sleep(0.005)
    yield e.Done("stopped" if control.stopping else "done", step, step // 100, 0.0)


def noisy(train: Callable[..., None]) -> Callable[..., None]:
    def run(*given: object) -> None:
        print("a library prints", flush=True)
        os.write(1, b"and so does C code")
        subprocess.run([sys.executable, "-c", "print('and a process of its own')"], check=True)
        assert sys.stdin.read() == ""
        train(*given)

    return run


def quick() -> None:
    warm_up.get_ready = lambda: p.Ready(devices=(p.Device("cpu", "CPU"),), torch="none", pid=os.getpid())
    warm_up.warm_up = lambda enough: None
    run_project.train = play
    run_project.train_in_turns = play_in_turns


def play_in_turns(race: p.Race, controls: Mapping[str, Control], listen: run_project.Listener) -> None:
    """The same of all variants of a race; the trouble comes with the first steps."""
    playing = {}
    for start in race.starts:
        project = files.loads(start.project)
        playing[start.run] = project.title, played(project.training.epochs, controls[start.run])
    while playing:
        for run, (title, events) in list(playing.items()):
            event = next(events, None)
            if event is None:
                del playing[run]
                continue
            listen(replace(event, run=run))
            if isinstance(event, e.Steps) and title in TROUBLES:
                TROUBLES[title]()


if __name__ == "__main__":
    if sys.argv[1] == "quick":
        quick()
    if sys.argv[1] == "torchless":
        warm_up.get_ready = lambda: warm_up.no_torch(ImportError("a library is missing"))
    if sys.argv[1] == "saving":
        from camplab.training import loop

        loop.SAVE_EVERY = SAVE_EVERY
    run_project.train = troubled(run_project.train)
    if sys.argv[2:] == ["hurried"]:
        worker.GRACE = 0.5
    if sys.argv[2:] == ["noisy"]:
        run_project.train = noisy(run_project.train)
    worker.main()
