"""Feature maps laid out as one picture with thin gutters. Knows no Qt.

All colours are computed on the maps' own pixels and then enlarged by index, so that a montage costs one pass over
the picture and every cell has the same size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from camplab.app.look.colour_maps import Table, Triple
from camplab.app.look.map_scale import Maps, Scale


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


def painted(values: Maps, layout: Layout, scale: Scale, line: Triple, ground: Triple) -> Table:
    """The montage, height × width × 3: gutters in `line`, cells without a map in `ground`."""
    down = np.arange(layout.height) * values.shape[1] // layout.height
    across = np.arange(layout.width) * values.shape[2] // layout.width
    smaller = layout.height * layout.width < values.shape[1] * values.shape[2]
    if smaller:  # only what is seen gets a colour
        values = values[:, down[:, None], across]
    colors = scale.colours_of(values)
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
