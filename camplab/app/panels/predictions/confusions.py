"""The table of confusions, and beside it samples: of a cell, the worst, or any. A part of the panel "Predictions"."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from camplab.app.look import style
from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import button, name, tint, toggle
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.cards import MOST, Cards, Shown
from camplab.app.panels.predictions.matrix import Cell, Matrix
from camplab.app.panels.predictions.newest_samples import NewestSamples
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, not_finite, told
from camplab.document.project import Project
from camplab.numbers import percent
from camplab.runs.events import Picture
from camplab.runs.exchange.tables import csv_text
from camplab.runs.record import Record
from camplab.runs.wants import Want
from camplab.runs.why.answers import Confusion
from camplab.words import Own, say


class Confusions(View):
    """Of all answers that are classes."""

    title = say("Confusions")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.readout = readout
        self.cell: Cell | None = None
        self._seed = 0
        """Of the samples that are any; 0: the worst."""
        self._found: Picture | None = None
        self.confusion: Confusion | None = None
        self._samples = NewestSamples()
        """By place of a card, what was asked for it."""
        self.matrix, self.cards, self.heading = Matrix(readout), Cards(), Label(wordWrap=True)
        self.worst, self.any = toggle(self._show_worst), button(self._show_any, "shuffle")
        self.controls = self.worst, self.any
        right = QVBoxLayout()
        right.addWidget(self.heading)
        right.addWidget(self.cards, 1)
        row = style.flush(QHBoxLayout(self))
        row.addWidget(self.matrix, 3)
        row.addLayout(right, 2)
        self.matrix.picked.connect(self._pick)
        self.cards.picked.connect(self.explain)

    def suits(self, project: Project) -> bool:
        return project.task.answers == "classes"

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return answers_wanted(scene)

    def forget(self) -> None:
        self.cell, self._seed = None, 0
        self.readout.hide()

    def restyle(self) -> None:
        look = style.theme()
        tint(self.any)
        self.heading.setFont(style.font(look.font_small))
        style.dress(self.heading, f"color: {look.text_soft.name()};")

    def retranslate(self) -> None:
        name(self.worst, tr("Worst"), tr("The samples whose label the network holds least likely"))
        name(self.any, tr("Any"), tr("Any samples, by chance"))
        self.matrix.setAccessibleName(tr("Table of confusions"))

    def table(self) -> str:
        """Rows are labels, columns answers."""
        if self.confusion is None:
            return ""
        names = self.matrix.names
        rows = ([name, *row] for name, row in zip(names, self.confusion.counts.tolist(), strict=True))
        return csv_text(["label", *names], rows)

    # -- drawing --------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> Said:
        for control in self.controls:
            control.show()
        found = scene.answers()
        if found is not self._found:
            self._found = found
            whole = found is not None and found.values.ndim == 2 and found.values.shape[1] == 4
            known = whole and found is not None and np.isfinite(found.values).all()
            self.confusion = Confusion(found.values, scene.project.data.outputs) if found and known else None
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        if self.confusion is None:
            return not_finite()
        names = names_of(scene.project, scene.run)
        self.matrix.put(self.confusion, names, self.cell)
        self._show_samples(scene, self.confusion, names)
        return Said(sentence=told(self.confusion.read(tuple(map(Own, names))), found), done=found.done)

    def _show_samples(self, scene: Scene, confusion: Confusion, names: list[str]) -> None:
        if self.cell is not None:
            numbers = confusion.samples(*self.cell)
            label, answer = (names[each] for each in self.cell)
            heading = tr("Label {label}, answer {answer}: {n} samples, surest first", label=Own(label),
                         answer=Own(answer), n=len(numbers))  # fmt: skip
        elif self._seed:
            numbers = confusion.samples()
            numbers = np.sort(numbers)
            numbers = numbers[random.Random(self._seed).sample(range(len(numbers)), min(MOST, len(numbers)))]
            heading = tr("Any samples")
        else:
            numbers = confusion.worst
            heading = tr("The worst of {n} wrong answers", n=len(numbers)) if len(numbers) else tr("No wrong answer")
        self.worst.blockSignals(True)
        self.worst.setChecked(self.cell is None and not self._seed)
        self.worst.blockSignals(False)
        self.heading.setText(heading)
        shown = []
        for place, number in enumerate(numbers[:MOST].tolist()):
            right, given = (int(each) for each in confusion.rows[number, :2])
            words = f"{names[right]} → {names[given]}  {translate(percent(float(confusion.rows[number, 2]), 0))}"
            sample = self._samples.at(place, number, scene)
            shown.append(Shown(number, words, right == given, None if sample is None else sample.values[0]))
        self.cards.put(shown, scene.project.data)

    # -- the learner's hand -----------------------------------------------------------------------

    def _pick(self, label: int, answer: int) -> None:
        self.cell = label, answer
        self.turned.emit()

    def _show_worst(self, _: bool) -> None:
        self.cell, self._seed = None, 0
        self.turned.emit()

    def _show_any(self) -> None:
        self.cell, self._seed = None, random.randint(1, 1 << 30)
        self.turned.emit()


def names_of(project: Project, run: Record | None) -> list[str]:
    """Of the classes: as the data knows them, or the run that has looked; else their numbers."""
    told = run.started.class_names if run is not None else ()
    return [str(each) for each in class_names(project.data, told)] or [str(n) for n in range(project.data.outputs)]
