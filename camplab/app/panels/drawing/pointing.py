"""A scene that says where the mouse is in it, that it has gone, and again when something else is drawn there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QHideEvent


class Pointing(pg.GraphicsView):  # type: ignore[misc]
    """`pointed` says the place in the scene, or None; pyqtgraph itself does not say that the mouse has gone.

    Keys point as the mouse does (`hold`), until it moves here.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mouse: QPointF | None = None
        """Where it is in the scene."""
        self._held: Callable[[], QPointF] | None = None
        self.scene().sigMouseMoved.connect(self._point)

    @property
    def held(self) -> bool:
        """Whether it is keys that point."""
        return self._held is not None

    def hold(self, place: Callable[[], QPointF] | None) -> None:
        """Keys point to this place of the scene, wherever it comes to lie; None: not any more."""
        was, self._held = self.held, place
        if place is not None:
            self.pointed.emit(place())
        elif was:
            self.pointed.emit(None)

    def point_again(self) -> None:
        """Something else is drawn now."""
        place = self._held() if self._held is not None else self.mouse
        if place is not None:
            self.pointed.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.held:  # what keys point to outlives the mouse
            self._gone()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hold(None)
        self._gone()

    def _point(self, point: QPointF) -> None:
        self.mouse, self._held = point, None
        self.pointed.emit(point)

    def _gone(self) -> None:
        if self.mouse is not None:
            self.mouse = None
            self.pointed.emit(None)


class Pointers:
    """Plots that share a box of values: what is pointed to last is told, be it by mouse or by keys.

    Each joins before whoever tells of it listens to it.
    """

    def __init__(self) -> None:
        self.plots: list[Pointing] = []

    def join(self, plot: Pointing) -> None:
        """It is one of them from now on."""
        self.plots.append(plot)
        plot.pointed.connect(partial(self._release, plot))

    def again(self) -> None:
        """What is drawn is another; the mouse may rest in one plot while keys point to another."""
        for plot in [each for each in self.plots if each.held] or self.plots:
            plot.point_again()

    def _release(self, plot: Pointing, point: QPointF | None) -> None:
        for other in self.plots:
            if point is not None and other is not plot:
                other.hold(None)
