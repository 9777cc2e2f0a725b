"""Trains the variants of a race in as many processes as there are free processors. Knows no torch, no Qt.

In each process its variants take turns. One that fails ends alone; those that were under way in a process that died are
tried again, each by itself.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec.structs import replace

from camplab.datasets.base import training_samples
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from camplab.engine.frames import BadFrame
from camplab.engine.free_cores import dealt
from camplab.engine.race_lanes import Lane
from camplab.runs.events import Done, Event, Fault, is_end
from camplab.words import say

PATIENCE = 6.0
"""Seconds to save and end in."""
STEP, BLOCK, PER_SECOND = 1e-4, 3e-5, 4e9
"""Seconds that a step and each layer of it take at least, and multiply-adds in a second: by these work is dealt out."""


class _Worker:
    """One process and what it still has to do: some variants together, or one after another."""

    def __init__(self, engine: Engine, batches: Iterable[Sequence[Lane]], first: str) -> None:
        self.engine = engine
        self.running: dict[str, Lane] = {}
        self.batches = deque(batches)
        self._first = first

    def next(self, paused: bool, watch: p.Watch) -> None:
        """Begin with the next of them; end the process where there is none."""
        batch = self.batches.popleft() if self.batches else ()
        self.running = {lane.run: lane for lane in batch}
        starts = tuple(replace(lane.start(), paused=paused) for lane in batch)
        if starts:
            self.watch(watch)
        self.engine.send(p.Race(starts=starts, first=self._first) if starts else p.Shutdown())

    def watch(self, watch: p.Watch) -> None:
        """Look at the run that is meant, if it is here, and else at nothing."""
        self.engine.send(watch if watch.run in self.running else p.Watch())


class RaceRunner:
    """`for event in runner.events(): ...`, each with the id of its run. All else may be called from any thread."""

    def __init__(
        self, lanes: Sequence[Lane], first: str, processes: int, engine: Callable[[], Engine] = Engine
    ) -> None:
        """first: the text of the project whose first weights the variants share. engine: makes one, started or not."""
        self._engine, self._first = engine, first
        self._inbox: queue.SimpleQueue[tuple[_Worker, p.FromEngine | None]] = queue.SimpleQueue()
        self._open = {lane.run for lane in lanes}
        self._alone: set[str] = set()
        """Tried again by themselves."""
        self._stopping = self._paused = False
        self._stopped: set[str] = set()
        """Those that are to end alone."""
        self._watch = p.Watch()
        self._steering = threading.RLock()
        """Held while somebody is told what holds from now on, so that who begins meanwhile is told, too."""
        self._workers: list[_Worker] = []
        for pile in dealt([work(lane.project) for lane in lanes], processes):
            self._hire([[lanes[number] for number in pile]])

    def events(self) -> Iterator[Event]:
        """Until every variant has its end. Raises OSError when no process can be started."""
        try:
            while self._open:
                worker, message = self._inbox.get()
                if message is None:
                    yield from self._died(worker)
                elif isinstance(message, Event):
                    yield from self._said(worker, message)
        finally:
            self.close()

    def stop(self, run: str = "") -> None:
        """End all after the step they are at, or this one alone; each saves."""
        with self._steering:
            self._stopped.add(run)
            self._stopping |= not run
            self.send(p.Stop(run=run))

    def pause(self) -> None:
        """Let all wait before their next step."""
        with self._steering:
            self._paused = True
            self.send(p.Pause())

    def resume(self) -> None:
        """Let all go on."""
        with self._steering:
            self._paused = False
            self.send(p.Resume())

    def watch(self, watch: p.Watch) -> None:
        """Look at the run that is named there from now on, and at no other."""
        with self._steering:
            self._watch = watch
            for worker in self._workers:
                worker.watch(watch)

    def kill(self) -> None:
        """End every process at once, without saving; may be called from any thread."""
        with self._steering:
            self._stopping = True
            for worker in self._workers:
                worker.engine.kill()

    def close(self) -> None:
        """End every process."""
        with self._steering:
            workers, self._workers = self._workers, []
        for worker in workers:
            worker.engine.send(p.Shutdown())
        for worker in workers:
            worker.engine.finish(PATIENCE)

    def send(self, command: p.ToEngine) -> None:
        """Hand it on to every process that is there; one that is for a run which has not begun is lost."""
        with self._steering:
            for worker in self._workers:
                worker.engine.send(command)

    def _hire(self, batches: Iterable[Sequence[Lane]]) -> None:
        worker = _Worker(self._engine(), batches, self._first)
        if not worker.engine.pid:
            worker.engine.start()
        threading.Thread(target=self._read, args=(worker,), name="race", daemon=True).start()
        with self._steering:
            self._workers.append(worker)
            worker.next(self._paused, self._watch)

    def _read(self, worker: _Worker) -> None:
        try:
            while (message := worker.engine.receive()) is not None:
                self._inbox.put((worker, message))
        except (BadFrame, OSError, ValueError):
            worker.engine.kill()
        self._inbox.put((worker, None))

    def _said(self, worker: _Worker, event: Event) -> Iterator[Event]:
        if isinstance(event, Fault) and event.fatal and not event.run:  # of the process as a whole: there is no torch
            lost, worker.running = list(worker.running), {}
            for run in lost:
                yield from self._ended(Fault(event.kind, event.sentence, event.advice, detail=event.detail, run=run))
            return
        if event.run not in self._open:
            return
        if not is_end(event):
            yield event
            return
        worker.running.pop(event.run, None)
        yield from self._ended(event)
        if not worker.running:
            with self._steering:
                given_up = self._given_up(worker)
                worker.next(self._paused, self._watch)
            for lane in given_up:
                yield from self._ended(Done("stopped", 0, 0, 0.0, run=lane.run))

    def _given_up(self, worker: _Worker) -> list[Lane]:
        """What is not begun any more after a stop."""
        stopped = [lane for batch in worker.batches for lane in batch if self._stopping or lane.run in self._stopped]
        left = ([lane for lane in batch if lane not in stopped] for batch in worker.batches)
        worker.batches = deque(batch for batch in left if batch)
        return stopped

    def _ended(self, event: Event) -> Iterator[Event]:
        if event.run in self._open:
            self._open.remove(event.run)
            yield event

    def _died(self, worker: _Worker) -> Iterator[Event]:
        """Try again what was under way; what was alone there is given up."""
        with self._steering:
            self._workers.remove(worker)
        how = worker.engine.finish(PATIENCE)
        lost = list(worker.running.values())
        again = [lane for lane in lost if len(lost) > 1 and lane.run not in self._alone and not self._stopping]
        for lane in lost:
            if lane not in again:
                advice = say("Nothing happened to the other variants.")
                yield from self._ended(Fault("engine_died", how, (advice,), run=lane.run))
        self._alone |= {lane.run for lane in again}
        worker.batches.extend([lane] for lane in again)
        for lane in self._given_up(worker):
            yield from self._ended(Done("stopped", 0, 0, 0.0, run=lane.run))
        if worker.batches:
            self._hire(worker.batches)


def work(project: Project) -> float:
    """Seconds that training takes, very roughly."""
    recipe, traces = project.training, project.traces()
    samples = training_samples(project.data)
    layers = sum(1 for _ in traces.steps())
    steps = -(-samples // recipe.batch_size)
    return recipe.epochs * (steps * (STEP + BLOCK * layers) + samples * 3 * traces.macs / PER_SECOND)
