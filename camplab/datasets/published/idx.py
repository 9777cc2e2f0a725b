"""Sets in the format of MNIST: idx, bytes that say the type and the size, then the numbers (LeCun et al. 1998)."""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

from camplab.datasets.published.published import content
from camplab.datasets.published.small_pictures import Part, SmallPictures

if TYPE_CHECKING:
    from camplab.datasets.published.small_pictures import Array

NAMES = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte")
BYTES = 8
"""The type of unsigned bytes."""


def read(raw: bytes) -> Array:
    """The array in a file of this format. Raises ValueError where it is none, or is cut off."""
    import numpy as np

    if len(raw) < 4 or raw[:2] != b"\0\0" or raw[2] != BYTES or not 1 <= raw[3] <= 3:
        raise ValueError("not idx")
    axes = tuple(int.from_bytes(raw[4 + 4 * at : 8 + 4 * at], "big") for at in range(raw[3]))
    start = 4 + 4 * raw[3]
    if len(raw) != start + prod(axes):
        raise ValueError("cut off")
    return np.frombuffer(raw, np.uint8, offset=start).reshape(axes)


def four_files(address: str, *digests: str) -> tuple[tuple[str, str], ...]:
    """Where the four files are, packed, with the MD5 of each."""
    return tuple((f"{address}{name}.gz", digest) for name, digest in zip(NAMES, digests, strict=True))


class Idx(SmallPictures):
    """A set of small grey pictures in four files."""

    @property
    def files(self) -> tuple[str, ...]:
        return NAMES

    def parts(self, root: Path) -> tuple[Part, Part]:
        images, labels, kept_images, kept_labels = (read(content(root, name)) for name in self.files)
        return Part(images[:, None], labels), Part(kept_images[:, None], kept_labels)
