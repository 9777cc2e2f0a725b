"""Arrays of NumPy of the learner's own: which are samples and targets, how a sample is laid out, what is predicted."""

from __future__ import annotations

from collections.abc import Generator
from math import prod
from pathlib import Path
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field

from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.shape import Shape, image, sequence, vector
from camplab.datasets.base import APART, FOUND, InParts
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made, NotChosen, Progress, Rows
from camplab.datasets.parting import Parting
from camplab.datasets.pictures.square import STANDARD
from camplab.datasets.yours import Yours
from camplab.words import say

Layout = Annotated[
    Literal["vector", "image", "colours last", "sequence"],
    Words(**{
        "vector": say("numbers in a row"), "image": say("a picture, colours first"),
        "colours last": say("a picture, colours last"), "sequence": say("steps × features"),
    }),
]  # fmt: skip
Predicts = Annotated[
    Literal["classes", "labels", "numbers", "nothing"],
    Words(classes=say("classes"), labels=say("labels"), numbers=say("numbers"), nothing=say("nothing")),
]
TASKS = {
    "classes": ("classification",), "labels": ("multi_label",), "numbers": ("regression",),
    "nothing": ("autoencoding",),
}  # fmt: skip
LEAST_SIDE = 8
"""Of a picture of numbers, whose kind is not told by bytes."""


class Arrays(InParts, Yours, tag="arrays", title="Arrays from a file"):
    """Arrays of NumPy of your own, .npy or .npz: one of samples, and one of classes, labels or numbers to predict.

    Arrays of one archive, or files beside each other, belong together by their names: x and y, images and labels,
    x_train and x_test. Samples that hold NaN are left out. Of numbers to be predicted the network learns how many
    deviations each is above its mean.
    """

    order = 32
    targets_standardised = True
    looked_for: ClassVar[frozenset[str]] = frozenset({"predicts"})

    file: str = Field("", max_length=1000, title="File", description="With the samples", json_schema_extra=APART)
    samples: str = Field("", max_length=300, title="Samples", description="Array", json_schema_extra=APART)
    targets: str = Field("", max_length=300, title="Targets", description="Array", json_schema_extra=APART)
    kept_samples: str = Field("", max_length=300, title="Kept", description="For validation", json_schema_extra=APART)
    kept_targets: str = Field("", max_length=300, title="Kept", description="For validation", json_schema_extra=APART)
    size: tuple[int, ...] = Field((1,), max_length=32, title="Size", description="Of a sample",
                                  json_schema_extra=FOUND)  # fmt: skip
    whole: bool = Field(False, title="Bytes", description="Whether samples are bytes", json_schema_extra=APART)
    layout: Layout = Field("vector", title="A sample is", description="What the axes of a sample are")
    predicts: Predicts = Field("classes", title="Predicts", description="What the targets are")
    values: tuple[str, ...] = Field((), max_length=1000, title="Classes", description="As they stand in the array",
                                    json_schema_extra=FOUND)  # fmt: skip
    names: tuple[str, ...] = Field((), max_length=1000, title="Names", description="Of the classes",
                                   json_schema_extra=FOUND)  # fmt: skip
    numbers: int = Field(1, ge=1, le=100_000, title="Numbers", description="To predict", json_schema_extra=APART)
    by_class: bool = Field(
        True, title="Class by class", description="Keep the same share of every class for validation, of two or more"
    )

    @property
    def tasks(self) -> tuple[str, ...]:  # type: ignore[override]  # follows from the targets
        """Classification of classes or labels, regression of numbers; without targets, samples have to come out
        again."""
        return TASKS[self.predicts]

    @property
    def as_bytes(self) -> bool:  # type: ignore[override]  # follows from the samples
        """Pictures of bytes, grey or in three colours."""
        return self.whole and self.shape.kind == "image" and self.shape.channels in STANDARD

    @property
    def colours_last(self) -> bool:
        """Whether the last axis becomes the first."""
        return self.layout == "colours last" and len(self.size) == 3

    @property
    def shape(self) -> Shape:
        return laid_out(self.size, self.layout)

    @property
    def outputs(self) -> int:
        return max(1, len(self.names)) if self.predicts == "classes" else self.numbers

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.names

    @property
    def place_chosen(self) -> str:
        return self.file

    @property
    def parted(self) -> Parting:
        return "given" if self.kept_samples else "by class" if self.by_class and self.values else "drawn"

    @property
    def split_by(self) -> frozenset[str]:
        return frozenset() if self.parted == "given" else super().split_by

    @property
    def enter(self) -> Call | None:
        if not self.as_bytes:
            return None
        return Call("FromBytes", *(STANDARD[self.shape.channels] if self.standardise else ()))

    def at_place(self, place: str) -> Self:
        """The arrays in this file and those beside it, as they are found to be; what was said stays."""
        from camplab.datasets.arrays.looking import looked_at

        said = self.model_fields_set
        found = looked_at(Path(place), self.predicts if "predicts" in said else None)
        if "layout" not in said:
            found["layout"] = guessed_layout(found["size"], found["whole"])
        remember(place, Known(found["names"], found.pop("each"), found.pop("count"), found.pop("held")))
        return type(self).model_validate({**dict(self), **found, "file": place})

    def making(self) -> Generator[Progress, None, Made | Rows]:
        """As `arrays.samples.making`. Raises `NoSamples`."""
        if not self.file:
            raise NotChosen(say("no file is chosen: choose arrays of NumPy, a .npy or .npz file"))
        from camplab.datasets.arrays import samples

        return (yield from samples.making(self))


def laid_out(size: tuple[int, ...], layout: str) -> Shape:
    """A sample of this size as the network sees it; numbers in a row where it cannot be laid out so."""
    if layout == "image" and len(size) in (2, 3):
        return image(*((1,) * (3 - len(size)) + size))
    if layout == "colours last" and len(size) == 3:
        return image(size[2], *size[:2])
    if layout == "sequence" and len(size) in (1, 2):
        return sequence(size[0], size[1] if len(size) == 2 else 1)
    return vector(max(1, prod(size)))


def guessed_layout(size: tuple[int, ...], whole: bool) -> str:
    """What the axes of a sample are, by how long they are. whole: samples are bytes, as those of pictures are."""
    if len(size) == 3:
        return "colours last" if size[2] in (1, 3, 4) and size[0] not in (1, 3) else "image"
    if len(size) == 2:
        square = min(size) >= LEAST_SIDE and max(size) <= 2 * min(size)
        return "image" if whole or square else "sequence"
    return "vector"
