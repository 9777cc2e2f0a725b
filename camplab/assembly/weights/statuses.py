"""What becomes of each tensor when weights are loaded, how it is said, and how many fare so.

Knows no torch and no tensors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, Protocol, get_args

from camplab.words import Sentence, say

Status = Literal["loaded", "wrong_shape", "not_finite", "missing", "unused"]
STATUS: Mapping[str, Sentence] = {
    "loaded": say("loaded"),
    "wrong_shape": say("wrong shape"),
    "not_finite": say("NaN or infinite"),
    "missing": say("missing"),
    "unused": say("not used"),
}


class HasStatus(Protocol):
    """A row of `matching`, or what the window is told of one."""

    @property
    def status(self) -> str: ...
    @property
    def shape(self) -> tuple[int, ...]: ...
    @property
    def wanted(self) -> tuple[int, ...]: ...


def shape(row: HasStatus) -> Sentence:
    """Of the tensor there; of one that does not fit also what is wanted, of one that is missing what is wanted."""
    has, wants = ("×".join(map(str, dims)) or "1" for dims in (row.shape, row.wanted))
    if row.status == "wrong_shape":
        return say("{has}, wanted {wants}", has=has, wants=wants)
    return Sentence(wants if row.status == "missing" else has)


def counted(rows: Iterable[HasStatus]) -> dict[str, int]:
    """How many tensors there are of each status, as they stand in the table: every sum that is said comes from here."""
    numbers = Counter(row.status for row in rows)
    return {status: numbers[status] for status in get_args(Status)}
