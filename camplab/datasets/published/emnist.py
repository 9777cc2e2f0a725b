"""EMNIST: handwritten letters and digits (Cohen, Afshar, Tapson & van Schaik 2017), of which the balanced part."""

from __future__ import annotations

from pathlib import Path

from camplab.datasets.published.idx import Idx
from camplab.datasets.published.published import Part


class Emnist(Idx, tag="emnist", title="EMNIST"):
    """131,600 handwritten digits and letters of 47 kinds, as many of each, 28×28 grey pixels.

    Small letters that look like large ones count as large ones; 18,800 are for validation.
    """

    order = 73
    licence = "public domain (NIST)"
    counts = (112_800, 18_800)
    names = tuple("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghnqrt")
    colours = ((0.1751,), (0.3332,))

    @property
    def files(self) -> tuple[str, ...]:
        return tuple(f"emnist-balanced-{part}-{what}-ubyte" for part in ("train", "test")
                     for what in ("images-idx3", "labels-idx1"))  # fmt: skip

    def parts(self, root: Path) -> tuple[Part, Part]:
        """They lie on their side in the files."""
        learned, kept = super().parts(root)
        return Part(learned.x.swapaxes(2, 3), learned.y), Part(kept.x.swapaxes(2, 3), kept.y)
