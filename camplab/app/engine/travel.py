"""Going back and forth in the run that is watched, as fast as the engine follows. Knows no widgets and no commands."""

from __future__ import annotations

import time
from collections.abc import Callable

from camplab.app.engine.messages import Reception
from camplab.runs.record import Record

PATIENCE = 0.4
"""Seconds that the engine has to come to a step, before another one is asked for in its place."""


class Travel:
    """Of the steps that are wished for while the engine is on its way, the newest is the next one.

    stand: puts the network of a record on the bench, as it was at its `at`.
    """

    def __init__(self, here: Reception, stand: Callable[[Record], None]) -> None:
        self._here, self._stand = here, stand
        self._wished: Record | None = None
        """It is to be looked at at another step than what the engine was asked for."""
        self._sent = 0.0

    def to(self, step: int | None) -> None:
        """Look at the run that is watched after `step` steps; None, or its last one: as it stands."""
        record = self._here.live.record
        if record is None:
            return
        step = None if step is None or step >= record.step else max(step, record.begins)
        if record.at != step:
            record.at = step
            self._wished = record
            self._here.news.update(("moved", "updated"))
            self.go_on()

    def go_on(self) -> None:
        """Ask for what is wished for, if the engine has come to where it was to go, or is long on its way."""
        live, record = self._here.live, self._wished
        if record is None or (self._here.jobs and live.state != "paused"):  # it is stopped, or waits, first
            return
        late = time.monotonic() - self._sent > PATIENCE
        if live.record is not record:
            self._wished = None
        elif late or not self.under_way:
            self._wished, self._sent = None, time.monotonic()
            self._stand(record)

    def leave(self) -> None:
        """The run goes on from where it stands: nobody looks back any more."""
        record, self._wished = self._here.live.record, None
        if record is not None and record.at is not None:
            record.at = None
            for job in self._here.standing:
                job.stands = True  # nobody waits for it any more
            self._here.news.update(("moved", "updated"))

    @property
    def under_way(self) -> bool:
        """Whether the engine still has to answer."""
        return bool(self._here.standing) and not self._here.standing[-1].stands
