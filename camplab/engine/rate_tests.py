"""Answers to TryRates: a process of its own takes the steps, so that neither run nor bench is touched. Knows no torch.

`python -m camplab.engine.rate_tests` is that process: a TryRates comes in, one Rates after another goes out. It ends
when nobody can hear it any more.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from collections.abc import Callable

import numpy as np
from msgspec.structs import replace

from camplab import interpreter
from camplab.document import files
from camplab.engine import frames, streams
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.words import Explained, Sentence, say

TESTER = interpreter.command("-m", "camplab.engine.rate_tests")
TELL_EVERY = 0.05
"""Seconds between two answers."""
NOTHING = np.empty(0)


class RateTests:
    """`ask` and `close` may be called from any thread and never block. One test at a time: the newest."""

    def __init__(self, outbox: Mailbox) -> None:
        self._outbox = outbox
        self._child: subprocess.Popen[bytes] | None = None
        self._newest: p.TryRates | None = None

    def ask(self, question: p.TryRates) -> None:
        """Try these, instead of what is tried now."""
        self.close()
        if question.project:
            self._newest = question
            threading.Thread(target=self._work, args=(question,), name="learning rates", daemon=True).start()

    def close(self) -> None:
        """Try none any more."""
        self._newest = None
        child = self._child
        if child is not None:
            child.kill()

    def _work(self, question: p.TryRates) -> None:
        """Hand on what the process says; it is over in any case."""
        over = False
        with contextlib.suppress(OSError, frames.BadFrame):
            over = self._told_by_child(question)
        if not over:
            self._say(question, _no(say("the process that tries learning rates has ended before it was done")))

    def _told_by_child(self, question: p.TryRates) -> bool:
        """Whether it came to its end."""
        over = False
        with subprocess.Popen(
            TESTER, env=interpreter.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as child:
            self._child = child
            if self._newest is not question:  # before the child was known to who closed it
                child.kill()
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(frames.pack(question))
            child.stdin.flush()
            while isinstance(answer := frames.read_from_engine(child.stdout), p.Rates):
                over = answer.over
                self._say(question, answer)
        return over

    def _say(self, question: p.TryRates, answer: p.Rates) -> None:
        if self._newest is question:
            self._outbox.put(replace(answer, number=question.number))


def _no(why: Sentence) -> p.Rates:
    return p.Rates(number=0, rates=NOTHING, losses=NOTHING, over=True, sentence=why)


# -- the process of its own -----------------------------------------------------------------------------


def main() -> None:
    """Try the project that comes in on standard input, until that is closed: whoever asked is gone then."""
    questions, answers = streams.protect()
    streams.lower_priority()
    asked = frames.read_to_engine(questions)
    threading.Thread(target=_end_with, args=(questions.fileno(),), daemon=True).start()

    def send(answer: p.Rates) -> None:
        answers.write(frames.pack(answer))
        answers.flush()

    try:
        _try(asked.project if isinstance(asked, p.TryRates) else "", send)
    except files.BadFile as bad:
        send(_no(bad.sentences()[0]))
    except Explained as refused:
        send(_no(refused.sentence))
    except Exception as error:
        send(_no(say("an error in the program: {kind}: {why}", kind=type(error).__name__, why=str(error)[:300])))


def _end_with(questions: int) -> None:
    with contextlib.suppress(OSError):
        os.read(questions, 1)
    os._exit(0)


def _try(text: str, send: Callable[[p.Rates], None]) -> None:
    from camplab.engine.uncompiled import leave_out_the_compiler
    from camplab.training.control import Control
    from camplab.training.rate_test import tried

    leave_out_the_compiler()
    told, newest = 0.0, _no(say("no step was taken"))
    for so_far in tried(files.loads(text), Control()):
        newest = p.Rates(number=0, rates=so_far.rates, losses=np.array(so_far.losses))
        if time.monotonic() - told > TELL_EVERY:
            told = time.monotonic()
            send(newest)
    send(replace(newest, over=True))


if __name__ == "__main__":
    main()
    os._exit(0)  # the other thread may still listen
