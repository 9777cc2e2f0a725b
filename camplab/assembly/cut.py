"""How the samples of an epoch are cut into batches, also where the size of these was changed within it. No torch."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.assembly.optimization import steps_per_epoch, usable_samples


@dataclass(frozen=True)
class Cut:
    """`samples` in all; the first `origin` of them have come in `batches` of other sizes, the rest come in `size`s."""

    samples: int
    size: int
    origin: int = 0
    batches: int = 0

    @property
    def usable(self) -> int:
        """Samples trained on in this epoch."""
        left = self.samples - self.origin
        if self.origin and left == 1 < self.size:  # batch norm cannot use it
            return self.origin
        return self.origin + usable_samples(left, self.size)

    @property
    def length(self) -> int:
        """Batches in this epoch."""
        return self.batches - (-(self.usable - self.origin) // self.size)

    @property
    def whole(self) -> int:
        """Batches in an epoch of which all come in this size."""
        return steps_per_epoch(self.samples, self.size)

    def taken(self, position: int) -> int:
        """Samples in the first `position` batches of this epoch."""
        return min(self.usable, self.origin + (position - self.batches) * self.size)

    def sizes(self, first: int, count: int) -> list[int]:
        """Samples in each of `count` batches from number `first` of this epoch on; below 0: of whole ones before it."""
        usable = usable_samples(self.samples, self.size)
        return [
            min(self.size, usable - place % self.whole * self.size)
            if place < 0
            else min(self.size, self.usable - self.origin - (place - self.batches) * self.size)
            for place in range(first, first + count)
        ]
