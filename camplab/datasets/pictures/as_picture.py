"""How a sample is a picture, so that one can draw one: most are, some have its pixels in another way.

Knows no file and no torch.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch
from typing import TYPE_CHECKING, Any, NamedTuple

from camplab.datasets.base import Data

if TYPE_CHECKING:
    import numpy.typing as npt

    Pixels = npt.NDArray[Any]


class AsPicture(NamedTuple):
    """dims: C, H and W of the picture."""

    dims: tuple[int, ...]
    order: tuple[int, ...] = ()
    """Which of its pixels stands first in a sample, second, …; () as they are."""
    enlarged: tuple[int, int] = (1, 1)
    """Each pixel is so many in height and width of a sample, in so many equal colours."""

    def seen(self, samples: Pixels) -> Pixels:
        """n × a sample as it is shown as n × C×H×W."""
        times, colours = self.enlarged
        if self.enlarged != (1, 1):
            return samples[:, ::colours, ::times, ::times]
        pictures = samples.reshape(len(samples), -1)
        if self.order:
            pictures = pictures.copy()
            pictures[:, list(self.order)] = samples.reshape(len(samples), -1)
        return pictures.reshape(len(samples), *self.dims)

    def kept(self, picture: Pixels, dims: tuple[int, ...]) -> Pixels:
        """C×H×W as a sample that is shown so."""
        times, colours = self.enlarged
        if self.enlarged != (1, 1):
            return picture.repeat(times, 1).repeat(times, 2).repeat(colours, 0)
        pixels = picture.reshape(-1)
        return (pixels[list(self.order)] if self.order else pixels).reshape(dims)


@singledispatch
def as_picture(data: Data) -> AsPicture | None:
    """None where samples are none, grey or in colour; data that have them in another way register it."""
    shape = data.shape
    return AsPicture(tuple(shape.dims)) if shape.kind == "image" and shape.dims[0] in (1, 3) else None


def as_sample(layout: AsPicture, make: Callable[[Pixels], Pixels]) -> Callable[[Pixels], Pixels]:
    """What makes a picture like others, n × C×H×W, makes a sample like others."""
    return lambda like: layout.kept(make(layout.seen(like)), like.shape[1:])
