"""How many processors have nothing to do, and how work is dealt out among them. Knows no project and no process."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

GLANCE = 0.1
"""Seconds that it takes to see how busy they are."""


def free_cores() -> int:
    """Processors that this process may use and that nobody else is busy with now, at least one.

    What it does itself is no matter: a window that offers a race has most to do just then, and little soon after.
    """
    try:
        usable = len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        usable = os.cpu_count() or 1
    began, before, own = time.monotonic(), _idle(), time.process_time()
    time.sleep(GLANCE)
    left = _idle() - before + time.process_time() - own
    return max(1, min(usable, round(left / (time.monotonic() - began))))


def _idle() -> float:
    """Seconds that all of them together have done nothing (`psutil.cpu_percent` would keep a note of each thread)."""
    import psutil  # the window imports this file at its start, and counts when a race is near

    times = psutil.cpu_times()
    return float(times.idle + getattr(times, "iowait", 0.0))


def dealt(work: Sequence[float], hands: int) -> tuple[tuple[int, ...], ...]:
    """Numbers of the pieces for each of `hands`: the largest first, to whoever has least (Graham 1969)."""
    piles: list[list[int]] = [[] for _ in range(max(1, min(hands, len(work))))]
    for number in sorted(range(len(work)), key=lambda number: -work[number]):
        min(piles, key=lambda pile: (sum(work[each] for each in pile), len(pile))).append(number)
    return tuple(tuple(sorted(pile)) for pile in piles if pile)
