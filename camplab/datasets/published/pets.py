"""The pets of Oxford and the IIIT: photos of cats and dogs of many breeds (Parkhi, Vedaldi et al. 2012)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from camplab.blocks.choice_words import Words
from camplab.datasets.pictures.listing import Picture
from camplab.datasets.published.photos import PublishedPhotos
from camplab.datasets.published.published import content
from camplab.words import Sentence, say

BREEDS = """
Abyssinian, American Bulldog, American Pit Bull Terrier, Basset Hound, Beagle, Bengal, Birman, Bombay, Boxer,
British Shorthair, Chihuahua, Egyptian Mau, English Cocker Spaniel, English Setter, German Shorthaired, Great Pyrenees,
Havanese, Japanese Chin, Keeshond, Leonberger, Maine Coon, Miniature Pinscher, Newfoundland, Persian, Pomeranian, Pug,
Ragdoll, Russian Blue, Saint Bernard, Samoyed, Scottish Terrier, Shiba Inu, Siamese, Sphynx, Staffordshire Bull Terrier,
Wheaten Terrier, Yorkshire Terrier
"""
ADDRESS = "https://www.robots.ox.ac.uk/~vgg/data/pets/data/"
RESOURCES = (
    (f"{ADDRESS}images.tar.gz", "5c4f3ee8e5d25df40f4fd59a7f44e54c"),
    (f"{ADDRESS}annotations.tar.gz", "95a8c909bbe2e81eed6a22bccdf3f68f"),
)
LISTS = ("annotations/trainval.txt", "annotations/test.txt")
COUNTS = (3_680, 3_669)
LICENCE = "CC BY-SA 4.0 (Parkhi et al. 2012)"


class Pet(NamedTuple):
    """A line of a list: the name of its files, the number of its breed, whether it is a dog, and for tests."""

    name: str
    breed: int
    dog: bool
    held: bool


def pets(root: Path) -> Iterator[Pet]:
    """As the two lists have them, where breeds and animals are counted from 1. Raises OSError, ValueError."""
    for file in LISTS:
        for line in content(root, file).decode().splitlines():
            name, breed, animal, _ = line.split()
            yield Pet(Path(name).name, int(breed) - 1, animal == "2", file == LISTS[1])


class Pets(PublishedPhotos, tag="pets", title="Oxford-IIIT Pets"):
    """7,349 photos of cats and dogs of 37 breeds; 3,669 of them are for validation."""

    order = 79
    licence = LICENCE
    counts = COUNTS
    resources = RESOURCES
    names = tuple(" ".join(BREEDS.split()).split(", "))

    asked: Annotated[Literal["breeds", "animals"], Words(breeds=say("its breed"), animals=say("cat or dog"))] = Field(
        "breeds", title="What is asked", description="Whether breeds are told apart, or cats and dogs"
    )

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        return self.names if self.asked == "breeds" else (say("cat"), say("dog"))

    @property
    def files(self) -> tuple[str, ...]:
        return LISTS

    def listed(self, root: Path) -> Iterator[Picture]:
        for pet in pets(root):
            label = pet.breed if self.asked == "breeds" else int(pet.dog)
            yield Picture(root / "images" / f"{pet.name}.jpg", label, pet.held)
