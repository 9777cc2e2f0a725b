"""What the network makes of what the learner draws or types, beside that: in words, or what comes out again."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.sample.sample_picture import Numbers, Picture
from camplab.datasets.base import Data


class OwnAnswer(QWidget):
    """A line; or two samples, each with what it is: what goes in, as the network has it, and what comes out."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self.sample, self.again = Label(wordWrap=True), Picture(), Picture()
        self._titles = Label(), Label()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._words, 0, 0, 1, 2)
        for column, (title, picture) in enumerate(zip(self._titles, (self.sample, self.again), strict=True)):
            grid.addWidget(title, 1, column)
            grid.addWidget(picture, 2, column)
            picture.setFixedHeight(picture.sizeHint().height())
        self.put("")
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language."""
        for title, said in zip(self._titles, (tr("sample"), tr("output")), strict=True):
            title.setText(said)

    def text(self) -> str:
        """What it says in words."""
        return self._words.text()

    def put(
        self, words: str, data: Data | None = None, sample: Numbers | None = None, again: Numbers | None = None
    ) -> None:
        """Show this answer; `again`: what comes out of a sample of these data, None where it does not come out."""
        self._words.setText(words)
        for picture, values in ((self.sample, sample), (self.again, again)):
            picture.data = data
            picture.put(values, sample)
        for part in (*self._titles, self.sample, self.again):
            part.setVisible(again is not None)
        self._words.setVisible(again is None)
