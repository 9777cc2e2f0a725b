"""What points in the plane have in common: how many, how far they stray, and from which seed.

Knows no data set by name.

A few lines of numpy each, so that no data needs a download. `RandomState` and not the newer `Generator`:
numpy promises that its values for a seed never change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from camplab.blocks.shape import Shape, vector
from camplab.datasets.added import Extensible
from camplab.datasets.making import Made
from camplab.datasets.parting import Parting
from camplab.words import Sentence, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.floating[Any]]
    Classes = npt.NDArray[np.int64]


class Toy(Extensible):
    """Points in the plane, made on the spot."""

    samples: int = Field(600, ge=20, le=100_000, title="Samples", description="How many points are made")
    noise: float = Field(0.15, ge=0, le=2, title="Noise", description="How far points stray")
    data_seed: int = Field(0, ge=0, lt=2**32, title="Data seed", description="Which points are made")

    @property
    def shape(self) -> Shape:
        return vector(2)

    @property
    def outputs(self) -> int:
        return 2

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        return tuple(say("class {n}", n=n) for n in range(self.outputs)) if "classification" in self.tasks else ()

    @property
    def count(self) -> int:
        return self.samples + len(self.added)

    @property
    def parted(self) -> Parting:
        return "given" if self.added else "drawn"

    @property
    def validation_samples(self) -> int:
        return self.held_out(self.samples)

    def start(self) -> tuple[np.random.RandomState, Classes]:
        """The source of chance and as many samples of each class as can be."""
        import numpy as np

        return np.random.RandomState(self.data_seed), np.arange(self.samples, dtype=np.int64) % self.outputs

    def strayed(self, random: np.random.RandomState, points: Floats, classes: Classes, scale: float = 1.0) -> Made:
        """The points with Gaussian noise of deviation `noise × scale`; classes are called by their number."""
        import numpy as np

        moved = points + self.noise * scale * random.normal(size=points.shape)
        return self.joined(Made(moved.astype(np.float32), classes, tuple(map(str, range(self.outputs)))))


def polar(radius: Floats, angle: Floats) -> Floats:
    """n×2 points at this distance from the origin, in this direction."""
    import numpy as np

    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
