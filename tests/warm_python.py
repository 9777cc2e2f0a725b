"""Processes for tests that begin with torch imported: copies of one that has it. What they run is the real thing.

A start is seconds of importing, and most tests want a process that is there, not one that starts. What is copied (it
forks) belongs to the process of the tests and ends with it. Linux only; elsewhere processes start as ever. Run as a
program this file is what is copied; it imports nothing then but what it is told to.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import threading
import types
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

THERE = sys.platform == "linux"
ADOPT = 36
"""PR_SET_CHILD_SUBREAPER of prctl(2): who is left alone by its parent becomes a child of this process."""
DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of prctl(2)."""
MESSAGE = 2**20
"""Bytes of a question at most."""
ENGINE = """
from camplab.training import bench  # what stands after a run
from camplab.engine import warm_up
warm_up.get_ready()
warm_up.warm_up(lambda: False)
warm_up.warm_up = lambda enough: None  # whoever is a copy of it is warm
"""
TORCH_ALONE = "import torch, torch._dynamo"


def launch(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """An engine, as `engine.client.launch` starts it."""
    from camplab import interpreter

    return EngineCopy(command, env=interpreter.environment(), stdin=-1, stdout=-1, stderr=-1)


def start_aside(command: Sequence[str], kind: type[Copy] | None = None) -> subprocess.Popen[bytes]:
    """A process for a question, as `engine.aside.start` starts it."""
    from camplab import interpreter

    return (kind or EngineCopy)(command, env=interpreter.environment(), stdin=-1, stdout=-1, stderr=2)


def run_program(
    command: Sequence[str],
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    kind: type[Copy] | None = None,
) -> subprocess.CompletedProcess[str]:
    """What `subprocess.run` makes of an isolated Python (-I), or of what else is copied, with what it prints."""
    if not THERE:
        return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    begin = kind or ProgramCopy
    with begin(command, cwd=cwd, env=env or os.environ, stdin=-3, stdout=-1, stderr=-1, text=True) as process:
        out, errors = process.communicate()
    return subprocess.CompletedProcess(command, process.returncode, out, errors)


class Copy(subprocess.Popen[Any]):
    """A child of this process like any other, in a process group of its own, with its three streams."""

    options: ClassVar[tuple[str, ...]]
    """Of the Python that is copied."""
    prepared: ClassVar[str]
    """What it has run."""

    @classmethod
    def original(cls) -> Original:
        """What is copied."""
        return original(cls.options, cls.prepared)

    def _execute_child(self, args: Sequence[str], *rest: Any) -> None:  # type: ignore[override]
        if args[0] != sys.executable:  # another program, or none: the system says so
            super()._execute_child(args, *rest)  # type: ignore[misc]
            return
        folder, environment, pipes = rest[4], rest[5], rest[9:15]
        sys.audit("subprocess.Popen", args[0], list(args), folder, environment)
        question = {"command": list(args), "folder": str(folder or os.getcwd()), "environment": dict(environment)}
        self.pid = self.original().copied(question, (pipes[0], pipes[3], pipes[5]))
        self._child_created = True
        self._close_pipe_fds(*pipes)  # those of the child


class EngineCopy(Copy):
    options, prepared = ("-P",), ENGINE


class ProgramCopy(Copy):
    options, prepared = ("-I",), TORCH_ALONE


class Original:
    """What is copied, seen from outside."""

    def __init__(self, line: socket.socket) -> None:
        self._turn, self._line = threading.Lock(), line

    def copied(self, question: Mapping[str, object], pipes: Sequence[int]) -> int:
        """The process id of a copy that runs this command."""
        adopt = functools.partial(ctypes.CDLL(None).prctl, ADOPT)
        with self._turn:
            adopt(1)
            try:
                socket.send_fds(self._line, [json.dumps(question).encode()], pipes)
                return int(self._line.recv(100))
            finally:
                adopt(0)

    def end(self) -> None:
        """There is nobody to ask any more: it ends, too."""
        self._line.close()


originals: set[int] = set()
"""Their process ids."""


@functools.cache
def original(options: Sequence[str], prepared: str) -> Original:
    """Started by the first who needs it; it ends with this process."""
    from camplab import interpreter

    line, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with other:
        process = subprocess.Popen(
            [sys.executable, *options, __file__, str(other.fileno()), prepared],
            env={**interpreter.environment(), "OMP_NUM_THREADS": "1"},  # threads are not copied
            pass_fds=[other.fileno()], stdin=subprocess.DEVNULL, process_group=0,
        )  # fmt: skip
    made = Original(line)
    originals.add(process.pid)
    atexit.register(process.wait)
    atexit.register(made.end)  # before it
    return made


# -- what is copied, seen from inside ------------------------------------------------------------------------


def copied(line: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """Copy this process each time it is asked: the copy is told what to run, this one gets None at the end."""
    while True:
        question, pipes, _, _ = socket.recv_fds(line, MESSAGE, 3)
        if not question:
            return None
        report, told = os.pipe()
        if (between := os.fork()) == 0:
            if copy := os.fork():
                os.write(told, str(copy).encode())
                os._exit(0)  # so that the copy is adopted
            for end in (report, told):
                os.close(end)
            line.close()
            return json.loads(question), pipes
        os.waitpid(between, 0)
        line.send(os.read(report, 100))
        for end in (report, told, *pipes):
            os.close(end)


def become(command: list[str], folder: str, environment: dict[str, str], pipes: list[int]) -> None:
    """Run this command of Python in this process, as if it had just been started."""
    for place, pipe in enumerate(pipes):
        os.dup2(pipe, place)
        os.close(pipe)
    for place, (name, how) in enumerate({"stdin": "r", "stdout": "w", "stderr": "w"}.items()):  # these can be no files
        setattr(sys, name, open(place, how, encoding="utf-8", closefd=False))  # noqa: SIM115
    sys.stderr.reconfigure(errors="backslashreplace", line_buffering=True)
    os.setpgid(0, 0)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # `nohup` may have begun the tests, and not what they start
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    words = [word for word in command[1:] if word not in ("-I", "-P")]
    if words[0] == "-W":
        warnings.simplefilter(words[1])  # type: ignore[arg-type]
        del words[:2]
    if words == ["-m", "camplab", "engine"] and (asked := leave_a_copy()) is not None:
        become(**asked[0], pipes=asked[1])
    else:
        run(words)


def leave_a_copy() -> tuple[dict[str, Any], list[int]] | None:
    """What an engine starts in its turn (`engine.aside`) is a copy of it as it is now, before it has threads.

    None in the engine; in what is copied for it what that is to run.
    """
    from camplab.engine import aside

    line, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if (process := os.fork()) == 0:
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
        line.close()
        nothing = os.open(os.devnull, os.O_RDWR)
        for place in range(3):
            os.dup2(nothing, place)  # whoever listens to the engine hears when that has ended
        if (asked := copied(other)) is None:
            os._exit(0)
        return asked
    other.close()
    lent = Original(line)
    atexit.register(os.waitpid, process, 0)
    atexit.register(lent.end)

    class Aside(EngineCopy):
        @classmethod
        def original(cls) -> Original:
            return lent

    aside.start = functools.partial(start_aside, kind=Aside)
    return None


def run(words: list[str]) -> None:
    """A module (-m), a text (-c) or a file."""
    sys.argv = words[1:] if words[0] == "-m" else words
    if words[0] == "-m":
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    elif words[0] == "-c":
        sys.modules["__main__"] = types.ModuleType("__main__")
        sys.argv = ["-c", *words[2:]]
        exec(compile(words[1], "<string>", "exec"), vars(sys.modules["__main__"]))
    else:
        runpy.run_path(words[0], run_name="__main__")


def main() -> None:
    place, prepared = sys.argv[1:]
    with socket.socket(fileno=int(place)) as line:
        gc.disable()
        exec(prepared, {})
        gc.enable()
        gc.collect()
        gc.freeze()
        assert len(os.listdir("/proc/self/task")) == 1, "threads are not copied"
        asked = copied(line)
    end_with(0 if asked is None else ended(functools.partial(become, **asked[0], pipes=asked[1])))


def ended(run: Callable[[], None]) -> int:
    """The exit status of a Python that runs this; what is wrong is told as Python does."""
    try:
        run()
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
        return 1
    return 0


def end_with(status: int) -> None:
    """Threads and what was registered have their end; what was imported is not taken apart, piece by piece."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
