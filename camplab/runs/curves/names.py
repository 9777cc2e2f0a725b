"""Where the names of curves stand beside their ends, so that none covers another. Draws nothing, knows no run."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], gap: float, room: float) -> list[float]:
    """Heights (sorted) moved apart to at least `gap`, kept inside 0 to `room` where they fit."""
    placed: list[float] = []
    for at in wanted:
        at = min(max(at, gap / 2), room - gap / 2)
        placed.append(max(at, placed[-1] + gap) if placed else at)
    limit = room - gap / 2
    for index in range(len(placed) - 1, -1, -1):
        placed[index] = min(placed[index], limit)
        limit = placed[index] - gap
    return placed
