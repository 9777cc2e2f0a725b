"""How far a look into a file or a folder is: told to whoever asked to hear of it. Reads nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from camplab.datasets.making import Progress
from camplab.numbers import percent, time_left
from camplab.words import Sentence, say

Ear = Callable[[Progress], object]
_ear: ContextVar[Ear | None] = ContextVar("ear", default=None)
EVERY = 0.2
"""Seconds from one word to the next."""
T = TypeVar("T")


@contextmanager
def heard(by: Ear) -> Iterator[None]:
    """`by` hears how far what is looked into here is."""
    token = _ear.set(by)
    try:
        yield
    finally:
        _ear.reset(token)


def tell(done: int, total: int) -> None:
    """So much of it is done."""
    ear = _ear.get()
    if ear is not None:
        ear(Progress(done, total))


def whole(steps: Generator[Progress, None, T]) -> T:
    """What comes of these steps; on the way it is told how far they are."""
    while True:
        try:
            tell(*next(steps))
        except StopIteration as end:
            found: T = end.value
            return found


class Left:
    """Estimates the time that is left, at the speed so far."""

    def __init__(self) -> None:
        self._began = self._told = time.monotonic()

    def due(self, every: float = EVERY) -> bool:
        """Whether it is time for another word."""
        now = time.monotonic()
        if now - self._told < every:
            return False
        self._told = now
        return True

    def words(self, progress: Progress) -> Sentence:
        """How much is done, and how long the rest will take."""
        share = percent(progress.done / max(progress.total, 1), 0)
        return say("{share}, {left}", share=share, left=self.time(progress))

    def time(self, progress: Progress) -> Sentence:
        """That is left."""
        taken = time.monotonic() - self._began
        return time_left(taken * (progress.total - progress.done) / max(progress.done, 1))
