"""Answers against targets where one number is predicted. A part of the panel "Predictions"."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from camplab.app.look.language import translate
from camplab.app.look.style import flush
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.fit import Fit
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, not_finite, told
from camplab.datasets.base import target_called
from camplab.document.project import Project
from camplab.runs.events import Picture
from camplab.runs.wants import Want
from camplab.runs.why.answers import read_fit
from camplab.words import say


class Fitted(View):
    """A point for each sample."""

    title = say("Residuals")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.fit = Fit(readout)
        self._found: Picture | None = None
        column = flush(QVBoxLayout(self))
        column.addWidget(self.fit)
        self.fit.picked.connect(self.explain)

    def suits(self, project: Project) -> bool:
        return project.task.answers == "numbers" and project.data.outputs == 1

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return answers_wanted(scene)

    def draw(self, scene: Scene) -> Said:
        self._found = found = scene.answers()
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        if not np.isfinite(found.values).all():
            return not_finite()
        self.fit.put(found.values, translate(target_called(scene.project.data)))
        return Said(sentence=told(read_fit(found.values), found), done=found.done)

    def table(self) -> str:
        """A row for each sample: target and answer."""
        rows = [] if self._found is None else self._found.values.tolist()
        return "target,answer\n" + "".join(",".join(map(str, row)) + "\n" for row in rows)
