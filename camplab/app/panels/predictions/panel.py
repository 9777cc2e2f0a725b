"""The panel "Predictions": all answers of the network, what it confuses, and the samples behind it. Edits nothing."""

from __future__ import annotations

import random
from functools import partial

import numpy as np
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.base import LEAST, Panel
from camplab.app.panels.controls import Bar, button, name, tint, toggle
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.predictions.cards import MOST, Cards, Shown
from camplab.app.panels.predictions.fit import Fit
from camplab.app.panels.predictions.matrix import Cell, Matrix
from camplab.app.panels.sample.sample_view import Numbers
from camplab.app.panels.why.opening import explain
from camplab.app.session import Session
from camplab.document.project import Project
from camplab.numbers import percent
from camplab.runs.events import ANSWERS, Picture
from camplab.runs.record import Record
from camplab.runs.wants import Origin, Want
from camplab.runs.why.answers import Confusion, read_fit
from camplab.words import Own, Sentence

ORIGINS: tuple[Origin, ...] = ("validation", "training")


class PredictionsPanel(Panel):
    """The table of confusions, and beside it samples: of a cell, the worst, or any."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.cell: Cell | None = None
        self._seed = 0
        """Of the samples that are any; 0: the worst."""
        self._run: Record | None = None
        self._found: Picture | None = None
        self.confusion: Confusion | None = None
        self._fetched: dict[int, tuple[object, ...]] = {}
        """By place of a card, what was asked for it."""
        self.readout = Readout(self.body)
        self.matrix, self.fit, self.cards = Matrix(self.readout), Fit(self.readout), Cards()
        self._lay_out()
        self.matrix.picked.connect(self._pick)
        for view in (self.cards, self.fit):
            view.picked.connect(self._ask_why)
        session.changed.connect(self.refresh)
        live.sample_changed.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.origins = QComboBox()
        self.origins.addItems(["", ""])
        self.origins.currentIndexChanged.connect(self.refresh)
        self.worst, self.any = toggle(self._show_worst), button(self._show_any, "shuffle")
        self.export = export_menu(self, lambda: self._run if self._found is not None else None,
                                  lambda _: table(self.confusion, self._found))  # fmt: skip
        self.sentence, self.heading = Label(wordWrap=True), Label(wordWrap=True)
        self.progress = QProgressBar()
        self.progress.setMaximumHeight(4)
        self.progress.setTextVisible(False)
        self.bar = Bar()
        self.bar.add(self.origins)
        self.bar.gap()
        self.bar.add(self.worst, self.any, self.export)
        right = QVBoxLayout()
        right.addWidget(self.sentence)
        right.addWidget(self.heading)
        right.addWidget(self.cards, 1)
        row = QHBoxLayout()
        row.addWidget(self.matrix, 3)
        row.addWidget(self.fit, 3)
        row.addLayout(right, 2)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.progress):
            column.addWidget(widget)
        column.addLayout(row, 1)
        self.body.setMinimumSize(*LEAST)

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        look = style.theme()
        for made in (self.any, self.export):
            tint(made)
        self.sentence.setFont(style.font(look.font_small))
        self.sentence.setStyleSheet(f"color: {look.text.name()};")
        self.heading.setFont(style.font(look.font_small))
        self.heading.setStyleSheet(f"color: {look.text_soft.name()};")

    def retranslate(self) -> None:
        self.origins.setItemText(0, tr("Validation samples"))
        self.origins.setItemText(1, tr("Training samples"))
        self.origins.setAccessibleName(tr("Which samples"))
        name(self.worst, tr("Worst"), tr("The samples whose label the network holds least likely"))
        name(self.any, tr("Any"), tr("Any samples, by chance"))
        name(self.export, tr("Export"))
        self.matrix.setAccessibleName(tr("Table of confusions"))
        self.progress.setAccessibleName(tr("How much of it is worked out"))

    # -- drawing --------------------------------------------------------------------------------

    @property
    def origin(self) -> Origin:
        """Of the samples."""
        return ORIGINS[self.origins.currentIndex()]

    def draw(self) -> None:
        run = self.record
        if run is not self._run:
            self._run, self.cell, self._seed = run, None, 0
            self.readout.hide()
        project = run.project if run is not None else self.session.project
        able = project.task.answers == "classes" or (project.task.answers == "numbers" and project.data.outputs == 1)
        self.wants.put(*([Want(ANSWERS, origin=self.origin)] if able else []))
        found = run.picture(ANSWERS, "", 0, self.origin) if run is not None and able else None
        self._take(found, project)
        self.empty(self._reason(able, found))
        if found is None:
            return
        self.progress.setVisible(found.done < 1)
        self.progress.setValue(round(100 * found.done))
        fits = self.confusion is None
        for view, seen in ((self.fit, fits), (self.matrix, not fits), (self.cards, not fits), (self.heading, not fits),
                           (self.worst, not fits), (self.any, not fits)):  # fmt: skip
            view.setVisible(seen)
        if self.confusion is None:
            self.fit.put(found.values)
            self._say(read_fit(found.values), found)
            return
        names = names_of(project, run)
        self._say(self.confusion.read(tuple(map(Own, names))), found)
        self.matrix.put(self.confusion, names, self.cell)
        self._show_samples(project, self.confusion, names)

    def _say(self, read: Sentence, found: Picture) -> None:
        step = tr("step {step}", step=f"{found.step:,}")
        self.sentence.setText(f"{translate(read)}  ·  {step}")

    def _take(self, found: Picture | None, project: Project) -> None:
        if found is not self._found:
            self._found = found
            whole = found is not None and found.values.ndim == 2 and found.values.shape[1] == 4
            self.confusion = Confusion(found.values, project.data.outputs) if found is not None and whole else None

    def _reason(self, able: bool, found: Picture | None) -> str:
        live = self.live
        if not able:
            return tr("This network answers with neither classes nor one number. What it makes of each sample stands "
                      "in the panel Feature maps.")  # fmt: skip
        if self._run is None:
            return tr("Press Train: all answers of the network are shown here beside what is right.")
        if found is not None:
            return "" if np.isfinite(found.values).all() else tr("The network computes NaN or infinity.")
        if live.state == "running":
            return tr("All samples have to go through the network: press Pause, and it is worked out.")
        if live.state in ("paused", "starting", "stopping") or live.on_bench:
            return tr("It is being worked out.")
        if live.not_on_bench is not None:
            return tr("The trained network cannot look at this sample: {why}", why=live.not_on_bench)
        return tr("The run is over, and this was not looked at.")

    def _show_samples(self, project: Project, confusion: Confusion, names: list[str]) -> None:
        if self.cell is not None:
            numbers = confusion.samples(*self.cell)
            label, answer = (names[each] for each in self.cell)
            heading = tr("Label {label}, answer {answer}: {n} samples, surest first", label=Own(label),
                         answer=Own(answer), n=len(numbers))  # fmt: skip
        elif self._seed:
            numbers = confusion.samples()
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
            shown.append(Shown(number, words, right == given, self._values(project, place, number)))
        self.cards.put(shown)

    def _values(self, project: Project, place: int, number: int) -> Numbers | None:
        """The sample of a card; asked for once, None until it is here."""
        owner, asked = f"{self.wants.owner} {place}", (project.data, self.origin, number)
        if self._fetched.get(place) != asked and self.trainer is not None:
            self._fetched[place] = asked
            self.trainer.preview(owner, project.data, sample=number, origin=self.origin)
        sample = self.live.sample(owner, project.data)
        return sample.values[0] if sample is not None and sample.sample == number else None

    # -- the learner's hand -----------------------------------------------------------------------

    def _pick(self, label: int, answer: int) -> None:
        self.cell = label, answer
        self.refresh()

    def _show_worst(self, _: bool) -> None:
        self.cell, self._seed = None, 0
        self.refresh()

    def _show_any(self) -> None:
        self.cell, self._seed = None, random.randint(1, 1 << 30)
        self.refresh()

    def _ask_why(self, number: int) -> None:
        self.asked.emit(partial(explain, origin=self.origin, number=number))


def names_of(project: Project, run: Record | None) -> list[str]:
    """Of the classes: as the data knows them, or the run that has looked; else their numbers."""
    told = run.started.class_names if run is not None else ()
    return [str(each) for each in class_names(project.data, told)] or [str(n) for n in range(project.data.outputs)]


def table(confusion: Confusion | None, found: Picture | None) -> str:
    """The counts as CSV: rows are labels, columns answers; of numbers a row for each sample: target and answer."""
    rows = found.values.tolist() if confusion is None and found is not None else []
    rows = rows if confusion is None else confusion.counts.tolist()
    return "".join(",".join(map(str, row)) + "\n" for row in rows)
