"""Messages on their way, merged while they wait: Steps grow together, of pictures the newest wins. No torch, no Qt.

Both ends use it: the engine before the pipe (training never waits for a slow window), the window before its timer.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from itertools import count

from camplab.engine import protocol as p
from camplab.runs.events import Epoch, Look, Picture, Steps, StepShown
from camplab.runs.hand_overs import follows, join

NUMBERS = 64 * 2**20
"""Bytes of waiting Steps at most; beyond it the oldest are left out (the run store keeps all of them)."""
OTHERS = 4096
"""Waiting messages of other kinds at most; beyond it the oldest Epoch or Look is left out."""


class Mailbox:
    """Put from any thread, take from one. The order is kept, save that a merged message stands where its first did."""

    def __init__(self, numbers: int = NUMBERS, others: int = OTHERS) -> None:
        self._numbers, self._others = numbers, others
        self._waiting: dict[Hashable, list[p.FromEngine]] = {}
        self._unique = count()
        self._arrived = threading.Condition()
        self._closed = False

    def put(self, message: p.FromEngine) -> None:
        """Add a message; never blocks for long, never grows without bound. After `close` it is dropped."""
        with self._arrived:
            if self._closed:
                return
            key = self._key(message)
            if isinstance(message, Steps):
                self._add_steps(key, message)
            else:
                self._waiting[key] = [message]
                self._shed()
            self._arrived.notify()

    def take(self, timeout: float | None = None) -> list[p.FromEngine]:
        """All that waits, waiting for the first if there is none; empty after `timeout` seconds or when closed."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._waiting or self._closed, timeout)
            waiting, self._waiting = self._waiting, {}
        return [joined(batch) if isinstance(batch[0], Steps) else batch[0] for batch in waiting.values()]

    def close(self) -> None:
        """Take no more; what waits can still be taken."""
        with self._arrived:
            self._closed = True
            self._arrived.notify_all()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def __len__(self) -> int:
        return len(self._waiting)

    def _key(self, message: p.FromEngine) -> Hashable:
        if isinstance(message, Picture):
            what = message.kind, message.module, message.origin, message.sample, message.asked
            return Picture, message.run, *what
        if isinstance(message, Steps):
            return Steps, message.run
        if isinstance(message, StepShown):
            return StepShown, message.run
        if isinstance(message, p.Sample):
            return p.Sample, message.owner
        if isinstance(message, p.SurfaceDrawn):
            return p.SurfaceDrawn, message.folder, message.over
        if isinstance(message, p.Heartbeat | p.Fetching | p.Rates | p.LookedBack | p.DataSurveyed):
            return type(message)
        return next(self._unique)

    def _add_steps(self, key: Hashable, message: Steps) -> None:
        if key in self._waiting and not follows(self._waiting[key][-1], message):
            self._waiting[next(self._unique)] = self._waiting.pop(key)  # a gap: what waited goes out as it is
        batch = self._waiting.setdefault(key, [])
        batch.append(message)
        if len(batch) > 64:
            batch[:] = [_trimmed(joined(batch), self._numbers)]

    def _shed(self) -> None:
        if len(self._waiting) > self._others:
            told = (key for key, batch in self._waiting.items() if isinstance(batch[0], Epoch | Look))
            self._waiting.pop(next(told, next(iter(self._waiting))))


def joined(batch: list[p.FromEngine]) -> Steps:
    """Steps that follow each other as one message."""
    return join([message for message in batch if isinstance(message, Steps)])


def _trimmed(steps: Steps, limit: int) -> Steps:
    """Without the older half, when there are too many numbers."""
    if sum(column.nbytes for column in steps.columns.values()) <= limit:
        return steps
    drop = len(steps) // 2
    columns = {name: column[drop:].copy() for name, column in steps.columns.items()}
    return Steps(steps.first + drop, columns, run=steps.run)
