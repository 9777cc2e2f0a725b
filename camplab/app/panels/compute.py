"""The button that has computed what a run did not record, where one looks at it; while that is done, it ends it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from camplab.app.engine.live import Live
from camplab.app.lab import Lab
from camplab.app.look.language import tr
from camplab.app.panels.controls import button, name, tint
from camplab.app.training import hindsight
from camplab.runs.record import Record

Ask = Callable[[Callable[[Lab], object]], None]


class ComputeButton:
    """`where` says which measures are drawn, and between which steps one looks; `ask` hands on to the window."""

    def __init__(self, live: Live, ask: Ask, where: Callable[[], tuple[Collection[str], float, float]]) -> None:
        self._live, self._ask, self._where = live, ask, where
        self._run: Record | None = None
        self.button = button(self._press, "search")
        self.button.hide()

    def offer(self, run: Record | None) -> None:
        """Of a run that is kept; or how far it is."""
        self._run = run
        self.button.setVisible(run is not None and run.started.place is not None and run.step > 0)
        self.dress()

    def dress(self) -> None:
        """Take language and theme, and what the engine has done since."""
        computing = self._live.computing
        under_way = self._run is not None and computing.record is self._run
        self.button.setProperty("icon_name", "square" if under_way else "search")
        tint(self.button)
        if under_way:
            told = tr("Stop computing: {n} of {total} steps", n=computing.done, total=computing.total)
            name(self.button, tr("Stop computing"), told)
        else:
            told = tr("Compute the validation at more steps of those in sight: the run is gone through once more")
            name(self.button, tr("Compute the validation here"), told)

    def _press(self) -> None:
        if self._live.computing.record is not None:
            self._ask(hindsight.give_up)
        else:
            names, first, last = self._where()
            self._ask(partial(hindsight.compute, measures=names, first=first, last=last))
