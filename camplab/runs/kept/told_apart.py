"""What is written beside the names of runs that are called alike, so that no two read the same. Knows no run, no Qt."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

DAY, MINUTE, SECOND = "%Y-%m-%d %H:%M", "%H:%M", "%H:%M:%S"


def clock(moment: float) -> str:
    """A moment (seconds since 1970) by the clock of this place: one of today without the day."""
    then, now = time.localtime(moment), time.localtime()
    return time.strftime(MINUTE if then[:3] == now[:3] else DAY, then)


def marks(names: Sequence[str], moments: Sequence[float]) -> list[str]:
    """Beside each name when that began, where another is called the same; a number, where that says nothing.

    moments: seconds since 1970; 0 where that is not known.
    """
    often = Counter(names)
    found = [""] * len(names)
    for name in (name for name, count in often.items() if count > 1):
        alike = [at for at, each in enumerate(names) if each == name]
        for at, mark in zip(alike, _apart([moments[at] for at in alike]), strict=True):
            found[at] = mark
    return found


def _apart(moments: list[float]) -> list[str]:
    """Words for these moments, all of them different."""
    if all(moments):
        exact = [time.strftime(SECOND, time.localtime(moment)) for moment in moments]
        for said in ([clock(moment) for moment in moments], exact):
            if len(set(said)) == len(said):
                return said
    return [f"#{number}" for number in range(1, len(moments) + 1)]
