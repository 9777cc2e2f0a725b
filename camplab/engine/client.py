"""Starts the training process and talks to it: commands out, messages in, its end explained. Knows no torch, no Qt.

`send` never blocks (a thread of its own writes); `receive` blocks and belongs to one reading thread.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import IO, cast

from camplab import interpreter
from camplab.engine import exit_codes, frames
from camplab.engine import protocol as p
from camplab.words import Sentence

COMMAND = interpreter.command("-m", "camplab", "engine")
Work = Callable[[subprocess.Popen[bytes]], None]
LINES = 60
"""Last lines of the process's error output that are kept for the report."""


class Engine:
    """One training process with fresh pipes. Commands may be sent before it is started: they wait."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False
        self._starting = threading.Lock()
        self._lines: deque[str] = deque(maxlen=LINES)
        self._commands: queue.SimpleQueue[p.ToEngine | None] = queue.SimpleQueue()
        self._ends: list[threading.Event] = []
        """Set when a thread has done its work (`join` would leave a QThread in Python's list of threads for ever)."""

    def start(self) -> None:
        """Start the process. Raises OSError when it cannot be started."""
        with self._starting:
            if self._killed:
                raise InterruptedError("killed before it was started")
            self._process = process = launch(self._command)
        for name, work in (("engine commands", self._write), ("engine errors", self._listen)):
            self._ends.append(ended := threading.Event())
            threading.Thread(target=_until_end, args=(work, process, ended), name=name, daemon=True).start()

    @property
    def pid(self) -> int:
        """Its process id, 0 before it is started."""
        return self._process.pid if self._process else 0

    @property
    def errors(self) -> str:
        """The last lines of its error output, for the report."""
        return "".join(list(self._lines))

    def send(self, command: p.ToEngine) -> None:
        """Hand over a command; lost without a word when the process is gone (`receive` tells that)."""
        self._commands.put(command)

    def receive(self) -> p.FromEngine | None:
        """The next message, None when the process has closed its end. Raises `frames.BadFrame`; blocks."""
        assert self._process is not None
        assert self._process.stdout is not None
        return frames.read_from_engine(self._process.stdout)

    def kill(self) -> None:
        """End it at once, without saving."""
        with self._starting, contextlib.suppress(OSError):
            self._killed = True
            if self._process is not None:
                self._process.kill()

    def finish(self, timeout: float) -> Sentence:
        """Wait for its end, kill it after `timeout` seconds, release pipes and threads; how it ended, in words."""
        if self._process is None:
            return exit_codes.explain(None)
        try:
            code: int | None = self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
            code = None
        self._commands.put(None)
        for ended in self._ends:
            ended.wait(1.0)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError):
                cast("IO[bytes]", stream).close()
        return exit_codes.explain(code)

    def _write(self, process: subprocess.Popen[bytes]) -> None:
        pipe = cast("IO[bytes]", process.stdin)
        with contextlib.suppress(OSError, ValueError):  # the process is gone, the pipe closed
            while (command := self._commands.get()) is not None:
                pipe.write(frames.pack(command))
                pipe.flush()

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in cast("IO[bytes]", process.stderr):
                self._lines.append(line.decode("utf-8", "replace")[:2000])


def _until_end(work: Work, process: subprocess.Popen[bytes], ended: threading.Event) -> None:
    try:
        work(process)
    finally:
        ended.set()


def launch(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """The process, with pipes for its three streams. Raises OSError when it cannot be started."""
    env = interpreter.environment()
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(command, env=env, creationflags=flags, stdin=-1, stdout=-1, stderr=-1)
    # A process group of its own: Ctrl+C in the terminal is for the window, which then ends the engine properly.
    return subprocess.Popen(command, env=env, process_group=0, stdin=-1, stdout=-1, stderr=-1)
