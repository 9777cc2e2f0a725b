"""What sequences drawn by chance have in common: how many, and from which seed. Knows no data set by name.

`RandomState` and not the newer `Generator`: numpy promises that its values for a seed never change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from camplab.datasets.base import Data

if TYPE_CHECKING:
    import numpy as np


class Drawn(Data):
    """Sequences, made on the spot; each is drawn by itself, so that none tells of another."""

    samples: int = Field(2000, ge=20, le=100_000, title="Samples", description="How many sequences are made")
    data_seed: int = Field(0, ge=0, lt=2**32, title="Data seed", description="Which sequences are made")

    @property
    def count(self) -> int:
        return self.samples

    def chance(self) -> np.random.RandomState:
        """The source of chance."""
        import numpy as np

        return np.random.RandomState(self.data_seed)
