"""How fast a run goes, told from the steps heard of. Knows no widget."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

WINDOW = 2.0
"""Seconds over which the speed is measured."""


@dataclass
class StepsPerSecond:
    """Steps heard of in the last seconds."""

    seen: deque[tuple[float, int]] = field(default_factory=deque)

    def hear(self, now: float, step: int) -> None:
        """`step` steps are done at time `now` (s)."""
        if self.seen and step < self.seen[-1][1]:
            self.seen.clear()
        self.seen.append((now, step))
        while len(self.seen) > 2 and now - self.seen[0][0] > WINDOW:
            self.seen.popleft()

    @property
    def speed(self) -> float:
        """Steps per second; 0 while it is not known."""
        if len(self.seen) < 2:
            return 0.0
        (begin, first), (end, last) = self.seen[0], self.seen[-1]
        return (last - first) / (end - begin) if end > begin else 0.0
