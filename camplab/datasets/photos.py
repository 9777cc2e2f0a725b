"""Pictures of the learner's own: the settings and facts of a folder. What is in it `pictures` lists and reads."""

from __future__ import annotations

from typing import Self

from pydantic import Field

from camplab.datasets.known import known, remember
from camplab.datasets.making import Source
from camplab.datasets.parting import Parting
from camplab.datasets.pictures import listing
from camplab.datasets.pictures.square import SquarePictures
from camplab.datasets.yours import Yours


class Photos(Yours, SquarePictures, tag="photos", title="Pictures from a folder"):
    """Pictures of your own: a folder with one folder of pictures for each class, which is named after it.

    They are cut to the square in their middle and scaled to one size. Standardised as torchvision's networks expect it.
    """

    order = 30
    read_singly = True

    folder: str = Field("", max_length=1000, title="Folder", description="It holds one folder of pictures per class")
    size: int = Field(
        224, ge=8, le=1024, title="Size", description="Height and width", json_schema_extra={"unit": "px"}
    )
    classes: int = Field(1000, ge=2, le=100_000, title="Classes", description="How many folders of pictures there are")
    by_class: bool = Field(
        False, title="Class by class", description="Keep the same share of every class for validation, of two or more"
    )

    @property
    def outputs(self) -> int:
        return self.classes

    @property
    def class_names(self) -> tuple[str, ...]:
        return known(self.folder).classes

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
    def split_by(self) -> frozenset[str]:
        return frozenset() if self.parted == "given" else super().split_by

    def source(self) -> Source:
        """channels × size × size (uint8), classes in the order of their names. Raises `NoPictures`."""
        from camplab.datasets.pictures import reading

        return reading.source(self)
