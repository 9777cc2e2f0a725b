"""The race in the window: its variants, and what each has said so far. Views read; `race_commands` writes.

Knows no widget and nothing of the run that is trained alone.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from camplab.app.engine.lane_state import LaneState
from camplab.app.engine.race_thread import Ask, RaceThread
from camplab.app.engine.race_watch import RaceWatch
from camplab.document.project import Project
from camplab.document.races.race import Race, Variant
from camplab.engine.race_lanes import Lane
from camplab.runs import events as e
from camplab.runs.record import Record

FRAME = 33
"""Milliseconds between two looks into the mailbox of an engine, and between two whole steps in slow motion at least."""
FAREWELL = 2_200
"""Milliseconds that the processes have at the end to save and go."""
OBEDIENCE = 6.0
"""Seconds that they have to stop; then they are ended."""


class Racing(QObject):
    """`race` is offered or composed; `lanes` are trained, or were last."""

    changed = Signal()
    """Other variants; one has begun or ended."""
    updated = Signal()
    """New numbers, at most 30 times a second."""
    begun = Signal()
    """Another race is trained or shown."""
    ended = Signal(object)
    """The state of a variant that has its end now."""
    noted = Signal(object)
    """Worth knowing about the variant that is looked at: a tuple of Sentences."""
    over = Signal()
    """Every variant has its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.race: Race | None = None
        """What would be trained, where it is settled."""
        self.kept: tuple[Project, ...] = ()
        """Its variants; or networks as they were when they were taken, and what is open is one more."""
        self.lanes: tuple[LaneState, ...] = ()
        self.paused = False
        """Whether all are asked to wait."""
        self.left: tuple[Project, Path | None, bool] | None = None
        """The document that was left to look at a variant, its file, and whether that holds it."""
        self.lent: Project | None = None
        """What was put on the stack to look at a variant."""
        self.watch = RaceWatch(lambda: self.going, self._tell)
        self._stop_by: float | None = None
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
        return any(state.record is record for state in self.going)

    @property
    def going(self) -> list[LaneState]:
        """The variants that have no end yet."""
        return [state for state in self.lanes if self._running and state.end is None and not state.lane.done]

    @property
    def resumable(self) -> bool:
        """Whether some have not come to their end, and nothing is trained."""
        return not self._running and any(not state.over for state in self.lanes)

    def offer(self, race: Race | None, kept: Sequence[Project] = ()) -> None:
        """Have this race ready, or the variants of one; processes are started, so that it begins at once.

        Without either they go.
        """
        if self._running:
            return
        self.race, self.kept, self.lanes = race, race.projects if race is not None else tuple(kept), ()
        if self.kept:
            self._get_ready()
        elif self._thread is not None:
            self._thread.stop()
            self._leaving = [*(thread for thread in self._leaving if not thread.isFinished()), self._thread]
            self._thread = None
        self.changed.emit()

    def begin(self, lanes: Sequence[Lane]) -> None:
        """Train these, where they are not done."""
        if self._running:
            return
        self._settle(lanes)
        self.lanes = tuple(LaneState(lane) for lane in lanes)
        self._running, self.paused, self._stop_by = True, False, None
        self._get_ready().begin(lanes)
        self.watch.say()
        self._timer.start()
        self.changed.emit()

    def show(self, lanes: Sequence[Lane]) -> None:
        """A race of before, as its runs are kept."""
        if self._running:
            return
        self.offer(None)
        self._settle(lanes)
        self.lanes = tuple(LaneState(lane).stored() for lane in lanes)
        self.changed.emit()

    def _settle(self, lanes: Sequence[Lane]) -> None:
        """What is trained, or was, can be trained once more; of which only one is kept, not."""
        self.begun.emit()
        self.left = self.lent = None
        self.kept = tuple(lane.project for lane in lanes)
        variants = tuple(Variant(lane.project, lane.place.name) for lane in lanes)
        self.race = Race(lanes[0].place.title, variants) if len(lanes) > 1 else None

    def stop(self, only: LaneState | None = None) -> None:
        """End all after the step they are at, or only this one; each saves."""
        for state in self.going if only is None else [only]:
            state.stopping = True
        if self._thread is not None:
            self._thread.stop("" if only is None else only.lane.run)
        if only is None:
            self._stop_by = time.monotonic() + OBEDIENCE
        self.changed.emit()

    def pause(self, paused: bool) -> None:
        """Let all wait before their next step, or go on."""
        if self._running:
            self.paused = paused
            self._tell(lambda runner: runner.pause() if paused else runner.resume())
            self.changed.emit()

    def _tell(self, ask: Ask) -> None:
        if self._thread is not None and self._running:
            self._thread.tell(ask)

    # -- the end ---------------------------------------------------------------------------------

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
        going = self.going
        changes = [by_run[message.run].hear(message) for message in messages if message.run in by_run]
        if any(changes):
            self.changed.emit()
        notes = [note for note in messages if isinstance(note, e.Note) and self.watch.sees(note.run)]
        if notes:
            self.noted.emit(tuple(note.sentence for note in notes))
        for state in going:
            if state.end is not None:
                self.ended.emit(state)
        if changes:
            self.updated.emit()
        if self._stop_by is not None and time.monotonic() > self._stop_by:
            thread.kill()
        if ended:
            thread.wait()
            self._timer.stop()
            self._thread, self._running, self.paused = None, False, False
            self.changed.emit()
            self.over.emit()
