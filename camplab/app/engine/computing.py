"""How far the engine is with what a run did not record, for the views; they are told when there is more of it."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from camplab.engine.protocol import LookedBack
from camplab.runs.beside import later
from camplab.runs.record import Record


class Computing(QObject):
    """One run at a time is gone through once more. Views read; `training.hindsight` begins and ends it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.record: Record | None = None
        """The run that is gone through; None: none."""
        self.measures: frozenset[str] = frozenset()
        """What is computed."""
        self.number = self.done = self.total = 0
        """Which question this is; of so many steps so many are done."""
        self._found, self._first = 0.0, 0
        """When the first of them were, and how many."""

    def begin(self, record: Record, measures: Iterable[str], total: int) -> int:
        """The number of the question."""
        self.record, self.measures, self.done, self.total = record, frozenset(measures), 0, total
        self.number += 1
        self.changed.emit()
        return self.number

    def end(self) -> bool:
        """Nothing is worked on any more; whether anything was."""
        was, self.record = self.record is not None, None
        if was:
            self.changed.emit()
        return was

    @property
    def seconds_left(self) -> float | None:
        """None while it cannot be told: the run is not at the first of the steps yet."""
        found = self.done - self._first
        return (time.monotonic() - self._found) / found * (self.total - self.done) if self.done and found else None

    def take(self, answer: LookedBack) -> bool:
        """How far it is; whether that answers what was asked. What was found is read, as it lies beside the run."""
        record = self.record
        if record is None or answer.number != self.number:
            return False
        if answer.done and not self.done:
            self._found, self._first = time.monotonic(), answer.done
        self.done, self.total = answer.done, answer.total
        if answer.over and answer.sentence is None and record.started.place is not None:
            later.show(record, record.started.place)
        if answer.over:
            self.record = None
        self.changed.emit()
        return True
