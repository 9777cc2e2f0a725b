"""Of each part of a step that is shown, which of the times it belongs to that its phase learns in the step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from camplab.runs.events import Move


def repeats(moves: Sequence[Move]) -> list[tuple[int, int]]:
    """For each move: how manieth time it is, from 1, and how often its phase learns in all."""
    times = Counter(move.phase for move in moves if move.what == "update")
    done: Counter[int] = Counter()
    found = []
    for move in moves:
        found.append((done[move.phase] + 1, times[move.phase]))
        done[move.phase] += move.what == "update"
    return found
