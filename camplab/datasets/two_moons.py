"""Two half circles that reach into each other."""

from __future__ import annotations

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy


class TwoMoons(Toy, tag="two_moons", title="Two moons"):
    """Two half circles that reach into each other."""

    order = 20

    def make(self) -> Made:
        """The upper half circle around (0, 0) and the lower one around (1, 0.5), radius 1."""
        import numpy as np

        random, classes = self.start()
        angle = random.uniform(0, np.pi, self.samples)
        side = 1.0 - 2.0 * classes
        points = np.stack([classes + side * np.cos(angle), 0.5 * classes + side * np.sin(angle)], axis=1)
        return self.strayed(random, points, classes)
