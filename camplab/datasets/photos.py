"""Pictures of the learner's own: the settings and facts of a folder. What is in it `pictures` lists and reads."""

from __future__ import annotations

from collections.abc import Generator
from typing import Literal

from pydantic import Field

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image
from camplab.datasets.base import Data
from camplab.datasets.making import Made, Progress
from camplab.datasets.pictures.listing import known

STANDARD = {3: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)), 1: ((0.449,), (0.226,))}
"""Mean and deviation of ImageNet's colours on the scale from 0 to 1, as torchvision has them; grey: their average."""


class Photos(Data, tag="photos", title="Pictures from a folder"):
    """Pictures of your own: a folder with one folder of pictures for each class, which is named after it.

    They are cut to the square in their middle and scaled to one size. Standardised as torchvision's networks expect it.
    """

    order = 30
    licence = "your own"
    as_bytes = True

    folder: str = Field("", max_length=1000, title="Folder", description="It holds one folder of pictures per class")
    size: int = Field(
        224, ge=8, le=1024, title="Size", description="Height and width", json_schema_extra={"unit": "px"}
    )
    channels: Literal[3, 1] = Field(3, title="Colours", description="3: red, green and blue; 1: grey")
    classes: int = Field(1000, ge=2, le=100_000, title="Classes", description="How many folders of pictures there are")

    @property
    def shape(self) -> Shape:
        return image(self.channels, self.size, self.size)

    @property
    def outputs(self) -> int:
        return self.classes

    @property
    def count(self) -> int:
        return known(self.folder)

    @property
    def enter(self) -> Call | None:
        return Call("FromBytes", *(STANDARD[self.channels] if self.standardise else ()))

    def make(self) -> Generator[Progress, None, Made]:
        """x: n × channels × size × size (uint8), y: the class, classes in the order of their names.

        Tells how many of all pictures are read, and may be left in between. Raises `NoPictures` when the folder is not
        as it should be, or holds more than memory.
        """
        from camplab.datasets.pictures import reading

        return reading.make(self)
