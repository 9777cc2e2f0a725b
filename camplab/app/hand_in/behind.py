"""A run that is not open, on a bench of its own behind the scenes, where panels and the stack draw it for a report.

Nothing in the window changes by it. Trains nothing, writes nothing.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from camplab.app.engine.live import Live
from camplab.app.engine.trainer import Trainer
from camplab.app.session import Session
from camplab.runs.record import Record

PATIENCE = 60.0
"""Seconds that an engine has to start and to put the network on the bench; then there are pictures without it."""


class Behind(QObject):
    """What panels are made of: a session with the network of the run, what is known of it, and who is asked for more.

    The engine is started once `begin` says that pictures are wanted.
    """

    def __init__(self, record: Record, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.live = Session(record.now, self), Live(self)
        self.live.record = record
        self.trainer = Trainer(self.live, self)
        self._begun = 0.0

    def begin(self) -> None:
        """Put the network on the bench, where it is not asked for yet."""
        if not self._begun:
            self._begun = time.monotonic()
            self.trainer.look_at(self.live.record)

    @property
    def ready(self) -> bool:
        """Whether the network answers now, or why it never will is known."""
        live = self.live
        known = live.on_bench or live.not_on_bench is not None or live.fault is not None
        return known or time.monotonic() - self._begun > PATIENCE

    def end(self) -> None:
        """Nobody wants more pictures: the engine goes."""
        self.trainer.shutdown()
