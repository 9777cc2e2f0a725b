"""A loss surface as a map seen from above, with the way of the run on it. Knows no engine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF

from camplab.app.look import style
from camplab.app.look.colour_maps import coloured, sequential
from camplab.app.look.language import tr, translate
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Telling
from camplab.numbers import measured, percent, rough
from camplab.runs.surface.surface import Surface

Ends = tuple[float, float]
"""Of the scale of colours: log10 of the least and of the greatest loss."""


class SurfaceView(Telling):
    """Dark is a low loss. The ring is where the run is now; the way leads there."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.surface: Surface | None = None
        self.title = ""
        self._ends: Ends = (0.0, 1.0)
        self.setMinimumSize(100, 90)

    def put(self, surface: Surface | None, title: str, ends: Ends) -> None:
        """Show this; ends: of the scale, which is that of all beside it."""
        self.surface, self.title, self._ends = surface, title, ends
        self.renew()

    def box(self) -> QRectF:
        """The map, in pixels of this widget."""
        line = QFontMetricsF(style.font(style.theme().font_small)).height()
        top = 1.5 * line if self.title else 0.4 * line
        return QRectF(1.6 * line, top, max(1.0, self.width() - 2.2 * line), max(1.0, self.height() - top - 1.7 * line))

    def at(self, x: float, y: float) -> QPointF:
        """Where a point of the plane is."""
        assert self.surface is not None
        box, across, up = self.box(), self.surface.x, self.surface.y
        step = (across[1] - across[0]) / 2, (up[1] - up[0]) / 2
        share = (x - across[0] + step[0]) / (across[-1] - across[0] + 2 * step[0])
        height = (y - up[0] + step[1]) / (up[-1] - up[0] + 2 * step[1])
        return QPointF(box.left() + share * box.width(), box.bottom() - height * box.height())

    def cell_at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column under a point."""
        box = self.box()
        if self.surface is None or not box.contains(point):
            return None
        rows, columns = self.surface.losses.shape
        column = int((point.x() - box.left()) / box.width() * columns)
        row = int((box.bottom() - point.y()) / box.height() * rows)
        return min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.surface is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            box = self.box()
            with np.errstate(divide="ignore", invalid="ignore"):
                heights = np.log10(np.maximum(self.surface.filled(), 1e-30))
            heights = np.where(np.isposinf(heights), self._ends[1], heights)
            painter.drawImage(box, image(coloured(heights[::-1], *self._ends, sequential("viridis"))))
            painter.setPen(style.theme().line)
            painter.drawRect(box)
            self._way(painter)
            self._words(painter, box)

    def _way(self, painter: QPainter) -> None:
        assert self.surface is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = [self.at(float(x), float(y)) for x, y in self.surface.path]
        if points:
            for colour, wide in ((QColor(0, 0, 0, 130), 3.5), (QColor("white"), 1.5)):
                painter.setPen(QPen(colour, wide))
                painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("white"))
            for point in points[:-1]:
                painter.drawEllipse(point, 2.5, 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((QColor(0, 0, 0, 160), 4.5), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, wide))
            painter.drawEllipse(self.at(0.0, 0.0), 5.0, 5.0)

    def _words(self, painter: QPainter, box: QRectF) -> None:
        assert self.surface is not None
        line, centre = QFontMetricsF(painter.font()).height(), Qt.AlignmentFlag.AlignCenter
        shares = [f" ({translate(percent(share))})" for share in self.surface.shares] or ["", ""]
        along = ((tr("first component"), "PC 1"), (tr("second component"), "PC 2"))
        if self.surface.plane == "random":
            along = ((tr("random direction"), ""), (tr("another one"), ""))
        painter.setPen(style.theme().text)
        metrics = QFontMetricsF(painter.font())
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(QRectF(0, 0, self.width(), 1.4 * line), centre, title)
        painter.setPen(style.theme().text_soft)
        below = QRectF(box.left(), box.bottom() + 2, box.width(), 1.3 * line)
        painter.drawText(below, centre, fitting(along[0], shares[0], metrics, box.width()))
        painter.translate(0.7 * line, box.center().y())
        painter.rotate(-90)
        beside = QRectF(-box.height() / 2, -line / 2, box.height(), line)
        painter.drawText(beside, centre, fitting(along[1], shares[1], metrics, box.height()))
        painter.resetTransform()

    def told(self, point: QPoint) -> tuple[str, Sequence[Row]] | None:
        """What is known of the place under a point."""
        cell = self.cell_at(point)
        if cell is None or self.surface is None:
            return None
        row, column = cell
        loss = float(self.surface.losses[row, column])
        rows = [
            Row(tr("loss"), tr("not known yet") if loss != loss else measured(loss)),
            Row("x", rough(float(self.surface.x[column]), 3)),
            Row("y", rough(float(self.surface.y[row]), 3)),
        ]
        for (x, y), step in zip(self.surface.path, self.surface.steps, strict=True):
            where = self.at(float(x), float(y))
            if abs(where.x() - point.x()) + abs(where.y() - point.y()) < 9:
                return tr("step {step}", step=f"{int(step):,}"), rows
        return "", rows


def ends_of(surfaces: Sequence[Surface]) -> Ends:
    """From the least loss to the greatest one that is still a number, of all of them together."""
    every = np.concatenate([surface.losses[np.isfinite(surface.losses)] for surface in surfaces] or [np.ones(1)])
    every = np.maximum(every, 1e-30) if every.size else np.ones(1)
    low, high = float(np.log10(every.min())), float(np.log10(np.quantile(every, 0.99)))
    return (low, high) if high > low else (low - 0.5, low + 0.5)


def fitting(names: tuple[str, str], share: str, metrics: QFontMetricsF, room: float) -> str:
    """An axis by its name and how much it is of the whole, or shortly where there is little room, for the name alone
    at last."""
    tried = [*(name + share for name in names if name), next(name for name in reversed(names) if name)]
    found = next((text for text in tried if metrics.horizontalAdvance(text) <= room), tried[-1])
    return metrics.elidedText(found, Qt.TextElideMode.ElideRight, room)
