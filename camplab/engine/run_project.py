"""From the text of projects to trainings that report events: one run, or several in turns. Knows no pipes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine import run_faults
from camplab.runs import events as e
from camplab.runs.folder import RunFolder
from camplab.training.control import Control

if TYPE_CHECKING:
    from camplab.assembly.weights.alike import Alike
    from camplab.document.project import Project
    from camplab.training.setup import Setup

Listener = Callable[[e.Event], None]


def train(start: p.Start, control: Control, listen: Listener) -> Setup | None:
    """Train until done, stopped or a fatal fault, which `listen` is told; what stands then. Raises `files.BadFile`.

    None after a fault, or when the run was stopped before its network was made.
    """
    from camplab.training.trainer import Trainer

    folder = Path(start.folder) if start.folder else None
    project = files.loads(start.project)
    if start.parent and not _forked(start, project, listen):
        return None
    trainer = Trainer(project, control, folder, resume=start.resume, run=start.run, file=start.file,
                      snapshots=start.snapshots)  # fmt: skip
    end: e.Event | None = None
    for end in trainer.events():
        listen(end)
    return trainer.loop.setup if trainer.loop is not None and isinstance(end, e.Done) else None


def train_in_turns(race: p.Race, controls: Mapping[str, Control], listen: Listener) -> None:
    """Train all of a race until each is done, stopped or ended by a fault, which `listen` is told.

    controls: by the ids of the runs.
    """
    from camplab.assembly.weights.alike import Alike
    from camplab.training.together.interleaved import interleaved

    first = Alike(files.loads(race.first), len(race.starts)) if race.first else None
    for event in interleaved(_guarded(start, first, controls[start.run]) for start in race.starts):
        listen(event)


def _guarded(start: p.Start, first: Alike | None, control: Control) -> Iterator[e.Event]:
    """One of a race. What nobody expected ends this one alone."""
    from camplab.training import faults

    try:
        yield from _variant(start, first, control)
    except files.BadFile as error:
        yield run_faults.bad_project(error, start.run)
    except Exception as error:
        yield replace(faults.fault_of(error, 0), run=start.run)


def _variant(start: p.Start, first: Alike | None, control: Control) -> Iterator[e.Event]:
    from camplab.training.trainer import Trainer

    if control.stopping:
        yield e.Done("stopped", 0, 0, 0.0, run=start.run)
        return
    folder, project = Path(start.folder) if start.folder else None, files.loads(start.project)
    if first is not None and folder is not None and not start.resume:
        project = first.begin(project, RunFolder(folder).initial)
    trainer = Trainer(project, control, folder, resume=start.resume, run=start.run, file=start.file, attended=False,
                      snapshots=start.snapshots)  # fmt: skip
    yield from trainer.events()


def _forked(start: p.Start, project: Project, listen: Listener) -> bool:
    """Whether the folder is a fork now, from which the run goes on; else what hinders it was told."""
    from camplab.training import faults
    from camplab.training.time_travel.fork import fork

    try:
        notes = fork(Path(start.parent), start.parent_step, Path(start.folder), project, start.twins)
    except Exception as error:
        fault = faults.fault_of(error, start.parent_step)
        faults.let_go(error)
        listen(replace(fault, run=start.run))
        return False
    for note in notes:
        listen(e.Note(note, run=start.run))
    return True
