"""A noisy sine curve, to predict a number and not a class."""

from __future__ import annotations

from camplab.blocks.shape import Shape, vector
from camplab.datasets.making import Made
from camplab.datasets.toy import Toy


class Sine(Toy, tag="sine", title="Sine curve"):
    """A noisy sine curve to predict from x: regression."""

    order = 25
    tasks = ("regression",)

    @property
    def shape(self) -> Shape:
        return vector(1)

    @property
    def outputs(self) -> int:
        return 1

    def make(self) -> Made:
        """x: n×1 from -π to π, y: n×1, the sine of x and noise."""
        import numpy as np

        random = np.random.RandomState(self.data_seed)
        x = random.uniform(-np.pi, np.pi, (self.samples, 1))
        y = np.sin(x) + self.noise * random.normal(size=x.shape)
        return self.joined(Made(x.astype(np.float32), y.astype(np.float32)))
