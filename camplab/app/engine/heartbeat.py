"""Whether the engine still answers and its step still moves, told from heartbeats and ticks. Knows no processes."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.engine import protocol as p

QUIET = 2.0
"""Seconds without a word after which the engine counts as not answering."""
SILENT = 6.0
"""Seconds without a word after which it is given up and started anew."""
HUNG = 7.0
"""Seconds in one step after which the learner is told that it may hang."""
TICK = 0.25
"""A tick counts as this many seconds at most: when the window itself stood still, nothing could be heard."""


@dataclass
class Pulse:
    """Silence in seconds, counted only while the window itself was awake."""

    silence: float = 0.0
    in_step: float = 0.0
    ready: bool = False
    """Whether the engine has said that it waits."""
    stopping: float = 0.0
    """Seconds since it could hear of a stop that has not happened yet."""

    def beat(self, heartbeat: p.Heartbeat) -> None:
        """A heartbeat."""
        self.in_step = heartbeat.seconds_in_step

    def tick(self, seconds: float, stopping: bool) -> None:
        """Time passed."""
        seconds = min(seconds, TICK)
        self.silence += seconds
        self.stopping = self.stopping + seconds if stopping and self.ready else 0.0

    @property
    def quiet(self) -> bool:
        """Not heard of for two seconds."""
        return self.silence > QUIET

    @property
    def silent(self) -> bool:
        """Not heard of for so long that it is given up."""
        return self.silence > SILENT

    @property
    def hung(self) -> bool:
        """It answers, but its step does not end."""
        return self.in_step > HUNG
