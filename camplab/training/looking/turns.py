"""Whose turn it is to look: what is wanted by whom, and what the budget allows. Knows no network."""

from __future__ import annotations

from collections.abc import Hashable
from itertools import chain
from math import inf

from camplab.runs.wants import Want, Wants
from camplab.training.looking.budget import Budget
from camplab.training.probes.base import PROBES, Moment
from camplab.training.together import clock

RATIONED: tuple[Moment, ...] = "step", "between", "samples", "apart"
"""Moments at which whoever wants to look waits for the budget."""


class Turns:
    """All wants; the same from two owners is one. rationed: False: it is always everybody's turn."""

    def __init__(self, rationed: bool = True) -> None:
        self._budget, self._rationed = Budget(), rationed
        self._wants: Wants | None = None
        self._known: tuple[Want, ...] = ()
        self._dropped: set[str] = set()
        self._looked: dict[Want, float] = {}
        """When each was looked at last."""
        self._soonest: dict[Moment, float] = {}
        """When the first want of a moment is due: it is asked for at every step, however short that is."""

    def want(self, wants: Wants) -> None:
        """From now on this is wanted, by whomever; what is new is looked at at once.

        Numbers that are wanted again go on as if somebody had wanted them all the time: what was found is still drawn.
        """
        if wants is self._wants:
            return
        self._wants = wants
        known = PROBES.keys() - self._dropped
        self._known = tuple(dict.fromkeys(want for want in chain(*wants.values()) if want.probe in known))
        rationed = [want for moment in RATIONED for want in self.of(moment)]
        pauses: dict[Hashable, float] = {}
        for want in rationed:
            pauses[_together(want)] = min(want.every, pauses.get(_together(want), want.every))
        new = {_together(want) for want in rationed if want not in self._looked}
        self._budget.keep(pauses, new, {_together(want) for want in rationed if PROBES[want.probe].smooth})
        there = {*rationed}
        self._looked = {k: at for k, at in self._looked.items() if k in there or PROBES[k.probe].measures}
        self._plan()

    def _plan(self) -> None:
        """The budget has changed."""
        for moment in RATIONED:
            self._soonest[moment] = self._budget.soonest(map(_together, self.of(moment)))

    def drop(self, probe: str) -> None:
        """Nobody is to look with this probe any more, whoever wants it."""
        self._dropped.add(probe)
        wants, self._wants = self._wants, None
        self.want(wants or {})

    def of(self, moment: Moment) -> list[Want]:
        """All wants of this moment."""
        return [want for want in self._known if PROBES[want.probe].moment == moment]

    def due(self, moment: Moment) -> list[Want]:
        """The wants of this moment whose turn it is."""
        if not self._rationed:
            return self.of(moment)
        now = clock.now()
        if now < self._soonest.get(moment, inf):
            return []
        wants = self.of(moment)
        return [
            want
            for key in self._budget.due()
            for want in wants
            if _together(want) == key and now - self._looked.get(want, -inf) >= want.every
        ]

    def looked(self, want: Want) -> float:
        """It is looked at now; how many seconds ago the look before was, 0 when there was none."""
        now = clock.now()
        since = now - self._looked.get(want, now)
        self._looked[want] = now
        return since

    def paid(self, costs: dict[Want, float]) -> None:
        """So many seconds the looks have taken."""
        if not self._rationed:
            return
        together: dict[Hashable, float] = {}
        for want, cost in costs.items():
            together[_together(want)] = together.get(_together(want), 0.0) + cost
        for key, cost in together.items():
            self._budget.paid(key, cost)
        self._plan()

    def epoch(self, cost: float) -> None:
        """So many seconds the look at the end of an epoch has taken."""
        self._budget.epoch(cost)


def _together(want: Want) -> Hashable:
    """What is looked at for one price: all that is wanted of a sample, or of many; within a step, and at inputs of its
    own, each by itself."""
    moment = PROBES[want.probe].moment
    return want if moment in ("step", "apart") else (want.origin, want.sample) if moment == "between" else moment
