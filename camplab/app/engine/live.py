"""What the engine has said about the current run, kept for the views. Views read; `trainer` writes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QObject, Signal

from camplab.document.project import Project
from camplab.engine import protocol as p

COLUMNS = ("gradients", "loss", "accuracy", "learning_rate", "norm")
GAP = 10_000_000
"""Steps that may be missing at most (the engine leaves out the oldest when the window does not keep up)."""


class Column:
    """A growing row of numbers (or of rows of numbers): appending is amortised constant time."""

    def __init__(self, width: int = 0) -> None:
        self._values = np.empty((256, width) if width else 256, np.float32)
        self._length = 0

    def extend(self, values: np.ndarray) -> None:
        """Append a batch."""
        end = self._length + len(values)
        if end > len(self._values):
            grown = np.empty((max(end, 2 * len(self._values)), *self._values.shape[1:]), np.float32)
            grown[: self._length] = self._values[: self._length]
            self._values = grown
        self._values[self._length : end] = values
        self._length = end

    @property
    def values(self) -> np.ndarray:
        """All numbers so far: a view, not a copy."""
        return self._values[: self._length]

    def __len__(self) -> int:
        return self._length


@dataclass
class Run:
    """Numbers of one run. `blocks[i]` is the module name of column i of `gradients`; `project` is what was started."""

    project: Project
    started: p.Started
    loss: Column = field(default_factory=Column)
    accuracy: Column = field(default_factory=Column)
    learning_rate: Column = field(default_factory=Column)
    norm: Column = field(default_factory=Column)
    gradients: Column = field(default_factory=Column)
    epochs: list[p.Epoch] = field(default_factory=list)
    changes: list[tuple[int, str]] = field(default_factory=list)
    """(step, what was changed) by the learner while it ran."""
    maps: dict[str, p.Maps] = field(default_factory=dict)
    thumbnails: dict[str, p.Maps] = field(default_factory=dict)
    prediction: p.Prediction | None = None
    fault: p.Fault | None = None
    uids: dict[str, int] = field(default_factory=dict)
    """Module name -> uid of its block in `project`."""
    modules: dict[int, list[str]] = field(default_factory=dict)
    """uid -> its module names (several in a Repeat)."""

    @property
    def step(self) -> int:
        """Steps taken (of those heard of)."""
        return self.started.first_step + len(self.loss)

    def add(self, steps: p.Steps) -> None:
        """More steps. Steps never heard of become NaN. Raises ValueError when numbers do not fit together."""
        values = {name: getattr(steps, name).numpy() for name in COLUMNS}
        count = steps.loss.shape[0]
        missing = steps.first - self.step
        if not 0 <= missing <= GAP or any(len(value) != count for value in values.values()):
            raise ValueError(f"steps {steps.first} and on do not follow step {self.step}")
        if not self.started.blocks:
            del values["gradients"]
        for name, value in values.items():
            column: Column = getattr(self, name)
            if missing:
                column.extend(np.full((missing, *column.values.shape[1:]), np.nan, np.float32))
            column.extend(value)


class Live(QObject):
    """The run that is watched, if any, and its state. Signals come at most 30 times a second."""

    run_changed = Signal()
    """Another run (or none): start drawing anew."""
    updated = Signal()
    """New steps, epochs or pictures are in `run`."""
    state_changed = Signal()
    """`state`, `fault`, `run.fault`, `ready` or `answering` is another one."""
    answered = Signal(object)
    """The engine answers to an Import or a Match, or tells how far its download is: the message itself."""
    noted = Signal(object)
    """Something worth knowing about the run (a Sentence), such as how many of the weights to begin with were loaded."""
    sample_changed = Signal()
    """`sample` (an answer to Preview) is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        self.state: str = "no engine"
        """"no engine", "warming", "idle", "starting", "running", "paused", "stopping"."""
        self.ready: p.Ready | None = None
        self.fault: p.Fault | None = None
        """What went wrong last, until the next start; also when there is no run (the engine died, a bad project)."""
        self.answering = True
        """False: the engine is alive, but was not heard of for two seconds."""
        self.sample: p.Sample | None = None
