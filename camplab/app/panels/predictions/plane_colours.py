"""What a network makes of a plane as colours: regions of classes with the line between them, or signed heat. No Qt
widget."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from camplab.app.look.colour_maps import Table, Triple, blend, coloured, diverging
from camplab.app.look.palettes import rgb

if TYPE_CHECKING:
    from camplab.app.look.themes import Theme

Floats = NDArray[np.floating]
LARGEST = 200
"""Pixels along a side at most: Qt makes them larger."""
PALE, FULL = 0.1, 0.62
"""How much of its colour a class has where nothing is sure, and where its share is 1; samples lie on it."""


def regions(shares: Floats, size: tuple[int, int], look: Theme) -> Table:
    """K × rows × columns as a picture of about that size (width, height): the likeliest class, paler where unsure."""
    large = enlarged(np.where(np.isfinite(shares), shares, 0), size)
    best, most, least = np.zeros(large.shape[1:], np.intp), large[0].copy(), 1 / len(large)
    for kind in range(1, len(large)):
        np.copyto(best, kind, where=large[kind] > most)
        np.maximum(most, large[kind], out=most)
    most -= least
    most *= 255 * (FULL - PALE) / ((1 - least) or 1)
    most += 255 * PALE
    np.clip(most, 255 * PALE, 255 * FULL, out=most)
    place = 256 * best
    place += most.astype(np.uint8)
    ground = rgb(look.panel)
    tables = [_blended(ground, rgb(look.series[k % len(look.series)])) for k in range(len(large))]
    made: Table = np.concatenate(tables).take(place, axis=0)
    made[_edges(best)] = rgb(look.text)
    return made


def heat(values: Floats, size: tuple[int, int], look: Theme, reach: float | None = None) -> Table:
    """Rows × columns as a picture of about that size: blue is negative, orange positive; 0 is a line.

    reach: the number that has all of its colour; None: the largest.
    """
    known = np.where(np.isfinite(values), values, 0)
    large = enlarged(known[None], size)[0]
    reach = reach or float(np.abs(known).max()) or 1.0
    made = coloured(large, -reach, reach, diverging(look.dark))
    made[_edges(large > 0)] = rgb(look.text)
    return made


def enlarged(values: Floats, size: tuple[int, int]) -> Floats:
    """K × rows × columns as K × about that size, the numbers between drawn straight.

    By no product of matrices: for a few of them threads of BLAS would wait for each other, and keep training waiting.
    """
    width, height = (min(max(side, 2), LARGEST) for side in size)
    return _longer(_longer(values.astype(np.float32), height, 1), width, 2)


def _longer(values: Floats, wanted: int, axis: int) -> Floats:
    """So many numbers along an axis."""
    before, after, share = _between(values.shape[axis], wanted)
    first, second = values.take(before, axis), values.take(after, axis)
    second -= first
    second *= share[:, None] if axis == 1 else share
    first += second
    return first


@lru_cache(16)
def _between(count: int, wanted: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float32]]:
    """Of `wanted` numbers, each between two of `count`: the one before, the one after, and how far from that before."""
    at = np.clip((np.arange(wanted) + 0.5) * count / wanted - 0.5, 0, count - 1)
    before = np.minimum(at.astype(np.intp), max(count - 2, 0))
    return before, np.minimum(before + 1, count - 1), (at - before).astype(np.float32)


def _edges(classes: NDArray[np.integer] | NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where the one to the right or below is another one."""
    found = np.zeros(classes.shape, bool)
    found[:, :-1] |= classes[:, :-1] != classes[:, 1:]
    found[:-1] |= classes[:-1] != classes[1:]
    return found


@lru_cache(64)
def _blended(ground: Triple, colour: Triple) -> Table:
    return blend(ground, colour, 256)
