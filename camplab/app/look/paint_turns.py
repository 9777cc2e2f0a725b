"""Who draws when: one view in each turn of the event loop, so that a hand never waits for more than one picture.

Knows nothing of what is drawn. Drawing takes a third of the window's time at most: the rest is for clicks and training.
What moves by itself, and nobody is at, takes a tenth. What moves as a whole goes before all others, as one sees when it
stops.
"""

from __future__ import annotations

import time
from collections.abc import Callable

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
ASKED, SMOOTH, ALONE = 3, 2, 10
"""How many times as long as a drawing took it is until the next one begins: of what was asked for, of what moves as a
whole, and of what moves by itself, as drawing on one processor keeps training on the other one waiting, too."""
LATE = 0.3
"""Seconds after which a view waits no longer than if it were asked for: curves that move five times a second live, and
there are others before it."""

_last = [-LONGEST, 0.0]
"""When any view was drawn last: on the wall, and in the time of the window's thread."""


class Turn(QObject):
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
        self._drawn = -frame
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._try)

    def ask(self, *, rest: bool = False) -> None:
        """There is something new to draw, or the `rest` of what was just begun."""
        if rest:
            self._drawn = -self._frame
        if not self._pause.isActive():
            self._try()

    def _try(self) -> None:
        now, alone = time.monotonic(), self._calm() and not looked_at(self._view)
        frame = self._slower * self._frame if alone else self._frame
        share = SMOOTH if self._smooth() else ALONE if alone and now - self._drawn < LATE else ASKED
        wait = max(self._drawn + frame, free(now, share)) - now
        if wait > 0:
            self._pause.start(1 + int(1000 * wait))
            return
        self._drawn = now
        _last[:] = now, time.thread_time()
        self._draw()


def looked_at(view: QObject) -> bool:
    """Whether the mouse is over a view, or the keyboard in it."""
    if not isinstance(view, QWidget):
        return False
    typed_at = QApplication.focusWidget()
    return view.underMouse() or (typed_at is not None and view.isAncestorOf(typed_at))


def free(now: float, share: float = ASKED) -> float:
    """From when on a view may be drawn: `share` times as long after the last one began as that took, with what it had
    painted."""
    began, used = _last
    return now if now - began > LONGEST else began + BREATH + share * (time.thread_time() - used)
