"""Published sets of photos of many sizes, which are read one by one from their files. Knows no set by name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from camplab.datasets.making import Source
from camplab.datasets.pictures.listing import Listing, Picture
from camplab.datasets.pictures.square import SquarePictures
from camplab.datasets.published.published import Published, not_whole, reading


class PublishedPhotos(Published, SquarePictures):
    """What a subclass says besides: which file is of which class, as its lists have it."""

    read_singly = True

    def listed(self, root: Path) -> Iterable[Picture]:
        """Every photo, in an order that stays. Raises `NoSamples`, OSError, ValueError, KeyError."""
        raise NotImplementedError

    def source(self) -> Source:
        """channels × size × size (uint8). Raises `NoSamples`."""
        from camplab.datasets.pictures.reading import source_of

        root = self.chosen_root()
        with reading(self, root):
            pictures = tuple(self.listed(root))
        if {picture.label for picture in pictures} != set(range(self.outputs)):
            raise not_whole(self, root)
        return source_of(Listing(tuple(map(str, self.class_names)), pictures), self)
