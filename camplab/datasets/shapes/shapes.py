"""Circles, squares and triangles with what is to be said of them: a mask for each picture, or which are there."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.shape import Shape, image
from camplab.datasets.base import Data
from camplab.datasets.making import Made
from camplab.datasets.shapes.drawing import KINDS, drawn
from camplab.words import Sentence, say

SEEN = 12
"""Pixels of a shape that are left to be seen, where it counts as there: fewer do not tell which it is."""
NAMES = say("circle"), say("square"), say("triangle")


class Shapes(Data):
    """Grey pictures, each with a circle, a square and a triangle by chance; those that are there may overlap."""

    samples: int = Field(1200, ge=20, le=20_000, title="Samples", description="How many pictures are made")
    size: int = Field(32, ge=16, le=128, title="Size", description="Height and width", json_schema_extra={"unit": "px"})
    noise: float = Field(0.06, ge=0, le=1, title="Noise", description="How far grey levels stray; black to white is 1")
    data_seed: int = Field(0, ge=0, lt=2**32, title="Data seed", description="Which pictures are made")

    @property
    def shape(self) -> Shape:
        return image(1, self.size, self.size)

    @property
    def count(self) -> int:
        return self.samples

    def pictures(self) -> Made:
        """x: n×1×size×size, y: n×size×size, 0 where there is no shape."""
        import numpy as np

        x, masks = drawn(np.random.RandomState(self.data_seed), self.samples, self.size, self.noise)
        return Made(x[:, None], masks)


class ShapeMasks(Shapes, tag="shape_masks", title="Shapes with masks"):
    """Pictures of circles, squares and triangles, and of each the mask that says which is seen at each pixel."""

    order = 44
    tasks = ("segmentation",)

    @property
    def outputs(self) -> int:
        return 1 + len(KINDS)

    @property
    def positions(self) -> tuple[int, ...]:
        return (self.size, self.size)

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        return (say("ground"), *NAMES)

    def make(self) -> Made:
        """x: n×1×size×size, y: n×size×size."""
        return self.pictures()._replace(classes=("ground", *KINDS))


class ShapeLabels(Shapes, tag="shape_labels", title="Shapes, which are there"):
    """Pictures of circles, squares and triangles: which of the three are there is wanted, any, all or none."""

    order = 43
    tasks = ("multi_label",)

    @property
    def outputs(self) -> int:
        return len(KINDS)

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        return NAMES

    def make(self) -> Made:
        """x: n×1×size×size, y: n×3, 1 for what is there; what others cover all but a few pixels of is not."""
        import numpy as np

        made = self.pictures()
        seen = [(made.y == number).sum((1, 2)) for number in range(1, 1 + len(KINDS))]
        return made._replace(y=(np.stack(seen, 1) >= SEEN).astype(np.float32), classes=KINDS)
