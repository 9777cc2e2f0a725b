"""What lies behind the curves: bands of epochs and marks where the learner changed something. Knows no curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from camplab.app import style
from camplab.app.language import tr
from camplab.app.panels.curve import mixed
from camplab.app.panels.plots import written


@dataclass(frozen=True)
class Band:
    """Steps after `start` up to `stop`: epochs `first` to `last`."""

    start: float
    stop: float
    first: int
    last: int

    @property
    def text(self) -> str:
        """`3`, or `6–10`."""
        return f"{self.first}" if self.first == self.last else f"{self.first}–{self.last}"


def bands(low: float, high: float, steps_per_epoch: int, pixels: float, narrow: float) -> list[Band]:
    """The bands in sight of steps `low` to `high` on so many pixels.

    Those narrower than `narrow` pixels are joined to bands of 2, 5, 10, ... epochs.
    """
    if steps_per_epoch < 1 or high <= low:
        return []
    epoch = pixels * steps_per_epoch / (high - low)
    scales = (m * 10**k for k in range(12) for m in (1, 2, 5))
    joined = next(scale for scale in scales if scale * epoch >= narrow)
    width = joined * steps_per_epoch
    numbers = range(max(0, int(low // width)), int(high // width) + 1)
    return [Band(n * width, (n + 1) * width, n * joined + 1, (n + 1) * joined) for n in numbers]


class Background(pg.GraphicsObject):  # type: ignore[misc]
    """Painted below the curves of one plot; `words` says whether numbers and changes are written out."""

    def __init__(self, words: bool) -> None:
        super().__init__()
        self.words = words
        self.steps_per_epoch = 0
        self.changes: Sequence[tuple[int, str]] = ()
        self.setZValue(-80)

    def put(self, steps_per_epoch: int, changes: Sequence[tuple[int, str]]) -> None:
        """Show these; changes are (step, what was changed)."""
        self.steps_per_epoch, self.changes = steps_per_epoch, list(changes)
        self.update()

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        area, look = self.viewRect(), style.theme()
        to_pixels = painter.worldTransform()
        frame = to_pixels.mapRect(QRectF(area))
        painter.save()
        painter.resetTransform()
        painter.setFont(style.font(look.font_small))
        shown = bands(area.left(), area.right(), self.steps_per_epoch, frame.width(), written("888–888") + 8)
        for band in shown:
            left, right = (to_pixels.map(QPointF(at, 0)).x() for at in (band.start, band.stop))
            box = QRectF(max(left, frame.left()), frame.top(), 0, frame.height())
            box.setRight(min(right, frame.right()))
            if (band.first // (band.last - band.first + 1)) % 2 == 0:
                painter.fillRect(box.toRect(), mixed(look.text, look.panel, 0.045))
            if self.words:
                _number(painter, band, box, band is shown[0])
        for step, text in self.changes:
            if area.left() <= step <= area.right():
                self._change(painter, to_pixels.map(QPointF(step, 0)).x(), text, frame)
        painter.restore()

    def _change(self, painter: QPainter, x: float, text: str, frame: QRectF) -> None:
        look = style.theme()
        painter.setPen(QPen(look.text_soft, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        if not self.words:
            return
        metrics = QFontMetricsF(painter.font())
        box = QRectF(x + 3, frame.top() + metrics.height() + 2, metrics.horizontalAdvance(text) + 6, metrics.height())
        if box.right() > frame.right():
            box.moveRight(x - 3)
        painter.fillRect(box, look.panel)
        painter.setPen(look.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _number(painter: QPainter, band: Band, box: QRectF, leading: bool) -> None:
    full = tr("epoch {n}", n=band.text)
    text = full if leading and written(full) + 6 < box.width() else band.text
    if written(text) + 6 < box.width():
        painter.setPen(style.theme().text_faint)
        painter.drawText(box.adjusted(4, 1, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
