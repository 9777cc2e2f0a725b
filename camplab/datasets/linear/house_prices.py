"""Prices of houses from two features of unlike scale: why features are put on one."""

from __future__ import annotations

from pydantic import Field

from camplab.datasets.making import Made
from camplab.datasets.toy import Toy

BASE, EACH_SQUARE_FOOT, EACH_ROOM = 0.5, 0.001, 0.2
"""Of a price, in 100,000."""


class HousePrices(Toy, tag="house_prices", title="House prices"):
    """Prices in 100,000, from an area of 300 to 2,000 square feet and 0 to 5 rooms: regression.

    Without standardising, a step that suits one weight is far too large or too small for the other.
    """

    order = 28
    tasks = ("regression",)

    noise: float = Field(0.1, ge=0, le=2, title="Noise", description="How far prices stray")

    @property
    def outputs(self) -> int:
        return 1

    def make(self) -> Made:
        """x: n×2, area and rooms; y: n×1."""
        import numpy as np

        random = np.random.RandomState(self.data_seed)
        area = random.uniform(300, 2000, self.samples)
        rooms = random.randint(0, 6, self.samples)
        price = BASE + EACH_SQUARE_FOOT * area + EACH_ROOM * rooms + self.noise * random.normal(size=self.samples)
        return self.joined(Made(np.stack([area, rooms], axis=1).astype(np.float32), price[:, None].astype(np.float32)))
