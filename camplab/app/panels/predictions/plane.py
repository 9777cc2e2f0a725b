"""A plane of two numbers under the learner's hand: values beside the mouse, a sample or a place that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told
from camplab.app.panels.predictions.plane_area import PlaneArea, class_colour
from camplab.numbers import rough

STEP = 0.03
"""By how much of the plane a key of arrows moves the mark."""


class Plane(PlaneArea):
    """`picked` says the series and the number of a sample that was clicked; `placed` a place, as (across, up)."""

    picked = Signal(int, int)
    placed = Signal(float, float)
    hovered = Signal(object)
    """The series and the number of the sample under the mouse, or None."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.places = False
        """Whether a click says its place."""
        self._sample: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)

    # -- the learner's hand -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._chosen(event.position())

    def _chosen(self, point: QPointF) -> None:
        place, sample = self.place_at(point), self.near(point)
        if self.places and place is not None:
            self.placed.emit(*place)
        elif sample is not None:
            self.picked.emit(*sample)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        move, mark, box = moves.get(Qt.Key(event.key())), self.mark or QPointF(0.5, 0.5), self.box()
        if move is not None:
            across, up = (min(max(at + STEP * by, 0.0), 1.0) for at, by in zip(mark.toTuple(), move, strict=True))
            self.mark = QPointF(across, up)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self._chosen(QPointF(box.left() + mark.x() * box.width(), box.bottom() - mark.y() * box.height()))
        else:
            super().keyPressEvent(event)

    def tell(self) -> None:
        super().tell()
        sample = self.near(QPointF(self.mouse)) if self.mouse is not None else None
        if sample != self._sample:
            self._sample = sample
            self.hovered.emit(sample)

    def told(self, point: QPoint) -> Told | None:
        place = self.place_at(QPointF(point))
        if place is None:
            return None
        rows = [Row(axis, rough(value, 3)) for axis, value in zip(self.axes, place, strict=True)]
        return "", [*rows, *self.values_at(QPointF(point))]

    def values_at(self, point: QPointF) -> list[Row]:
        """What the network makes of the place under a point: of the nearest one that it was asked about."""
        if self.shares is None:
            return []
        box, (_, rows, columns) = self.box(), self.shares.shape
        across, down = (point.x() - box.left()) / box.width(), (point.y() - box.top()) / box.height()
        row, column = min(int(down * rows), rows - 1), min(int(across * columns), columns - 1)
        values = self.shares[:, max(row, 0), max(column, 0)].tolist()
        colours = [None] * len(values) if self.heat else [class_colour(at) for at in range(len(values))]
        return [Row(name, rough(value, 3), colour)
                for name, value, colour in zip(self.names, values, colours, strict=False)]  # fmt: skip
