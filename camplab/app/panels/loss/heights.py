"""The height that each plot of the loss panel gets: in lines of small text, by which it is told what can be read."""

from __future__ import annotations

from collections.abc import Sequence

from camplab.app.panels.drawing.small_text import line_height

FREE, CROWDED, LOW = 6, 3.4, 2.6
"""What a plot's curves want: to be of different heights; to have two numbers beside them; to be read at all."""
PAIR = 2
"""So many are shown together however low they are: loss and accuracy."""


def lines_each(height: float, count: int) -> float:
    """Lines that the curves of each of `count` plots have in so many pixels."""
    return (height - sum(_around())) / count / line_height()


def have_room(height: float, count: int) -> bool:
    """Whether the curves of so many plots can be read together."""
    return count <= PAIR or lines_each(height, count) >= LOW


def shared(height: float, count: int) -> Sequence[int]:
    """What each plot gets, as parts: the first is the highest; where there is little height, all are as high."""
    if count == 1 or lines_each(height, count) >= FREE:
        return [3] + [2] * (count - 1)
    area, (words, numbers) = max(1, round(lines_each(height, count) * line_height())), _around()
    return [area + words, *[area] * (count - 2), area + numbers]


def _around() -> tuple[int, int]:
    """Pixels above the first curves, for words, and below the last, for numbers."""
    return round(line_height()), round(1.5 * line_height())
