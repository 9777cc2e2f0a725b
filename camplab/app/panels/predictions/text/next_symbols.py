"""How likely each symbol was to come at a place of a text, as bars. Knows no run."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.numbers import percent

SEEN = {" ": "␣", "\n": "⏎", "\t": "⇥"}
"""How symbols are written that nobody would see."""


class NextSymbols(QWidget):
    """The likeliest ones, from the top; the one that came is in colour."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: list[tuple[str, float, bool]] = []
        """Of each symbol its share, and whether it came."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, bars: list[tuple[str, float, bool]]) -> None:
        """These from now on."""
        self.bars = bars
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._line() * max(1, len(self.bars)))

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.35)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, line = QPainter(self), style.theme(), self._line()
        painter.setFont(style.font(look.font_small))
        wide = max([painter.fontMetrics().horizontalAdvance(shown(symbol)) for symbol, *_ in self.bars] or [0])
        wide = min(wide, self.width() // 2) + look.space
        number = painter.fontMetrics().horizontalAdvance("100.0 %") + look.space
        room = max(1, self.width() - wide - number)
        for at, (symbol, share, came) in enumerate(self.bars):
            row = QRectF(0, at * line, self.width(), line)
            painter.setPen(look.text)
            word = painter.fontMetrics().elidedText(shown(symbol), Qt.TextElideMode.ElideRight, wide - look.space)
            painter.drawText(row.adjusted(0, 0, wide - self.width(), 0), int(Qt.AlignmentFlag.AlignVCenter), word)
            bar = QRectF(wide, row.top() + 0.2 * line, room * min(max(share, 0.0), 1.0), 0.6 * line)
            painter.fillRect(bar, look.series[0] if came else look.text_faint)
            painter.drawText(
                row, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), translate(percent(share))
            )
        painter.end()


def shown(symbol: str) -> str:
    """A symbol as it can be seen."""
    return SEEN.get(symbol, symbol)
