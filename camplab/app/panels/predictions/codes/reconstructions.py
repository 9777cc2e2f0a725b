"""What an autoencoder makes of some samples, while it learns. A part of the panel "Predictions"."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtWidgets import QSpinBox, QVBoxLayout

from camplab.app.look.language import tr
from camplab.app.panels.controls import button, name, tint
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.codes.pairs import Pairs
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, told
from camplab.document.project import Project
from camplab.runs.events import RECONSTRUCTIONS, Picture
from camplab.runs.wants import Want
from camplab.runs.why.latent import read_reconstructions
from camplab.words import say


class Reconstructions(View):
    """Samples that follow each other from the one that is chosen on."""

    title = say("Reconstructions")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.pairs, self.first = Pairs(readout), QSpinBox()
        self.first.setRange(0, 0)
        self.first.setKeyboardTracking(False)
        self.first.valueChanged.connect(lambda _: self.turned.emit())
        self.worst, self.any = button(self._show_worst), button(self._show_any, "shuffle")
        self.controls = self.first, self.any, self.worst
        self._answers: Picture | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pairs)

    def suits(self, project: Project) -> bool:
        return project.task.codes is not None

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(RECONSTRUCTIONS, sample=self.first.value(), origin=scene.origin), *answers_wanted(scene)

    def restyle(self) -> None:
        tint(self.any)

    def retranslate(self) -> None:
        self.first.setAccessibleName(tr("First sample"))
        self.first.setToolTip(tr("The sample from which on samples are shown"))
        name(self.any, tr("Any"), tr("Any samples, by chance"))
        name(self.worst, tr("Worst"), tr("The sample that comes out worst of all that were looked at"))
        self.pairs.setAccessibleName(tr("Samples that go in and come out"))

    def draw(self, scene: Scene) -> Said:
        for control in self.controls:
            control.show()
        number = self.first.value()
        found = scene.picture(RECONSTRUCTIONS, sample=number)
        self._answers = scene.answers()
        self.worst.setEnabled(self._answers is not None)
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        self.first.blockSignals(True)
        self.first.setMaximum(max(int(found.facts.get("samples", 1)) - 1, 0))
        self.first.blockSignals(False)
        self.pairs.put(found.values, found.sample)
        errors = self.pairs.errors
        if not np.isfinite(errors).all():
            return Said(tr("The network computes NaN or infinity."))
        return Said(sentence=told(read_reconstructions(errors, found.sample), found))

    def table(self) -> str:
        """A row for each sample: its number and its error."""
        rows = enumerate(self.pairs.errors.tolist(), self.pairs.first)
        return "sample,mean squared error\n" + "".join(f"{number},{error!r}\n" for number, error in rows)

    def _show_worst(self) -> None:
        if self._answers is not None:
            self.first.setValue(int(np.nan_to_num(self._answers.values[:, 0]).argmax()))

    def _show_any(self) -> None:
        self.first.setValue(random.randint(0, self.first.maximum()))
