"""How what a block puts out becomes colours: the same on a card of the stack and in a panel. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.app.look.colour_maps import Table, coloured, diverging, sequential

Maps = NDArray[np.floating]
"""K×H×W."""


def as_maps(values: NDArray[np.floating]) -> Maps:
    """K×H×W as it is; a sequence (T×F) is one map, features down and steps across; a vector one map of one row."""
    if values.ndim == 3:
        return values
    return values.T[None] if values.ndim == 2 else values[None, None]


@dataclass(frozen=True)
class Scale:
    """How numbers become colours: `low` and `high` for all maps, or of each map (arrays of K)."""

    low: NDArray[np.float32]
    high: NDArray[np.float32]
    signed: bool
    table: Table

    def colours_of(self, values: Maps) -> Table:
        """The first K×H×W (or K×pixels) of the maps as colours, with an axis of 3 more."""
        shape = (-1,) + (1,) * (values.ndim - 1)
        low, high = (ends[: len(values)].reshape(shape) for ends in (self.low, self.high))
        return coloured((values - low) / (high - low), 0, 1, self.table)


def scale_of(values: Maps, each: bool, dark: bool) -> Scale:
    """Zero is the middle of a diverging map when there are negative numbers, else the start of a sequential one."""
    flat = values.reshape(len(values), -1)
    if not np.isfinite(flat).all():
        flat = np.where(np.isfinite(flat), flat, 0)
    lowest, highest = flat.min(1, initial=0), flat.max(1, initial=0)
    signed = bool(lowest.min(initial=0) < 0)
    reach = np.maximum(-lowest, highest)
    reach = reach if each else np.full(len(flat), reach.max(initial=0))
    reach = np.where(reach > 0, reach, 1).astype(np.float32)
    low = -reach if signed else np.zeros_like(reach)
    return Scale(low, reach, signed, diverging(dark) if signed else sequential("viridis"))
