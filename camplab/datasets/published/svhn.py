"""SVHN: numbers of houses, photographed from the street (Netzer et al. 2011)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from camplab.datasets.published.matlab import arrays
from camplab.datasets.published.published import content
from camplab.datasets.published.small_pictures import Part, SmallPictures
from camplab.words import Sentence

if TYPE_CHECKING:
    from camplab.datasets.published.small_pictures import Array


class Svhn(SmallPictures, tag="svhn", title="SVHN"):
    """99,289 digits of house numbers in photos, 32×32 pixels in colour; 26,032 of them are for validation."""

    order = 76
    licence = "for non-commercial use (Netzer et al. 2011)"
    size = (3, 32, 32)
    counts = (73_257, 26_032)
    names = tuple("0123456789")
    colours = ((0.4377, 0.4438, 0.4728), (0.1980, 0.2010, 0.1970))
    resources = (
        ("http://ufldl.stanford.edu/housenumbers/train_32x32.mat", "e26dedcc434d2e4c54c9b2d4a06d8373"),
        ("http://ufldl.stanford.edu/housenumbers/test_32x32.mat", "eb5a983be6a315427106f1b164d9cef3"),
    )

    @property
    def files(self) -> tuple[str, ...]:
        return ("train_32x32.mat", "test_32x32.mat")

    def parts(self, root: Path) -> tuple[Part, Part]:
        """Files of MATLAB; 0 is class 10 there. Raises `NoSamples` without SciPy, ValueError."""
        x, y, kept_x, kept_y = (
            array for name in self.files for array in arrays(content(root, name), Sentence(self.title), "X", "y")
        )
        return _part(x, y), _part(kept_x, kept_y)


def _part(x: Array, y: Array) -> Part:
    return Part(x.transpose(3, 2, 0, 1), y.reshape(-1).astype("int64") % 10)
