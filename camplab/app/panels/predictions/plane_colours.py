"""What a network makes of a plane as colours: regions of classes with the line between them, or signed heat. No Qt
widget."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from camplab.app.look.colour_maps import Table, Triple, blend, coloured, diverging

if TYPE_CHECKING:
    from camplab.app.look.themes import Theme

Floats = NDArray[np.floating]
LARGEST = 240
"""Pixels along a side at most: Qt makes them larger."""
PALE, FULL = 0.1, 0.62
"""How much of its colour a class has where nothing is sure, and where its share is 1; samples lie on it."""


def regions(shares: Floats, size: tuple[int, int], look: Theme) -> Table:
    """K × rows × columns as a picture of about that size (width, height): the likeliest class, paler where unsure."""
    large = enlarged(np.where(np.isfinite(shares), shares, 0), size)
    best = large.argmax(0)
    least = 1 / len(large)
    sure = np.clip((large.max(0) - least) / (1 - least), 0, 1)
    place = ((PALE + (FULL - PALE) * sure) * 255).astype(np.uint8)
    ground = _triple(look.panel)
    tables = np.stack([_blended(ground, _triple(look.series[k % len(look.series)])) for k in range(len(large))])
    made: Table = tables[best, place]
    made[_edges(best)] = _triple(look.text)
    return made


def heat(values: Floats, size: tuple[int, int], look: Theme, reach: float | None = None) -> Table:
    """Rows × columns as a picture of about that size: blue is negative, orange positive; 0 is a line.

    reach: the number that has all of its colour; None: the largest.
    """
    known = np.where(np.isfinite(values), values, 0)
    large = enlarged(known[None], size)[0]
    reach = reach or float(np.abs(known).max()) or 1.0
    made = coloured(large, -reach, reach, diverging(look.dark))
    made[_edges(large > 0)] = _triple(look.text)
    return made


def enlarged(values: Floats, size: tuple[int, int]) -> Floats:
    """K × rows × columns as K × about that size, the numbers between drawn straight."""
    width, height = (min(max(side, 2), LARGEST) for side in size)
    down, across = _between(values.shape[1], height), _between(values.shape[2], width)
    found: Floats = down @ values.astype(np.float32) @ across.T
    return found


@lru_cache(16)
def _between(count: int, wanted: int) -> NDArray[np.float32]:
    """The matrix that makes `wanted` numbers of `count`."""
    at = np.clip((np.arange(wanted) + 0.5) * count / wanted - 0.5, 0, count - 1)
    first = np.minimum(at.astype(int), max(count - 2, 0))
    made = np.zeros((wanted, count), np.float32)
    made[np.arange(wanted), first] = 1 - (at - first)
    made[np.arange(wanted), np.minimum(first + 1, count - 1)] += at - first
    return made


def _edges(classes: NDArray[np.integer] | NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where the one to the right or below is another one."""
    found = np.zeros(classes.shape, bool)
    found[:, :-1] |= classes[:, :-1] != classes[:, 1:]
    found[:-1] |= classes[:-1] != classes[1:]
    return found


@lru_cache(64)
def _blended(ground: Triple, colour: Triple) -> Table:
    return blend(ground, colour, 256)


def _triple(colour: object) -> Triple:
    red, green, blue, _ = colour.getRgb()  # type: ignore[attr-defined]
    return red, green, blue
