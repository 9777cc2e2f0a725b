"""Window sizes: a number for all axes or one per axis, and how many windows fit. No torch."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, Field

Sizes = int | tuple[int, int]


def collapse(sizes: Sizes | tuple[int, ...]) -> Sizes:
    """One number when all axes are equal: (3, 3) is 3, so that equal settings are equal values."""
    if isinstance(sizes, int):
        return sizes
    return sizes[0] if len(set(sizes)) == 1 else (sizes[0], sizes[1])


LARGEST = 4096
Positive = Annotated[int, Field(ge=1, le=LARGEST)]
NotNegative = Annotated[int, Field(ge=0, le=LARGEST)]
Pair = Annotated[Positive | tuple[Positive, Positive], AfterValidator(collapse)]
"""At least 1: one number for all axes, or (height, width)."""
Padding = Annotated[NotNegative | tuple[NotNegative, NotNegative], AfterValidator(collapse)]
"""At least 0: one number for all axes, or (height, width)."""


def per_axis(value: Sizes, axes: int) -> tuple[int, ...]:
    """`value` once per axis; a pair stays a pair (a Misfit on one axis is the block's to raise)."""
    return value if isinstance(value, tuple) else (value,) * axes


def short(value: Sizes) -> str:
    """`3×5` for a pair, `3` for a number."""
    return f"{value[0]}×{value[1]}" if isinstance(value, tuple) else f"{value}"


class Axis(NamedTuple):
    """A window that slides along one axis of the input, in pixels or steps; `padding` is that of one end."""

    size: int
    kernel: int
    stride: int
    padding: int
    dilation: int

    @property
    def room(self) -> int:
        """What it slides over, with both paddings."""
        return self.size + 2 * self.padding

    @property
    def span(self) -> int:
        """From its first cell to its last: dilation·(kernel − 1) + 1."""
        return self.dilation * (self.kernel - 1) + 1

    def fits(self, ceil: bool = False) -> int:
        """How many times (below 1: never): ⌊(room − span) / stride⌋ + 1 (Dumoulin & Visin 2016, section 2).

        With `ceil` a last window may stick out, unless it would begin behind the input and its left padding (PyTorch's
        rule).
        """
        left = self.room - self.span
        if not ceil:
            return left // self.stride + 1
        out = -(-left // self.stride) + 1
        return out - 1 if (out - 1) * self.stride >= self.size + self.padding else out


@lru_cache(maxsize=4096)
def axes_of(
    sizes: tuple[int, ...], kernel: Sizes, stride: Sizes, padding: Sizes | Literal["same"], dilation: Sizes = 1
) -> tuple[Axis, ...]:
    """A sliding window axis by axis. "same" pads half of what the window reaches beyond its cell."""
    n = len(sizes)
    kernels, dilations = per_axis(kernel, n), per_axis(dilation, n)
    half = tuple(d * (k - 1) // 2 for k, d in zip(kernels, dilations, strict=False))
    paddings = half if isinstance(padding, str) else per_axis(padding, n)
    return tuple(map(Axis, sizes, kernels, per_axis(stride, n), paddings, dilations))
