"""The button that has computed what a run did not record, where one looks at it; while that is done, it ends it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from camplab.app.engine.computing import Computing
from camplab.app.engine.live import Live
from camplab.app.lab import Lab
from camplab.app.look.language import tr, translate
from camplab.app.panels.controls import button, name, tint
from camplab.app.training import hindsight
from camplab.numbers import time_left
from camplab.runs.record import Record

Ask = Callable[[Callable[[Lab], object]], None]


def progress(computing: Computing) -> str:
    """How far it is, and how long it will take."""
    if not computing.done:
        return tr("Computing: on the way to the first of {total} steps", total=computing.total)
    told = tr("Computing: {n} of {total} steps", n=computing.done, total=computing.total)
    left = computing.seconds_left
    return told if left is None else f"{told}, {translate(time_left(left))}"


class ComputeButton:
    """`where` says which measures are drawn, and between which steps one looks; `ask` hands on to the window.

    words: what is computed, and more of it, in the language as it is.
    """

    def __init__(
        self, live: Live, ask: Ask, where: Callable[[], tuple[Collection[str], float, float]],
        words: Callable[[], tuple[str, str]],
    ) -> None:  # fmt: skip
        self._live, self._ask, self._where, self._words = live, ask, where, words
        self._run: Record | None = None
        self.button = button(self.press, "search")
        self.button.hide()
        self.hint = ""
        """What would be computed, or how far it is."""

    def offer(self, run: Record | None, missing: bool = True) -> None:
        """Of a run that is kept, where something of it may be `missing`; or how far it is."""
        self._run = run
        self.button.setVisible(missing and run is not None and run.started.place is not None and run.step > 0)
        if self._said() != (self.button.text(), self.hint):
            self.dress()

    @property
    def under_way(self) -> bool:
        """Whether it is being computed."""
        return self._run is not None and self._live.computing.record is self._run

    def dress(self) -> None:
        """Take language and theme, and what the engine has done since."""
        self.button.setProperty("icon_name", "square" if self.under_way else "search")
        tint(self.button)
        title, self.hint = self._said()
        name(self.button, title, self.hint)

    def _said(self) -> tuple[str, str]:
        """What the button is called, and what more there is to say."""
        return (tr("Stop computing"), progress(self._live.computing)) if self.under_way else self._words()

    def press(self) -> None:
        """Begin, or give up."""
        if self.under_way:
            self._ask(hindsight.give_up)
        else:
            names, first, last = self._where()
            self._ask(partial(hindsight.compute, measures=names, first=first, last=last))
