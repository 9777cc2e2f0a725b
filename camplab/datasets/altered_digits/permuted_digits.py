"""Digits, all their pixels shuffled in one fixed way: nothing of the plain ones is left but the task."""

from __future__ import annotations

from camplab.datasets.altered_digits.few_digits import FewDigits
from camplab.datasets.making import Made
from camplab.datasets.pictures.as_picture import AsPicture, as_picture

BRIGHTEST = 16
"""The ink of a pixel goes from 0 to this."""


class PermutedDigits(FewDigits, tag="permuted_digits", title="Digits, pixels shuffled"):
    """Digits inverted, all their pixels shuffled in one fixed way: a task in which no edge or stroke is left."""

    order = 41

    def make(self) -> Made:
        """x: (10·samples_per_class + 500)×64, dark for bright, every picture's pixels in the same wrong order."""
        made = super().make()
        pixels = made.x.reshape(len(made.x), -1)
        return made._replace(x=(BRIGHTEST - pixels[:, list(shuffled())]).astype("float32"))


def shuffled() -> tuple[int, ...]:
    """Which pixel of a digit stands first, second, …"""
    import numpy as np

    return tuple(np.random.default_rng(2).permutation(64).tolist())


@as_picture.register
def _of_shuffled(_data: PermutedDigits) -> AsPicture:
    return AsPicture((1, 8, 8), shuffled())
