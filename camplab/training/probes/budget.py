"""When to look again: at most 3 % of the time for all looks together, and 12 times a second at the same thing.

Knows no probe and no network: what is looked at together, for one price, is any key.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import dataclass
from math import inf

SHARE = 0.03
"""Of the training time, for all together."""
PER_SECOND = 12
"""Looks at one thing at most: nobody sees more."""


@dataclass
class Turn:
    """How one look after the other goes."""

    pause: float = 0.0
    """Seconds between two at least."""
    cost: float = inf
    """Seconds that the last one took."""
    next: float = -inf
    """When to look again."""

    @property
    def need(self) -> float:
        """The share of the time that it can make use of; all while nobody knows what it costs."""
        return self.cost / self.pause


class Budget:
    """Each look waits until its share of the time has made up for the one before.

    Shares are equal; what a cheap look does not need goes to the expensive ones. So an expensive look comes less often,
    and keeps no cheap one waiting.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._turns: dict[Hashable, Turn] = {}
        self._soonest = inf

    def keep(self, pauses: Mapping[Hashable, float], new: Collection[Hashable]) -> None:
        """These are looked at from now on, with so many seconds in between at least; new ones at once."""
        self._turns = {key: self._turns.get(key, Turn()) for key in pauses}
        for key, turn in self._turns.items():
            turn.pause = max(pauses[key], 1 / PER_SECOND)
            if key in new:
                turn.next = -inf
        self._soonest = min((turn.next for turn in self._turns.values()), default=inf)

    def due(self) -> list[Hashable]:
        """What is to be looked at now, that which has waited longest first."""
        now = self._clock()
        if now < self._soonest:
            return []
        return sorted((key for key, turn in self._turns.items() if turn.next <= now), key=lambda k: self._turns[k].next)

    def paid(self, key: Hashable, cost: float) -> None:
        """It was looked at, which took `cost` seconds."""
        turn = self._turns.get(key)
        if turn is not None:
            turn.cost = cost
            turn.next = self._clock() + max(turn.pause, cost / self._share(key))
            self._soonest = min(turn.next for turn in self._turns.values())

    def _share(self, wanted: Hashable) -> float:
        """Of the time, for one of them: those that need least are served first."""
        left = SHARE
        in_order = sorted(self._turns, key=lambda key: self._turns[key].need)
        for rank, key in enumerate(in_order):
            fair = left / (len(in_order) - rank)
            if key == wanted:
                return fair
            left -= min(fair, self._turns[key].need)
        return left
