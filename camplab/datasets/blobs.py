"""Three clouds of points."""

from __future__ import annotations

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy

CENTRES = ((-2.0, -1.0), (2.0, -1.0), (0.0, 2.0))


class Blobs(Toy, tag="blobs", title="Blobs"):
    """Three clouds of points."""

    order = 24
    clouds = True

    @property
    def outputs(self) -> int:
        return len(CENTRES)

    def make(self) -> Made:
        """Three clouds around fixed centres; noise 0.15 spreads them by 0.75."""
        import numpy as np

        random, classes = self.start()
        return self.strayed(random, np.array(CENTRES)[classes], classes, scale=5.0)
