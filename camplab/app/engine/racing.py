"""The race in the window: its variants, and what each has said so far. Views read; `race_commands` writes.

Knows no widget and nothing of the run that is trained alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from camplab.app.engine.race_thread import RaceThread
from camplab.document.project import Project
from camplab.document.races.race import Race
from camplab.engine.race_lanes import Lane
from camplab.runs import events as e
from camplab.runs import reading
from camplab.runs.record import Record
from camplab.words import Sentence

FRAME = 33
"""Milliseconds between two looks into the mailbox."""
FAREWELL = 2_200
"""Milliseconds that the processes have at the end to save and go."""


class LaneState:
    """How one variant stands."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self.record: Record | None = None
        """There since it began, or from its folder where it was done before."""
        self.end: e.Done | e.Fault | None = None
        self.seconds = 0.0
        """Of training, without the turns of others."""

    @property
    def name(self) -> Sentence:
        """What it is called beside the others."""
        return self.lane.place.name

    def hear(self, event: e.Event) -> bool:
        """Take in what it says; whether more changed than its numbers. Raises ValueError when that makes no sense."""
        if isinstance(event, e.Started):
            self.record = reading.gone_on(self.lane.project, event)
            return True
        if isinstance(event, e.Done) or (isinstance(event, e.Fault) and event.fatal):
            self.end = event
            if self.record is not None and isinstance(event, e.Fault):
                self.record.fault = event
            self.seconds = event.seconds if isinstance(event, e.Done) else self.seconds
            return True
        if isinstance(event, e.Epoch):
            self.seconds += event.seconds
        if self.record is not None and not isinstance(event, e.Note | e.State):
            self.record.add(event)
        return False


class Racing(QObject):
    """`race` is offered or composed; `lanes` are trained, or were last."""

    changed = Signal()
    """Other variants; one has begun or ended."""
    updated = Signal()
    """New numbers, at most 30 times a second."""
    over = Signal()
    """Every variant has its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.race: Race | None = None
        """What would be trained, where it is settled."""
        self.kept: tuple[Project, ...] = ()
        """Variants of the open network as it was when they were taken; what is open is one more."""
        self.lanes: tuple[LaneState, ...] = ()
        self._thread: RaceThread | None = None
        self._leaving: list[RaceThread] = []
        """Those that are not needed any more."""
        self._timer = QTimer(self, interval=FRAME)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._running = False
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)  # a QThread that is destroyed while it runs aborts the process

    @property
    def running(self) -> bool:
        """Whether there are variants that have no end yet."""
        return self._running

    def trains(self, record: Record) -> bool:
        """Whether this is the record of a variant that has no end yet."""
        return self._running and any(state.record is record and state.end is None for state in self.lanes)

    def offer(self, race: Race | None, kept: Sequence[Project] = ()) -> None:
        """Have this race ready, or the variants of one; processes are started, so that it begins at once.

        Without either they go.
        """
        if self._running:
            return
        self.race, self.kept, self.lanes = race, tuple(kept), ()
        if race or kept:
            self._get_ready()
        elif self._thread is not None:
            self._thread.stop()
            self._leaving = [*(thread for thread in self._leaving if not thread.isFinished()), self._thread]
            self._thread = None
        self.changed.emit()

    def begin(self, lanes: Sequence[Lane]) -> None:
        """Train these."""
        if self._running:
            return
        self.lanes = tuple(LaneState(lane) for lane in lanes)
        self._running = True
        self._get_ready().begin(lanes)
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """End all after the step they are at; each saves."""
        if self._thread is not None:
            self._thread.stop()

    def close(self) -> None:
        """Let all save; end processes and threads within three seconds."""
        self._timer.stop()
        threads = [*self._leaving, *([self._thread] if self._thread is not None else [])]
        self._leaving, self._thread, self._running = [], None, False
        for thread in threads:
            thread.stop()
        for thread in threads:
            if not thread.wait(FAREWELL):
                thread.kill()
                thread.wait()

    def _get_ready(self) -> RaceThread:
        if self._thread is None:
            self._thread = RaceThread()
            self._thread.start()
        return self._thread

    def _look(self) -> None:
        thread = self._thread
        if thread is None:
            return
        ended = thread.mailbox.closed  # asked first: what was put before the end is still taken
        by_run = {state.lane.run: state for state in self.lanes}
        messages = [message for message in thread.mailbox.take(0) if isinstance(message, e.Event)]
        changes = [by_run[message.run].hear(message) for message in messages if message.run in by_run]
        if any(changes):
            self.changed.emit()
        if changes:
            self.updated.emit()
        if ended:
            thread.wait()
            self._timer.stop()
            self._thread, self._running = None, False
            self.changed.emit()
            self.over.emit()
