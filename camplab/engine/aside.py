"""Work on a question in a process of its own, so that neither run nor bench is touched. Knows no torch and no question.

A question goes in, one answer after another comes out. The process ends when nobody can hear it any more.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from camplab import interpreter
from camplab.document import files
from camplab.engine import frames, streams
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.words import Explained, Sentence, say

Asked = p.Asked
Told = p.Told


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
        self._newest: Asked | None = None

    def ask(self, question: Asked) -> None:
        """Work on this, instead of what is worked on now."""
        self.close()
        self._newest = question
        threading.Thread(target=self._work, args=(question,), name=type(question).__name__, daemon=True).start()

    def close(self) -> None:
        """Work on nothing any more."""
        self._newest = None
        child = self._child
        if child is not None:
            child.kill()

    def _work(self, question: Asked) -> None:
        """Hand on what the process says; it is over in any case."""
        over = False
        with contextlib.suppress(OSError, frames.BadFrame):
            over = self._told_by_child(question)
        if not over:
            self._say(question, self._died)

    def _told_by_child(self, question: Asked) -> bool:
        """Whether it came to its end."""
        over = False
        with start(self._command()) as child:
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


# -- the process of its own -----------------------------------------------------------------------------


def serve(work: Callable[[Asked, Callable[[Told], None]], None], refused: Callable[[Sentence], Told]) -> None:
    """Work on what comes in on standard input, until that is closed: whoever asked is gone then."""
    questions, answers = streams.protect()
    streams.lower_priority()
    asked = frames.read_to_engine(questions)
    threading.Thread(target=_end_with, args=(questions.fileno(),), daemon=True).start()

    def send(answer: Told) -> None:
        answers.write(frames.pack(answer))
        answers.flush()

    try:
        if isinstance(asked, Asked):
            work(asked, send)
    except files.BadFile as bad:
        send(refused(bad.sentences()[0]))
    except Explained as refusal:
        send(refused(refusal.sentence))
    except Exception as error:
        send(refused(say("an error in the program: {kind}: {why}", kind=type(error).__name__, why=str(error)[:300])))


def _end_with(questions: int) -> None:
    with contextlib.suppress(OSError):
        os.read(questions, 1)
    os._exit(0)
