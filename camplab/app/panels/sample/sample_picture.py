"""A sample as it is in the data: a picture, a curve, or a few numbers in words. Knows no run."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from camplab.app.look import sparkline, style
from camplab.app.look.colour_maps import coloured, sequential
from camplab.app.look.plain_text import number_kept
from camplab.app.panels.drawing.pictures import image
from camplab.datasets.base import Data
from camplab.datasets.feature_names import spelled
from camplab.runs.inside.maps import Spans
from camplab.words import printable

Numbers = NDArray[np.floating]
MOST_LINES = 8
"""Numbers of a sample that are written below each other."""


class Picture(QWidget):
    """One sample: C×H×W in grey or colour, T×F with a row per step, or a few numbers in words."""

    def __init__(self) -> None:
        super().__init__()
        self.values: Numbers | None = None
        self._like: Numbers | None = None
        self.data: Data | None = None
        """Of which it is a sample: what its numbers are called."""
        self.field: Spans = ()
        """Of each axis of the sample what is framed: the first row, column or step, and the one behind the last."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return min(width, self.sizeHint().height())

    def put(self, values: Numbers | None, like: Numbers | None = None) -> None:
        """Show this sample; `like`: on the scale of this other one."""
        self.values, self._like = values, like
        self.update()

    def frame(self, field: Spans) -> None:
        """Frame this part of it; (): nothing."""
        if field != self.field:
            self.field = field
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(110, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.values is not None:
            with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
                self._paint(painter, self.values)

    def lines(self, values: Numbers, most: int = MOST_LINES) -> list[str]:
        """A few numbers in words, each with its name."""
        if self.data is None:
            return []
        said = [printable(line) for line in spelled(self.data, values.tolist())]
        return said if len(said) <= most else [*said[: most - 1], "…"]

    def _paint(self, painter: QPainter, values: Numbers) -> None:
        if values.ndim == 1:
            painter.setPen(style.theme().text)
            letters = painter.fontMetrics()
            room = max(1, min(MOST_LINES, self.height() // letters.height()))
            lines = [number_kept(line, letters, self.width()) for line in self.lines(values, room)]
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
            return
        if sparkline.is_curve(values):
            self._paint_curve(painter, values)
            return
        drawn = image(pixels(values, values if self._like is None else self._like))
        scale = min(self.width() / drawn.width(), self.height() / drawn.height())
        size = QRectF(0, 0, drawn.width() * scale, drawn.height() * scale)
        size.moveCenter(QRectF(self.rect()).center())
        size.moveTop(0)
        painter.drawImage(size, drawn)
        if self.field:
            painter.setPen(QPen(style.theme().series[3], 2))
            (top, bottom), (left, right) = (*self.field, (0, drawn.width()))[:2]  # of a sequence all its features
            where = QRectF(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)
            painter.drawRect(where.translated(size.topLeft()).adjusted(1, 1, -1, -1))

    def _paint_curve(self, painter: QPainter, values: Numbers) -> None:
        box = QRectF(self.rect())
        sparkline.paint(painter, values, box, style.theme().series[0], self._like)
        if self.field:
            first, last = self.field[0]
            step = box.width() / len(values)
            painter.setPen(QPen(style.theme().series[3], 2))
            painter.drawRect(QRectF(first * step, 0, (last - first) * step, box.height()).adjusted(1, 1, -1, -1))


def pixels(values: Numbers, like: Numbers) -> NDArray[np.uint8]:
    """Height × width × 3; the smallest number of `like` is black, the largest white."""
    low, high = float(like.min()), float(like.max())
    values = np.clip(values, low, high)
    if values.ndim == 3 and values.shape[0] == 3:
        return np.ascontiguousarray(((values - low) / ((high - low) or 1) * 255).astype(np.uint8).transpose(1, 2, 0))
    return coloured(values[0] if values.ndim == 3 else values, low, high, sequential("grey"))
