"""Pairs two rows of places of unlike length, in order, where a network was changed here and there. Knows no tensors.

Between layers that are paired already a network keeps its spacing: the fourth layer after a pair here is the fourth
after it there. So what is left is laid where it is least out of place, counted from the pair before it or after it.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Mapping, Sequence

Cost = Callable[[int, int], int]


def aligned(own: Sequence[int], there: Sequence[int], anchors: Mapping[int, int]) -> list[tuple[int, int]]:
    """Pairs (own place, foreign place), as many as the shorter row has, crossing nowhere; of equal ones the first.

    own, there: places in ascending order. anchors: foreign places of own places that are paired already.
    """
    cost = displacement(anchors)
    if len(own) <= len(there):
        return _laid(own, there, cost)
    return [(b, a) for a, b in _laid(there, own, lambda foreign, mine: cost(mine, foreign))]


def displacement(anchors: Mapping[int, int]) -> Cost:
    """How far a foreign place is from where an own one is to be expected, by the pair before or after it."""
    places = sorted(anchors)

    def cost(own: int, there: int) -> int:
        at = bisect(places, own)
        near = [*places[max(at - 1, 0) : at], *places[at : at + 1]]
        return min((abs((there - anchors[place]) - (own - place)) for place in near), default=abs(there - own))

    return cost


def _laid(short: Sequence[int], long: Sequence[int], cost: Cost) -> list[tuple[int, int]]:
    """Every place of `short` to one of `long`, in order, at the least cost in all (dynamic programming)."""
    spare = len(long) - len(short)
    best: list[list[int]] = [[0] * (spare + 1)]
    for row, place in enumerate(short):
        line: list[int] = []
        for shift in range(spare + 1):
            here = best[-1][shift] + cost(place, long[row + shift])
            line.append(min(here, line[-1]) if line else here)
        best.append(line)
    pairs = []
    shift = spare
    for row in range(len(short) - 1, -1, -1):
        while shift and best[row + 1][shift] == best[row + 1][shift - 1]:
            shift -= 1
        pairs.append((short[row], long[row + shift]))
    return pairs[::-1]
