"""What the parts of the window share: session, run, trainer, files: one value handed down, not a web of references."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QMainWindow

from camplab.app.engine.live import Live
from camplab.app.engine.slow_motion import SlowMotion
from camplab.app.engine.trainer import Trainer
from camplab.app.files.documents import Documents
from camplab.app.look.banner import Notice
from camplab.app.session import Session
from camplab.app.workspace import Workspace

Page = Literal["welcome", "workbench"]


@dataclass
class Lab:
    """The open document, the run that is watched, the workbench, and how to tell the learner something."""

    session: Session
    live: Live
    trainer: Trainer
    documents: Documents
    workspace: Workspace
    window: QMainWindow
    tell: Callable[[Notice], None]
    show_page: Callable[[Page], None]
    slow: SlowMotion
    find: Callable[[], object] = lambda: None
    """Open the command palette."""
    report_on: Callable[[Sequence[Path]], object] = len
    """Shows the dialog for a report on the runs in these folders; nothing before the workbench stands."""
    act: Callable[[str], object] = lambda _: None
    """Do what an action of the menus does, by its id; where it cannot be done now, say why."""
    page: Page = "welcome"
    """The one that is seen."""
