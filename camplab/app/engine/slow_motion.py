"""Plays steps block by block, forwards and back, by itself or move by move. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf

from PySide6.QtCore import QObject, QTimer

from camplab.app.engine.live import Live
from camplab.app.engine.racing import FRAME
from camplab.app.engine.shown_steps import ShownSteps
from camplab.app.engine.trainer import Trainer
from camplab.app.session import Session
from camplab.runs.events import Move
from camplab.words import Sentence, say

SPEEDS: Mapping[float, Sentence] = {
    1.0: say("1 block a second"),
    2.0: say("2 blocks a second"),
    5.0: say("5 blocks a second"),
    20.0: say("20 blocks a second"),
    inf: say("Unthrottled"),
}
"""Blocks a second -> what it is called."""


class SlowMotion(ShownSteps):
    """Stops at what can be seen."""

    def __init__(self, session: Session, live: Live, trainer: Trainer, parent: QObject | None = None) -> None:
        super().__init__(live, trainer, parent)
        self._session = session
        self.speed = 1.0
        self.seen: Callable[[int], bool] = lambda _uid: True
        """Whether a block can be seen, in the stack that is shown: only those are stopped at."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a block or a step before."""
        return self.played is not None and bool(self.played.at or self.played.shown.back)

    def play(self, on: bool) -> None:
        """Go on by itself, or not."""
        if on and self.active:
            self._timer.start(FRAME if self.speed == inf else round(1000 / self.speed))
        else:
            self._timer.stop()
        self.changed.emit()

    def set_speed(self, speed: float) -> None:
        """So many blocks a second; infinity: whole steps."""
        self.speed = speed
        self.play(self.playing)

    def end(self) -> None:
        self._timer.stop()
        super().end()

    def forward(self) -> None:
        """One block on; after the last, the next step."""
        if self.played is not None and not self.waits:
            at = self._next(1)
            self.ask(self.played.shown.step + 1) if at is None else self.go(at)

    def back(self) -> None:
        """One block back; before the first, the step before."""
        if self.played is not None and not self.waits:
            at = self._next(-1)
            self.step_back() if at is None else self.go(at)

    def step_on(self) -> None:
        """Take the rest of this step; the next one begins."""
        if self.played is not None and not self.waits:
            self.ask(self.played.shown.step + 1)

    def step_back(self) -> None:
        """To the beginning of this step; there, to that of the step before."""
        if self.played is None or self.waits:
            return
        if self.played.at:
            self.go(0)
        elif self.played.shown.back:
            self.ask(self.played.shown.step - 1, anew=True)

    def _next(self, way: int) -> int | None:
        """The next move in this direction that can be seen; None: there is none in this step."""
        played = self.played
        assert played is not None
        at = played.at + way
        while 0 <= at <= played.last:
            move = played.shown.moves[at]
            if move.what not in ("forward", "backward"):
                return at
            self._show_stack(move)
            if any(map(self.seen, played.blocks(move))):
                return at
            at += way
        return None

    def _show_stack(self, move: Move) -> None:
        """Turn to the stack that it happens in."""
        stack = self.played.stack(move) if self.played is not None else ""
        if stack and stack in self._session.project.stacks:
            self._session.show_stack(stack)

    def _tick(self) -> None:
        played = self.played
        if played is None or self.waits:
            return
        if self.speed == inf:
            self.go(played.last)
            self.step_on()
        else:
            self.forward()
