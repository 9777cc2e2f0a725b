"""Messages on their way, merged while they wait: Steps grow together, of pictures the newest wins. No torch, no Qt.

Both ends use it: the engine before the pipe (training never waits for a slow window), the window before its timer.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from itertools import count

import numpy as np

from camplab.engine import protocol as p

NUMBERS = 64 * 2**20
"""Bytes of waiting Steps at most; beyond it the oldest are left out (the run store keeps all of them)."""
OTHERS = 4096
"""Waiting messages of other kinds at most; beyond it the oldest Epoch is left out."""
_ARRAYS = ("loss", "accuracy", "learning_rate", "gradients", "norm")


class Mailbox:
    """Put from any thread, take from one. The order is kept, save that a merged message stands where its first did."""

    def __init__(self, numbers: int = NUMBERS, others: int = OTHERS) -> None:
        self._numbers, self._others = numbers, others
        self._waiting: dict[Hashable, list[p.FromEngine]] = {}
        self._unique = count()
        self._run = 0
        self._arrived = threading.Condition()
        self._closed = False

    def put(self, message: p.FromEngine) -> None:
        """Add a message; never blocks for long, never grows without bound. After `close` it is dropped."""
        with self._arrived:
            if self._closed:
                return
            if isinstance(message, p.Started):
                self._run += 1  # what belongs to another run is not merged
            key = self._key(message)
            if isinstance(message, p.Steps):
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
        return [joined(batch) if isinstance(batch[0], p.Steps) else batch[0] for batch in waiting.values()]

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
        if isinstance(message, p.Maps):
            return (self._run, p.Maps, message.module, message.thumbnail)
        if isinstance(message, p.Steps | p.Prediction | p.Heartbeat | p.Sample | p.Fetching):
            return (self._run, type(message))
        return next(self._unique)

    def _add_steps(self, key: Hashable, message: p.Steps) -> None:
        if key in self._waiting and not _follows(self._waiting[key][-1], message):
            self._waiting[next(self._unique)] = self._waiting.pop(key)  # a gap: what waited goes out as it is
        batch = self._waiting.setdefault(key, [])
        batch.append(message)
        if len(batch) > 64:
            batch[:] = [_trimmed(joined(batch), self._numbers)]

    def _shed(self) -> None:
        if len(self._waiting) > self._others:
            epochs = (key for key, batch in self._waiting.items() if isinstance(batch[0], p.Epoch))
            self._waiting.pop(next(epochs, next(iter(self._waiting))))


def joined(batch: list[p.FromEngine]) -> p.Steps:
    """Steps that follow each other as one message."""
    steps = [message for message in batch if isinstance(message, p.Steps)]
    if len(steps) == 1:
        return steps[0]
    columns = {name: np.concatenate([getattr(part, name).numpy() for part in steps]) for name in _ARRAYS}
    return p.Steps(first=steps[0].first, **{name: p.Array.of(column) for name, column in columns.items()})


def length(steps: p.Steps) -> int:
    """How many steps a message holds."""
    return steps.loss.shape[0]


def _follows(before: p.FromEngine, after: p.Steps) -> bool:
    return (
        isinstance(before, p.Steps)
        and before.first + length(before) == after.first
        and before.gradients.shape[1:] == after.gradients.shape[1:]
    )


def _trimmed(steps: p.Steps, limit: int) -> p.Steps:
    size = sum(len(getattr(steps, name).data) for name in _ARRAYS)
    if size <= limit:
        return steps
    drop = length(steps) // 2
    columns = {name: p.Array.of(getattr(steps, name).numpy()[drop:]) for name in _ARRAYS}
    return p.Steps(first=steps.first + drop, **columns)
