"""What is written for some sequences beside what is right, wrong symbols marked. A part of the panel "Predictions"."""

from __future__ import annotations

import random
from functools import partial

import numpy as np
from PySide6.QtWidgets import QSpinBox, QVBoxLayout

from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr
from camplab.app.panels.controls import button, name, tint
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.text.symbol_rows import SymbolRows
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, told
from camplab.app.panels.why.opening import explain
from camplab.document.project import Project
from camplab.runs.events import SEQUENCES, Picture
from camplab.runs.wants import Origin, Want
from camplab.runs.why.sequences import Symbols, read_sequences
from camplab.words import say


class Sequences(View):
    """Samples that follow each other from the one that is chosen on."""

    title = say("Sequences")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.rows, self.first = SymbolRows(readout), QSpinBox()
        self.first.setRange(0, 0)
        self.first.setKeyboardTracking(False)
        self.first.valueChanged.connect(lambda _: self.turned.emit())
        self.rows.picked.connect(lambda number: self.asked.emit(partial(explain, origin=self._origin, number=number)))
        self.worst, self.any = button(self._show_worst), button(self._show_any, "shuffle")
        self.controls = self.first, self.any, self.worst
        self._answers: Picture | None = None
        self._origin: Origin = "validation"
        self._asked: dict[str, object] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def suits(self, project: Project) -> bool:
        return project.task.answers == "positions" and len(project.data.positions) == 1

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(SEQUENCES, sample=self.first.value(), origin=scene.origin), *answers_wanted(scene)

    def restyle(self) -> None:
        tint(self.any)

    def retranslate(self) -> None:
        self.first.setAccessibleName(tr("First sample"))
        self.first.setToolTip(tr("The sample from which on samples are shown"))
        name(self.any, tr("Any"), tr("Any samples, by chance"))
        name(self.worst, tr("Worst"), tr("The sample with most mistakes of all that were looked at"))
        self.rows.setAccessibleName(tr("Symbols that are read, wanted and written"))

    def draw(self, scene: Scene) -> Said:
        for control in self.controls:
            control.show()
        self._answers, self._origin = scene.answers(), scene.origin
        found = scene.picture(SEQUENCES, sample=self.first.value())
        self.worst.setEnabled(self._answers is not None)
        sample = scene.fetched(self._asked, "names", 0)
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        self.first.blockSignals(True)
        self.first.setMaximum(max(int(found.facts.get("samples", 1)) - 1, 0))
        self.first.blockSignals(False)
        data = scene.project.data
        names = class_names(data, sample.classes if sample is not None else ())
        self.rows.put([Symbols.of(rows, data, names) for rows in found.values], found.sample)
        return Said(sentence=told(read_sequences(found.values, found.sample), found))

    def table(self) -> str:
        """A row for each symbol that is written: sample, step, what is right and what is written."""
        lines = (
            f"{number},{step},{right},{written}"
            for number, each in enumerate(self.rows.shown, self.rows.first)
            for step, (right, written) in enumerate(zip(each.right, each.written, strict=True))
        )
        return "sample,step,right,written\n" + "".join(f"{line}\n" for line in lines)

    def _show_worst(self) -> None:
        if self._answers is not None:
            shares = self._answers.values[:, 0]
            self.first.setValue(int(np.where(np.isfinite(shares), shares, 1).argmin()))

    def _show_any(self) -> None:
        self.first.setValue(random.randint(0, self.first.maximum()))
