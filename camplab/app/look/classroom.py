"""The layout in classroom mode: what is not for the class is put away, and afterwards all is where it was."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from camplab.app.look import style

REST = 200
"""Milliseconds after which everything around the workbench has found its size."""
TRIES = 4
"""So often the sizes of before are given back where they have not been taken, as on a slow machine."""
LAYOUT = 2
"""Raised when the docks change, so that a remembered layout of an older camplab is not forced on them."""


Sizes = tuple[tuple[QDockWidget, QSize], ...]


@dataclass(frozen=True)
class Kept:
    """A layout, whether its widths are the learner's own, and the sizes of the workbench and of the docks in sight."""

    state: QByteArray
    own: bool
    size: QSize
    docks: Sizes
    shown: tuple[QDockWidget, ...]
    """Docks that are not hidden, also behind others."""


class Classroom(QObject):
    """Takes docks away from `host` and brings its layout back."""

    def __init__(self, host: QMainWindow) -> None:
        super().__init__(host)
        self._host = host
        self._before: Kept | None = None
        self._sizes: Sizes = ()
        """To be given back once everything has found its place."""
        self._tries = 0
        self._noted: Sizes = ()
        self._late = QTimer(self, singleShot=True, interval=REST)
        self._late.timeout.connect(self._resize)

    @property
    def inside(self) -> bool:
        """Whether it is classroom mode."""
        return self._before is not None

    def note(self) -> None:
        """All stands: sizes are taken now, as in classroom mode panels have changed theirs before it is entered."""
        if not self.inside and not self._sizes:
            self._noted = self._in_sight()

    def now(self, own: bool) -> Kept:
        """The layout to be remembered: in classroom mode the one before it."""
        if self._before is not None:
            return self._before
        shown = tuple(frame for frame in self._host.findChildren(QDockWidget) if not frame.isHidden())
        return Kept(self._host.saveState(LAYOUT), own, self._host.size(), self._sizes or self._noted, shown)

    def _in_sight(self) -> Sizes:
        """The docks that are seen, each with the room that it and the tabs above it take."""
        host, direct = self._host, Qt.FindChildOption.FindDirectChildrenOnly
        bars = [bar.height() for bar in host.findChildren(QTabBar, options=direct) if bar.isVisible()]
        tabs = QSize(0, max(bars, default=0))
        docks = [frame for frame in host.findChildren(QDockWidget) if style.in_sight(frame)]
        return tuple(
            (frame, frame.size() + tabs if host.tabifiedDockWidgets(frame) else frame.size())
            for frame in docks
            if not frame.isFloating()
        )

    def enter(self, own: bool, away: Iterable[QDockWidget]) -> None:
        """Keep the layout and hide these docks."""
        self._before, self._sizes = self.now(own), ()
        for frame in away:
            frame.hide()

    def leave(self) -> Kept:
        """Bring the layout back."""
        kept, self._before = self._before, None
        assert kept is not None
        for frame in self._host.findChildren(QDockWidget):  # restoring the state would leave tab bars of nothing behind
            frame.setVisible(frame in kept.shown)
        for frame, _ in kept.docks:
            frame.raise_()
        if kept.size.width() == self._host.width():
            self._sizes, self._tries = kept.docks, TRIES
            self._late.start()
        return kept

    def keep(self, before: Kept) -> None:
        """In classroom mode: this is the layout that is brought back after it."""
        if self._before is not None:
            self._before = before

    def forget(self) -> None:
        """Another layout was asked for."""
        self._before, self._sizes = None, ()

    def _resize(self) -> None:
        """Only now are panels as narrow as before: while letters were large they took more; again if it was early."""
        sizes = self._sizes
        if not sizes or self._tries == 0 or self._in_sight() == sizes:
            self._sizes = ()
            return
        self._tries -= 1
        frames = [frame for frame, _ in sizes]
        widths, heights = ([side(size) for _, size in sizes] for side in (QSize.width, QSize.height))
        self._host.resizeDocks(frames, widths, Qt.Orientation.Horizontal)
        self._host.resizeDocks(frames, heights, Qt.Orientation.Vertical)
        self._late.start()


class SizeHeld(QTimer):
    """While letters become larger or smaller a window stays as large as it is.

    Docks come and go one after the other then: for what is between, a small window would grow, and stay so.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, singleShot=True, interval=REST)
        self._window = window
        self.timeout.connect(self._let_go)
        style.changing.connect(self._hold)

    def _hold(self) -> None:
        self._window.setMinimumSize(1, 1)
        self.start()

    def _let_go(self) -> None:
        self._window.setMinimumSize(0, 0)
