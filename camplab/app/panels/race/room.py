"""How much room words below a table take: what its rows leave, one line at least. What is longer is in their tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from camplab.app.look import style
from camplab.app.panels.race.table import RaceTable


class Room(QObject):
    """Of one `body`, in which `bar`, `table` and `words` stand above each other."""

    def __init__(self, body: QWidget, bar: QWidget, table: RaceTable, words: QLabel) -> None:
        super().__init__(body)
        self._body, self._bar, self._table, self._words = body, bar, table, words
        body.installEventFilter(self)

    @property
    def line(self) -> int:
        """Pixels of a line of words."""
        return QFontMetrics(style.font(style.theme().font_normal)).lineSpacing()

    def share(self) -> None:
        """There are other rows, larger letters, or the body is as high as never before."""
        margins = 2 * self._words.margin()
        left = self._body.height() - self._bar.sizeHint().height() - self._table.whole_height - margins
        self._table.setMinimumHeight(3 * self.line)
        self._words.setMaximumHeight(max(1, left // self.line) * self.line + margins)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.share()
        return super().eventFilter(watched, event)
