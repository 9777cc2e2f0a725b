"""A new run that begins where another one was after one of its steps. What that one did after it stays as it is.

The fork lies in its folder as a run that was stopped there, with all that was said until then: going on with it is
resuming, and a change is one of its first step. It gets its name when it is whole.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from camplab.document import atomic
from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.document.settings.knobs import same_stacks
from camplab.folders import make_private
from camplab.runs import listing
from camplab.runs.carried import Carried
from camplab.runs.folder import RunFolder, coming, filled
from camplab.runs.listing import BadRun
from camplab.runs.storage import database, sums
from camplab.training import checkpoint
from camplab.training.checkpoint_files import write_pair
from camplab.training.time_travel.carrying import carried_on
from camplab.training.time_travel.replay import stand_at
from camplab.words import Sentence, say


def fork(
    parent: Path, step: int, folder: Path, project: Project | None = None, twins: Mapping[str, str] | None = None
) -> tuple[Sentence, ...]:
    """Make `folder` a run that stands where the one in `parent` stood after `step` steps; what one should know of it.

    project: with other stacks than that run has, which take along what fits (`carrying`); None: as it is.
    Raises `BadRun`, `setup.BadProject`, `checkpoint.NotFinite`, `atomic.WriteFailed`, and what torch raises
    when memory is short.
    """
    if RunFolder(folder).numbers.exists():
        raise BadRun(say("{folder} already holds a run: name another folder", folder=folder))
    try:
        with filled(folder), coming(_beside(folder)) as made:
            notes = _forked(parent, step, made, project, twins)
            _settle(made, folder)
    except atomic.WriteFailed:
        raise
    except OSError as error:
        raise atomic.WriteFailed(atomic.why(error, folder), error.errno or 0) from error
    return notes


def _beside(folder: Path) -> Path:
    """Where it is put together: in the folder itself, where beside that one cannot write, or is on another disk."""
    parent = folder.absolute().parent
    return parent if os.access(parent, os.W_OK) and not os.path.ismount(folder) else folder


def _settle(made: Path, folder: Path) -> None:
    """What is whole gets its name: at once where nothing has that, else its numbers come last. Raises OSError."""
    try:
        made.rename(folder)
    except OSError:
        make_private(folder)
        numbers = RunFolder(made).numbers
        for path in (*(path for path in made.iterdir() if path != numbers), numbers):
            path.rename(folder / path.name)


def _forked(
    parent: Path, step: int, folder: Path, project: Project | None, twins: Mapping[str, str] | None
) -> tuple[Sentence, ...]:
    """The same in `folder`, which is there."""
    moment, carried = stand_at(parent, step), None
    if project is not None and not same_stacks(project, moment.setup.project):
        moment, carried = carried_on(moment, project, twins)
    begins = step if carried or listing.info(parent).begins else 0
    checkpoint.save(folder, moment.setup, moment.tally)
    if begins:  # there is no way to it from the weights that its project begins with
        make_private(RunFolder(folder).snapshots)
        write_pair(RunFolder(folder).snapshot(step), *checkpoint.state(moment.setup, moment.tally))
    atomic.write_atomically(RunFolder(folder).project, dumps(moment.setup.begun).encode())
    atomic.write_atomically(RunFolder(folder).numbers, _numbers(parent, step, begins, carried))
    return (*moment.notes, *(carried.sentences() if carried else ()))


def _numbers(parent: Path, step: int, begins: int, carried: Carried | None) -> bytes:
    """What the run in `parent` said until then, as the file of a run that was stopped there.

    Of its blocks nothing, where those are other ones now.
    """

    def ask(sql: sqlite3.Connection) -> bytes:
        with closing(sqlite3.connect(":memory:")) as copy:
            sql.backup(copy)
            with copy:
                database.take_back(copy, step)
                if carried:
                    database.forget_blocks(copy)
                facts = database.summary(copy) | {
                    "steps": str(step), "status": "stopped", "why": "", "why_said": "", "started": str(time.time()),
                    "parent": parent.name, "parent_step": str(step), "begins": str(begins),
                    "carried": carried.text() if carried else "", "rows": sums.shown(database.total(copy)),
                }  # fmt: skip
                database.put_facts(copy, facts)
            return copy.serialize()

    return listing.asked(parent, ask)
