"""The regions of all units of a layer, small: hover one, or choose it, to see it large. Knows no run."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from camplab.app.look.language import tr
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told
from camplab.app.panels.maps.maps_view import MapsView
from camplab.numbers import rough

MOST = 64
"""Units that are drawn at most."""


class Neurons(MapsView):
    """`turned` says that another unit is shown: `unit`, or none."""

    turned = Signal()

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.chosen: int | None = None
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def unit(self) -> int | None:
        """The one under the mouse, else the one that was chosen; counted from 0."""
        return self.chosen if self._hovered is None else self._hovered

    def forget(self) -> None:
        """None is chosen."""
        self.chosen = self._hovered = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        self.chosen = None if found == self.chosen else found
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self.chosen is not None:
            self.chosen = None
        elif move is not None and self.values is not None:
            self.chosen = min(max((-1 if self.chosen is None else self.chosen) + move, 0), len(self.maps) - 1)
        else:
            super().keyPressEvent(event)
            return
        self.turned.emit()

    def _at(self, point: QPoint) -> int | None:
        found = self.under(point) if self.values is not None else None
        return None if found is None else found[0]

    def _hover(self, unit: int | None) -> None:
        if unit != self._hovered:
            self._hovered = unit
            self.turned.emit()

    def tell(self) -> None:
        super().tell()
        self._hover(self._at(self.mouse) if self.mouse is not None else None)

    def told(self, point: QPoint) -> Told | None:
        unit = self._at(point)
        if unit is None:
            return None
        values = self.maps[unit]
        ends = Row(tr("values"), f"{rough(float(values.min()), 3)} … {rough(float(values.max()), 3)}")
        return tr("unit {n}", n=unit), [ends]
