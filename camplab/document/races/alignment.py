"""Two rows of things, put beside each other in their order as well as can be. Knows nothing of what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Pair = tuple[int, int]
"""Places in the first row and in the other one."""
Table = list[list[int]]


@dataclass(frozen=True)
class Alignment:
    """Pairs that rise in both rows; of those that are as good the one that comes first."""

    pairs: tuple[Pair, ...]
    unsure: tuple[Pair, ...]
    """Those of them of which one could be paired otherwise, and all together as well."""


def aligned(count: int, others: int, worth: Callable[[int, int], int]) -> Alignment:
    """The alignment with the greatest sum of `worth` (0: these two cannot be paired).

    Takes count × others operations: Needleman and Wunsch, A general method applicable to the search for similarities,
    1970.
    """
    score = [[worth(i, j) for j in range(others)] for i in range(count)]
    ahead = _best_ahead(score, count, others)
    pairs = _first_way(score, ahead, count, others)
    turned = [row[::-1] for row in reversed(score)]
    behind = [row[::-1] for row in reversed(_best_ahead(turned, count, others))]
    best = ahead[0][0]

    def possible(i: int, j: int) -> bool:
        """Whether some best alignment has this pair."""
        return score[i][j] > 0 and behind[i][j] + score[i][j] + ahead[i + 1][j + 1] == best

    unsure = tuple(
        (i, j)
        for i, j in pairs
        if any(possible(i, k) for k in range(others) if k != j) or any(possible(k, j) for k in range(count) if k != i)
    )
    return Alignment(pairs, unsure)


def _best_ahead(score: Table, count: int, others: int) -> Table:
    """[i][j]: the sum that can be had of what follows, from i in the first row and j in the other on."""
    ahead = [[0] * (others + 1) for _ in range(count + 1)]
    for i in range(count - 1, -1, -1):
        row, below, worth = ahead[i], ahead[i + 1], score[i]
        for j in range(others - 1, -1, -1):
            best = max(below[j], row[j + 1])
            row[j] = max(best, worth[j] + below[j + 1]) if worth[j] else best
    return ahead


def _first_way(score: Table, ahead: Table, count: int, others: int) -> tuple[Pair, ...]:
    """Through the table, each as early as it can be."""
    pairs, i, j = [], 0, 0
    while i < count and j < others:
        if score[i][j] and score[i][j] + ahead[i + 1][j + 1] == ahead[i][j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif ahead[i][j + 1] == ahead[i][j]:
            j += 1
        else:
            i += 1
    return tuple(pairs)
