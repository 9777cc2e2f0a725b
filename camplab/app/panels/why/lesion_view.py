"""What the network is worth without each of its blocks, as bars. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from camplab.app.look import style
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.small_text import line_height

GAP = 1.35
"""Height of a row in lines."""


@dataclass(frozen=True)
class Lesion:
    """A block: what it is called, what the network is worth without it (0 to 1, None: not known), in words."""

    name: str
    share: float | None
    words: str
    chosen: bool = False
    tip: str = ""


class Bars(QWidget):
    """A row for each block; `picked` says which was clicked."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Lesion] = ()
        self.whole: float | None = None

    def put(self, rows: Sequence[Lesion], whole: float | None) -> None:
        """Show these; `whole`: what the network with all blocks is worth, as a line across."""
        self.rows, self.whole = rows, whole
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round((len(self.rows) + 0.5) * GAP * line_height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.row_at(event.position().y())
        if at is not None:
            self.picked.emit(at)

    def row_at(self, y: float) -> int | None:
        """The row at this height, if there is one."""
        at = int(y / (GAP * line_height()))
        return at if 0 <= at < len(self.rows) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            metrics = QFontMetricsF(painter.font())
            names = min(max((metrics.horizontalAdvance(row.name) for row in self.rows), default=0), self.width() * 0.35)
            words = max((metrics.horizontalAdvance(row.words) for row in self.rows if row.share is not None), default=0)
            bar = QRectF(16 + names, 0, max(20, self.width() - names - words - 40), metrics.height())
            for number, row in enumerate(self.rows):
                self._row(painter, row, bar.translated(0, number * GAP * line_height() + 2), metrics)
            if self.whole is not None:
                painter.setPen(style.theme().text_soft)
                self._across(painter, round(bar.left() + self.whole * bar.width()))

    def _across(self, painter: QPainter, x: int) -> None:
        """The line, but not through the words that stand in the place of a bar."""
        for number, row in enumerate(self.rows):
            if row.share is not None:
                painter.drawLine(x, round(number * GAP * line_height()), x, round((number + 1) * GAP * line_height()))

    def _row(self, painter: QPainter, row: Lesion, bar: QRectF, metrics: QFontMetricsF) -> None:
        look = style.theme()
        painter.setPen(look.accent if row.chosen else look.text)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, bar.left() - 16)
        left = QRectF(8, bar.top(), bar.left() - 16, bar.height())
        painter.drawText(left, RIGHT, name)
        if row.share is not None:
            filled = QRectF(bar)
            filled.setWidth(max(1.0, bar.width() * min(max(row.share, 0.0), 1.0)))
            painter.fillRect(filled, look.series[0] if not row.chosen else look.accent)
        painter.setPen(look.text if row.share is not None else look.text_faint)
        start = bar.right() + 8 if row.share is not None else bar.left()
        words = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, self.width() - start - 4)
        painter.drawText(QRectF(start, bar.top(), self.width(), bar.height()), Qt.AlignmentFlag.AlignVCenter, words)


class LesionView(QScrollArea):
    """The bars, scrolled where there are more than fit."""

    def __init__(self) -> None:
        super().__init__()
        self.bars = Bars()
        self.setWidget(self.bars)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
