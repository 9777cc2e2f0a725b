"""A noisy polynomial, and the powers of x to fit it with: what a curve with too much freedom does."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.shape import Shape, vector
from camplab.datasets.making import Made
from camplab.datasets.toy import Toy

COEFFICIENTS = (0.5, -1.0, -1.5, 2.5)
"""Of x⁰ to x³."""


class Polynomial(Toy, tag="polynomial", title="Polynomial"):
    """A noisy curve, 0.5 - x - 1.5 x² + 2.5 x³, to predict from x or its powers: regression.

    A single dense layer over twelve powers of few points is the curve that fits them all and is wrong in between.
    """

    order = 27
    tasks = ("regression",)

    samples: int = Field(40, ge=20, le=100_000, title="Samples", description="How many points are made")
    powers: int = Field(1, ge=1, le=20, title="Powers", description="1: the network sees x alone; 3: x, x² and x³")

    @property
    def shape(self) -> Shape:
        return vector(self.powers)

    @property
    def outputs(self) -> int:
        return 1

    def make(self) -> Made:
        """x: n×powers, from x in -1 to 1; y: n×1, the polynomial and noise."""
        import numpy as np

        random = np.random.RandomState(self.data_seed)
        x = random.uniform(-1, 1, (self.samples, 1))
        y = np.polynomial.polynomial.polyval(x, COEFFICIENTS) + self.noise * random.normal(size=x.shape)
        return self.joined(Made((x ** np.arange(1, self.powers + 1)).astype(np.float32), y.astype(np.float32)))
