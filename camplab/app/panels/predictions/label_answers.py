"""Of each label how well it is found, at a threshold that one sets, and samples. A part of the panel "Predictions"."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import button, name
from camplab.app.panels.drawing.chart import scrolling
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.cards import MOST, Cards, Shown
from camplab.app.panels.predictions.confusions import names_of
from camplab.app.panels.predictions.label_bars import LabelBars
from camplab.app.panels.predictions.newest_samples import NewestSamples
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, not_finite, told
from camplab.document.project import Project
from camplab.numbers import percent
from camplab.runs.events import Picture
from camplab.runs.wants import Want
from camplab.runs.why.labels import Labels
from camplab.words import Own, say


class LabelAnswers(View):
    """Recall and precision of each label; moving the threshold trades one for the other."""

    title = say("Labels")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.label: int | None = None
        """Whose wrong answers are shown; None: those of all."""
        self.labels: Labels | None = None
        self._found: Picture | None = None
        self._samples = NewestSamples()
        self.bars, self.cards, self.heading = LabelBars(readout), Cards(), Label(wordWrap=True)
        self.threshold, self.at = QSlider(Qt.Orientation.Horizontal), Label()
        self.threshold.setRange(1, 99)
        self.threshold.setValue(50)
        self.threshold.setMaximumWidth(120)
        self.all = button(self._show_all)
        self.controls = self.at, self.threshold, self.all
        right = QVBoxLayout()
        right.addWidget(self.heading)
        right.addWidget(self.cards, 1)
        row = style.flush(QHBoxLayout(self))
        row.addWidget(scrolling(self.bars), 3)
        row.addLayout(right, 2)
        self.threshold.valueChanged.connect(lambda _: self.turned.emit())
        self.bars.picked.connect(self._pick)
        self.cards.picked.connect(self.explain)

    def suits(self, project: Project) -> bool:
        return project.task.answers == "labels"

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return answers_wanted(scene)

    def forget(self) -> None:
        self.label = None

    def restyle(self) -> None:
        look = style.theme()
        for text in (self.heading, self.at):
            text.setFont(style.font(look.font_small))
            style.dress(text, f"color: {look.text_soft.name()};")

    def retranslate(self) -> None:
        name(self.all, tr("All labels"), tr("Samples of which any label is said wrong, the surest first"))
        self.threshold.setAccessibleName(tr("Threshold"))
        self.threshold.setToolTip(tr("What is at least as likely as this counts as there: with less, more is found, "
                                     "and more that is not so"))  # fmt: skip
        self.bars.setAccessibleName(tr("Recall and precision of each label"))

    def table(self) -> str:
        """A row for each label, as the threshold stands."""
        if self.labels is None:
            return ""
        found = self.labels
        columns = found.there, found.recall, found.precision, found.accuracy
        rows = zip(range(found.count), *(column.tolist() for column in columns), strict=True)
        return "label,samples,recall,precision,accuracy\n" + "".join(",".join(map(str, row)) + "\n" for row in rows)

    # -- drawing --------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> Said:
        for control in self.controls:
            control.show()
        self.at.setText(tr("threshold {share}", share=translate(percent(self.threshold.value() / 100, 0))))
        found = scene.answers()
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        if found.values.ndim != 2 or not np.isfinite(found.values).all():
            return not_finite()
        self.labels = Labels(found.values, self.threshold.value() / 100)
        names = names_of(scene.project, scene.run)
        self.bars.put(self.labels, names, self.label)
        self._show_samples(scene, self.labels, names)
        return Said(sentence=told(self.labels.read(tuple(map(Own, names))), found), done=found.done)

    def _show_samples(self, scene: Scene, labels: Labels, names: list[str]) -> None:
        numbers = labels.wrong(self.label)
        if not len(numbers):
            self.heading.setText(tr("No wrong answer"))
        elif self.label is None:
            self.heading.setText(tr("{n} samples with a wrong label, the surest first", n=len(numbers)))
        else:
            self.heading.setText(tr("{label} is said wrong of {n} samples, the surest first",
                                    label=Own(names[self.label]), n=len(numbers)))  # fmt: skip
        shown = []
        for place, number in enumerate(numbers[:MOST].tolist()):
            words = f"{_said(labels.wanted[number], names)} → {_said(labels.said[number], names)}"
            sample = self._samples.at(place, number, scene)
            shown.append(Shown(number, words, False, None if sample is None else sample.values[0]))
        self.cards.put(shown)
        self.all.setEnabled(self.label is not None)

    # -- the learner's hand -----------------------------------------------------------------------

    def _pick(self, label: int) -> None:
        self.label = label
        self.turned.emit()

    def _show_all(self) -> None:
        self.label = None
        self.turned.emit()


def _said(there: np.ndarray, names: list[str]) -> str:
    """The labels that are there, by name; a dash for none."""
    return ", ".join(name for name, so in zip(names, there.tolist(), strict=True) if so) or "–"
