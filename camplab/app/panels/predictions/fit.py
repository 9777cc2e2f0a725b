"""Answers against targets, a point for each sample: where they agree they lie on the line. Knows no run."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.numbers import measured, rough

NEAR = 12
"""Pixels from the mouse to a point that it means."""


class Fit(Telling):
    """`picked` says the number of a sample that was clicked."""

    picked = Signal(int)

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.rows: NDArray[np.floating] = np.zeros((0, 2), np.float32)
        self.target = ""
        """What is to be answered, in words."""
        self.setMinimumSize(120, 90)

    def put(self, rows: NDArray[np.floating], target: str) -> None:
        """n × (target, answer), and what targets are called."""
        self.rows, self.target = rows, target
        self.renew()

    def box(self) -> QRectF:
        """The plot, in pixels of this widget."""
        line = QFontMetricsF(style.font(style.theme().font_small)).height()
        return QRectF(5 * line, 0.6 * line, self.width() - 6 * line, self.height() - 3.2 * line)

    def points(self) -> NDArray[np.floating]:
        """n × (x, y) in pixels of this widget; both axes have one scale."""
        low, high = self._ends()
        box, share = self.box(), (self.rows - low) / (high - low)
        x, y = box.left() + share[:, 0] * box.width(), box.bottom() - share[:, 1] * box.height()
        return np.stack([x, y], 1)

    def _ends(self) -> tuple[float, float]:
        known = self.rows[np.isfinite(self.rows)]
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
        return (low, high) if high > low else (low - 0.5, low + 0.5)

    def near(self, point: QPoint) -> int | None:
        """The sample whose point lies there."""
        if not len(self.rows):
            return None
        far = np.hypot(*(self.points() - [point.x(), point.y()]).T)
        far = np.where(np.isfinite(far), far, np.inf)
        return int(far.argmin()) if far.min() <= NEAR else None

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = style.theme(), self.box()
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            painter.setPen(look.line)
            painter.drawRect(box)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(look.text_faint)
            painter.drawLine(box.bottomLeft(), box.topRight())
            colour = QColor(look.series[0])
            colour.setAlphaF(0.7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for x, y in self.points()[np.isfinite(self.rows).all(1)].tolist():
                painter.drawEllipse(QPointF(x, y), 3, 3)
            self._axes(painter, box)

    def _axes(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(style.theme().text_soft)
        line, centre = QFontMetricsF(painter.font()).height(), Qt.AlignmentFlag.AlignCenter
        for share, value in enumerate(self._ends()):
            x, y = box.left() + share * box.width(), box.bottom() - share * box.height()
            painter.drawText(QRectF(x - 60, box.bottom() + 2, 120, line), centre, rough(value, 3))
            beside = QRectF(0, y - line / 2, box.left() - 6, line)
            painter.drawText(beside, RIGHT, rough(value, 3))
        painter.drawText(QRectF(box.left(), box.bottom() + 1.2 * line, box.width(), line), centre, self.target)
        painter.translate(0.6 * line, box.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-100, -line / 2, 200, line), centre, tr("answer"))
        painter.resetTransform()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.near(event.position().toPoint())
        if number is not None:
            self.picked.emit(number)

    def told(self, point: QPoint) -> Told | None:
        number = self.near(point)
        if number is None:
            return None
        target, answer = self.rows[number].tolist()
        rows = [Row(self.target, measured(target)), Row(tr("answer"), measured(answer)),
                Row(tr("residual"), measured(answer - target))]  # fmt: skip
        return tr("sample {n}", n=number), rows
