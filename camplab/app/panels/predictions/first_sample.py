"""From which sample on samples are shown: its number, one by chance, or the one that comes out worst."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtCore import QObject, Signal

from camplab.app.forms.spin_box import Count
from camplab.app.look.language import tr, translate
from camplab.app.panels.controls import button, name, tint
from camplab.app.panels.predictions.view import Scene
from camplab.runs.events import Picture
from camplab.words import Sentence


class FirstSample(QObject):
    """Three controls of a view. worst: what its worst sample is; errors: whether a high answer is a bad one."""

    turned = Signal()

    def __init__(self, worst: Sentence, errors: bool = False) -> None:
        super().__init__()
        self.box = Count()
        self.box.valueChanged.connect(lambda _: self.turned.emit())
        self.worst, self.any = button(self._show_worst), button(self._show_any, "shuffle")
        self.controls = self.box, self.any, self.worst
        self._worst_is, self._errors = worst, errors
        self._answers: Picture | None = None

    @property
    def number(self) -> int:
        """Of the sample."""
        return self.box.value()

    def look(self, scene: Scene) -> None:
        """Be there, with the answers by which samples are better or worse."""
        for control in self.controls:
            control.show()
        self._answers = scene.answers()
        self.worst.setEnabled(self._answers is not None)

    def among(self, found: Picture) -> None:
        """As many samples as a picture says there are."""
        self.box.blockSignals(True)
        self.box.setMaximum(max(int(found.facts.get("samples", 1)) - 1, 0))
        self.box.blockSignals(False)

    def restyle(self) -> None:
        """The theme is another one."""
        tint(self.any)

    def retranslate(self) -> None:
        """The language is another one."""
        self.box.setAccessibleName(tr("First sample"))
        self.box.setToolTip(tr("The sample from which on samples are shown"))
        name(self.any, tr("Any"), tr("Any samples, by chance"))
        name(self.worst, tr("Worst"), translate(self._worst_is))

    def _show_worst(self) -> None:
        if self._answers is not None:
            found = self._answers.values[:, 0]
            worst = np.nan_to_num(found).argmax() if self._errors else np.nan_to_num(found, nan=1.0).argmin()
            self.box.setValue(int(worst))

    def _show_any(self) -> None:
        self.box.setValue(random.randint(0, self.box.maximum()))
