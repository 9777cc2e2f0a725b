"""One run: from the text of a project to a training that reports events. Knows no messages and no pipes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from camplab.document import files
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.training.control import Control

if TYPE_CHECKING:
    from camplab.training.setup import Setup

Listener = Callable[[e.Event], None]


def train(start: p.Start, control: Control, listen: Listener) -> Setup | None:
    """Train until done, stopped or a fatal fault, which `listen` is told; what stands then. Raises `files.BadFile`.

    None after a fault, or when the run was stopped before its network was made.
    """
    from camplab.training.trainer import Trainer

    folder = Path(start.folder) if start.folder else None
    project = files.loads(start.project)
    trainer = Trainer(project, control, folder, resume=start.resume, run=start.run, file=start.file)
    end: e.Event | None = None
    for end in trainer.events():
        listen(end)
    return trainer.loop.setup if trainer.loop is not None and isinstance(end, e.Done) else None
