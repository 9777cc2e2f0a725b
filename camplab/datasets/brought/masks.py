"""Pictures of the learner's own with a mask for each: the settings and facts of the folder that holds both."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from pydantic import Field

from camplab.datasets.base import FOUND
from camplab.datasets.known import known, remember
from camplab.datasets.making import NotChosen, Source
from camplab.datasets.parting import Parting, kept_together
from camplab.datasets.pictures.square import SquarePictures
from camplab.datasets.yours import Yours
from camplab.words import say


class MaskedPictures(Yours, SquarePictures, tag="masked_pictures", title="Pictures with masks"):
    """Pictures of your own and a mask of each: folders pictures and masks with files of the same names, or such folders
    for each patient, who is then learned from or kept for validation as a whole.

    A mask has one value, or colour, for each class; PNG keeps them. Both are cut to the square in their middle.
    """

    order = 34
    tasks = ("segmentation",)
    ignores = True
    read_singly = True

    folder: str = Field(
        "", max_length=1000, title="Folder", description="It holds a folder pictures and a folder masks"
    )
    values: tuple[int, ...] = Field(
        (0, 1), max_length=256, title="Values", description="Of the classes in the masks", json_schema_extra=FOUND
    )

    names: tuple[str, ...] = Field(
        (), max_length=256, title="Names", description="Of the classes, where a list beside the masks says them",
        json_schema_extra=FOUND,
    )  # fmt: skip

    @property
    def outputs(self) -> int:
        return max(2, len(self.values))

    @property
    def positions(self) -> tuple[int, ...]:
        return (self.size, self.size)

    @property
    def class_names(self) -> tuple[str, ...]:
        if len(self.names) == len(self.values):
            return self.names
        return tuple(f"#{value:06x}" if max(self.values) > 65535 else str(value) for value in self.values)

    def at_place(self, place: str) -> Self:
        """With the classes that its masks have."""
        from camplab.datasets.pictures import legends, masked

        values, pairs = masked.values_of(Path(place), self.channels, self.size)
        names = legends.names_of(Path(place), values)
        made = type(self)(**{**dict(self), "folder": place, "values": values, "names": names})
        remember(place, masked.known_of(pairs, made.class_names))
        return made

    @property
    def parted(self) -> Parting:
        return "given" if known(self.folder).held or known(self.folder).together else "drawn"

    @property
    def split_by(self) -> frozenset[str]:
        found = known(self.folder)
        return frozenset() if found.held and not found.together else super().split_by

    @property
    def validation_samples(self) -> int:
        if sizes := known(self.folder).together:
            kept = kept_together(sizes, self.held_out(self.count), self.split_seed)
            return sum(sizes[at] for at in kept)
        return super().validation_samples

    def source(self) -> Source:
        """channels × size × size (uint8) and size × size classes each. Raises `NoPictures`."""
        if not self.folder:
            raise NotChosen(say("no folder is chosen: choose one that holds a folder pictures and a folder masks"))
        from camplab.datasets.pictures import masked

        return masked.source(self)
