"""What becomes of each tensor when weights are loaded, and how many fare so. Knows no torch and no tensors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal, Protocol, get_args

Status = Literal["loaded", "wrong_shape", "missing", "unused"]


class HasStatus(Protocol):
    """A row of `matching`, or what the window is told of one."""

    @property
    def status(self) -> str: ...


def counted(rows: Iterable[HasStatus]) -> dict[str, int]:
    """How many tensors there are of each status, as they stand in the table: every sum that is said comes from here."""
    numbers = Counter(row.status for row in rows)
    return {status: numbers[status] for status in get_args(Status)}
