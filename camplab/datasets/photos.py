"""Pictures of the learner's own: the settings and facts of a folder. What is in it `pictures` lists and reads."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image
from camplab.datasets.base import Data
from camplab.datasets.known import known, remember
from camplab.datasets.making import Source
from camplab.datasets.parting import Parting
from camplab.datasets.pictures import listing

STANDARD = {3: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)), 1: ((0.449,), (0.226,))}
"""Mean and deviation of ImageNet's colours on the scale from 0 to 1, as torchvision has them; grey: their average."""


class Photos(Data, tag="photos", title="Pictures from a folder"):
    """Pictures of your own: a folder with one folder of pictures for each class, which is named after it.

    They are cut to the square in their middle and scaled to one size. Standardised as torchvision's networks expect it.
    """

    order = 30
    licence = "your own"
    origin = "yours"
    needs_place = True
    read_singly = True
    as_bytes = True

    folder: str = Field("", max_length=1000, title="Folder", description="It holds one folder of pictures per class")
    size: int = Field(
        224, ge=8, le=1024, title="Size", description="Height and width", json_schema_extra={"unit": "px"}
    )
    channels: Literal[3, 1] = Field(3, title="Colours", description="3: red, green and blue; 1: grey")
    classes: int = Field(1000, ge=2, le=100_000, title="Classes", description="How many folders of pictures there are")
    by_class: bool = Field(
        False, title="Class by class", description="Keep the same share of every class for validation, of two or more"
    )

    @property
    def shape(self) -> Shape:
        return image(self.channels, self.size, self.size)

    @property
    def outputs(self) -> int:
        return self.classes

    @property
    def count(self) -> int:
        return known(self.folder).count

    @property
    def class_names(self) -> tuple[str, ...]:
        return known(self.folder).classes

    @property
    def place_chosen(self) -> str:
        return self.folder

    def at_place(self, place: str) -> Self:
        """With as many classes as it has."""
        found = listing.survey(place)
        if len(found.classes) < 2:
            listing.look(place, 2)  # says what is the matter
        remember(place, found.known)
        return type(self)(**{**dict(self), "folder": place, "classes": len(found.classes), "by_class": True})

    @property
    def parted(self) -> Parting:
        return "given" if known(self.folder).held else "by class" if self.by_class else "drawn"

    @property
    def validation_samples(self) -> int:
        found = known(self.folder)
        if self.parted == "by class" and found.each:
            return sum(map(self.held_out, found.each))
        return found.held or self.held_out(self.count)

    @property
    def colours(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Mean and deviation of each colour, on the scale from 0 to 1."""
        return STANDARD[self.channels]

    @property
    def enter(self) -> Call | None:
        return Call("FromBytes", *(self.colours if self.standardise else ()))

    def source(self) -> Source:
        """channels × size × size (uint8), classes in the order of their names. Raises `NoPictures`."""
        from camplab.datasets.pictures import reading

        return reading.source(self)
