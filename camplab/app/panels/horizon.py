"""Which steps are in sight: the whole run, a stretch that moves along with it, or one that stands. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Horizon:
    """`follow`: the right edge keeps to the newest step; `width`: steps in sight, None for all."""

    follow: bool = True
    width: float | None = None
    low: float = 0.0
    high: float = 1.0
    expected: tuple[object, tuple[float, float, float, float]] | None = None
    """A run that may not have been drawn yet, and what is to be seen of it, as for `moved`."""

    def see(self, first: float, last: float) -> tuple[float, float]:
        """The edges for a run that goes from step `first` to `last`."""
        if self.width is None:
            self.low, self.high = first, max(last, first + 1)
        elif self.follow:
            self.low, self.high = last - self.width, last
        return self.low, self.high

    @property
    def edges(self) -> tuple[float, float]:
        """What was seen last."""
        return self.low, self.high

    def moved(self, low: float, high: float, first: float, last: float) -> None:
        """The learner zoomed or dragged to these edges."""
        self.low, self.high = low, high
        whole = low <= first and high >= last
        self.width = None if whole else high - low
        self.follow = high >= last - 0.02 * (high - low)

    def begin(self, run: object) -> None:
        """Of another run: all of it, or what was expected of it."""
        self.reset()
        if self.expected is not None and self.expected[0] is run:
            self.moved(*self.expected[1])
            self.expected = None

    def reset(self) -> None:
        """All of it, and what comes."""
        self.follow, self.width = True, None
