"""Work on a question in a process of its own, so that neither run nor bench is touched. Knows no torch and no question.

A question goes in, one answer after another comes out. The process ends when nobody can hear it any more.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from typing import NoReturn

from msgspec.structs import replace

from camplab import interpreter
from camplab.document import files
from camplab.engine import frames, streams
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.engine.run_faults import unforeseen
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.words import Explained, Sentence

Asked = p.Asked
Told = p.Told
TELL_EVERY = 0.05
"""Seconds between two answers of those that come at every step."""


def process(module: str) -> Sequence[str]:
    """What starts a process that serves (`serve`)."""
    return interpreter.command("-m", module)


def start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """The process, with a pipe for the question and one for the answers. Raises OSError when it cannot be started."""
    return subprocess.Popen(command, env=interpreter.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)


class Aside:
    """`ask` and `close` may be called from any thread and never block. One question at a time: the newest.

    command: what starts the process. died: the answer where that has ended before it was done.
    """

    def __init__(self, outbox: Mailbox, command: Callable[[], Sequence[str]], died: Told) -> None:
        self._outbox, self._command, self._died = outbox, command, died
        self._child: subprocess.Popen[bytes] | None = None
        self._standing_by: subprocess.Popen[bytes] | None = None
        self._newest: Asked | None = None

    def ask(self, question: Asked) -> None:
        """Work on this, instead of what is worked on now."""
        ready, self._standing_by = self._standing_by, None
        if ready is not None and ready.poll() is not None:
            _end(ready)
            ready = None
        self.close()
        self._newest = question
        threading.Thread(target=self._work, args=(question, ready), name=type(question).__name__, daemon=True).start()

    def stand_by(self) -> None:
        """A question may come soon: let a process load what it needs, which takes longer than the first answer."""
        if self._standing_by is None or self._standing_by.poll() is not None:
            with contextlib.suppress(OSError):  # who asks is told
                self._standing_by = start(self._command())

    def close(self) -> None:
        """Work on nothing any more."""
        self._newest = None
        standing_by, self._standing_by = self._standing_by, None
        if standing_by is not None:
            _end(standing_by)
        child = self._child
        if child is not None:
            child.kill()

    def _work(self, question: Asked, ready: subprocess.Popen[bytes] | None) -> None:
        """Hand on what the process says, one that is `ready` or a new one; it is over in any case."""
        over = False
        with contextlib.suppress(OSError, frames.BadFrame):
            over = self._told_by_child(question, ready)
        if not over:
            self._say(question, self._died)

    def _told_by_child(self, question: Asked, ready: subprocess.Popen[bytes] | None) -> bool:
        """Whether it came to its end."""
        over = False
        with ready or start(self._command()) as child:
            self._child = child
            if self._newest is not question:  # before the child was known to who closed it
                child.kill()
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(frames.pack(question))
            child.stdin.flush()
            while isinstance(answer := frames.read_from_engine(child.stdout), Told):
                over = answer.over
                self._say(question, answer)
        return over

    def _say(self, question: Asked, answer: Told) -> None:
        if self._newest is question:
            self._outbox.put(replace(answer, number=question.number))


def _end(child: subprocess.Popen[bytes]) -> None:
    with child:  # its pipes are closed
        child.kill()


# -- the process of its own -----------------------------------------------------------------------------


def serve(
    work: Callable[[Asked, Callable[[Told], None]], None], refused: Callable[[Sentence], Told],
    load: Callable[[], object] = lambda: None,
) -> NoReturn:  # fmt: skip
    """Work on what comes in on standard input, until that is closed: whoever asked is gone then. Ends the process.

    load: done before, as the question may come later than the process; what fails there fails in `work`, too.
    """
    questions, answers = streams.protect()
    streams.lower_priority()
    with contextlib.suppress(Exception):
        load()
    asked = frames.read_to_engine(questions)
    threading.Thread(target=_end_with, args=(questions.fileno(),), daemon=True).start()

    def send(answer: Told) -> None:
        answers.write(frames.pack(answer))
        answers.flush()

    try:
        if isinstance(asked, Asked):
            leave_out_the_compiler()
            work(asked, send)
    except files.BadFile as bad:
        send(refused(bad.sentences()[0]))
    except Explained as refusal:
        send(refused(refusal.sentence))
    except Exception as error:
        send(refused(unforeseen(error)))
    os._exit(0)  # the other thread may still listen


def at_times(send: Callable[[Told], None]) -> Callable[[Told], None]:
    """The same every `TELL_EVERY` seconds at most: what comes between is left out."""
    told = 0.0

    def tell(answer: Told) -> None:
        nonlocal told
        if time.monotonic() - told > TELL_EVERY:
            told = time.monotonic()
            send(answer)

    return tell


def _end_with(questions: int) -> None:
    with contextlib.suppress(OSError):
        os.read(questions, 1)
    os._exit(0)
