"""The pets of Oxford and the IIIT with a mask each: where the animal is (Parkhi et al. 2012)."""

from __future__ import annotations

from camplab.datasets.base import sample_bytes
from camplab.datasets.known import Known, remember
from camplab.datasets.making import IGNORED, Made, NoSamples
from camplab.datasets.pictures.pairs import Pair
from camplab.datasets.pictures.square import SquarePictures
from camplab.datasets.published.pets import COUNTS, LICENCE, LISTS, RESOURCES, pets
from camplab.datasets.published.published import Published, not_whole, reading
from camplab.datasets.room import too_many
from camplab.words import Sentence, say

VALUES = (1, 2)
"""In the masks: the animal, and the ground. 3 is the rim between them, which does not count."""


class PetMasks(Published, SquarePictures, tag="pet_masks", title="Oxford-IIIT Pets with masks"):
    """7,349 photos of cats and dogs with a mask each, animal or ground; 3,669 of them are for validation."""

    order = 80
    tasks = ("segmentation",)
    licence = LICENCE
    ignores = True
    counts = COUNTS
    resources = RESOURCES
    names = (say("ground"), say("animal"))
    kept_as = "pets"

    @property
    def positions(self) -> tuple[int, ...]:
        return (self.size, self.size)

    @property
    def files(self) -> tuple[str, ...]:
        return LISTS

    def make(self) -> Made:
        """x: n × channels × size × size (uint8), y: n × size × size. Raises `NoSamples`."""
        import numpy as np

        from camplab.datasets.pictures import masks

        root = self.chosen_root()
        if (why := too_many(self.count, sample_bytes(self))) is not None:
            raise NoSamples(say("{set} cannot be read: {why}", set=Sentence(self.title), why=why))
        with reading(self, root):
            listed = list(pets(root))
        pairs = [Pair(root / "images" / f"{pet.name}.jpg", (root / "annotations" / "trimaps" / f"{pet.name}.png",))
                 for pet in listed]  # fmt: skip
        found = masks.read_pairs(root, pairs, (), self.channels, self.size)
        held = np.array([listed[at].held for at in found.places])
        if held.all() or not held.any():
            raise not_whole(self, root)
        names = tuple(map(str, self.class_names))
        remember(self.folder, Known(names, count=len(held), held=int(held.sum())))
        y = masks.as_classes(found.raw, VALUES)
        y[y != IGNORED] = 1 - y[y != IGNORED]  # the ground is the first class, as elsewhere
        return Made(found.x, y, names, tuple(masks.told(found.left_out)), held)
