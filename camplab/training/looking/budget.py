"""When to look again: at most 1.5 % of the time for all looks together, and 12 times a second at the same thing.

Knows no probe and no network: what is looked at together, for one price, is any key.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from math import inf

from camplab.training.together import clock

SHARE = 0.015
"""Of the training time, for all together: with what every step costs besides, and the window that draws on the next
processor, watching takes less than 3 %."""
PER_SECOND, MOVING = 12, 30
"""Looks at one thing at most, and at what moves as a whole: nobody sees more."""
SMOOTHER = 12.0
"""Times as much of the time as others have is for what moves as a whole."""


@dataclass
class Account:
    """What one look takes of the time, and when it may come again."""

    pause: float = 0.0
    """Seconds between two at least."""
    cost: float = inf
    """Seconds that the last one took."""
    next: float = -inf
    """When to look again; of epochs, when that was."""
    paid: float = -inf
    """When its share of the time has made up for the last one."""
    weight: float = 1.0
    """How many shares of the time it may have, where others want theirs."""

    @property
    def need(self) -> float:
        """The share of the time that it can make use of; all while nobody knows what it costs."""
        return self.cost / self.pause


class Budget:
    """Each look waits until its share of the time has made up for the one before.

    Look points come now and then: a look that is a little late for that is made up for, so that its rate holds.

    Shares are equal, but that what is to move smoothly has more of them; what a cheap look does not need goes to the
    expensive ones. So an expensive look comes less often, and keeps no cheap one waiting. What belongs to the end of an
    epoch does not wait, as every epoch has its numbers; it counts as one more look, so that the others have what it
    leaves.
    """

    def __init__(self, clock: Callable[[], float] = clock.now) -> None:
        self._clock = clock
        self._accounts: dict[Hashable, Account] = {}
        self._away: dict[Hashable, Account] = {}
        """What is not looked at now, and not paid for yet."""
        self._epochs: Account | None = None
        """What is looked at at their ends; None before the first."""

    def keep(
        self, pauses: Mapping[Hashable, float], new: Collection[Hashable], smooth: Collection[Hashable] = ()
    ) -> None:
        """These are looked at from now on, with so many seconds in between at least; new ones at once, and those that
        are to move smoothly more often than others. What comes back waits until it is paid for."""
        now, known = self._clock(), self._away | self._accounts
        self._accounts = {key: known.get(key, Account()) for key in pauses}
        self._away = {key: account for key, account in known.items() if key not in pauses and account.next > now}
        for key, account in self._accounts.items():
            account.weight = SMOOTHER if key in smooth else 1.0
            account.pause = max(pauses[key], 1 / (MOVING if key in smooth else PER_SECOND))
            if key in new:
                account.next = -inf

    def soonest(self, keys: Iterable[Hashable]) -> float:
        """When the first of these is to be looked at; without any, never."""
        return min((self._accounts[key].next for key in keys), default=inf)

    def due(self) -> list[Hashable]:
        """What is to be looked at now, that which has waited longest first."""
        now, known = self._clock(), self._accounts
        return sorted((key for key, account in known.items() if account.next <= now), key=lambda key: known[key].next)

    def paid(self, key: Hashable, cost: float) -> None:
        """It was looked at, which took `cost` seconds."""
        account = self._accounts.get(key)
        if account is not None:
            now, account.cost = self._clock(), cost
            wait = cost / self._share(key)
            late = now - cost - account.paid
            account.paid = (account.paid if 0 <= late < wait else now) + wait
            account.next = max(now + account.pause, account.paid)

    def epoch(self, cost: float) -> None:
        """The end of an epoch was looked at, which took `cost` seconds; the next is taken to come as soon as this."""
        now = self._clock()
        before, self._epochs = self._epochs, Account(cost=cost, next=now)
        self._epochs.pause = inf if before is None else max(now - before.next, 1e-9)

    def _share(self, wanted: Hashable) -> float:
        """Of the time, for one of them: those that need least for their weight are served first."""
        left = SHARE
        accounts = [*self._accounts.values(), *([self._epochs] if self._epochs else [])]
        weights = sum(account.weight for account in accounts)
        for account in sorted(accounts, key=lambda account: account.need / account.weight):
            fair = left * account.weight / weights
            if account is self._accounts[wanted]:
                return fair
            left -= min(fair, account.need)
            weights -= account.weight
        return left
