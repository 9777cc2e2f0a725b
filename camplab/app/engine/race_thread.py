"""The background thread that owns the processes of a race: has them ready, follows them. Draws nothing."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QThread

from camplab.app.engine.engine_thread import explained
from camplab.document import files
from camplab.document.races.race import MOST
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from camplab.engine.free_cores import free_cores
from camplab.engine.mailbox import Mailbox
from camplab.engine.race_lanes import Lane
from camplab.engine.race_runner import RaceRunner
from camplab.runs.events import Done, Fault

Ask = Callable[[RaceRunner], object]
PATIENCE = 1.0
"""Seconds that a process has to go which was never needed."""


class RaceThread(QThread):
    """Started, it makes processes ready; `begin` lets them train. The events of all runs are put into `mailbox`.

    When all is over the mailbox is closed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.mailbox = Mailbox()
        self._go = threading.Event()
        self._lanes: tuple[Lane, ...] = ()
        self._ready: list[Engine] = []
        self._runner: RaceRunner | None = None
        self._asked: list[Ask] = []
        """What is to be told to it, before it is there."""
        self._telling = threading.Lock()
        self._stopping = False

    def begin(self, lanes: Sequence[Lane]) -> None:
        """Train these now."""
        self._lanes = tuple(lanes)
        self._go.set()

    def tell(self, ask: Ask) -> None:
        """Ask something of the race, as soon as there is one."""
        with self._telling:
            if self._runner is None:
                self._asked.append(ask)
                return
        ask(self._runner)

    def stop(self, run: str = "") -> None:
        """End all after the step they are at, or this one alone; each saves. Where nothing was begun, processes go."""
        if not run:
            self._stopping = True
            self._go.set()
        self.tell(lambda runner: runner.stop(run))

    def kill(self) -> None:
        """End every process at once."""
        if self._runner is not None:
            self._runner.kill()
        for engine in list(self._ready):
            engine.kill()

    def run(self) -> None:
        """Qt calls this in the new thread. What goes wrong here ends every run, it is never raised into Qt."""
        count = min(free_cores(), MOST)
        try:
            self._get_ready(count)
            self._go.wait()
            self._race(count)
        except Exception as error:
            for lane in self._lanes:
                self.mailbox.put(Fault("crash", explained(error), run=lane.run))
        finally:
            for engine in self._ready:
                engine.send(p.Shutdown())
            for engine in self._ready:
                engine.finish(PATIENCE)
            self.mailbox.close()

    def _get_ready(self, count: int) -> None:
        for _ in range(count):
            engine = Engine()
            with contextlib.suppress(OSError):  # said when the race begins
                engine.start()
                self._ready.append(engine)
            if self._go.is_set():
                return

    def _race(self, count: int) -> None:
        waiting = [lane for lane in self._lanes if not lane.done]
        if self._stopping:
            for lane in waiting:
                self.mailbox.put(Done("stopped", 0, 0, 0.0, run=lane.run))
        if not waiting or self._stopping:
            return
        runner = RaceRunner(waiting, files.dumps(self._lanes[0].project), count, self._engine)
        with self._telling:
            self._runner = runner
        for ask in self._asked:
            ask(runner)
        for event in runner.events():
            self.mailbox.put(event)

    def _engine(self) -> Engine:
        """One that is ready, else a new one."""
        return self._ready.pop() if self._ready else Engine()
