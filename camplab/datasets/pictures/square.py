"""Pictures from files, cut to the square in their middle and scaled to one size: their settings and their shape.

Reads no file.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image
from camplab.datasets.base import Data
from camplab.datasets.far import whole
from camplab.datasets.making import Made

STANDARD = {3: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)), 1: ((0.449,), (0.226,))}
"""Mean and deviation of ImageNet's colours on the scale from 0 to 1, as torchvision has them; grey: their average."""


class SquarePictures(Data):
    """What a subclass says: which pictures of the folder are meant, and what is to be said of them."""

    as_bytes = True

    folder: str = Field("", max_length=1000, title="Folder", description="Where the pictures lie")
    size: int = Field(64, ge=8, le=512, title="Size", description="Height and width", json_schema_extra={"unit": "px"})
    channels: Literal[3, 1] = Field(3, title="Colours", description="3: red, green and blue; 1: grey")

    @property
    def shape(self) -> Shape:
        return image(self.channels, self.size, self.size)

    @property
    def place_chosen(self) -> str:
        return self.folder

    @property
    def colours(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Mean and deviation of each colour, on the scale from 0 to 1."""
        return STANDARD[self.channels]

    def make(self) -> Made:
        """All of them in memory. Raises as `source`, where pictures are `read_singly`."""
        from camplab.datasets.pictures.reading_all import all_of

        return whole(all_of(self))

    @property
    def enter(self) -> Call | None:
        return Call("FromBytes", *(self.colours if self.standardise else ()))
