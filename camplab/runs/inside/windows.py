"""Which cells of a grid lie in which window of a window attention, and which pairs of them are masked.

The arithmetic of `camplab.nn.window`, on numbers of cells. Knows no torch and no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.blocks.shape import Shape
from camplab.blocks.window_attention import WindowAttention

OUTSIDE = -1
"""A cell that only pads the grid to whole windows."""


@dataclass(frozen=True)
class Windows:
    """Of a grid of height × width cells, counted row by row."""

    height: int
    width: int
    size: int
    shift: int = 0
    spread: bool = False

    @classmethod
    def of(cls, block: WindowAttention, x: Shape) -> Windows:
        """Those of a block that sees H×W×C."""
        return cls(x.dims[0], x.dims[1], block.window, block.shift, block.partition == "grid")

    @property
    def many(self) -> tuple[int, int]:
        """How many, down and across."""
        return -(-self.height // self.size), -(-self.width // self.size)

    @property
    def shifts(self) -> tuple[int, int]:
        """By how many cells they are shifted, down and across: not where one window is as large as the grid."""
        down, across = (many * self.size for many in self.many)
        return self.shift if self.size < down else 0, self.shift if self.size < across else 0

    @property
    def cells(self) -> NDArray[np.int64]:
        """windows × size²: the cell at each place of each window, `OUTSIDE` where there is none."""
        down, across = (many * self.size for many in self.many)
        grid = np.full((down, across), OUTSIDE)
        grid[: self.height, : self.width] = np.arange(self.height * self.width).reshape(self.height, self.width)
        return self._parted(np.roll(grid, tuple(-shift for shift in self.shifts), (0, 1)))

    @property
    def strangers(self) -> NDArray[np.bool_]:
        """windows × size² × size²: pairs of cells that only the shift has brought into one window."""
        down, across = (many * self.size for many in self.many)
        rows, columns = np.arange(down), np.arange(across)
        part_down = (rows >= down - self.size).astype(int) + (rows >= down - self.shifts[0])
        part_across = (columns >= across - self.size).astype(int) + (columns >= across - self.shifts[1])
        part = self._parted(3 * part_down[:, None] + part_across)
        apart: NDArray[np.bool_] = part[:, :, None] != part[:, None, :]
        return apart if any(self.shifts) else np.zeros_like(apart)

    def _parted(self, grid: NDArray[np.int64]) -> NDArray[np.int64]:
        (down, across), size = self.many, self.size
        if self.spread:
            parts = grid.reshape(size, down, size, across).transpose(1, 3, 0, 2)
        else:
            parts = grid.reshape(down, size, across, size).transpose(0, 2, 1, 3)
        return parts.reshape(down * across, size * size)
