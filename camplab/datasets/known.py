"""What a look into a folder or a file has found, until the next one. Reads nothing.

Nothing looks into a place because a file names it: `known` says what a look has found before.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """What a look has found."""

    classes: tuple[str, ...] = ()
    each: tuple[int, ...] = ()
    """How many samples each class has."""
    count: int = 0
    """How many can be used in all: of some it shows only when they are read."""
    held: int = 0
    """How many of them are in a place of their own for validation; 0: they are all together."""
    together: tuple[int, ...] = ()
    """How many there are of each kind of which all are learned from or all kept for validation, such as pictures of one
    patient; (): each sample for itself."""
    first: tuple[tuple[str, ...], ...] = ()
    """Of a table, the cells of its first rows."""


_known: dict[str, Known] = {}


def known(place: str) -> Known:
    """What the last look into `place` found; nothing before it."""
    return _known.get(place, Known())


def remember(place: str, found: Known) -> None:
    """`known` says this from now on."""
    _known[place] = found
