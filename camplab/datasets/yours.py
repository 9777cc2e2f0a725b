"""Data of the learner's own: what is known of them is what the last look into their place has found. Reads nothing."""

from __future__ import annotations

from camplab.datasets.base import Data
from camplab.datasets.known import known


class Yours(Data):
    """Samples in a file or folder of the learner's, which `at_place` looks into."""

    licence = "your own"
    origin = "yours"
    needs_place = True

    @property
    def count(self) -> int:
        return known(self.place_chosen).count

    @property
    def validation_samples(self) -> int:
        found = known(self.place_chosen)
        if self.parted == "by class" and found.each:
            return sum(map(self.held_out, found.each))
        return found.held or self.held_out(self.count)
