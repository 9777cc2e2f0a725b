"""The shape of one sample between two blocks, without the batch axis. Knows no torch."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Literal

from camplab.words import say

Kind = Literal["image", "grid", "sequence", "vector", "tokens"]


@dataclass(frozen=True, slots=True)
class Shape:
    """Named axes of one sample: image C×H×W, grid H×W×C, sequence T×F, vector F, tokens T (whole numbers).

    A grid is an image whose channels stand last, as layers that work on each pixel alone want them.
    In torch a batch of it is N×C×H×W, N×H×W×C, N×T×F, N×F or N×T (int64).
    """

    kind: Kind
    dims: tuple[int, ...]
    vocabulary: int = 0
    """How many different tokens there are (tokens only)."""

    @property
    def channels(self) -> int:
        """What BatchNorm and Convolution call channels: C of an image, F of a sequence or vector."""
        return self.dims[0] if self.kind == "image" else self.dims[-1]

    features = channels

    @property
    def spatial(self) -> tuple[int, ...]:
        """The axes windows slide over: (H, W) of an image or grid, (T,) of a sequence or tokens, () of a vector."""
        if self.kind == "image":
            return self.dims[1:]
        return self.dims if self.kind == "tokens" else self.dims[:-1]

    @property
    def numel(self) -> int:
        """How many numbers one sample holds."""
        return prod(self.dims)

    def with_channels(self, channels: int) -> Shape:
        """The same shape with another number of channels (features)."""
        if self.kind == "image":
            return Shape("image", (channels, *self.dims[1:]))
        return Shape(self.kind, (*self.dims[:-1], channels))

    def with_spatial(self, spatial: tuple[int, ...]) -> Shape:
        """The same shape with other spatial axes."""
        if self.kind == "image":
            return Shape("image", (self.dims[0], *spatial))
        return Shape(self.kind, spatial if self.kind == "tokens" else (*spatial, self.dims[-1]), self.vocabulary)

    def __str__(self) -> str:
        return "×".join(str(size) for size in self.dims) or "?"


UNKNOWN = Shape("vector", ())
"""What a stack sees while something before it does not fit."""


def image(channels: int, height: int, width: int) -> Shape:
    """C×H×W."""
    return Shape("image", (channels, height, width))


def grid(height: int, width: int, channels: int) -> Shape:
    """H×W×C: an image with the channels last."""
    return Shape("grid", (height, width, channels))


def sequence(steps: int, features: int) -> Shape:
    """T×F."""
    return Shape("sequence", (steps, features))


def vector(features: int) -> Shape:
    """F."""
    return Shape("vector", (features,))


def tokens(steps: int, vocabulary: int) -> Shape:
    """T whole numbers below `vocabulary`."""
    return Shape("tokens", (steps,), vocabulary)


KIND_NAMES = {
    "image": say("an image (channels × height × width)"),
    "grid": say("a grid (height × width × channels)"),
    "sequence": say("a sequence (steps × features)"),
    "vector": say("a vector (features)"),
    "tokens": say("tokens (whole numbers)"),
}
"""What each kind is called in a sentence."""
