"""The bars of speed, in one place. A bar that is known not to hold says why, and what must hold meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

NOTHING = 0.2
"""Of what a share may be at most, from where on down it is as good as none."""


@dataclass(frozen=True)
class Bar:
    """`goal` is what is wanted; `floor`, when it is not reached yet (`reason`), what a regression would break.

    A bar in seconds or milliseconds (`unit`) is stretched by the yardstick; ratios and counts are taken as they are.
    """

    goal: float
    unit: str = ""
    least: bool = False
    """The measured value is to be at least the bar, not at most."""
    floor: float | None = None
    reason: str = ""

    def holds(self, value: float, scale: float = 1.0) -> bool:
        """Whether the goal is reached."""
        return value >= self.goal if self.least else value <= self.goal * scale

    def stands(self, value: float, scale: float = 1.0) -> bool:
        """Whether nothing has become worse than it was known to be."""
        floor = self.goal if self.floor is None else self.floor
        return value >= floor if self.least else value <= floor * scale

    def is_far_above(self, share: float) -> bool:
        """Whether a share that is to be small is next to nothing: what it was before says nothing then."""
        return not self.unit and not self.least and share <= NOTHING * self.goal

    def __str__(self) -> str:
        floor = "" if self.floor is None else f" (now {self.floor:g})"
        return f"{'>=' if self.least else '<='} {self.goal:g} {self.unit}".rstrip() + floor


def at_least(goal: float, floor: float | None = None, reason: str = "") -> Bar:
    """A ratio."""
    return Bar(goal, least=True, floor=floor, reason=reason)


def milliseconds(goal: float, floor: float | None = None, reason: str = "") -> Bar:
    """A time that a view may take."""
    return Bar(goal, "ms", floor=floor, reason=reason)


def seconds(goal: float, floor: float | None = None, reason: str = "") -> Bar:
    """A time that a person waits."""
    return Bar(goal, "s", floor=floor, reason=reason)
