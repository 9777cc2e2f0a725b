"""A plane of two numbers: what the network makes of every place of it, and the samples on it. Knows no run.

Colours of classes grow with how sure the answer is; where the answer changes, a line is drawn. A signed number is heat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)

from camplab.app.look import style
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.drawing.telling import Telling
from camplab.app.panels.predictions.plane_colours import heat, regions
from camplab.numbers import rough
from camplab.runs.why.critic import Scale

Floats = NDArray[np.floating]
NEAR, POINT, SPARSE = 10, 3.0, 300
"""Pixels from the mouse to a sample that it means; from the middle of a point to its edge; along a plane of such."""
LOW = 12
"""Lines of small text below which what goes across is named between its numbers."""
UNLIKE = 1.6
"""How many times the scale of one axis may be that of the other."""
APART = 8.0
"""How many times as wide a range is from which on it is of another unit, as rooms and square metres are."""
Ends = tuple[tuple[float, float], tuple[float, float]]
"""Least and greatest of what goes across, and of what goes up."""


@dataclass(frozen=True, eq=False)
class Points:
    """n places (n × 2), the class of each (NaN: none), and how they are drawn: "full", "ring" or "new"."""

    places: Floats
    classes: Floats
    look: str = "full"


class PlaneArea(Telling):
    """Draws them; `mark` is a place that is marked while it has the keyboard."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.shares: Floats | None = None
        """K × rows × columns: how likely each class is; or 1 × rows × columns, when it is heat."""
        self.heat: Scale | None = None
        self.ends: Ends = ((0.0, 1.0), (0.0, 1.0))
        self.series: Sequence[Points] = ()
        self.names: Sequence[str] = ()
        """Of the rows of `shares`."""
        self.axes: Sequence[str] = ("x1", "x2")
        self.circles: Sequence[float] = ()
        """Around 0: of so many deviations of a normal distribution."""
        self.mark: QPointF | None = None
        """Across and up, each from 0 to 1."""
        self._points: tuple[object, QPixmap] | None = None
        self.setMinimumSize(100, 80)

    def put(self, shares: Floats | None, names: Sequence[str], ends: Ends, *, heat: Scale | None = None) -> None:
        """Show these over the plane, as heat where it has a scale; None: nothing but samples."""
        self.shares, self.names, self.ends, self.heat = shares, names, ends, heat
        self.renew()

    def put_points(self, series: Sequence[Points]) -> None:
        """The samples."""
        self.series = series
        self.renew()

    # -- where things are -------------------------------------------------------------------------

    def box(self) -> QRectF:
        """The plane, in pixels of this widget; the scales of its axes differ as far as that makes use of the room, and
        as they may where one is of another unit than the other."""
        line = QFontMetricsF(style.font(style.theme().font_small)).height()
        below, left = 1.4 if self.height() < LOW * line else 2.4, self._beside() + 1.1 * line
        whole = QRectF(left, 0.5 * line, self.width() - left - 0.6 * line, self.height() - (0.5 + below) * line)
        across, up = (high - low for low, high in self.ends)
        unlike = UNLIKE if 1 / APART < across / up < APART else inf
        shape = min(max(whole.width() / max(whole.height(), 1), across / up / unlike), across / up * unlike)
        wide = min(whole.width(), whole.height() * shape)
        box = QRectF(0, 0, max(wide, 20), max(wide / shape, 20))
        box.moveCenter(whole.center())
        return box

    def _beside(self) -> float:
        """Pixels of the numbers at the left and the air around them."""
        metrics, (low, high) = QFontMetricsF(style.font(style.theme().font_small)), self.ends[1]
        said = (rough(low + share * (high - low), 2) for share in (0.0, 0.5, 1.0))
        return max(max(map(metrics.horizontalAdvance, said)) + 12, 2.5 * metrics.height())

    def pixels(self, places: Floats) -> Floats:
        """n × 2 places of the plane in pixels of this widget."""
        box, (low, high) = self.box(), np.array(self.ends).T
        share = (places - low) / (high - low)
        return np.stack([box.left() + share[:, 0] * box.width(), box.bottom() - share[:, 1] * box.height()], 1)

    def place_at(self, point: QPointF) -> tuple[float, float] | None:
        """The place under a point of this widget, None outside of the plane."""
        box = self.box()
        if not box.contains(point):
            return None
        across, up = (point.x() - box.left()) / box.width(), (box.bottom() - point.y()) / box.height()
        return self._place(across, up)

    def _place(self, across: float, up: float) -> tuple[float, float]:
        (left, right), (low, high) = self.ends
        return left + across * (right - left), low + up * (high - low)

    def near(self, point: QPointF) -> tuple[int, int] | None:
        """The series and the number of the sample that lies there."""
        found: list[tuple[float, int, int]] = []
        for at, points in enumerate(self.series):
            if len(points.places):
                far = np.hypot(*(self.pixels(points.places) - [point.x(), point.y()]).T)
                found.append((float(far.min()), at, int(far.argmin())))
        nearest = min(found, default=None)
        return nearest[1:] if nearest is not None and nearest[0] <= NEAR else None

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = style.theme(), self.box()
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            if self.shares is not None:
                size = round(box.width()), round(box.height())
                if self.heat is None:
                    made = regions(self.shares, size, look)
                else:
                    made = heat(self.shares[0] - self.heat.middle, size, look, self.heat.reach)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(box, image(made))
            painter.setPen(look.line)
            painter.drawRect(box)
            painter.drawPixmap(QPointF(0, 0), self._drawn_points())
            self._encircle(painter, box)
            self.lay(painter, box)
            self._numbers(painter, box)
            if self.mark is not None and self.hasFocus():
                painter.setPen(QPen(look.text, 1))
                at = QPointF(box.left() + self.mark.x() * box.width(), box.bottom() - self.mark.y() * box.height())
                painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0))
                painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9))

    def _encircle(self, painter: QPainter, box: QRectF) -> None:
        (left, right), (low, high) = self.ends
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(style.theme().text_soft, 1.2, Qt.PenStyle.DashLine))
        (middle,) = self.pixels(np.zeros((1, 2))).tolist()
        for radius in self.circles:
            across, up = radius * box.width() / (right - left), radius * box.height() / (high - low)
            painter.drawEllipse(QPointF(*middle), across, up)
        painter.restore()

    def lay(self, painter: QPainter, box: QRectF) -> None:
        """What lies on the plane above the samples."""

    def _drawn_points(self) -> QPixmap:
        """Drawn once for each size and look: the plane behind them changes many times a second."""
        ratio = self.devicePixelRatioF()
        wanted = (tuple(self.series), self.size().toTuple(), self.ends, id(style.theme()), ratio)
        if self._points is None or self._points[0] != wanted:
            drawn = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            with QPainter(drawn) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setClipRect(self.box())
                for points in self.series:
                    self._draw(painter, points)
            self._points = wanted, drawn
        return self._points[1]

    def _draw(self, painter: QPainter, points: Points) -> None:
        look, box = style.theme(), self.box()
        radius = POINT * min(max(min(box.width(), box.height()) / SPARSE, 0.6), 1.5)
        for (x, y), kind in zip(self.pixels(points.places).tolist(), points.classes.tolist(), strict=True):
            colour = class_colour(kind)
            if points.look == "full":
                painter.setPen(QPen(look.panel, 1))
                painter.setBrush(colour)
            else:
                painter.setPen(QPen(look.text, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(x, y), radius + 0.3, radius + 0.3)
                painter.setPen(QPen(colour, 1.2))
            if points.look == "new":
                painter.drawLine(QPointF(x - 2 * radius, y), QPointF(x + 2 * radius, y))
                painter.drawLine(QPointF(x, y - 2 * radius), QPointF(x, y + 2 * radius))
            painter.drawEllipse(QPointF(x, y), radius, radius)

    def _numbers(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(style.theme().text_soft)
        line, centre = QFontMetricsF(painter.font()).height(), Qt.AlignmentFlag.AlignCenter
        low, at_ends = self.height() < LOW * line, 0.0
        for share in (0.0, 0.5, 1.0):
            (across, up), side = self._place(share, share), (0.0, 0.5, 1.0).index(share)
            x, y = box.left() + share * box.width(), box.bottom() - share * box.height()
            if side == 1 and low:
                continue  # what the axis is called stands there
            at_ends = max(at_ends, QFontMetricsF(painter.font()).horizontalAdvance(rough(across, 2)) + line / 3)
            painter.drawText(
                QRectF(x - 60 * (side != 0), box.bottom() + 2, 60 * (1 + (side == 1)), line),
                (Qt.AlignmentFlag.AlignLeft, centre, Qt.AlignmentFlag.AlignRight)[side],
                rough(across, 2),
            )
            painter.drawText(QRectF(box.left() - 206, y - line / 2, 200, line), RIGHT, rough(up, 2))
        where = QRectF(box.left(), box.bottom() + line, box.width(), line)
        if low:
            where = QRectF(box.left() + at_ends, box.bottom() + 2, box.width() - 2 * at_ends, line)
        below, beside = (QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, room)
                      for name, room in zip(self.axes, (where.width(), box.height()), strict=True))  # fmt: skip
        painter.drawText(where, centre, below)
        painter.translate(box.left() - self._beside() - 0.5 * line, box.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-box.height() / 2, -line / 2, box.height(), line), centre, beside)
        painter.resetTransform()


def class_colour(number: float) -> QColor:
    """Of a class: colours that all common kinds of colour vision tell apart; a quiet one of what has none."""
    series = style.theme().series
    return style.theme().text_soft if number != number else series[int(number) % len(series)]
