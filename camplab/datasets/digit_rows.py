"""The digits read row by row, as a sequence of 8 steps: the same numbers in another shape. Knows no torch."""

from __future__ import annotations

from camplab.datasets import digits
from camplab.datasets.making import Made
from camplab.document.data import DigitRows


def make(data: DigitRows) -> Made:
    """x: 1797×64; step t of the sequence is row t of the image."""
    return digits.make(data)
