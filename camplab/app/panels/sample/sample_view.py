"""The sample the network looks at: chosen here, drawn as it is in the data, with its label and the prediction."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from camplab.app.forms.spin_box import Count
from camplab.app.look import style
from camplab.app.look.as_in_data import reconstruction
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label, tip
from camplab.app.panels.controls import button, name, tint
from camplab.app.panels.sample.sample_picture import Numbers, Picture
from camplab.app.panels.sample.sample_words import Naming, Words, briefly, words_of
from camplab.datasets.base import Data
from camplab.engine import protocol as p
from camplab.runs.wants import OF_DATA, Origin
from camplab.words import Sentence

ANY = 2**24 - 1
"""Pixels: as wide as there is room."""
LETTERS, PICTURE = 12.3, 160
"""How wide a sample is, in points of the letters beside it; and pixels of what is seen of it, at least."""
AIR, LOW_AIR = 8, 2
"""Pixels around a sample, and above and below one that is low."""


class SampleView(QWidget):
    """`chosen` says that another sample is wanted; its number is in `number`."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.origin: Origin = "validation"
        self.picture, self.again, self.label, self.prediction = Picture(), Picture(), Label(), Label()
        self.again.hide()
        self.pictures = QHBoxLayout()
        """Beside each other: of the sample, of what comes out again, or what another panel puts in their place."""
        self.spin = Count()
        self.previous = button(lambda: self.spin.setValue(self.spin.value() - 1), "chevron-left")
        self.next = button(lambda: self.spin.setValue(self.spin.value() + 1), "chevron-right")
        self.random = button(self.pick_any, "shuffle")
        self.spin.valueChanged.connect(lambda _: self.chosen.emit())
        self.answer = ""
        """What the network says of the sample, also where it is not seen what it looks at."""
        self.brief = False
        """Only which sample it is has room: what it looks like has none, nor what the network says of it."""
        self._low = False
        """Whether the buttons stand beside the number, so that the words below the picture have their room."""
        self._lay_out()

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setSpacing(4)
        pictures, self._beside, self._below = self.pictures, QVBoxLayout(), QHBoxLayout()
        for two in (pictures, self._below):
            two.setSpacing(8)
        pictures.addWidget(self.picture, 1)
        pictures.addWidget(self.again, 1)
        pictures.addLayout(self._beside)
        self._beside.addStretch(1)
        grid.addLayout(pictures, 0, 0)
        grid.addLayout(self._below, 1, 0)
        for text in (self.label, self.prediction):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        self._controls = QGridLayout()
        self._controls.setSpacing(4)
        self._controls.setColumnStretch(4, 1)
        grid.addLayout(self._controls, 3, 0)
        grid.setRowStretch(4, 1)
        self._place()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _place(self) -> None:
        """Words below the picture; where that would leave none of it, and there is only one, beside it.

        Below two each has its own.
        """
        beside, air = self._low and self.again.isHidden(), LOW_AIR if self._low else AIR
        self._grid.setContentsMargins(AIR, air, 0, air)
        self.pictures.setStretchFactor(self._beside, int(beside))
        for row, text in enumerate((self.label, self.prediction)):
            for layout in (self._grid, self._beside, self._below):
                layout.removeWidget(text)
            if not self.again.isHidden():
                self._below.addWidget(text, 1)
            else:
                self._beside.insertWidget(row, text) if beside else self._grid.addWidget(text, row + 1, 0)
        self._controls.addWidget(self.spin, 0, 0, 1, 1 if self._low else 3)
        for column, made in enumerate((self.previous, self.next, self.random)):
            self._controls.addWidget(made, *((0, column + 1) if self._low else (1, column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """What a picture, a line for the label and two for the answer take, and the controls below each other."""
        line = self.label.fontMetrics().height()
        high = 7 * line + self.spin.sizeHint().height() + self.next.sizeHint().height() + 32
        low = self.brief or self.height() < high
        if low != self._low:
            self._low = low
            self._place()
            self._take_room()

    @property
    def number(self) -> int:
        """The sample that is wanted, counted from 0 among the validation samples."""
        return self.spin.value()

    def belong(self, origin: Origin) -> None:
        """Where the sample is from; one of the learner's own has no number."""
        if origin != self.origin:
            self.origin = origin
            for made in (self.spin, self.previous, self.next, self.random):
                made.setVisible(self._counted)
            self.retranslate()

    @property
    def _counted(self) -> bool:
        return self.origin in OF_DATA

    def pick_any(self) -> None:
        """Another one at random."""
        self.spin.setValue(random.randint(0, self.spin.maximum()))

    def restyle(self) -> None:
        """Take the theme."""
        for made in (self.previous, self.next, self.random):
            tint(made)
        for text in (self.label, self.prediction):
            text.setFont(style.font(style.theme().font_normal))
        for control in (self.spin, self.previous, self.next, self.random):
            control.setMinimumHeight(control.sizeHint().height())  # where there is no room it is the picture that goes
        self._take_room()

    def retranslate(self) -> None:
        """Take the language."""
        learns = self.origin == "training"
        self.spin.setAccessibleName(tr("Training sample") if learns else tr("Validation sample"))
        self.spin.setToolTip(
            tr("Which of the samples that are learned from the network looks at")
            if learns
            else tr("Which of the validation samples the network looks at")
        )
        name(self.previous, tr("Previous sample"))
        name(self.next, tr("Next sample"))
        name(self.random, tr("Any"), tr("Any sample, by chance"))
        self._take_room()

    def _take_room(self) -> None:
        """As narrow as the buttons allow, and wide enough for a picture."""
        buttons = sum(made.sizeHint().width() + 4 for made in (self.previous, self.next, self.random))
        buttons += self.spin.minimumSizeHint().width() + 18 if self._low else 0
        if self.brief:
            self.setMinimumWidth(0)
            self.setMaximumWidth(ANY)
            return
        one = max(round(LETTERS * style.theme().font_normal), buttons + 12)
        if self.again.isHidden():  # words stand beside a picture that is low
            wide = 1.2 if self._low and style.theme().classroom else 1.0
        else:
            wide = 1.0 if self._low else 1.6  # two that are low have their room above the buttons
        self.setFixedWidth(round(wide * one))

    def put(
        self,
        sample: p.Sample | None,
        prediction: Numbers | None,
        naming: Naming | None,
        again: Data | None = None,
        noise: bool = False,
        score: Sentence | None = None,
    ) -> None:
        """Show a sample (None: not here yet) and what the network says about it (None: nothing yet).

        `naming` says what a class is called; None: the target is a number. `again`: the data, where the sample itself
        is to come out again; it is drawn beside it. `noise`: no sample goes into what is looked at. `score`: what the
        number is called with which a discriminator judges it.
        """
        if sample is not None and self._counted:
            self.spin.blockSignals(True)
            self.spin.setMaximum(max(0, sample.total - 1))
            self.spin.blockSignals(False)
        here = sample is not None and (sample.sample == self.number or not self._counted)
        values = sample.values[0] if sample is not None and here else None
        self.picture.put(None if noise else values)
        out = None if again is None or values is None else reconstruction(prediction, again, sample)
        self._show_again(out, values)
        self.answer = ""
        if again is not None:
            two = ("", "") if out is None else (tr("sample"), tr("output"))
            self._say(Words(*two, style.theme().text))
            return
        none = np.empty(0, np.int64)
        targets = sample.targets.reshape(-1) if sample is not None and here else none
        seen = prediction if values is not None else None  # what is not seen is not named
        words, whole = (words_of(targets, seen, named, score) for named in (briefly(naming), naming))
        self.answer = words.answer
        if noise:
            words = whole = Words(tr("Noise goes in here, no sample of the data."), "", words.colour)
        self._say(words)
        self.label.setToolTip(tip(whole.target) if whole.target != words.target else "")
        self.prediction.setToolTip(tip(whole.answer) if whole.answer != words.answer else "")

    def _show_again(self, out: Numbers | None, values: Numbers | None) -> None:
        self.again.put(out, values)
        seen = out is not None and not self.brief
        if self.again.isHidden() == seen:
            self.again.setVisible(seen)
            self._place()
            self._take_room()

    def _say(self, words: Words) -> None:
        self.label.setText(words.target)
        self.prediction.setText(words.answer)
        style.dress(self.prediction, f"color: {words.colour.name()};")


class AboveOrBeside(QObject):
    """The sample stands beside what is seen of it; where `body` is too narrow for both, what chooses it stands above.

    It is the first in `row`.
    """

    def __init__(self, sample: SampleView, row: QBoxLayout, body: QWidget) -> None:
        super().__init__(body)
        self._sample, self._row, self._body = sample, row, body
        body.installEventFilter(self)
        style.changed.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        look, sample = style.theme(), self._sample
        brief = self._body.width() < LETTERS * look.font_normal + PICTURE * look.larger
        if brief == sample.brief:
            return
        sample.brief = brief
        direction, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._row.setDirection(direction.TopToBottom if brief else direction.LeftToRight)
        sample.setSizePolicy(*((policy.Preferred, policy.Fixed) if brief else (policy.Fixed, policy.Expanding)))
        for part in (sample.picture, sample.label, sample.prediction):
            part.setVisible(not brief)
        sample.fit()
        sample.retranslate()
