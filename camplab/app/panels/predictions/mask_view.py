"""What a network makes of a few pictures pixel by pixel, while it learns. A part of the panel "Predictions"."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtWidgets import QSpinBox, QVBoxLayout

from camplab.app.look.language import tr
from camplab.app.panels.controls import button, name, tint
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.confusions import names_of
from camplab.app.panels.predictions.mask_grid import MaskGrid
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, told
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
        self.grid, self.first = MaskGrid(readout), QSpinBox()
        self.first.setRange(0, 0)
        self.first.setKeyboardTracking(False)
        self.first.valueChanged.connect(lambda _: self.turned.emit())
        self.worst, self.any = button(self._show_worst), button(self._show_any, "shuffle")
        self.controls = self.first, self.any, self.worst
        self._answers: Picture | None = None
        self._found: Picture | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)

    def suits(self, project: Project) -> bool:
        return project.task.answers == "positions" and len(project.data.positions) == 2

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(MASKS, sample=self.first.value(), origin=scene.origin), *answers_wanted(scene)

    def restyle(self) -> None:
        tint(self.any)
        self.grid.forget_colours()

    def retranslate(self) -> None:
        self.first.setAccessibleName(tr("First sample"))
        self.first.setToolTip(tr("The sample from which on samples are shown"))
        name(self.any, tr("Any"), tr("Any samples, by chance"))
        name(self.worst, tr("Worst"), tr("The picture of which most pixels are wrong, of all that were looked at"))
        self.grid.setAccessibleName(tr("Pictures with the classes of their pixels"))

    def draw(self, scene: Scene) -> Said:
        for control in self.controls:
            control.show()
        found = scene.picture(MASKS, sample=self.first.value())
        self._answers = scene.answers()
        self.worst.setEnabled(self._answers is not None)
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        if not np.isfinite(found.values).all():
            return Said(tr("The network computes NaN or infinity."))
        self.first.blockSignals(True)
        self.first.setMaximum(max(int(found.facts.get("samples", 1)) - 1, 0))
        self.first.blockSignals(False)
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

    def _show_worst(self) -> None:
        if self._answers is not None:
            self.first.setValue(int(np.nan_to_num(self._answers.values[:, 0], nan=1.0).argmin()))

    def _show_any(self) -> None:
        self.first.setValue(random.randint(0, self.first.maximum()))
