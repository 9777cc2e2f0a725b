"""The digits read row by row, as a sequence of 8 steps: the same numbers in another shape."""

from __future__ import annotations

from camplab.blocks.shape import Shape, sequence
from camplab.datasets.digits import HandwrittenDigits
from camplab.datasets.pictures.as_picture import AsPicture, as_picture


class DigitRows(HandwrittenDigits, tag="digit_rows", title="Digits, row by row"):
    """The same digits read from top to bottom: a sequence of 8 steps, each a row of 8 pixels."""

    order = 11

    @property
    def shape(self) -> Shape:
        return sequence(8, 8)


@as_picture.register
def _of_rows(_data: DigitRows) -> AsPicture:
    return AsPicture((1, 8, 8))
