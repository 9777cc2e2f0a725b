"""Other runs over the same axes: those that were laid beside, each in a colour of its own, and the run before, pale.

Knows no trainer and no curve.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil, floor
from weakref import WeakKeyDictionary

from camplab.app.engine.live import Live
from camplab.app.look.language import called, tr
from camplab.app.panels.loss.band import Band, Unseen
from camplab.app.panels.loss.crowd import Crowd
from camplab.app.panels.loss.other import Other, OtherStrand
from camplab.app.panels.loss.strand import Called
from camplab.document.measures import ACCURACY, LOSS, Measure, over_epochs
from camplab.document.races.race import by_seed
from camplab.runs.curves.axes import Axes, Quantity
from camplab.runs.curves.series import Curves
from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.kept.told_apart import marks
from camplab.runs.record import Record
from camplab.words import Own, first_few

FEW_NAMES = 3
"""Of runs in a sentence."""
BAND = 3
"""Runs with several seeds from which on they are one band."""
FEW = 24
"""Curves of others in a plot that are drawn one by one; more of them are a crowd."""

Laid = OtherStrand | Band | Crowd | Unseen
"""What is drawn of others."""


class Others:
    """All of them, for every plot of the panel."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self.ghost = True
        """Whether the run before is drawn."""
        self.offered = False
        """Whether there is a run before that can be drawn."""
        self.by_epoch = False
        """Epochs of all runs are to be equally wide."""
        self.unlike = False
        """Whether they are of different lengths."""
        self.epoch = 0
        """Steps of the axis that are one epoch of every run; 0 where steps are over each other."""
        self.axes: Sequence[Axes] = ()
        """Over which they are drawn."""
        self.shown: tuple[Other, ...] = ()
        self.own: Other | None = None
        """The run itself, where it is one of those that were laid beside: its name and colour stay."""
        self._known: WeakKeyDictionary[Record, dict[tuple[str, str], Curves]] = WeakKeyDictionary()

    def edges(self, run: Record | None) -> tuple[int, int]:
        """The step before the first that is drawn, and the last, of `run` and of all others."""
        begins = [floor(other.record.started.first_step * other.stretch) for other in self.shown]
        ends = [ceil(other.record.step * other.stretch) for other in self.shown]
        if run is not None:
            return run.started.first_step, max(run.step, *ends, 0)
        first = min(begins, default=0)
        return first, max(ends, default=first)

    @property
    def of_epochs(self) -> bool:
        """Whether one of them knows epochs alone, and says nothing of steps."""
        return any(one.of_epochs for one in self._live.beside)

    @property
    def called(self) -> Called | None:
        """How the run itself is known, where it is one of several."""
        return Called(self.own.short, self.own.color, self.own.dash) if self.own is not None else None

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All that they measure, each once. A log may know loss and accuracy of whole epochs alone: these are of the
        training and of the validation, as everywhere."""
        said = {measure.name: measure for other in self.shown for measure in other.record.started.measures}
        known = [measure for measure in (LOSS, ACCURACY) if over_epochs(measure.name).epoch in said]
        return tuple(({measure.name: measure for measure in known} | said).values())

    @property
    def bounds(self) -> EpochBounds | None:
        """Where their epochs begin and end; None where that is not the same for all."""
        if self.epoch and self.shown:
            return self.shown[0].record.bounds
        records = sorted((other.record for other in self.shown), key=lambda run: run.started.first_step)
        agreed = all(records[0].bounds.agree(run.bounds) for run in records[1:])
        return records[0].bounds if records and agreed else None

    def look(self, run: Record | None) -> bool:
        """Which there are now, besides `run`; whether these are others than before."""
        beside = self._live.beside
        names = [called(one.name) for one in beside]
        telling = marks(names, [one.began for one in beside])
        laid = [Other(names[at], one.record, at, telling[at]) for at, one in enumerate(beside)]
        self.own = next((other for other in laid if _same(other.record, run)), None)
        found = [other for other in laid if other is not self.own]
        before = self._live.before
        watched = run is not None and run is self._live.record
        pale = before if watched and not found and before is not None and before.length else None
        pale = None if pale is not None and _same(pale, run) else pale
        self.offered = pale is not None
        if self.ghost and pale is not None:
            found.append(Other("", pale, like=run))
        now = tuple(self._stretched(found, run))
        changed = now != self.shown
        self.shown = now
        return changed

    def _stretched(self, found: Sequence[Other], run: Record | None) -> Iterator[Other]:
        """By how much, so that an epoch is as wide as one of the run, or of the first where there is none."""
        records = [run] if run is not None else []
        lengths = [record.started.steps_per_epoch for record in (*records, *(other.record for other in found))]
        self.unlike = len({length for length in lengths if length}) > 1
        self.epoch = lengths[0] if self.by_epoch and self.unlike else 0
        for other in found:
            length = other.record.started.steps_per_epoch
            yield replace(other, stretch=self.epoch / length) if self.epoch and length else other

    def strands(self, axes: Axes, beta: float) -> Sequence[Laid]:
        """What is drawn of them over these axes; what was read of a run before is not read again."""
        found: list[OtherStrand] = []
        whole = self.shown if self.own is None else (*self.shown, self.own)
        banded = len(whole) >= BAND and by_seed([other.record.project for other in whole])
        for other in whole if banded else self.shown:
            for quantity in axes.quantities:
                if _names(quantity) & other.record.measures.keys():
                    curves = self._curves(other.record, quantity, beta)
                    found.append(OtherStrand(other, quantity, curves, banded))
        others = [strand for strand in found if strand.other is not self.own]
        drawn: Sequence[Laid] = others if len(others) <= FEW else [Crowd(others)]
        if not banded:
            return drawn
        own = [Unseen(strand) for strand in found if strand.other is self.own]
        alike = [[strand for strand in found if strand.quantity is quantity] for quantity in axes.quantities]
        return [*drawn, *own, *(Band(strands) for strands in alike if strands and strands[0].quantity.epochs)]

    @property
    def lacking(self) -> str:
        """Whose curves one looks for in vain, in words; "" where of each something is drawn."""
        drawn = frozenset[str]().union(*(_names(quantity) for each in self.axes for quantity in each.quantities))
        names = [other.title for other in self.shown if drawn.isdisjoint(other.record.measures)]
        return tr("Measures nothing of this: {runs}", runs=Own(first_few(names, FEW_NAMES))) if names else ""

    def smooth(self, beta: float) -> None:
        """Smooth anew."""
        for kept in self._known.values():
            for curves in kept.values():
                curves.smooth_by(beta)

    def _curves(self, record: Record, quantity: Quantity, beta: float) -> Curves:
        kept = self._known.setdefault(record, {})
        key = quantity.steps, quantity.epochs
        if key not in kept:
            kept[key] = Curves(record.started.first_step + 1, beta)
        return kept[key]


def _names(quantity: Quantity) -> frozenset[str]:
    """Of all measures that are drawn of it."""
    own = (quantity.steps, quantity.epochs, over_epochs(quantity.steps).epoch if quantity.steps else "")
    return frozenset(filter(None, own))


def _same(one: Record, other: Record | None) -> bool:
    """Whether both are of the same run: as it was read, and as it is known now."""
    place = one.started.place
    return other is not None and (one is other or (place is not None and place == other.started.place))
