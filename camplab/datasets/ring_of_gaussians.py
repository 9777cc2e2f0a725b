"""Eight clouds of points in a ring: what a network that makes points is tried with."""

from __future__ import annotations

from pydantic import Field

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy, polar

CLOUDS, RADIUS = 8, 2.0


class RingOfGaussians(Toy, tag="ring", title="Ring of 8 Gaussians"):
    """Eight small clouds of points, evenly spread over a circle of radius 2."""

    order = 26
    clouds = True

    samples: int = Field(2000, ge=20, le=100_000, title="Samples", description="How many points are made")
    noise: float = Field(0.1, ge=0, le=2, title="Noise", description="How far points stray")

    @property
    def outputs(self) -> int:
        return CLOUDS

    def make(self) -> Made:
        """Centres RADIUS from the origin, the first to its right, each an eighth of a turn after the one before."""
        import numpy as np

        random, classes = self.start()
        points = polar(np.full(self.samples, RADIUS), 2 * np.pi * classes / CLOUDS)
        return self.strayed(random, points, classes)
