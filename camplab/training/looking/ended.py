"""Keeps the trouble of one probe to itself: it looks no more, which is said once, and the training goes on."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from camplab.words import Sentence, say

P = ParamSpec("P")
R = TypeVar("R")


class Ended:
    """The names of probes that have raised something in this run."""

    def __init__(self, notes: list[Sentence], tell: Callable[[str], object]) -> None:
        """notes: where it is said; tell: a method that hears the name; its owner is not kept alive by this."""
        self._names: set[str] = set()
        self._notes, self._tell = notes, weakref.WeakMethod(tell)

    def __contains__(self, probe: str) -> bool:
        return probe in self._names

    def ask(self, probe: str, function: Callable[P, R], *given: P.args, **named: P.kwargs) -> R | None:
        """What `function` of a probe says; None when it raises something, now or before."""
        if probe in self._names:
            return None
        try:
            return function(*given, **named)
        except Exception as error:
            self._names.add(probe)
            why = f"{type(error).__name__}: {error}"[:200]
            self._notes.append(say("Looking at “{probe}” ended with an error and stops here; training goes on: {why}",
                                   probe=probe, why=why))  # fmt: skip
            tell = self._tell()
            if tell is not None:
                tell(probe)
            return None
