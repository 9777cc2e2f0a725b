"""Reads the list of runs, and in what they differ, a little in each turn of the window, while a panel is seen."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from camplab import folders
from camplab.app.panels.runs.differing import Differing
from camplab.runs.folder import sweep
from camplab.runs.kept import trash
from camplab.runs.kept.all_runs import KeptRuns
from camplab.runs.listing import Info

SLICE = 0.008
"""Seconds of reading in one turn of the window."""
AGAIN = 4_000
"""Milliseconds after which the folder is looked at again: another window trains, too."""


class Reader(QObject):
    """`infos` are the runs as they were read last."""

    changed = Signal()
    """`infos` are others than before."""
    listed = Signal()
    """That was followed; this is a turn of its own, for what it left."""
    learned = Signal()
    """More is known of in what runs differ."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.infos: tuple[Info, ...] = ()
        self.differing = Differing()
        self._panel, self._kept, self._swept = panel, KeptRuns(folders.runs()), False
        self._reading: Iterator[bool] = iter(())
        """Goes on with it; whether the rest is for another turn in any case."""
        self._followed = True
        """Whether `listed` was said after `changed`."""
        self._soon, self._again = QTimer(self, singleShot=True, interval=0), QTimer(self, interval=AGAIN)
        self._soon.timeout.connect(self._read_on)
        self._again.timeout.connect(self.read)
        panel.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether there is something left to be read."""
        return self._soon.isActive()

    def read(self) -> None:
        """Look whether there are other runs than before."""
        if self._panel.isVisible():
            self._reading = self._read()
            self._soon.start()

    def go_on(self) -> None:
        """Somebody wants to know in what runs differ."""
        if not self._soon.isActive() and self._panel.isVisible():
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._again.start()
            QTimer.singleShot(0, self, self.read)  # once it is seen
        elif event.type() == QEvent.Type.Hide:
            self._again.stop()
            self._soon.stop()
        return super().eventFilter(watched, event)

    def _read(self) -> Iterator[bool]:
        for _ in self._kept.read():
            yield False
        if self.differing.gone_on(self._kept.renewed):
            self.learned.emit()  # it is asked for again
        if self._kept.infos != self.infos:
            yield True
            # a reading that begins before this one has said `listed` finds nothing new, and says it instead
            self.infos, self._followed = self._kept.infos, False
            self.changed.emit()
            yield True
        if not self._followed:
            self._followed = True
            self.listed.emit()
            yield True

    def _read_on(self) -> None:
        end = time.monotonic() + SLICE
        for enough in self._reading:
            if enough or time.monotonic() > end:
                self._soon.start()
                return
        if self.differing.work(SLICE):
            self.learned.emit()
        if not self._swept:
            self._swept = True
            trash.empty()
            sweep(folders.runs())
        if self.differing.busy:
            self._soon.start()
