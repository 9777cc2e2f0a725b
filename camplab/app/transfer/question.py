"""One question to the engine at a time, and what becomes of it: an answer, a refusal, the engine's death. No widget."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from camplab.app.engine.engine_faults import NOT_ANSWERED
from camplab.app.lab import Lab
from camplab.engine import protocol as p


class Question(QObject):
    """`ask`; then `answered` or `failed` comes once, or nothing after `give_up`."""

    answered = Signal(object)
    """Imported or Matched, without a sentence of refusal."""
    failed = Signal(object)
    """The Sentence that says why not."""
    fetching = Signal(object)
    """How far a download is (Fetching)."""

    def __init__(self, lab: Lab, parent: QObject) -> None:
        super().__init__(parent)
        self._lab = lab
        self._open: p.Import | p.Match | None = None
        lab.live.answered.connect(self._heard)
        lab.live.engine_gone.connect(self._gone)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._open is not None

    def ask(self, question: p.Import | p.Match) -> None:
        """Ask, instead of what was asked before."""
        self._open = question
        self._lab.trainer.ask(question)

    def give_up(self) -> None:
        """The answer is not wanted any more; the engine ends what it is at."""
        if self._open is not None:
            self._lab.trainer.ask(p.GiveUp())
        self._open = None

    def _heard(self, message: p.Imported | p.Matched | p.Fetching) -> None:
        if isinstance(message, p.Fetching):
            if isinstance(self._open, p.Match) and message.source == self._open.source:
                self.fetching.emit(message)
        elif self._belongs(message) and not message.given_up:
            self._open = None
            if message.sentence is not None:
                self.failed.emit(message.sentence)
            else:
                self.answered.emit(message)

    def _belongs(self, message: p.Imported | p.Matched) -> bool:
        if isinstance(message, p.Imported):
            return isinstance(self._open, p.Import) and message.name == self._open.name
        return isinstance(self._open, p.Match) and message.source == self._open.source

    def _gone(self) -> None:
        """An engine that is gone answers no more."""
        if self._open is not None:
            self._open = None
            self.failed.emit(NOT_ANSWERED)
