"""Four squares like a chess board: the exclusive or of two signs."""

from __future__ import annotations

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy


class Xor(Toy, tag="xor", title="XOR"):
    """Four squares like a chess board: no straight line parts them."""

    order = 23

    def make(self) -> Made:
        """Points in the square from -1 to 1; class 1 where the signs of both coordinates differ."""
        import numpy as np

        random, classes = self.start()
        first = np.where(random.uniform(size=self.samples) < 0.5, -1.0, 1.0)
        signs = np.stack([first, first * (1.0 - 2.0 * classes)], axis=1)
        return self.strayed(random, signs * random.uniform(0.1, 1, (self.samples, 2)), classes, scale=0.5)
