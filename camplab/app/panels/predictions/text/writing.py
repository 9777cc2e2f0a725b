"""The text that a language model writes, and how likely it held each symbol. A part of the panel "Predictions"."""

from __future__ import annotations

import math
from itertools import count

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout

from camplab.app.forms.spin_box import Amount
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import button, name
from camplab.app.panels.predictions.text.next_symbols import NextSymbols, shown
from camplab.app.panels.predictions.view import Said, Scene, View, absent, told
from camplab.datasets.base import Data
from camplab.document.measures import VALIDATION_LOSS
from camplab.document.project import Project
from camplab.runs.events import WRITING, Picture
from camplab.runs.wants import Own, Want
from camplab.runs.why.writing import HOTTEST, STRENGTH, Prompt, Written, encoded, read_writing
from camplab.words import say

LONGEST = 300
"""Letters of a prompt."""
_numbers = count(1)
"""Of prompts: another one, another number."""


class Writing(View):
    """A prompt, a temperature and a seed; the text, its symbols as strong as they were likely; those at the cursor."""

    title = say("Text")
    of_origin = False
    of_epochs = True

    def __init__(self) -> None:
        super().__init__()
        self.prompt, self.temperature = QLineEdit(), Amount(0, HOTTEST)
        self.prompt.setMaxLength(LONGEST)
        self.temperature.setValue(1)
        self.again = button(self._draw_again)
        self.text, self.caption, self.bars = QTextEdit(readOnly=True), Label(wordWrap=True), NextSymbols()
        self.text.setTabChangesFocus(True)
        self.controls = (self.prompt, self.temperature, self.again)
        self._seed = 0
        self._data: Data | None = None
        self._written: Written | None = None
        self._ends: list[int] = []
        """Where each symbol ends in the text that is shown."""
        self._found: Picture | None = None
        self._anew = True
        """What is shown is of another prompt than before."""
        right, row = QVBoxLayout(), QHBoxLayout(self)
        right.addWidget(self.caption)
        right.addWidget(self.bars)
        right.addStretch(1)
        row.addWidget(self.text, 2)
        row.addLayout(right, 1)
        row.setContentsMargins(8, 4, 8, 8)
        self.prompt.editingFinished.connect(self._ask)
        self.temperature.valueChanged.connect(self._ask)
        self.text.cursorPositionChanged.connect(self._tell)

    def suits(self, project: Project) -> bool:
        return project.task.tag == "language_model"

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        if self.own is None or self._data is not scene.project.data:
            self._data = scene.project.data
            self._put()
        return (Want(WRITING, sample=self.own.sample, origin="prompt"),) if self.own is not None else ()

    def forget(self) -> None:
        self._data, self._found, self._written = None, None, None

    def restyle(self) -> None:
        self.text.setFont(style.font(style.theme().font_normal))
        self.caption.setFont(style.font(style.theme().font_small))
        self._found = None

    def retranslate(self) -> None:
        self.prompt.setPlaceholderText(tr("What the text begins with"))
        self.prompt.setAccessibleName(tr("What the text begins with"))
        self.temperature.setPrefix(tr("Temperature") + " ")
        self.temperature.setAccessibleName(tr("Temperature"))
        self.temperature.setToolTip(tr("Scores are divided by it before the softmax: below 1 the likely gets likelier, "
                                       "at 0 the likeliest symbol is always taken"))  # fmt: skip
        self.text.setAccessibleName(tr("The text that the network writes"))
        self.bars.setAccessibleName(tr("The likeliest symbols"))
        name(self.again, tr("Draw again"), tr("Another text for the same prompt: the next seed"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> Said:
        for control in self.controls:
            control.show()
        run, own = scene.run, self.own
        found = run.picture(WRITING, "", own.sample, "prompt") if run is not None and own is not None else None
        reason = absent(scene, found)
        if found is None or run is None or reason:
            return Said("" if self._written is not None and run is not None else reason)
        if found is not self._found:
            self._anew = self._found is None or self._found.sample != found.sample
            self._found = found
            self._show(Written(found.values, int(found.facts["prompt"])), scene.project.data)
        loss = run.latest(VALIDATION_LOSS.name)
        if isinstance(loss, float) and math.isfinite(loss):
            return Said(sentence=told(read_writing(loss, scene.project.data), found))
        read = say("No epoch has ended yet.")
        return Said(sentence=told(read, found))

    def _show(self, written: Written, data: Data) -> None:
        """Each symbol on a ground as strong as it was unlikely; what was given stands in bold."""
        self._written = written
        look = style.theme()
        place = self.text.textCursor().position()
        self.text.blockSignals(True)
        self.text.clear()
        cursor, self._ends = QTextCursor(self.text.document()), []
        for at, piece in enumerate(written.pieces(data)):
            ink = QTextCharFormat()
            ink.setForeground(look.text)
            ink.setFontWeight(700 if at < written.prompt else 400)
            share = float(written.rows[at, 1])
            if at >= written.prompt and math.isfinite(share):
                ground = QColor(look.series[1])
                ground.setAlphaF(STRENGTH * (1 - share))
                ink.setBackground(ground)
            cursor.insertText(piece, ink)
            self._ends.append(cursor.position())
        cursor.setPosition(self._ends[written.prompt - 1] if self._anew else min(place, self._ends[-1]))
        self.text.setTextCursor(cursor)
        self.text.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        """How likely the symbol behind the cursor was, beside others."""
        written, data = self._written, self._data
        if written is None or data is None:
            return
        place = self.text.textCursor().position()
        at = next((at for at, end in enumerate(self._ends) if end > place), len(self._ends) - 1)
        names = written.symbols(data)
        came = int(written.rows[at, 0])
        found = written.likeliest(at)
        self.caption.setText(tr("What may follow “{before}”", before=shown(names[at - 1])) if found
                             else tr("Nothing was asked for the first symbol."))  # fmt: skip
        known = [str(each) for each in data.class_names]
        self.bars.put([(known[symbol], share, symbol == came) for symbol, share in found])

    def table(self) -> str:
        """A row for each symbol, and how likely it was held."""
        if self._written is None or self._data is None:
            return ""
        names = (each.replace('"', '""') for each in self._written.symbols(self._data))
        return "symbol,share\n" + "".join(
            f'"{symbol}",{share:.6g}\n' for symbol, share in zip(names, self._written.rows[:, 1].tolist(), strict=True)
        )

    # -- the learner's hand -----------------------------------------------------------------------

    def _draw_again(self) -> None:
        self._seed += 1
        self._ask()

    def _ask(self) -> None:
        self._put()
        self.turned.emit()

    def _put(self) -> None:
        if self._data is not None:
            symbols = encoded(self.prompt.text(), self._data)
            self.own = Own("prompt", next(_numbers), Prompt(symbols, self.temperature.value(), self._seed).numbers)
