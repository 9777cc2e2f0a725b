"""Colour maps as tables of 256 colours: perceptually even steps, safe for the colour-blind. Knows no Qt widget.

Sequential maps are matplotlib's inferno and viridis (van der Walt & Smith, 2015), as shipped with pyqtgraph. The
diverging map goes straight through Oklab (Ottosson, 2020) from blue over the theme's ground to orange, a pair that
all common kinds of colour vision tell apart.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.uint8]
"""256 × 3: red, green, blue."""
Triple = tuple[int, int, int]

ZERO: Triple = (118, 128, 138)
"""A gradient of exactly zero (underflow): a grey that no map holds."""
BROKEN: Triple = (0, 229, 238)
"""Not finite: a cyan that no map holds."""
BLUE, ORANGE = (0, 104, 190), (225, 96, 0)
LIGHT_BLUE, LIGHT_ORANGE = (86, 180, 255), (255, 150, 50)


@cache
def sequential(name: str) -> Table:
    """`inferno` (dark is little, glaring is much), `viridis` or `grey`."""
    if name == "grey":
        return np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
    import pyqtgraph as pg  # not before the first picture that needs it

    table: Table = pg.colormap.get(name).getLookupTable(nPts=256)[:, :3].astype(np.uint8)
    return table


@cache
def diverging(dark: bool) -> Table:
    """Negative blue, zero like the ground (near white, or near black), positive orange."""
    ground: Triple = (24, 25, 29) if dark else (247, 247, 249)
    low, high = (LIGHT_BLUE, LIGHT_ORANGE) if dark else (BLUE, ORANGE)
    return np.concatenate([blend(low, ground, 128), blend(ground, high, 128)])


def coloured(values: NDArray[np.floating], low: float, high: float, table: Table) -> Table:
    """Each number as the colour at its place between `low` and `high`; not finite is BROKEN. Adds an axis of 3."""
    finite = np.isfinite(values)
    place = (np.where(finite, values, low).astype(np.float32) - low) * (255 / ((high - low) or 1))
    out: Table = table.take(np.clip(place, 0, 255).astype(np.uint8), axis=0)
    if not finite.all():
        out[~finite] = BROKEN
    return out


_TO_LMS = np.array([[0.4122214708, 0.5363325363, 0.0514459929],
                    [0.2119034982, 0.6806995451, 0.1073969566],
                    [0.0883024619, 0.2817188376, 0.6299787005]])  # fmt: skip
_TO_LAB = np.array([[0.2104542553, 0.7936177850, -0.0040720468],
                    [1.9779984951, -2.4285922050, 0.4505937099],
                    [0.0259040371, 0.7827717662, -0.8086757660]])  # fmt: skip


def blend(a: Triple, b: Triple, count: int) -> Table:
    """`count` colours from a to b in steps that look equal."""
    weights = np.linspace(0, 1, count)[:, None]
    lab = (1 - weights) * _oklab(a) + weights * _oklab(b)
    linear = np.clip((lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_LMS).T, 0, 1)
    shown = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    table: Table = np.rint(shown * 255).astype(np.uint8)
    return table


def _oklab(color: Triple) -> NDArray[np.float64]:
    shown = np.array(color) / 255
    linear = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    lab: NDArray[np.float64] = np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T
    return lab
