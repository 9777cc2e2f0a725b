"""Samples that the learner adds to data by hand: learned from, and never held out. Knows no data set by name."""

from __future__ import annotations

from math import isfinite
from typing import Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from camplab.datasets.base import Data
from camplab.datasets.making import Made
from camplab.datasets.permutation import permutation

MOST_ADDED = 1000
"""Points that can be added by hand."""


class Extensible(Data):
    """Data to which samples of a few numbers can be added."""

    added: tuple[tuple[float, ...], ...] = Field(
        (), max_length=MOST_ADDED, title="Added points", description="Points that were added by hand",
        json_schema_extra={"counted": True},
    )  # fmt: skip

    @property
    def extensible(self) -> bool:
        """Whether a sample, as they are now, is nothing but numbers."""
        return True

    @model_validator(mode="after")
    def _added_are_points(self) -> Self:
        """Each is as many numbers as a sample has, and then a class that there is, or a number to be predicted."""
        if not self.added:
            return self
        classes = range(self.outputs) if "classification" in self.tasks else None
        for point in self.added:
            whole = self.extensible and len(point) == self.shape.numel + 1 and all(map(isfinite, point))
            if not whole or (classes is not None and point[-1] not in classes):
                raise PydanticCustomError("no_point", "{point} is no point of these data", {"point": str(list(point))})
        return self

    def joined(self, made: Made, by_class: bool = False) -> Made:
        """With what was added behind it; the same of the others are held out as without it.

        by_class: as many of each class (`assembly.split.drawn` draws them so).
        """
        if not self.added:
            return made
        import numpy as np

        count, added = len(made.y), np.array(self.added)
        order = permutation(count, self.split_seed)
        groups = [order[made.y[order] == label] for label in range(self.outputs)] if by_class else [order]
        held = np.zeros(count + len(added), bool)
        for group in groups:
            held[group[len(group) - self.held_out(len(group)) :]] = True
        y = added[:, -1] if made.y.ndim == 1 else added[:, -1:]
        x, y = added[:, :-1].astype(made.x.dtype), y.astype(made.y.dtype)
        return made._replace(x=np.concatenate([made.x, x]), y=np.concatenate([made.y, y]), held=held)


def added_to(data: Data) -> tuple[tuple[float, ...], ...]:
    """What the learner has added by hand: of each its numbers, then its class or what is to be predicted."""
    return data.added if isinstance(data, Extensible) else ()


def with_added(data: Data, points: tuple[tuple[float, ...], ...]) -> Data | None:
    """The same with these added, and no others; None where nothing can be added by hand.

    Raises `pydantic.ValidationError` where they are no points of these data.
    """
    able = isinstance(data, Extensible) and data.extensible
    return type(data)(**{**dict(data), "added": points}) if able else None


def but_for_added(one: Data, other: Data) -> bool:
    """Whether both are the same but for what was added by hand, which they have not alike."""
    return one != other and with_added(one, ()) == with_added(other, ()) is not None
