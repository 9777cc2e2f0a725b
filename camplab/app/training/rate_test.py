"""A test of learning rates on the network that is open: what was found, and of which project. Draws nothing.

The engine takes its steps in a process of its own (`engine.rate_tests`); a run that begins ends it.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from camplab.app.engine.engine_faults import NOT_ANSWERED
from camplab.app.lab import Lab
from camplab.app.training import training_commands
from camplab.document import files
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.runs.curves.rate_band import Band, band, told
from camplab.words import Sentence, say

FREE = {"learning_rate": 1e-3, "epochs": 1, "schedule": "constant"}
"""Settings of the recipe that make no difference to a test."""
NOTHING = np.empty(0)


class RateTest(QObject):
    """One for the window; `changed` when anything is another."""

    changed = Signal()

    def __init__(self, lab: Lab, parent: QObject) -> None:
        super().__init__(parent)
        self._lab, self._number = lab, 0
        self._of: Project | None = None
        self.running = False
        self.rates = self.losses = NOTHING
        self.band: Band | None = None
        self.sentence: Sentence | None = None
        """What came of it, or why nothing did."""
        lab.live.tried.connect(self._heard)
        lab.live.state_changed.connect(self._look)
        lab.live.engine_gone.connect(self._gone)
        lab.session.changed.connect(self.changed)

    @property
    def fits(self) -> bool:
        """Whether what was found is of the project as it is now."""
        return self._of is not None and _same(self._of, self._lab.session.project)

    def start(self) -> None:
        """Test the project as it is now, or say why not."""
        project = self._lab.session.project
        self._number += 1
        self._of, self.rates, self.losses, self.band = project, NOTHING, NOTHING, None
        self.sentence = self._refusal(project)
        self.running = self.sentence is None
        if self.running:
            self._lab.trainer.ask(p.TryRates(project=files.dumps(project), number=self._number))
        self.changed.emit()

    def _refusal(self, project: Project) -> Sentence | None:
        misfit = finish(project, self._lab.session.traces)
        if misfit is not None:
            return misfit.sentence
        no_pictures = training_commands.nothing_chosen(self._lab, project)
        if no_pictures is not None:
            return no_pictures.sentence
        if training_commands.takes_the_machine(self._lab):
            return say("The network is being trained: pause it or stop it first, so that both do not slow each other")
        return None

    def stop(self) -> None:
        """Try no more; what was found so far goes."""
        if self.running:
            self._lab.trainer.ask(p.TryRates())
            self._end(None)

    def _end(self, why: Sentence | None) -> None:
        self.running, self.sentence = False, why
        if why is None:
            self._of = None
        self.changed.emit()

    def _heard(self, answer: p.Rates) -> None:
        if not self.running or answer.number != self._number:
            return
        self.rates, self.losses = answer.rates, answer.losses
        if not answer.over:
            self.changed.emit()
            return
        self.band = band(self.rates[: len(self.losses)], self.losses)
        self._end(answer.sentence or told(self.band))

    def _look(self) -> None:
        """A run has the machine to itself."""
        if self.running and training_commands.takes_the_machine(self._lab):
            self.stop()

    def _gone(self) -> None:
        """An engine that is gone answers no more."""
        if self.running:
            self._end(NOT_ANSWERED)


def _same(one: Project, other: Project) -> bool:
    """Whether both have the same test: title, notes, rate, length and schedule make no difference."""
    free = {"title": "", "notes": ""}
    left, right = (
        project.model_copy(update={**free, "training": project.training.model_copy(update=FREE)})
        for project in (one, other)
    )
    return left == right
