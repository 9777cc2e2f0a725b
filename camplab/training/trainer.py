"""Trains a project and says how it went: what the engine, the command line and the tests call. Knows no processes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from camplab import heap
from camplab.document.project import Project
from camplab.runs.events import Done, Event, Fault, Note
from camplab.runs.folder import filled
from camplab.runs.lock import InUse, RunLock
from camplab.runs.recording import recorded
from camplab.runs.snapshots import ROOM
from camplab.training import checkpoint, checkpoint_files, faults, memory
from camplab.training.control import Control, Terms
from camplab.training.fetching import fetched, samples
from camplab.training.loop import Loop
from camplab.training.reports import tally_of
from camplab.training.setup import checked, choose_device, prepare
from camplab.training.together import clock
from camplab.training.trial import tried


class Trainer:
    """`for event in Trainer(project).events(): ...`; `control` may be used from any thread.

    folder: where checkpoints and numbers are kept; None keeps nothing. resume: go on from the checkpoint there.
    attended: after a NaN the run pauses until it is resumed; otherwise it ends. steps: end after so many in all.
    run: the id that all events carry; None makes one. file: where the project is kept, for the list of runs.
    snapshots: bytes that states of the run to go back to may take, 0 for none.
    """

    def __init__(
        self, project: Project, control: Control | None = None, folder: Path | None = None, *,
        resume: bool = False, attended: bool = True, steps: int | None = None, run: str | None = None,
        file: str = "", snapshots: int = ROOM,
    ) -> None:  # fmt: skip
        self.project = project
        self.control = control or Control()
        self.folder = folder
        self.run = uuid4().hex if run is None else run
        self.loop: Loop | None = None
        """There since Started; gone after a fault that nobody expected."""
        self._terms = Terms(folder, snapshots, attended, steps)
        self._resume = resume
        self._file = file

    @property
    def step(self) -> int:
        """Steps taken."""
        return self.loop.setup.step if self.loop else 0

    def events(self) -> Iterator[Event]:
        """Train; everything that happens comes out in order. The last one is Done or a fatal Fault, always."""
        events = (replace(event, run=self.run) for event in self._guarded())
        return events if self.folder is None else self._kept(events, self.folder)

    def _kept(self, events: Iterator[Event], folder: Path) -> Iterator[Event]:
        """The same, with what is worth keeping in `folder`, where nobody else may train meanwhile."""
        with ExitStack() as held:
            if not self._resume:
                held.enter_context(filled(folder))
            try:
                if not self._resume or folder.exists():
                    held.enter_context(RunLock(folder))
                if self._resume and not checkpoint_files.exists(folder):
                    raise checkpoint_files.missing(folder)
            except (InUse, checkpoint_files.BadCheckpoint) as error:
                yield Fault("not_saved" if isinstance(error, InUse) else "bad_project", error.sentence, run=self.run)
                return
            except OSError:
                pass  # where no lock can be made nothing can be kept, and that is said in its place
            pause = self.control.pause if self._terms.attended else None
            yield from recorded(events, self.project, folder, self.run, pause, self._resume, self._file)

    def _guarded(self) -> Iterator[Event]:
        trouble: Exception | None = None
        try:
            yield from self._train()
        except Exception as error:
            trouble = error
        if trouble is not None:
            fault = faults.fault_of(trouble, self.step)
            self.loop = None
            faults.let_go(trouble)
            trouble = None
            if fault.kind == "out_of_memory":
                fault = memory.explained(fault, self.project, choose_device(self.project.training.device))
            yield fault
        heap.give_back()

    def _train(self) -> Iterator[Event]:
        began = clock.now()
        impossible = memory.impossible(self.project, choose_device(self.project.training.device))
        if impossible is not None:
            yield impossible
            return
        tight = memory.tight(self.project, choose_device(self.project.training.device))
        if tight is not None:
            yield tight
        again = self._resume and self.folder is not None
        if self.project.start and not again:
            yield from fetched(self.project.start, self.control)
            if self.control.stopping:
                yield Done("stopped", 0, 0, clock.now() - began)
                return
        checked(self.project)
        made = yield from samples(self.project.data, self.control)
        if made is None:
            yield Done("stopped", 0, 0, clock.now() - began)
            return
        setup = prepare(self.project, fresh=not again, made=made)
        tried(setup)
        tally = tally_of(setup)
        if self._resume and self.folder is not None:
            checkpoint.restore(self.folder, setup, tally)
        self.loop = loop = Loop(setup, tally, self.control, self._terms)
        yield loop.opened()
        yield from map(Note, setup.notes)
        yield from loop.run()
        if loop.failure is None:
            yield Done("done" if loop.finished else "stopped", setup.step, setup.epoch, clock.now() - began)
