"""What an autoencoder makes of some samples, while it learns. A part of the panel "Predictions"."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from camplab.app.look.language import tr
from camplab.app.look.style import flush
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.codes.pairs import Pairs
from camplab.app.panels.predictions.first_sample import FirstSample
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, not_finite, told
from camplab.document.project import Project
from camplab.runs.events import RECONSTRUCTIONS
from camplab.runs.wants import Want
from camplab.runs.why.latent import read_reconstructions
from camplab.words import say


class Reconstructions(View):
    """Samples that follow each other from the one that is chosen on."""

    title = say("Reconstructions")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.pairs = Pairs(readout)
        self.first = FirstSample(say("The sample that comes out worst of all that were looked at"), errors=True)
        self.first.turned.connect(self.turned)
        self.controls = self.first.controls
        column = flush(QVBoxLayout(self))
        column.addWidget(self.pairs)

    def suits(self, project: Project) -> bool:
        return project.task.codes is not None

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(RECONSTRUCTIONS, sample=self.first.number, origin=scene.origin), *answers_wanted(scene)

    def restyle(self) -> None:
        self.first.restyle()

    def retranslate(self) -> None:
        self.first.retranslate()
        self.pairs.setAccessibleName(tr("Samples that go in and come out"))

    def draw(self, scene: Scene) -> Said:
        self.first.look(scene)
        number = self.first.number
        found = scene.picture(RECONSTRUCTIONS, sample=number)
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        self.first.among(found)
        self.pairs.put(found.values, found.sample)
        errors = self.pairs.errors
        if not np.isfinite(errors).all():
            return not_finite()
        return Said(sentence=told(read_reconstructions(errors, found.sample), found))

    def table(self) -> str:
        """A row for each sample: its number and its error."""
        rows = enumerate(self.pairs.errors.tolist(), self.pairs.first)
        return "sample,mean squared error\n" + "".join(f"{number},{error!r}\n" for number, error in rows)
