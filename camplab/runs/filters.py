"""The filters of a convolution as pictures: in the colours of what they see, or as tiles. Knows no Qt and no torch.

They are K×C×h×w: K filters, each with a kernel of h×w for each of C channels; over sequences K×C×w.
"""

from __future__ import annotations

from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray

from camplab.blocks.base import Facts
from camplab.numbers import rough
from camplab.words import Sentence, say

Kernels = NDArray[np.floating]


def has_filters(facts: Facts | None) -> bool:
    """Whether a block slides filters over what it sees."""
    return facts is not None and facts.block.family == "convolution" and weight_of(facts) != ""


def weight_of(facts: Facts) -> str:
    """The name of the tensor that holds them, "" without any."""
    return next((name for name, dims in facts.weights.parameters.items() if len(dims) > 2), "")


def read_filters(filters: Kernels) -> Sentence:
    """How many there are, and where the largest weight is."""
    known = np.where(np.isfinite(filters), filters, 0)
    at = np.unravel_index(int(np.abs(known).argmax()), known.shape)
    shape = "×".join(map(str, filters.shape[1:]))
    return say("{n} filters of {shape}; the largest weight is {most} (filter {k}, channel {c})",
               n=len(filters), shape=shape, most=rough(float(known[at]), 3), k=int(at[0]), c=int(at[1]))  # fmt: skip


def see_colours(filters: Kernels) -> bool:
    """Whether each is a small picture in red, green and blue."""
    return filters.ndim == 4 and filters.shape[1] == 3


def in_colours(filters: Kernels) -> NDArray[np.uint8]:
    """K×h×w×3: each filter on a scale of its own, on which 0 is a middle grey."""
    shown = np.where(np.isfinite(filters), filters, 0).transpose(0, 2, 3, 1)
    reach = np.abs(shown).max(axis=(1, 2, 3), keepdims=True, initial=0)
    return np.rint(127.5 + 127.5 * shown / np.where(reach > 0, reach, 1)).astype(np.uint8)


def across(filters: Kernels) -> int:
    """How many channels stand side by side in a tile."""
    return ceil(sqrt(filters.shape[1]))


def as_tiles(filters: Kernels) -> Kernels:
    """K×H×W: of each filter the kernels of its channels beside each other, with a line of 0 between; over sequences
    one row for each channel."""
    if filters.ndim == 3:
        return filters
    count, channels, height, width = filters.shape
    columns = across(filters)
    rows = ceil(channels / columns)
    out = np.zeros((count, rows * (height + 1) - 1, columns * (width + 1) - 1), filters.dtype)
    for channel in range(channels):
        top, left = (channel // columns) * (height + 1), (channel % columns) * (width + 1)
        out[:, top : top + height, left : left + width] = filters[:, channel]
    return out
