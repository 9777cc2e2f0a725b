"""Who draws when: one view in each turn of the event loop, so that a hand never waits for more than one picture.

Knows nothing of what is drawn. Drawing takes a third of the window's time at most: the rest is for clicks and training.
What moves by itself, and nobody is at, takes a tenth. What moves as a whole goes before all others, as one sees when it
stops.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from math import ceil, inf
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

FRAME = 0.033
"""Seconds between two drawings of the same view, unless it wants fewer."""
CALM = 3.0
"""Times as long for what neither mouse nor keyboard is at, while many views move by themselves: ten times a second."""
READ = 30.0
"""The same for numbers within sentences: once a second, as nobody reads them faster."""
BREATH = 0.004
"""Seconds at least between two views."""
LONGEST = 0.25
"""Seconds from which on the last drawing is forgotten, whatever it took."""
NAP = 0.02
"""The same where nobody is at them: until then what was drawn is painted, and one knows what that took."""
ASKED, SMOOTH, ALONE = 3, 2, 10
"""How many times as long as a drawing took it is until the next one begins: of what was asked for, of what moves as a
whole, and of what moves by itself, as drawing on one processor keeps training on the other one waiting, too."""
LATE = 0.3
"""Seconds after which a view waits no longer than if it were asked for: curves that move five times a second live, and
there are others before it."""

_last = [-LONGEST, 0.0]
"""When any view was drawn last: on the wall, and in the time of the window's thread."""


class PaintTurn(QObject):
    """The turns of one view: `draw` is called at once when nothing else is drawn, or else when it may be.

    calm: whether it moves by itself just now, so that it may do so less often where nobody is at it: every `slower`
    frames.
    smooth: whether it moves as a whole, and so goes before others.
    """

    def __init__(
        self, view: QObject, draw: Callable[[], None], frame: float = FRAME, *, slower: float = CALM,
        calm: Callable[[], bool] = lambda: False, smooth: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._view, self._draw, self._frame, self._calm, self._smooth = view, draw, frame, calm, smooth
        self._slower = slower
        self._drawn, self._rest = -frame, False
        self.alone = self._first = False
        """Whether nobody is at what moves by itself, and whether it moves as a whole: when it was asked for last."""
        self.destroyed.connect(partial(WaitingLine.of_app().leave, id(self)))

    def ask(self, *, rest: bool = False) -> None:
        """There is something new to draw, or the `rest` of what was just begun: that comes next, and is no drawing of
        its own."""
        before, line = (self.alone, self._first), WaitingLine.of_app()
        self.alone, self._first = self._calm() and not looked_at(self._view), self._smooth()
        if rest:
            self._rest = True
            line.go_on(self)
        elif before != (self.alone, self._first) or not line.holds(self):
            line.wait(self)

    def ready(self, frees: Mapping[float, float]) -> tuple[float, float]:
        """From when on it may be drawn, and from when on it would be if it were the only view.

        frees: what `free` says, by share.
        """
        if self._rest:
            return 0.0, 0.0
        due = self._drawn + (self._slower * self._frame if self.alone else self._frame)
        asked = max(due, frees[SMOOTH if self._first else ASKED])
        if self._first or not self.alone:
            return asked, due
        return min(max(due, frees[ALONE]), max(asked, self._drawn + LATE)), due

    def draw(self) -> None:
        """It is its turn."""
        self._drawn = time.monotonic()
        if not self._rest:
            _last[:] = self._drawn, time.thread_time()
        self._rest = False
        self._draw()


class WaitingLine(QObject):
    """The views that wait, with one timer for all of them: with one each the window was woken three times as often,
    mostly to find that another had just been drawn."""

    _here: WaitingLine | None = None

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self._waiting = WeakSet[PaintTurn]()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._serve)
        self._until = inf
        """When the pause is over."""

    @classmethod
    def of_app(cls) -> WaitingLine:
        """The only one there is."""
        if cls._here is None:
            cls._here = cls()
        return cls._here

    def wait(self, turn: PaintTurn) -> None:
        """It is drawn at once, or else when it may be."""
        now = time.monotonic()
        ready, _ = turn.ready(_frees(now))
        if ready <= now:
            self._draw(turn)
            return
        self._waiting.add(turn)
        if not self._pause.isActive() or ready < self._until:
            self._sleep(turn, now)

    def go_on(self, turn: PaintTurn) -> None:
        """It is drawn as soon as what it has just drawn is painted, and what hands did meanwhile is done."""
        self._waiting.add(turn)
        self._until = 0.0
        self._pause.start(0)

    def holds(self, turn: PaintTurn) -> bool:
        """Whether it waits."""
        return turn in self._waiting

    def leave(self, gone: int) -> None:
        """The turn of this identity is no more; where nobody waits the window is not woken."""
        self._waiting = WeakSet(turn for turn in self._waiting if id(turn) != gone)
        if not self._waiting:
            self._pause.stop()

    def _serve(self) -> None:
        """Draw the view that may be drawn first, if it may be now; the others wait on, also where that goes wrong."""
        now = time.monotonic()
        turn = self._next(now)
        try:
            if turn is not None and turn.ready(_frees(now))[0] <= now:
                self._draw(turn)
        finally:
            now = time.monotonic()
            turn = self._next(now)
            if turn is not None:
                self._sleep(turn, now)

    def _next(self, now: float) -> PaintTurn | None:
        frees = _frees(now)
        return min(self._waiting, key=lambda turn: turn.ready(frees), default=None)

    def _draw(self, turn: PaintTurn) -> None:
        self._waiting.discard(turn)
        turn.draw()

    def _sleep(self, turn: PaintTurn, now: float) -> None:
        """Until it may be drawn, if nothing else is asked for."""
        self._until = turn.ready(_frees(now))[0]
        if self._until > now and turn.alone:
            self._until = max(self._until, now + NAP)
        self._pause.start(ceil(1000 * max(0.0, self._until - now)))


def looked_at(view: QObject) -> bool:
    """Whether the mouse is over a view, or the keyboard in it."""
    if not isinstance(view, QWidget):
        return False
    typed_at = QApplication.focusWidget()
    return view.underMouse() or (typed_at is not None and view.isAncestorOf(typed_at))


def free(now: float, share: float, used: float) -> float:
    """From when on a view may be drawn: `share` times as long after the last one began as that took, with what it had
    painted. now, used: seconds on the wall and of this thread."""
    began, before = _last
    return now if now - began > LONGEST else began + BREATH + share * (used - before)


def _frees(now: float) -> Mapping[float, float]:
    used = time.thread_time()  # once: on some machines to ask for it takes as long as all the rest here
    return {share: free(now, share, used) for share in (ASKED, SMOOTH, ALONE)}
