"""Engines for tests that begin with torch imported: copies of one process that has it. What they run is the real thing.

A start is seconds of importing, and most tests of the window want an engine that is there, not one that starts. What is
copied (it forks) belongs to the process of the tests and ends with it. Linux only; elsewhere engines start as ever.
Run as a program this file is what is copied.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import gc
import json
import os
import runpy
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any

from camplab.engine import client

started = client.launch
ADOPT = 36
"""PR_SET_CHILD_SUBREAPER of prctl(2): who is left alone by its parent becomes a child of this process."""
MESSAGE = 2**20
"""Bytes of a question at most."""


def launch(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """An engine, as `client.launch` starts it."""
    if sys.platform != "linux":
        return started(command)
    return Copy(command, env=client.environment(), stdin=-1, stdout=-1, stderr=-1)


class Copy(subprocess.Popen[bytes]):
    """A child of this process like any other, in a process group of its own; its three streams are pipes."""

    def _execute_child(self, args: Sequence[str], *rest: Any) -> None:  # type: ignore[override]
        environment, pipes = rest[5], rest[9:15]
        sys.audit("subprocess.Popen", args[0], list(args), None, environment)
        self.pid = original().copied(list(args), environment, (pipes[0], pipes[3], pipes[5]))
        self._child_created = True
        self._close_pipe_fds(*pipes)  # those of the child


class Original:
    """What is copied, seen from outside."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._line, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with other:
            self.process = subprocess.Popen(
                [sys.executable, __file__, str(other.fileno())], env={**client.environment(), "OMP_NUM_THREADS": "1"},
                pass_fds=[other.fileno()], stdin=subprocess.DEVNULL, process_group=0,
            )  # fmt: skip

    def copied(self, command: list[str], environment: dict[str, str], pipes: Sequence[int]) -> int:
        """The process id of a copy that runs this command."""
        adopt = functools.partial(ctypes.CDLL(None).prctl, ADOPT)
        with self._turn:
            adopt(1)
            try:
                socket.send_fds(self._line, [json.dumps([command, environment]).encode()], pipes)
                return int(self._line.recv(100))
            finally:
                adopt(0)

    def end(self) -> None:
        self._line.close()
        self.process.wait()


@functools.cache
def original() -> Original:
    """Started by the first who needs it; it ends with this process."""
    made = Original()
    atexit.register(made.end)
    return made


def is_original(pid: int) -> bool:
    """Whether this process is what is copied."""
    return original.cache_info().currsize > 0 and original().process.pid == pid


# -- what is copied, seen from inside ------------------------------------------------------------------------


def copied(line: socket.socket) -> tuple[list[str], dict[str, str], list[int]] | None:
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
            return *json.loads(question), pipes
        os.waitpid(between, 0)
        line.send(os.read(report, 100))
        for end in (report, told, *pipes):
            os.close(end)


def become(command: list[str], environment: dict[str, str], pipes: list[int]) -> None:
    """Run this command of Python in this process, as if it had just been started."""
    for place, pipe in enumerate(pipes):
        os.dup2(pipe, place)
        os.close(pipe)
    os.setpgid(0, 0)
    os.environ.clear()
    os.environ.update(environment)
    words = [word for word in command[1:] if word != "-P"]
    if words[0] == "-m":
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = words
        runpy.run_path(words[0], run_name="__main__")


def main() -> None:
    from camplab.engine import warm_up
    from camplab.training import bench  # noqa: F401  # what stands after a run

    with socket.socket(fileno=int(sys.argv[1])) as line:
        warm_up.get_ready()
        warm_up.warm_up(lambda: False)
        gc.collect()
        gc.freeze()
        assert len(os.listdir("/proc/self/task")) == 1, "threads are not copied"
        asked = copied(line)
    if asked is not None:
        become(*asked)


if __name__ == "__main__":
    main()
