"""Answers to Import and Match: networks and weights from elsewhere, from a thread of their own. Trains nothing.

Each question gets exactly one answer, in the order they came, also while a network is trained; the newest wins.
"""

from __future__ import annotations

import io
import queue
import subprocess
import threading

from camplab import interpreter
from camplab.engine import frames, importer, matching
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.words import say

IMPORTER = interpreter.command("-m", "camplab.engine.importer")
Question = tuple[p.Import | p.Match, threading.Event]


class Foreign:
    """`ask`, `give_up` and `close` may be called from any thread and never block."""

    def __init__(self, outbox: Mailbox) -> None:
        self._outbox = outbox
        self._questions: queue.SimpleQueue[Question | None] = queue.SimpleQueue()
        self._given_up = threading.Event()
        """Of the newest question."""
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False

    def ask(self, question: p.Import | p.Match) -> None:
        """Answer this; what was asked before is not wanted any more."""
        self.give_up()
        self._given_up = threading.Event()
        self._questions.put((question, self._given_up))

    def give_up(self) -> None:
        """The newest question is not wanted any more: a process that imports ends at once."""
        self._given_up.set()
        child = self._child
        if child is not None:
            child.kill()

    def open(self) -> None:
        """Begin to answer; torch must have been imported."""
        threading.Thread(target=self._work, name="weights", daemon=True).start()

    def close(self) -> None:
        """Answer no more."""
        self._closed = True
        self.give_up()
        self._questions.put(None)

    def _work(self) -> None:
        while (asked := self._questions.get()) is not None and not self._closed:
            question, given_up = asked
            if isinstance(question, p.Import):
                self._outbox.put(self._import(question, given_up))
            else:
                self._outbox.put(matching.answer(question, given_up, self._outbox.put))

    def _import(self, question: p.Import, given_up: threading.Event) -> p.Imported:
        """What a process of its own makes of it."""
        made = b"" if given_up.is_set() else self._made_by_child(question, given_up)
        name = question.name
        if given_up.is_set():
            why = say("the import of {name} was given up", name=name)
            return p.Imported(name=name, sentence=why, given_up=True)
        try:
            answer = frames.read_from_engine(io.BytesIO(made))
        except frames.BadFrame:
            answer = None
        if isinstance(answer, p.Imported):
            return answer
        why = say("{name} was not imported: the process that does it has ended before it was done", name=name)
        return p.Imported(name=name, sentence=why)

    def _made_by_child(self, question: p.Import, given_up: threading.Event) -> bytes:
        command = [*IMPORTER, question.name, *([importer.SIDE_HEADS] if question.side_heads else [])]
        with subprocess.Popen(
            command, env=interpreter.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        ) as child:
            self._child = child
            if given_up.is_set():  # before the child was known to who gave up
                child.kill()
            made, _ = child.communicate()
        self._child = None
        return made
