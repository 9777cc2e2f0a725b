"""Which cells lie in which window is what the layer itself does with them."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from camplab.nn.window import into_windows, strangers
from camplab.runs.inside.windows import OUTSIDE, Windows
from tests.for_each import for_each


def by_the_layer(windows: Windows) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of cells on the way that `WindowAttention.forward` takes, one more than they are; 0 pads."""
    size = windows.size
    x = torch.arange(1.0, windows.height * windows.width + 1).reshape(1, windows.height, windows.width, 1)
    x = functional.pad(x, (0, 0, 0, -windows.width % size, 0, -windows.height % size))
    shift = tuple(windows.shift if size < side else 0 for side in x.shape[1:3])
    x = x.roll((-shift[0], -shift[1]), (1, 2))
    parts = into_windows(x, size, windows.spread)[0, :, :, 0].long().numpy() - 1
    apart = strangers(x, size, shift)[:, 0].numpy() if any(shift) else np.zeros((*parts.shape, parts.shape[1]), bool)
    return parts, apart


@for_each("windows", [
    Windows(8, 8, 4), Windows(8, 8, 4, 2), Windows(7, 9, 4, 1), Windows(4, 8, 4, 2), Windows(8, 8, 4, spread=True),
    Windows(3, 3, 4, 2),
])  # fmt: skip
def test_cells_and_masks_are_those_of_the_layer(windows):
    cells, apart = by_the_layer(windows)
    np.testing.assert_array_equal(windows.cells, cells)
    np.testing.assert_array_equal(windows.strangers, apart)
    assert sorted(windows.cells[windows.cells != OUTSIDE]) == list(range(windows.height * windows.width))
