"""What the mouse points at in the maps: what it sees of the sample, and what its number was computed from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QTimer

from camplab.app.look.language import tr, translate
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.maps.maps_view import MapsView, Place
from camplab.app.panels.sample.sample_picture import Picture as SamplePicture
from camplab.document.places import Places
from camplab.runs.events import TERMS
from camplab.runs.inside.maps import Spans, field_of, seen_in_words, sees
from camplab.runs.inside.terms import Terms
from camplab.runs.record import Record
from camplab.runs.wants import Origin, Want

RESTS = 80
"""Milliseconds for which the mouse rests before terms are asked for: a mouse that moves on asks for nothing."""
HAVE_TERMS = frozenset({"convolution", "pooling", "adaptive_pooling", "dense"})
"""Blocks of which the engine can tell."""


class Pointing:
    """Beside a view; `ask` is called when something else is wanted of the engine."""

    def __init__(self, view: MapsView, sample: SamplePicture, ask: Callable[[], None]) -> None:
        self._view, self._sample = view, sample
        self._places: Places | None = None
        self._module = ""
        self._field: object = None
        self._terms: dict[int, Terms] = {}
        self.asked: int | None = None
        """The number whose terms are wanted, counted through the maps; None: of no one."""
        self._timer = QTimer(view, singleShot=True, interval=RESTS)
        self._timer.timeout.connect(self._rests)
        self._timer.timeout.connect(ask)
        view.pointed.connect(self._moved)

    def want(self, number: int, origin: Origin) -> list[Want]:
        """What is to be looked at while the mouse rests there."""
        facts = self._places.facts(self._module) if self._places is not None else None
        if self.asked is None or facts is None or facts.block.tag not in HAVE_TERMS:
            return []
        return [Want(TERMS, (self._module,), number, origin=origin, asked=self.asked)]

    def put(self, places: Places, module: str, run: Record | None, number: int, origin: Origin) -> None:
        """The maps are those of this module, for this sample."""
        if places is not self._places or module != self._module:
            self._places, self._module, self._field = places, module, field_of(places, module)
            self.asked, self._view.alone = None, None
        found = None
        if run is not None and self.asked is not None:
            found = run.picture(TERMS, module, number, origin, self.asked)
        self._terms = {} if found is None or self.asked is None else {self.asked: Terms.of(found)}

    # -- the mouse ------------------------------------------------------------------------------

    def _moved(self, place: Place | None) -> None:
        self._sample.frame(self._seen(place))
        self._timer.start()

    def _rests(self) -> None:
        self.asked = None if self._view.place is None else self._number(self._view.place)

    def _number(self, place: Place) -> int:
        """Counted through the numbers as they are kept: of a sequence steps come first."""
        (k, row, column), maps = place, self._view.maps
        sequence = self._view.values is not None and self._view.values.ndim == 2
        at = (column, row, k) if sequence else (k, row, column)
        return int(np.ravel_multi_index(at, maps.shape[::-1] if sequence else maps.shape))

    def _seen(self, place: Place | None) -> Spans:
        field = self._field
        if place is None or not isinstance(field, tuple) or self._view.values is None:
            return ()
        axes = self._view.values.ndim
        return sees(field, place[1:] if axes == 3 else place[2:] if axes == 2 else ())

    def rows(self, place: Place) -> list[Row]:
        """What is told of a place."""
        rows = []
        if isinstance(self._field, tuple):
            seen = seen_in_words(self._field, self._seen(place))
            rows.append(Row(tr("sees of the sample"), translate(seen)))
        terms = self._terms.get(self._number(place))
        if terms is not None:
            rows += [Row(translate(name) if name else "", numbers) for name, numbers in terms.lines()]
        return rows
