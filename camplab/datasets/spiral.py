"""Two arms that wind around each other."""

from __future__ import annotations

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy, polar


class Spiral(Toy, tag="spiral", title="Spiral"):
    """Two arms that wind around each other."""

    order = 22

    def make(self) -> Made:
        """Two arms of one and a half turns, one the mirror image of the other through the centre."""
        import numpy as np

        random, classes = self.start()
        along = np.sqrt(random.uniform(0, 1, self.samples))  # the root spreads the points evenly along the arm
        points = polar(2 * along, 3 * np.pi * along + np.pi * classes)
        return self.strayed(random, points, classes, scale=0.5)
