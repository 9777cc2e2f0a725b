"""Many other runs over the same axes, drawn as one picture: moved along, nothing is looked up again but what is new.

Knows no trainer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor, log2
from typing import Protocol

import numpy as np
from PySide6.QtGui import QColor

from camplab.app.panels.drawing.columns import Columns, Layer, Lines
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.loss.strand import Seen, Sight
from camplab.runs.curves.pyramid import Doubles, Floats
from camplab.runs.curves.series import Curves
from camplab.runs.curves.spans import spans
from camplab.runs.record import Record

BESIDE = 0.5
"""Of what is in sight, that is made ready on either side of it."""
FINENESS = 4
"""Widths of columns for each doubling: while a run grows they stay as they are for a while."""
NAMED = 40
"""Curves at the most that are named at their ends."""
STEADY = 16
"""Parts of the height: it changes by whole ones, so that what was painted can stay while it is moved."""


class Beside(Protocol):
    """One of the strands: a quantity of another run."""

    curves: Curves

    @property
    def record(self) -> Record:
        """Of the run."""

    @property
    def color(self) -> QColor:
        """Of all its curves."""

    @property
    def told_by_width(self) -> bool:
        """Whether how thick its curves are tells them apart."""

    def look(self, sight: Sight) -> Seen:
        """What of it is in sight."""

    def ends(self, last: float) -> Iterator[tuple[float, str, QColor]]:
        """Where its last curve ends that has a point up to a step, with its name."""

    def rows(self, step: int, smoothing: bool, scale: str) -> Iterator[Row]:
        """Its values at a step."""


@dataclass(frozen=True)
class Window:
    """Columns `first` to `last`, each so many steps wide, that are made ready; and how they are made."""

    first: int
    last: int
    size: float
    log: bool
    beta: float

    def holds(self, sight: Sight, size: float, beta: float) -> bool:
        """Whether all of what is to be seen is here."""
        same = (self.size, self.log, self.beta) == (size, sight.log, beta)
        return same and self.first * size <= sight.low and sight.high <= self.last * size


class Crowd:
    """Draws `strands`, all over the same axes."""

    def __init__(self, strands: Sequence[Beside]) -> None:
        self._strands = strands
        self._picture = Columns()
        self._window: Window | None = None
        self._of: dict[Record, list[int]] = {}
        """The strands of each run, by number."""
        for number, strand in enumerate(strands):
            self._of.setdefault(strand.record, []).append(number)
        self._known: dict[Record, tuple[int, int, int]] = {}
        """How much each run had said when it was looked at."""
        self._spans = np.empty((0, 2, 2, 0), np.float32)
        """Strands × training, validation × low, high × columns."""
        self._alike = alike(strands)
        self._lines = Lines()
        self._lowest = self._highest = np.empty(0, np.float32)
        self._last = 0.0

    @property
    def items(self) -> tuple[Columns]:
        """What is put into the plot."""
        return (self._picture,)

    def look(self, sight: Sight) -> Seen:
        """The heights of what is in sight; `show` draws it."""
        size, beta = step_up((sight.high - sight.low) / max(1, sight.pixels)), self._strands[0].curves.beta
        beta = beta if sight.smoothing else 0.0
        window = self._window
        if window is None or not window.holds(sight, size, beta):
            wide = BESIDE * (sight.high - sight.low)
            first, last = floor((sight.low - wide) / size), ceil((sight.high + wide) / size)
            window = self._window = Window(first, last, size, sight.log, beta)
            self._known = {}
            self._spans = np.empty((len(self._strands), 2, 2, last - first), np.float32)
        self._catch_up(window, sight)
        self._last = sight.high
        begin, end = floor(sight.low / size) - window.first, ceil(sight.high / size) - window.first
        heights = steady(self._lowest[begin:end], self._highest[begin:end])
        return Seen(validation=(heights, heights))

    def _catch_up(self, window: Window, sight: Sight) -> None:
        """Look at the strands whose run has said more since."""
        now = {record: (record.step, len(record.epochs), len(record.looks)) for record in self._of}
        if now == self._known:
            return
        edges = np.arange(window.first, window.last + 1, dtype=np.float64) * window.size
        whole = replace(sight, low=edges[0], high=edges[-1], pixels=2 * (window.last - window.first))
        for number in (at for record, all_of in self._of.items() if now[record] != self._known.get(record)
                       for at in all_of):  # fmt: skip
            seen = self._strands[number].look(whole)
            for which, (x, y) in enumerate((seen.smooth, seen.validation)):
                self._spans[number, which] = spans(x, y, edges)
        self._known = now
        self._lines = Lines(window.first, window.size, [self._layer(numbers) for numbers in self._alike])
        self._lowest, self._highest = self._spans[:, :, 0].min((0, 1)), self._spans[:, :, 1].max((0, 1))

    def _layer(self, numbers: Sequence[int]) -> Layer:
        """Of these strands."""
        low, high = (self._spans[numbers, :, end].reshape(2 * len(numbers), -1) for end in (0, 1))
        return Layer(low, high, np.tile([False, True], len(numbers)))

    @property
    def told_by_width(self) -> bool:
        """Whether one of them has both kinds of curves in sight."""
        return any(strand.told_by_width for strand in self._strands)

    def show(self) -> None:
        """Draw what was seen last."""
        self._picture.put(self._lines, tuple(self._strands[numbers[0]].color for numbers in self._alike))

    def limit(self, headroom: float) -> None:
        """So many pixels at the top are kept for words."""
        self._picture.headroom = headroom

    def ends(self) -> Iterator[tuple[float, str, QColor]]:
        """Where the first of them end, with their names."""
        for strand in self._strands[:NAMED]:
            yield from strand.ends(self._last)

    @property
    def unnamed(self) -> int:
        """How many of them have no name there."""
        return max(0, len(self._strands) - NAMED)

    def rows(self, step: int, smoothing: bool, scale: str) -> Iterator[Row]:
        """Their values at a step."""
        for strand in self._strands:
            yield from strand.rows(step, smoothing, scale)


def alike(strands: Sequence[Beside]) -> list[list[int]]:
    """The numbers of those that have the same colour."""
    found: dict[int, list[int]] = {}
    for number, strand in enumerate(strands):
        found.setdefault(strand.color.rgba(), []).append(number)
    return list(found.values())


def step_up(size: float) -> float:
    """The next of a few sizes."""
    return float(2.0 ** (ceil(FINENESS * log2(size)) / FINENESS))


def steady(lowest: Floats, highest: Floats) -> Doubles:
    """From where to where the lines go, rounded outwards; nothing where there are none."""
    low, high = float(lowest.min(initial=np.inf)), float(highest.max(initial=-np.inf))
    if low >= high:
        return np.array([low] if low == high else [])
    part = 2.0 ** floor(log2((high - low) / STEADY))
    return np.array([floor(low / part) * part, ceil(high / part) * part])
