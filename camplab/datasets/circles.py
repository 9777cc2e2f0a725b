"""A small circle inside a large one."""

from __future__ import annotations

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy, polar


class Circles(Toy, tag="circles", title="Circles"):
    """A small circle inside a large one."""

    order = 21

    def make(self) -> Made:
        """Class 0 on the circle of radius 1, class 1 on that of radius 0.5."""
        import numpy as np

        random, classes = self.start()
        points = polar(1.0 - 0.5 * classes, random.uniform(0, 2 * np.pi, self.samples))
        return self.strayed(random, points, classes)
