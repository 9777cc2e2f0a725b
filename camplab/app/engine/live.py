"""What the engine has said about the current run, kept for the views. Views read; `trainer` writes."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from camplab.engine import protocol as p
from camplab.runs.events import Fault
from camplab.runs.record import Record

State = Literal["no engine", "warming", "idle", "starting", "running", "paused", "stopping"]


class Live(QObject):
    """The run that is watched, if any, and its state. Signals come at most 30 times a second."""

    run_changed = Signal()
    """Another run (or none): start drawing anew."""
    updated = Signal()
    """New steps, epochs or pictures are in `record`."""
    state_changed = Signal()
    """`state`, `fault`, `record.fault`, `ready` or `answering` is another one."""
    answered = Signal(object)
    """The engine answers to an Import or a Match, or tells how far its download is: the message itself."""
    noted = Signal(object)
    """Worth knowing about the run (a tuple of Sentences), such as how many of the weights to begin with were loaded."""
    sample_changed = Signal()
    """One of `samples` is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.record: Record | None = None
        self.state: State = "no engine"
        self.ready: p.Ready | None = None
        self.fault: Fault | None = None
        """What went wrong last, until the next start; also when there is no run (the engine died, a bad project)."""
        self.answering = True
        """False: the engine is alive, but was not heard of for two seconds."""
        self.samples: dict[str, p.Sample] = {}
        """Answers to Preview, by who asked."""
