"""Keeps whole states of a run on its way, so that one can go back to any step: at most 1 % of the time, in a set room.

A state is what a checkpoint is (`checkpoint.state`); which are kept is said in `runs.snapshots`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from camplab.document.atomic import WriteFailed, why
from camplab.document.measures import Measure, judge
from camplab.folders import make_private
from camplab.numbers import byte_size
from camplab.runs import snapshots
from camplab.runs.best import Best, better
from camplab.runs.events import Epoch, Event, Note, Value
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun, asked
from camplab.runs.storage import database
from camplab.training import checkpoint
from camplab.training.checkpoint_files import write_pair
from camplab.training.setup import Setup
from camplab.training.tally import Tally
from camplab.training.together import clock
from camplab.words import Explained, Sentence, say

SHARE = 0.01
"""Of the training time, for all of them."""


class Snapshots:
    """Those of one run. Without a folder, or without room, none is ever due."""

    def __init__(self, folder: Path | None, room: int = snapshots.ROOM, clock: Callable[[], float] = clock.now) -> None:
        """room: bytes that they may take in all."""
        self._folder, self._clock = folder or Path(), clock
        self._room = room if folder is not None else 0
        self._began = self._clock()
        self._spent = self._last = 0.0
        """Seconds that all of them have taken, and the last one."""
        self._sizes: dict[int, int] = {}
        self._judge: Measure | None = None
        self._best: Best | None = None
        self._best_step: int | None = None
        self._waiting: checkpoint.State | None = None
        """The best one, while there is no time to write it."""

    def begin(self, setup: Setup) -> None:
        """The run starts, or goes on, from where `setup` stands: what was kept beyond that is given up."""
        self._judge = judge(setup.project.task.measured(setup.project.data))
        self._began = self._clock()
        if self._room:
            try:
                make_private(RunFolder(self._folder).snapshots)
                snapshots.clean(self._folder, setup.step)
            except OSError:
                self._room = 0  # nothing can be kept there, and the checkpoint says why
                return
            self._sizes = snapshots.found(self._folder)
            for epoch in _epochs(self._folder, setup.step) if setup.step else ():
                self.is_best(epoch.values, epoch.epoch, epoch.step)

    @property
    def due(self) -> bool:
        """Whether there is room for one, and the run has come so far that another one is in its share. The first is."""
        return self._room > 0 and (self._spent + self._last) / SHARE <= self._clock() - self._began

    def is_best(self, values: Mapping[str, Value], epoch: int, step: int) -> bool:
        """Whether the run was never better than after this epoch."""
        before = self._best
        self._best = better(self._judge, before, Epoch(epoch, step, 0.0, dict(values)))
        if self._room <= 0 or self._best is before:
            return False
        self._best_step = step
        return True

    def remember(self, setup: Setup, tally: Tally) -> None:
        """Keep this state, the best so far, as soon as there is time."""
        began = self._clock()
        with contextlib.suppress(checkpoint.NotFinite):
            facts, tensors = checkpoint.state(setup, tally)
            if sum(value.nbytes for value in tensors.values()) <= self._room:
                self._waiting = facts, {name: value.clone() for name, value in tensors.items()}
        self._spent += self._clock() - began

    def keep(self, setup: Setup, tally: Tally) -> Iterator[Event]:
        """Write this state, and the best one if it waits. What hinders that ends the snapshots, not the run."""
        began = self._clock()
        try:
            self._write_waiting()
            self._write(checkpoint.state(setup, tally))
        except checkpoint.NotFinite:
            pass  # the checkpoint says it
        except (WriteFailed, _NoRoom) as error:
            yield from self._end(error.sentence)
        self._last = self._clock() - began
        self._spent += self._last

    def close(self) -> Iterator[Event]:
        """The run ends: the best one is kept at last. The last one is the checkpoint itself."""
        try:
            self._write_waiting()
        except (WriteFailed, _NoRoom) as error:
            yield from self._end(error.sentence)

    def _end(self, reason: Sentence) -> Iterator[Event]:
        self._room, self._waiting = 0, None
        with contextlib.suppress(OSError):  # half of one would take room for ever
            snapshots.clean(self._folder, max(self._sizes, default=-1))
            RunFolder(self._folder).snapshots.rmdir()  # unless there is one
        yield Note(say("no more snapshots of this run are kept: {why}", why=reason))

    def _write_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._write(waiting)

    def _write(self, state: checkpoint.State) -> None:
        """Write one that is not there yet, then give up others until all have room."""
        facts, tensors = state
        step, size = facts["step"], sum(value.nbytes for value in tensors.values())
        if self._room <= 0 or step in self._sizes:
            return
        if size > self._room:
            raise _NoRoom(say("one takes {size}, and there is room for {room}", size=byte_size(size),
                              room=byte_size(self._room)))  # fmt: skip
        pair = RunFolder(self._folder).snapshot(step)
        write_pair(pair, facts, tensors)
        try:
            self._sizes[step] = pair.facts.stat().st_size + pair.tensors.stat().st_size
            while sum(self._sizes.values()) > self._room or len(self._sizes) > snapshots.MOST:
                least = snapshots.superfluous(self._sizes, self._best_step)
                snapshots.remove(self._folder, least)
                del self._sizes[least]
        except OSError as error:
            raise WriteFailed(why(error, pair.facts), error.errno or 0) from error


class _NoRoom(Explained):
    """Not even one has room."""


def _epochs(folder: Path, most: int) -> list[Epoch]:
    """What the run said of those that ended after at most so many steps."""
    try:
        return asked(folder, lambda sql: [e for e in database.events(sql) if isinstance(e, Epoch) and e.step <= most])
    except BadRun:
        return []
