"""The weight of the pair of query and key that is pointed at, beside it, as it is now."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from camplab.app.look.language import tr, translate
from camplab.app.panels.attention.heads_view import Cell, HeadsView
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.numbers import measured, percent
from camplab.runs.inside.attention import Attention


class WeightSaid:
    """Stands in `readout` from `point` until `leave`."""

    def __init__(self, heads: HeadsView, readout: Readout) -> None:
        self.heads, self.readout = heads, readout
        self._at: tuple[Cell, QPointF] | None = None

    def point(self, cell: Cell, place: QPointF) -> None:
        """Here, in pixels of the heads; it is said by the next `renew`."""
        self._at = cell, place

    def leave(self) -> None:
        """At none any more."""
        self._at = None
        self.readout.hide()

    def renew(self, shown: Attention, window: int) -> None:
        """These are the weights now, of this window."""
        if self._at is None:
            return
        (cell, place), weights = self._at, shown.heads(window)
        if any(at >= count for at, count in zip(cell, weights.shape, strict=True)):
            self.leave()
            return
        weight, masked = float(weights[cell]), bool(shown.masked(window)[cell.query, cell.key])
        said = tr("masked") if masked else measured(weight) if weight < 1e-3 else translate(percent(weight))
        rows = [
            Row(tr("query"), translate(shown.name(shown.queries, shown.query(cell.query, window)))),
            Row(tr("key"), translate(shown.name(shown.keys, shown.key(cell.key, window)))),
            Row(tr("weight"), said),
        ]
        over = self.heads.mapTo(self.readout.over, place.toPoint())
        self.readout.show_at(over, tr("head {n}", n=cell.head), rows)
