"""Plots above each other, also those of other panels, have the same edges, so that a step is at one x in all of them.

Knows no run. Each panel says how much room its numbers and names want; all get that of the most demanding one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from math import ceil
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from camplab.app.panels.drawing.plots import Plot

MOST = 110
"""Pixels of numbers or names beyond which a panel keeps its room to itself: long names would narrow every plot."""


@dataclass(frozen=True)
class Wish:
    """The room that a panel wants."""

    panel: ref[QWidget]
    left: float
    right: float

    def is_seen_in(self, window: QWidget) -> bool:
        """Whether the panel is there, in this window, and in sight."""
        panel = self.panel()
        return panel is not None and panel.isVisible() and panel.window() is window


class Gutters(QObject):
    """What the panels in sight want; `changed` when what they have in common is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted: dict[int, Wish] = {}
        self._told: dict[int, tuple[float, float]] = {}

    def share(self, panel: QWidget, left: float, right: float) -> tuple[float, float]:
        """The room left and right that `panel` is to give its plots, in pixels; it wants this much itself."""
        if id(panel) not in self._wanted:
            panel.destroyed.connect(partial(self._wanted.pop, id(panel), None))
        self._wanted[id(panel)] = Wish(ref(panel), left, right)
        window = panel.window()
        beside = [wish for wish in self._wanted.values() if wish.is_seen_in(window)]
        common = _most(wish.left for wish in beside), _most(wish.right for wish in beside)
        if self._told.get(id(window)) != common:
            self._told[id(window)] = common
            self.changed.emit()
        return max(left, common[0]), max(right, common[1])


def _most(wanted: Iterable[float]) -> float:
    return max((each for each in wanted if each <= MOST), default=0.0)


_shared: list[Gutters] = []


def gutters() -> Gutters:
    """Those of this program's windows."""
    if not _shared:
        _shared.append(Gutters())
    return _shared[0]


def follow(refresh: Callable[[], None]) -> None:
    """Call `refresh` whenever the edges in common are others."""
    gutters().changed.connect(refresh)


def align(panel: QWidget, plots: Sequence[Plot]) -> None:
    """Give plots that stand above each other, also in other panels, the same left and right edges."""
    margins = [plot.margins() for plot in plots]
    left, right = gutters().share(panel, *(max(each) for each in zip(*margins, strict=True)))
    for plot in plots:
        plot.y_axis.setWidth(left)
        plot.ends.setWidth(right)


def sight(plots: Sequence[Plot], over: QWidget) -> QRect:
    """Where the curves of plots above each other lie in the widget `over`, without names, numbers and headroom."""
    areas = []
    for plot in plots:
        area = plot.mapFromScene(plot.getPlotItem().vb.sceneBoundingRect()).boundingRect()
        areas.append(area.adjusted(0, ceil(plot.headroom), 0, 0).translated(plot.mapTo(over, QPoint())))
    whole: QRect = reduce(QRect.united, areas)
    return whole
