"""What a network makes of a few pictures pixel by pixel, while it learns. A part of the panel "Predictions"."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from camplab.app.look.language import tr
from camplab.app.look.style import flush
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.confusions import names_of
from camplab.app.panels.predictions.first_sample import FirstSample
from camplab.app.panels.predictions.mask_grid import MaskGrid
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, not_finite, told
from camplab.document.project import Project
from camplab.runs.events import MASKS, Picture
from camplab.runs.wants import Want
from camplab.runs.why.masks import Masks
from camplab.words import Own, say


class MaskView(View):
    """Pictures that follow each other from the one that is chosen on."""

    title = say("Masks")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.grid = MaskGrid(readout)
        self.first = FirstSample(say("The picture of which most pixels are wrong, of all that were looked at"))
        self.first.turned.connect(self.turned)
        self.controls = self.first.controls
        self._found: Picture | None = None
        column = flush(QVBoxLayout(self))
        column.addWidget(self.grid)

    def suits(self, project: Project) -> bool:
        return project.answers_pixels

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(MASKS, sample=self.first.number, origin=scene.origin), *answers_wanted(scene)

    def restyle(self) -> None:
        self.first.restyle()
        self.grid.forget_colours()

    def retranslate(self) -> None:
        self.first.retranslate()
        self.grid.setAccessibleName(tr("Pictures with the classes of their pixels"))

    def draw(self, scene: Scene) -> Said:
        self.first.look(scene)
        found = scene.picture(MASKS, sample=self.first.number)
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        if not np.isfinite(found.values).all():
            return not_finite()
        self.first.among(found)
        names = names_of(scene.project, scene.run)
        if found is not self._found or list(self.grid.names) != names:
            self._found = found
            self.grid.put(Masks(found.values, len(names)), names, found.sample)
        assert self.grid.masks is not None
        return Said(sentence=told(self.grid.masks.read(tuple(map(Own, names))), found))

    def forget(self) -> None:
        self._found = None

    def table(self) -> str:
        """A row for each class: intersection over union in the pictures that are shown."""
        if self.grid.masks is None:
            return ""
        rows = enumerate(self.grid.masks.iou.tolist())
        return "class,intersection over union\n" + "".join(f"{number},{share!r}\n" for number, share in rows)
