"""Digits that stand anywhere in a larger picture: what convolution knows beforehand and a dense layer has to learn."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.shape import Shape, image
from camplab.datasets.altered_digits.few_digits import FewDigits
from camplab.datasets.making import Made
from camplab.datasets.permutation import permutation


class ShiftedDigits(FewDigits, tag="shifted_digits", title="Digits, moved about"):
    """Handwritten digits, each moved by chance within a larger picture: nothing of them is cut off."""

    order = 42

    shift: int = Field(
        2, ge=0, le=12, title="Shift", description="How far they are moved at most", json_schema_extra={"unit": "px"}
    )

    centred: bool = Field(
        False, title="Learn from the middle",
        description="Digits to learn from stand in the middle, and only those for validation are moved",
    )  # fmt: skip

    @property
    def shape(self) -> Shape:
        return image(1, 8 + 2 * self.shift, 8 + 2 * self.shift)

    def make(self) -> Made:
        """x: (10·samples_per_class + 500) × height × width, black around the digit."""
        import numpy as np

        made = super().make()
        moves = np.random.RandomState(3).randint(0, 2 * self.shift + 1, (len(made.x), 2))
        if self.centred:
            moves[permutation(len(made.x), self.split_seed)[: 10 * self.samples_per_class]] = self.shift
        x = np.zeros((len(made.x), *self.shape.spatial), np.float32)
        for canvas, (down, right), digit in zip(x, moves, made.x.reshape(-1, 8, 8), strict=True):
            canvas[down : down + 8, right : right + 8] = digit
        return made._replace(x=x)
