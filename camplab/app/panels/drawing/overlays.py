"""Pictures in grey with the class of each pixel in its colour over them. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from camplab.app.look.colour_maps import Table, Triple

Floats = NDArray[np.floating]
COVER = 0.62
"""Of the colour that is seen of a colour and the picture below it."""


def ground(picture: Floats, like: Floats) -> Table:
    """C×H×W as H×W×3: colours as they are, anything else in grey; the least of `like` is black, the most white."""
    low, high = float(like.min()), float(like.max())
    shown = picture if len(picture) == 3 else picture.mean(0, keepdims=True).repeat(3, 0)
    levels = np.clip((shown - low) / ((high - low) or 1), 0, 1)
    return np.ascontiguousarray((255 * levels).astype(np.uint8).transpose(1, 2, 0))


def covered(pixels: Table, classes: NDArray[np.integer], colours: Sequence[Triple]) -> Table:
    """H×W×3 with the class of each pixel (H×W) in its colour; class 0, mostly the ground, and negative ones bare."""
    colour = np.array(colours, float)[(np.maximum(classes, 1) - 1) % len(colours)]
    grey = pixels.mean(2, keepdims=True)
    mixed = np.where((classes > 0)[..., None], COVER * colour + (1 - COVER) * grey, pixels)
    return np.ascontiguousarray(mixed.astype(np.uint8))


def marked(pixels: Table, there: NDArray[np.bool_], colour: Triple) -> Table:
    """H×W×3 in pale grey, and in this colour where something is."""
    grey = pixels.mean(2, keepdims=True).repeat(3, 2)
    return np.ascontiguousarray(np.where(there[..., None], np.array(colour, float), 0.5 * grey + 64).astype(np.uint8))
