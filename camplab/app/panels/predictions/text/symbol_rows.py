"""Symbols that were read, that are right and that are written, in three rows for each sample. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.runs.why.sequences import Symbols

Cell = tuple[int, int, int]
"""Sample, row (read, wanted, written) and step."""
PAD = 6
"""Pixels around a symbol and between samples."""
_IN = QPointF(2, 0)


class SymbolRows(QScrollArea):
    """`picked` says the number of the sample that was clicked."""

    picked = Signal(int)

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.shown: Sequence[Symbols] = ()
        self.first = 0
        self.inner = _Inner(self, readout)
        self.setWidget(self.inner)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setMinimumSize(140, 90)

    def put(self, shown: Sequence[Symbols], first: int) -> None:
        """Show these samples, of which the first has this number."""
        self.shown, self.first = shown, first
        self.inner.resize(self.inner.sizeHint())
        self.inner.renew()


class _Inner(Telling):
    """What is scrolled."""

    def __init__(self, rows: SymbolRows, readout: Readout) -> None:
        super().__init__(readout)
        self._rows = rows
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def _titles(self) -> tuple[str, ...]:
        return tr("read"), tr("wanted"), tr("written")

    def _each(self) -> tuple[float, float, float]:
        """What stands at the left, and how wide and high a symbol is."""
        every = {word for each in self._rows.shown for row in (each.read, each.right, each.written) for word in row}
        number = written(f"{self._rows.first + len(self._rows.shown)}  ")
        left = number + max(map(written, self._titles)) + 3 * PAD
        return left, max(map(written, every), default=0) + PAD, line_height() + 2

    def sizeHint(self) -> QSize:
        left, wide, high = self._each()
        steps = max((len(row) for each in self._rows.shown for row in (each.read, each.right)), default=0)
        return QSize(round(left + wide * steps + PAD), round(len(self._rows.shown) * (3 * high + PAD) + PAD))

    def place(self, cell: Cell) -> QRectF:
        """Where a symbol is drawn."""
        left, wide, high = self._each()
        sample, row, step = cell
        return QRectF(left + step * wide, PAD + sample * (3 * high + PAD) + row * high, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, (left, _, high) = style.theme(), self._each()
        centre = Qt.AlignmentFlag.AlignCenter
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            for sample, each in enumerate(self._rows.shown):
                top = self.place((sample, 0, 0)).top()
                painter.setPen(look.text_soft)
                painter.drawText(QRectF(PAD, top, left, high), f"{self._rows.first + sample}")
                for row, title in enumerate(self._titles):
                    painter.setPen(look.text_soft)
                    painter.drawText(QRectF(0, top + row * high, left - PAD, high), RIGHT, title)
                    for step, word in enumerate((each.read, each.right, each.written)[row]):
                        wrong = row == 2 and each.wrong[step]
                        place = self.place((sample, row, step))
                        painter.setPen(look.danger if wrong else look.text)
                        painter.drawText(place, centre, word)
                        if wrong:  # not by colour alone
                            painter.drawLine(place.bottomLeft() + _IN, place.bottomRight() - _IN)

    def _at(self, point: QPoint) -> Cell | None:
        left, wide, high = self._each()
        sample = int((point.y() - PAD) // (3 * high + PAD))
        step = int((point.x() - left) // wide) if wide else -1
        if not 0 <= sample < len(self._rows.shown) or step < 0:
            return None
        row = min(int((point.y() - PAD - sample * (3 * high + PAD)) // high), 2)
        return sample, row, step

    def told(self, point: QPoint) -> Told | None:
        cell = self._at(point)
        if cell is None:
            return None
        each = self._rows.shown[cell[0]]
        said = zip(self._titles, (each.read, each.right, each.written), strict=True)
        rows = [Row(title, symbols[cell[2]]) for title, symbols in said if cell[2] < len(symbols)]
        return tr("sample {n}, step {step}", n=self._rows.first + cell[0], step=cell[2]), rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position().toPoint())
        if cell is not None:
            self._rows.picked.emit(self._rows.first + cell[0])
