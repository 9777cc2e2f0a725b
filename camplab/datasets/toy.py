"""What points in the plane have in common: how many, how far they stray, from which seed, and those that the learner
has added by hand. Knows no data set by name.

A few lines of numpy each, so that no data needs a download. `RandomState` and not the newer `Generator`:
numpy promises that its values for a seed never change.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data
from camplab.datasets.making import Made
from camplab.datasets.parting import Parting
from camplab.datasets.permutation import permutation
from camplab.words import Sentence, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.floating[Any]]
    Classes = npt.NDArray[np.int64]


MOST_ADDED = 1000
"""Points that can be added by hand."""


class Toy(Data):
    """Points in the plane, made on the spot; what is added by hand is learned from, and never held out."""

    samples: int = Field(600, ge=20, le=100_000, title="Samples", description="How many points are made")
    noise: float = Field(0.15, ge=0, le=2, title="Noise", description="How far points stray")
    data_seed: int = Field(0, ge=0, lt=2**32, title="Data seed", description="Which points are made")
    added: tuple[tuple[float, ...], ...] = Field(
        (), max_length=MOST_ADDED, title="Added points", description="Points that were added by hand",
        json_schema_extra={"counted": True},
    )  # fmt: skip

    @model_validator(mode="after")
    def _added_are_points(self) -> Self:
        """Each is as many numbers as a sample has, and then a class that there is, or a number to be predicted."""
        classes = range(self.outputs) if "classification" in self.tasks else None
        for point in self.added:
            whole = len(point) == self.shape.numel + 1 and all(map(isfinite, point))
            if not whole or (classes is not None and point[-1] not in classes):
                raise PydanticCustomError("no_point", "{point} is no point of these data", {"point": str(list(point))})
        return self

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

    def joined(self, made: Made) -> Made:
        """With what was added behind it; the same of the others are held out as without it."""
        if not self.added:
            return made
        import numpy as np

        added = np.array(self.added)
        held = np.zeros(self.count, bool)
        held[permutation(self.samples, self.split_seed)[-self.validation_samples :]] = True
        y = added[:, -1] if made.y.ndim == 1 else added[:, -1:]
        x, y = added[:, :-1].astype(made.x.dtype), y.astype(made.y.dtype)
        return made._replace(x=np.concatenate([made.x, x]), y=np.concatenate([made.y, y]), held=held)


def polar(radius: Floats, angle: Floats) -> Floats:
    """n×2 points at this distance from the origin, in this direction."""
    import numpy as np

    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def added_to(data: Data) -> tuple[tuple[float, ...], ...]:
    """What the learner has added by hand: of each its numbers, then its class or what is to be predicted."""
    return data.added if isinstance(data, Toy) else ()


def with_added(data: Data, points: tuple[tuple[float, ...], ...]) -> Data | None:
    """The same with these added, and no others; None where nothing can be added by hand. Raises as `Toy` does."""
    return type(data)(**{**dict(data), "added": points}) if isinstance(data, Toy) else None
