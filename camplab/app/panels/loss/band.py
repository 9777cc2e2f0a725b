"""Runs of one project with several seeds as one: the median of their validation, and how far they lie apart.

Of several runs that differ by chance alone nobody is to argue from one. Knows no run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
from PySide6.QtGui import QColor

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.area import Area
from camplab.app.panels.drawing.curve import THICK, Curve
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.loss.strand import Seen, Sight, said
from camplab.runs.curves.series import Curves

SHARE = 0.22
"""Of the colour of words that the ground takes."""


class Looked(Protocol):
    """One of the runs, which was looked at before."""

    seen: Seen
    curves: Curves

    def own_step(self, step: int) -> int:
        """Which of its steps stands at a step of the axis."""


class Looking(Protocol):
    """Can be looked at."""

    def look(self, sight: Sight) -> Seen:
        """What of it is in sight."""


class Band:
    """Drawn behind the curves of `strands`, all of the same quantity; these are looked at before it."""

    def __init__(self, strands: Sequence[Looked]) -> None:
        self._strands = strands
        self.area, self.median = Area(), Curve(THICK)
        self._x = self._low = self._middle = self._high = np.empty(0)

    @property
    def items(self) -> tuple[Area, Curve]:
        """What is put into the plot."""
        return self.area, self.median

    def look(self, sight: Sight) -> Seen:
        """What is in sight: as many ends of epochs as every run has."""
        found = [strand.seen.validation for strand in self._strands]
        count = min(len(x) for x, _ in found)
        x = found[0][0][:count]
        if any(not np.array_equal(x, other[:count]) for other, _ in found):
            x = x[:0]
        heights = np.array([y[: len(x)] for _, y in found])
        known = np.isfinite(heights).all(0)
        known[: max(0, int(np.searchsorted(x, sight.low)) - 1)] = False  # of many runs more was looked at
        known[int(np.searchsorted(x, sight.high, "right")) + 1 :] = False
        self._x, heights = x[known], heights[:, known]
        self._low, self._middle, self._high = heights.min(0), np.median(heights, 0), heights.max(0)
        return Seen(validation=(self._x, self._middle))

    told_by_width = False

    def show(self) -> None:
        """Draw what was seen last."""
        look = style.theme()
        self.area.color = mixed(look.text_faint, look.panel, SHARE)
        self.area.put(self._x, self._low, self._high)
        self.median.paint_with(look.text)
        self.median.put(self._x, self._middle)

    def limit(self, headroom: float) -> None:
        """So many pixels at the top are kept for words."""
        self.median.headroom = headroom

    def ends(self) -> Iterator[tuple[float, str, QColor]]:
        """Where the median ends."""
        if len(self._middle):
            words = tr("median of {n} seeds", n=len(self._strands))
            yield float(self._middle[-1]), words, style.theme().text

    def rows(self, step: int, smoothing: bool, scale: str) -> Iterator[Row]:
        """The median at a step."""
        values = [strand.curves.validation.at(strand.own_step(step)) for strand in self._strands]
        if np.isfinite(values).all():
            middle = float(np.median(values))
            yield Row(tr("median of {n} seeds", n=len(values)), said(middle, scale), style.theme().text)


class Unseen:
    """One of a band that is drawn elsewhere, as the run that is watched: it is looked at here, and not shown."""

    items = ()
    told_by_width = False

    def __init__(self, strand: Looking) -> None:
        self.look = strand.look

    def show(self) -> None:
        """Nothing."""

    def limit(self, headroom: float) -> None:
        """Nothing is drawn."""

    def ends(self) -> Iterator[tuple[float, str, QColor]]:
        """None."""
        return iter(())

    def rows(self, step: int, smoothing: bool, scale: str) -> Iterator[Row]:
        """None."""
        return iter(())
