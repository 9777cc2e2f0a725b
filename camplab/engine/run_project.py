"""One run: from the text of a project to a training that reports events. Knows no messages and no pipes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from camplab.document import files
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.training.control import Control

Listener = Callable[[e.Event], None]


def train(start: p.Start, control: Control, listen: Listener) -> None:
    """Train until done, stopped or a fatal fault, which `listen` is told. Raises `files.BadFile`."""
    from camplab.training.trainer import Trainer

    folder = Path(start.folder) if start.folder else None
    project = files.loads(start.project)
    trainer = Trainer(project, control, folder, resume=start.resume, run=start.run, file=start.file)
    for event in trainer.events():
        listen(event)
