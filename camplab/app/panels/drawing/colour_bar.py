"""A strip of colours with the numbers they stand for, beside a picture. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from camplab.app.look import style
from camplab.app.look.colour_maps import Table, Triple
from camplab.app.look.plain_text import tip
from camplab.app.look.style import LEFT
from camplab.app.panels.drawing.small_text import line_height, written

BAR = 12
"""Width of the colours in pixels."""
LEAST, BELOW = 2.3, 1.15
"""Lines of small text that the colours take at least with their numbers, and that each single colour takes below."""


class ColourBar(QWidget):
    """Upright, the largest number on top; `marks` are (place 0 to 1, text); `extra` are single colours below."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.table: Table | None = None
        self.marks: Sequence[tuple[float, str]] = ()
        self.extra: Sequence[tuple[Triple, str]] = ()

    def put(self, table: Table, marks: Sequence[tuple[float, str]], extra: Sequence[tuple[Triple, str]] = ()) -> None:
        """Show these."""
        if (marks, extra) != (self.marks, self.extra):
            self.marks, self.extra = marks, extra
            self.updateGeometry()
            self.setAccessibleName(" ".join(text for _, text in (*marks, *extra)))
            self._tell()
        self.table = table
        self.update()

    @property
    def with_room(self) -> Sequence[tuple[Triple, str]]:
        """The single colours that are shown: of one that is cut nobody can read what it means."""
        line = line_height()
        return self.extra[: max(0, int((self.height() / line - LEAST) / BELOW))]

    def _tell(self) -> None:
        """What has no room stands in the tooltip."""
        self.setToolTip(tip("  ·  ".join(text for _, text in self.extra[len(self.with_room) :])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """High enough for two numbers and the single colours."""
        return QSize(0, round(line_height() * (3.6 + BELOW * len(self.extra))))

    def sizeHint(self) -> QSize:
        texts = [text for _, text in (*self.marks, *self.extra)]
        return QSize(round(BAR + 14 + max(map(written, texts), default=0)), 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.table is not None:
            with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
                self._paint(painter, self.table)

    def _paint(self, painter: QPainter, table: Table) -> None:
        painter.setFont(style.font(style.theme().font_small))
        line = QFontMetricsF(painter.font()).height()
        bar = QRectF(4, line / 2, BAR, max(line, self.height() - line * (LEAST - 1 + BELOW * len(self.with_room))))
        column = np.ascontiguousarray(table[::-1])
        painter.drawImage(bar, QImage(column.data, 1, len(column), 3, QImage.Format.Format_RGB888))
        painter.setPen(style.theme().line)
        painter.drawRect(bar)
        self._marks(painter, bar, line)
        self._extra(painter, bar.bottom() + line * 0.7, line)

    def _marks(self, painter: QPainter, bar: QRectF, line: float) -> None:
        painter.setPen(style.theme().text_soft)
        for place, text in thinned(sorted(self.marks, reverse=True), line / bar.height()):
            at = bar.top() + (1 - place) * bar.height()
            box = QRectF(bar.right() + 5, at - line / 2, self.width(), line)
            painter.drawText(box, LEFT, text)

    def _extra(self, painter: QPainter, top: float, line: float) -> None:
        look = style.theme()
        for number, (color, text) in enumerate(self.with_room):
            at = top + number * line * BELOW
            painter.fillRect(QRectF(4, at + line * 0.15, BAR, line * 0.7), QColor(*color))
            painter.setPen(look.text_soft)
            box = QRectF(4 + BAR + 5, at, self.width(), line)
            painter.drawText(box, LEFT, text)


def thinned(marks: Sequence[tuple[float, str]], apart: float) -> list[tuple[float, str]]:
    """The first and the last mark, and between them every one, every other, ... that is so far from all others."""
    if not marks:
        return []
    ends = list(dict.fromkeys((marks[0], marks[-1])))
    for stride in range(1, len(marks)):
        inner = [mark for mark in marks[:-1:stride] if mark is not marks[0]]
        inner = [mark for mark in inner if abs(mark[0] - marks[-1][0]) >= apart]
        whole = sorted([*ends, *inner], reverse=marks[0][0] > marks[-1][0])
        if all(abs(one[0] - two[0]) >= apart for one, two in pairwise(whole)):
            return whole
    return ends
