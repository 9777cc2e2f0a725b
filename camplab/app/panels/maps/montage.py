"""Feature maps laid out as one picture, each by itself, with room for its number. Knows no Qt.

All colours are computed on the maps' own pixels and then enlarged by index, so that a montage costs one pass over
the picture and every cell has the same size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.app.look.colour_maps import Table, Triple
from camplab.app.look.map_scale import Maps, Scale


@dataclass(frozen=True)
class Layout:
    """A grid of cells of `width` × `height` pixels with gutters around them; maps fill it row by row.

    `header`: pixels above each row of cells that are kept for numbers.
    """

    count: int
    columns: int
    width: int
    height: int
    gutter: int
    header: int = 0

    @property
    def rows(self) -> int:
        """Lines of maps."""
        return -(-self.count // self.columns)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole in pixels."""
        across, down = self.width + self.gutter, self.height + self.gutter + self.header
        return self.columns * across + self.gutter, self.rows * down + self.gutter

    def corner(self, k: int) -> tuple[int, int]:
        """Left and top of map k."""
        row, column = divmod(k, self.columns)
        down = self.height + self.gutter + self.header
        return self.gutter + column * (self.width + self.gutter), self.gutter + self.header + row * down

    def at(self, x: float, y: float) -> tuple[int, float, float] | None:
        """The map under a pixel, and where in it (0 to 1 across and down); None in a gutter or outside."""
        column, across = divmod(x - self.gutter, self.width + self.gutter)
        row, down = divmod(y - self.gutter - self.header, self.height + self.gutter + self.header)
        k = int(row) * self.columns + int(column)
        inside = 0 <= column < self.columns and row >= 0 and k < self.count
        if not inside or across >= self.width or down >= self.height:
            return None
        return k, across / self.width, down / self.height


def arranged(count: int, height: int, width: int, room: tuple[int, int], gutter: int, header: int = 0) -> Layout:
    """The grid in which `count` maps of height × width become largest in `room` (width, height in pixels)."""
    best, found = 0.0, 1
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        across = (room[0] - gutter * (columns + 1)) / (columns * width)
        down = (room[1] - gutter - (gutter + header) * rows) / (rows * height)
        if min(across, down) > best:
            best, found = min(across, down), columns
    scale = float(int(best)) if best >= 4 else best
    return Layout(count, found, max(1, int(width * scale)), max(1, int(height * scale)), gutter, header)


def numbered(plain: Layout, with_numbers: Layout, letters: float) -> Layout:
    """Of two grids of the same maps the one with numbers, where they have room and maps stay nearly as large.

    `letters`: width in pixels of the longest number.
    """
    fits = with_numbers.width >= max(letters, 0.7 * plain.width)
    return with_numbers if fits else plain


SHARE = 0.5
"""Of a tint in a cell that is marked: its own colour is still seen."""


@dataclass(frozen=True)
class Tint:
    """Cells that are marked (K×H×W), and the colour that they are tinted with."""

    cells: NDArray[np.bool_]
    colour: Triple


def painted(
    values: Maps, layout: Layout, scale: Scale, line: Triple, ground: Triple, tint: Tint | None = None
) -> Table:
    """The montage, height × width × 3: maps on `ground`, a hairline in `line` around each where gutters have room."""
    down = np.arange(layout.height) * values.shape[1] // layout.height
    across = np.arange(layout.width) * values.shape[2] // layout.width
    smaller = layout.height * layout.width < values.shape[1] * values.shape[2]
    if smaller:  # only what is seen gets a colour
        values = values[:, down[:, None], across]
    colors = scale.colours_of(values)
    if tint is not None:
        cells = tint.cells[:, down[:, None], across] if smaller else tint.cells
        colors = np.where(cells[..., None], colors * (1 - SHARE) + np.array(tint.colour) * SHARE, colors)
    width, height = layout.size
    out = np.empty((height, width, 3), np.uint8)
    out[:] = ground
    rim = 1 if layout.gutter > 2 else 0
    for k in range(layout.count):
        left, top = layout.corner(k)
        out[top - rim : top + layout.height + rim, left - rim : left + layout.width + rim] = line
        cell = colors[k] if smaller else colors[k][down[:, None], across]
        out[top : top + layout.height, left : left + layout.width] = cell
    return out
