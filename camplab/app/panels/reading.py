"""A sentence that reads a picture: whole above one that is high, in one line above one that is low. Knows no run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent

from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Elided, Label, paragraphs, tip
from camplab.numbers import rough
from camplab.runs.events import Picture
from camplab.words import Sentence

LOW = 10
"""Lines of height below which the sentence of a panel has one of them."""
SHARE, ANY = 0.25, 10_000
"""Of the height of a panel, that more than two lines of a sentence take at most; pixels of any text."""
HIGH = 14
"""The same where what is below it is a table, which needs more of them."""

RARE = 1.0
"""Seconds between two looks from which on it is said how often one looks."""


def told(read: Sentence, found: Picture, *, shape: str = "", part: str = "") -> str:
    """What is read in a picture, with its shape, its step, how much of all it is, and how often one looks."""
    words = [translate(read), shape, tr("step {step}", step=f"{found.step:,}"), part]
    words += [tr("every {seconds} s", seconds=rough(found.since))] if found.since >= RARE else []
    return "  ·  ".join(filter(None, words))


class Reading(Elided):
    """A sentence in as many lines as it takes, or in one, with the rest of it in the tooltip."""

    def minimumSizeHint(self) -> QSize:
        return Label.minimumSizeHint(self) if self.wordWrap() else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        Label.paintEvent(self, event) if self.wordWrap() else super().paintEvent(event)

    def __init__(self, lines: int = LOW, share: float = SHARE) -> None:
        super().__init__(wordWrap=True)
        self._more = ""
        self._lines, self._share = lines, share
        """Lines of height below which a panel has room for one of them; of its height, what more than two take."""

    def is_low(self, height: int) -> bool:
        """Whether a panel of so many pixels has no line to spare, or too few for all of it in so narrow a panel."""
        letters, room = self.fontMetrics(), self.contentsRect().width()
        if height < self._lines * letters.height() or room <= 0:
            return height < self._lines * letters.height()
        whole = letters.boundingRect(0, 0, room, ANY, Qt.TextFlag.TextWordWrap, self.text()).height()
        return whole > max(self._share * height, 2 * letters.height())

    def put(self, text: str, height: int, more: str = "") -> None:
        """Show this, in a panel of so many pixels; `more` stands in the tooltip alone."""
        self._more = more
        self.setText(text)
        self._fit(height)

    def _fit(self, height: int) -> None:
        low, text, more = self.is_low(height), self.text(), self._more
        self.setWordWrap(not low)
        self.setToolTip(paragraphs(tip(text), tip(more)) if low and more else tip(text if low else more))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        host = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and host is not None:
            host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It may stay as large as it is where its panel becomes low, and nothing may be drawn anew until long after."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()  # how many lines it takes follows from its width, which comes after that of its panel

    def _follow(self) -> None:
        host = self.parentWidget()
        if host is not None and self.text() and self.wordWrap() is self.is_low(host.height()):
            self._fit(host.height())
