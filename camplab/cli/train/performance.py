"""One run on the command line: plays the training, tells of it, says how it ended. The one room that needs torch."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from shlex import quote

from camplab import folders
from camplab.cli.errors import INTERRUPTED, WRONG, Trouble
from camplab.cli.output import silence
from camplab.cli.train.options import TrainOptions
from camplab.cli.train.progress import JsonLines, Lines, Narrator
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.finish import remarks
from camplab.document.project import Project
from camplab.document.settings.turn import Turn
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.runs.events import Done, Event, Fault, Note
from camplab.runs.folder import RunFolder, fresh
from camplab.runs.snapshots import ROOM
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from camplab.words import Sentence, say


class Performance:
    """`play` trains to the end; `interrupt` (from a signal) ends it early; `judge` raises what is to be said."""

    def __init__(
        self, file: Path, project: Project, options: TrainOptions, room: int = ROOM, changes: Iterable[Turn] = ()
    ) -> None:
        """room: bytes for snapshots. changes: what becomes another at the first step."""
        self._file, self._project = file, project
        self._folder = folder_of(file, project, options)
        self._control = Control()
        for turn in changes:
            self._control.change(turn.block, **{turn.what: turn.value})
        self._trainer = Trainer(
            project, self._control, self._folder, resume=options.resume, attended=False, steps=options.steps,
            file=folders.as_text(file.absolute()) if file.is_file() else "", snapshots=room,
        )  # fmt: skip
        kept = str(self._folder)
        self._narrator: Narrator = JsonLines(kept, project.training.seed) if options.json else Lines(kept)
        self._faults: list[Fault] = []
        self._done: Done | None = None
        self._told = True
        """Whether somebody listens."""
        self.interrupted = False

    def play(self) -> None:
        """Train until the last epoch, the wished step, a fault or an interruption."""
        leave_out_the_compiler()
        try:
            for sentence in remarks(self._project, self._project.traces()):
                self._narrator.hear(Note(sentence))
            for event in self._trainer.events():
                self._hear(event)
        finally:
            with contextlib.suppress(OSError):
                self._narrator.close()

    def interrupt(self) -> None:
        """Stop before the next step; the trainer saves a checkpoint then."""
        self.interrupted = True
        self._control.stop()

    def judge(self) -> None:
        """Raise `Trouble` with what is to be said of a run that did not end as planned."""
        if self._faults:
            told = {str(sentence): sentence for fault in self._faults for sentence in self._said(fault)}
            raise Trouble(*told.values())  # what hindered a save hinders that at the end, too
        if self.interrupted and self._done is not None and self._done.reason == "stopped":
            raise Trouble(
                say("interrupted after {n} steps; the checkpoint is saved, go on with: "
                    "camplab train {file} --run {folder} --resume",
                    n=self._done.step, file=quote(str(self._file)), folder=quote(str(self._folder))),
                status=INTERRUPTED,
            )  # fmt: skip

    def _said(self, fault: Fault) -> Iterator[Sentence]:
        """What happened and what to do; a report that is to be sent is put beside the run."""
        yield fault.sentence
        yield from fault.advice
        if fault.kind == "crash" and fault.detail:
            report = RunFolder(self._folder).report
            with contextlib.suppress(WriteFailed):
                write_atomically(report, fault.detail.encode("utf-8", "replace"))
                yield say("The report is in {file}.", file=report)

    def _hear(self, event: Event) -> None:
        match event:
            case Fault():
                self._faults.append(event)
                self._control.stop()  # nobody is here to change something and go on
            case Done():
                self._done = event
        try:
            if self._told:
                self._narrator.hear(event)
        except OSError:  # nobody reads any more: the pipe is closed, the terminal gone
            self._told = False
            silence()
            self.interrupt()


def folder_of(file: Path, project: Project, options: TrainOptions) -> Path:
    """Where the run is kept: a fresh folder unless one is named. Raises `Trouble` rather than write over a run."""
    if options.run is None:
        return fresh(project.title or file.stem)
    if not options.resume and RunFolder(options.run).numbers.exists():
        raise Trouble(
            say("{folder} already holds a run: go on with it by --resume, or name another folder", folder=options.run),
            status=WRONG,
        )
    return options.run
