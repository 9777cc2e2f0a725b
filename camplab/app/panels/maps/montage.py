"""Feature maps laid out as one picture with thin gutters. Knows no Qt.

All colours are computed on the maps' own pixels and then enlarged by index, so that a montage costs one pass over
the picture and every cell has the same size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.app.panels.drawing.colours import Table, Triple, coloured, diverging, sequential

Maps = NDArray[np.floating]
"""K×H×W."""


@dataclass(frozen=True)
class Layout:
    """A grid of cells of `width` × `height` pixels with gutters around them; maps fill it row by row."""

    count: int
    columns: int
    width: int
    height: int
    gutter: int

    @property
    def rows(self) -> int:
        """Lines of maps."""
        return -(-self.count // self.columns)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole in pixels."""
        across, down = self.width + self.gutter, self.height + self.gutter
        return self.columns * across + self.gutter, self.rows * down + self.gutter

    def corner(self, k: int) -> tuple[int, int]:
        """Left and top of map k."""
        row, column = divmod(k, self.columns)
        return self.gutter + column * (self.width + self.gutter), self.gutter + row * (self.height + self.gutter)

    def at(self, x: float, y: float) -> tuple[int, float, float] | None:
        """The map under a pixel, and where in it (0 to 1 across and down); None in a gutter or outside."""
        column, across = divmod(x - self.gutter, self.width + self.gutter)
        row, down = divmod(y - self.gutter, self.height + self.gutter)
        k = int(row) * self.columns + int(column)
        inside = 0 <= column < self.columns and row >= 0 and k < self.count
        if not inside or across >= self.width or down >= self.height:
            return None
        return k, across / self.width, down / self.height


def arranged(count: int, height: int, width: int, room: tuple[int, int], gutter: int) -> Layout:
    """The grid in which `count` maps of height × width become largest in `room` (width, height in pixels)."""
    best, found = 0.0, 1
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        across = (room[0] - gutter * (columns + 1)) / (columns * width)
        down = (room[1] - gutter * (rows + 1)) / (rows * height)
        if min(across, down) > best:
            best, found = min(across, down), columns
    scale = float(int(best)) if best >= 4 else best
    return Layout(count, found, max(1, int(width * scale)), max(1, int(height * scale)), gutter)


@dataclass(frozen=True)
class Scale:
    """How numbers become colours: `low` and `high` for all maps, or of each map (arrays of K)."""

    low: NDArray[np.float32]
    high: NDArray[np.float32]
    signed: bool
    table: Table


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


def painted(values: Maps, layout: Layout, scale: Scale, line: Triple, ground: Triple) -> Table:
    """The montage, height × width × 3: gutters in `line`, cells without a map in `ground`."""
    down = np.arange(layout.height) * values.shape[1] // layout.height
    across = np.arange(layout.width) * values.shape[2] // layout.width
    smaller = layout.height * layout.width < values.shape[1] * values.shape[2]
    if smaller:  # only what is seen gets a colour
        values = values[:, down[:, None], across]
    span = (scale.high - scale.low)[:, None, None]
    colors = coloured((values - scale.low[:, None, None]) / span, 0, 1, scale.table)
    width, height = layout.size
    out = np.empty((height, width, 3), np.uint8)
    out[:] = line
    for k in range(layout.count):
        left, top = layout.corner(k)
        cell = colors[k] if smaller else colors[k][down[:, None], across]
        out[top : top + layout.height, left : left + layout.width] = cell
    left, top = layout.corner(layout.count)
    if layout.count % layout.columns:
        out[top:, left:] = ground
    return out
