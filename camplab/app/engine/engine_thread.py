"""The background thread that owns one training process: starts it, reads it, sees it end. Draws and merges nothing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from math import inf

from PySide6.QtCore import QThread

from camplab.app.engine.engine_faults import makes_no_sense
from camplab.engine import protocol as p
from camplab.engine.client import COMMAND, Engine
from camplab.engine.exit_codes import explain
from camplab.engine.frames import BadFrame
from camplab.engine.mailbox import Mailbox
from camplab.words import Sentence, say, system_says

PATIENCE = 1.0
"""Seconds a process may live on after it closed its pipe."""


class TrainerThread(QThread):
    """Puts messages in `mailbox` until the process ends; then the mailbox is closed and `ending` says how."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        super().__init__()
        self.mailbox = Mailbox()
        self.ending: Sentence = explain(None)
        self.ended = inf
        """When it was heard that the process has closed its pipe, by `time.monotonic`."""
        self._engine = Engine(command)

    @property
    def pid(self) -> int:
        """The process, 0 before it is started."""
        return self._engine.pid

    @property
    def errors(self) -> str:
        """The last lines it wrote to its error output."""
        return self._engine.errors

    def send(self, command: p.ToEngine) -> None:
        """Hand a command to the process, also before it is started. Never blocks."""
        self._engine.send(command)

    def kill(self) -> None:
        """End the process at once."""
        self._engine.kill()

    def run(self) -> None:
        """Qt calls this in the new thread. What goes wrong here is told as the ending, never raised into Qt."""
        try:
            self.ending = self._live()
        except Exception as error:
            self.ended = time.monotonic()
            self._engine.kill()
            self._engine.finish(PATIENCE)
            self.ending = explained(error)
        finally:
            self.mailbox.close()

    def _live(self) -> Sentence:
        self._engine.start()
        while (message := self._engine.receive()) is not None:
            self.mailbox.put(message)
        self.ended = time.monotonic()
        return self._engine.finish(PATIENCE)


def explained(error: Exception) -> Sentence:
    """Why the pipe to the process could not be used."""
    if isinstance(error, BadFrame):
        return makes_no_sense(error)
    if isinstance(error, OSError):
        return say("the training process cannot be started: {why}", why=system_says(error))
    return say("the training process could not be followed: {why}", why=str(error))
