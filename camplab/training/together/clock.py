"""The seconds of a run: while others in the same process have their turn, they stand still. Knows no run."""

from __future__ import annotations

import time


class _Clock:
    """One that can be set. While a run is alone it shows what `time.perf_counter` does."""

    def __init__(self) -> None:
        self._behind = 0.0

    def now(self) -> float:
        """Seconds."""
        return time.perf_counter() - self._behind

    def set(self, seconds: float) -> None:
        """Go on from there."""
        self._behind = time.perf_counter() - seconds

    def reset(self) -> None:
        """As it was at first."""
        self._behind = 0.0


CLOCK = _Clock()
"""Of the run whose turn it is."""
now = CLOCK.now
