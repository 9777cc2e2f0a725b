"""Data that are one long row, of values or of symbols, cut into windows. Knows no torch and no particular data set."""

from __future__ import annotations

from camplab.datasets.base import InParts
from camplab.datasets.parting import Parting


class OneRow(InParts):
    """The end of the row is for validation. What a subclass says: `length`, `windows`."""

    @property
    def length(self) -> int:
        """How many values or symbols the row has; 0 when nobody has looked yet."""
        raise NotImplementedError

    def windows(self, length: int) -> tuple[int, int]:
        """How many to learn from, and how many for validation, of a row so long."""
        raise NotImplementedError

    def begin_of_validation(self, length: int) -> int:
        """The place of the first value or symbol that is not learned from."""
        return length - round(length * self.validation)

    @property
    def parted(self) -> Parting:
        return "given"

    @property
    def split_by(self) -> frozenset[str]:
        return frozenset({"validation"})

    @property
    def count(self) -> int:
        return sum(self.windows(self.length))

    @property
    def validation_samples(self) -> int:
        return self.windows(self.length)[1]
