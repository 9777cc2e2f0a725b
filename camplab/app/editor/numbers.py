"""Counts and shapes as the learner reads them. Knows no Qt."""

from __future__ import annotations

_UNITS = ((10**12, "T"), (10**9, "G"), (10**6, "M"))


def short(count: int) -> str:
    """4,640 as it is; from a million on three digits and a unit: 1.18 M."""
    for size, unit in _UNITS:
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return f"{count:,}"


def in_words(value: object) -> str:
    """A number with thousands separators, anything else as it is."""
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)
