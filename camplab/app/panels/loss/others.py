"""Other runs over the same axes: those that were laid beside, each in a colour of its own, and the run before, pale.

Knows no trainer. Training is a thin line, smoothed as that of the run itself; validation a thick one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor, inf
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtGui import QColor

from camplab.app.engine.live import Live, same_network
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.panels.drawing.curve import HAIR, THICK, Curve, mixed
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.loss.band import Band
from camplab.app.panels.loss.crowd import Crowd
from camplab.app.panels.loss.strand import Seen, Sight
from camplab.document.measures import Measure, over_epochs
from camplab.document.races.race import by_seed
from camplab.numbers import measured, percent
from camplab.runs.curves.axes import Axes, Quantity
from camplab.runs.curves.series import Checks, Curves
from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.kept.told_apart import marks
from camplab.runs.record import Record
from camplab.words import printable

FIRST = 2
"""Colours of the series that the run itself takes."""
BAND = 3
"""Runs with several seeds from which on they are one band."""
FEW = 24
"""Curves of others in a plot that are drawn one by one; more of them are a crowd."""
LETTERS = 24
"""Of a name at the end of a curve."""


@dataclass(frozen=True)
class Other:
    """A run beside: its name, its record, the number of its colour; None: the run before, which is pale.

    `mark` tells it from another one of the same name.
    """

    name: str
    record: Record
    number: int | None = None
    mark: str = ""
    stretch: float = 1.0
    """Where it is drawn: so many steps of the axis for one of its own."""
    like: Record | None = None
    """Of the run before: the one that it is drawn below."""

    @property
    def color(self) -> QColor:
        """Of all its curves."""
        look = style.theme()
        if self.number is None:
            return mixed(look.text_faint, look.panel, 0.55)
        return look.series[(FIRST + self.number) % len(look.series)]

    @property
    def title(self) -> str:
        """What it is called beside its curves."""
        if self.number is not None:
            return f"{printable(self.name)} {self.mark}".rstrip()
        alike = self.like is None or same_network(self.record.project, self.like.project)
        return tr("run before") if alike else tr("run before (another network)")

    @property
    def short(self) -> str:
        """The same in so much room as there is at the ends of curves; what tells it apart is never cut."""
        name, room = printable(self.name), LETTERS - len(self.mark)
        return f"{name if len(name) <= room else name[: room - 1] + '…'} {self.mark}".rstrip()


class OtherStrand:
    """One quantity of another run in a plot."""

    def __init__(self, other: Other, quantity: Quantity, curves: Curves, banded: bool = False) -> None:
        """banded: it is one of several that a `Band` stands for; then only what the band is of is drawn."""
        self.other, self.quantity, self.curves = other, quantity, curves
        self._banded, self._alone = banded, other.number is not None and not banded
        self.training, self.validation = Curve(HAIR), Curve(THICK if self._alone else HAIR)
        self._means = Checks()
        """Of training, where it is known at some of the steps only."""
        for item in self.items:
            item.setZValue(-1)

    @property
    def items(self) -> tuple[Curve, Curve]:
        """What is put into the plot."""
        return self.training, self.validation

    @property
    def record(self) -> Record:
        """Of the run."""
        return self.other.record

    @property
    def color(self) -> QColor:
        """Of all its curves."""
        return self.other.color

    def look(self, sight: Sight) -> Seen:
        """What of it is in sight; `show` draws it."""
        record, pixels, stretch = self.other.record, sight.pixels // 2, self.other.stretch
        sight = replace(sight, low=sight.low / stretch, high=sight.high / stretch)
        self.curves.update(record.values(self.quantity.steps), record.points(self.quantity.epochs))
        trained = self.curves.smooth if sight.smoothing else self.curves.raw
        if len(self.curves.raw.pyramid) or not self.quantity.steps:
            shown = trained.points(sight.low, sight.high, pixels, sight.log)
        else:
            self._means.update(*record.points(over_epochs(self.quantity.steps).epoch))
            shown = self._means.points(sight.low, sight.high, pixels, sight.log)
        checked = self.curves.validation.points(sight.low, sight.high, pixels, sight.log)
        if self._banded and self.quantity.epochs:
            shown = np.empty(0), np.empty(0)
        shown, checked = ((x * stretch, y) for x, y in (shown, checked))
        self.seen = Seen(shown, shown, checked)
        return self.seen

    def show(self) -> None:
        """Draw what was seen last."""
        for curve, points in zip(self.items, (self.seen.smooth, self.seen.validation), strict=True):
            curve.paint_with(self.color)
            curve.put(*points)

    def own_step(self, step: int) -> int:
        """Which of its steps stands at a step of the axis."""
        return round(step / self.other.stretch)

    def limit(self, headroom: float) -> None:
        """So many pixels at the top are kept for words."""
        for curve in self.items:
            curve.headroom = headroom

    def ends(self, last: float = inf) -> Iterator[tuple[float, str, QColor]]:
        """Where its last curve ends, with its name; the run before is not named there, nor one of a band.

        last: the step up to which curves are in sight, where more was looked at.
        """
        for x, y in (self.seen.validation, self.seen.smooth) if self._alone else ():
            stop = min(len(y), int(np.searchsorted(x, last, "right")) + 1)
            known = next((height for height in y[:stop][::-1] if height == height), None)
            if known is not None:
                yield float(known), self.other.short, self.color
                return

    def rows(self, step: int, smoothing: bool, scale: str) -> Iterator[Row]:
        """Its values at a step of the axis, as the crosshair shows them."""
        step = self.own_step(step)
        trained = (self.curves.smooth if smoothing else self.curves.raw).at(step)
        if trained != trained:
            trained = self._means.at(step)
        title = translate(self.quantity.title)
        checked = tr("{title}, validation", title=title) if self.quantity.steps else title
        for what, value in (
            (tr("{title}, train", title=title), trained),
            (checked, self.curves.validation.at(step)),
        ):  # fmt: skip
            if value == value:
                shown = translate(percent(value)) if scale == "percent" else measured(value, digits=5)
                yield Row(f"{self.other.title} · {what}", shown, self.other.color)


Laid = OtherStrand | Band | Crowd
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
    def called(self) -> tuple[str, QColor] | None:
        """Name and colour of the run itself, where it is one of several."""
        return (self.own.short, self.own.color) if self.own is not None else None

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All that they measure, each once."""
        said = {measure.name: measure for other in self.shown for measure in other.record.started.measures}
        return tuple(said.values())

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
        telling = marks([one.name for one in beside], [one.began for one in beside])
        laid = [Other(one.name, one.record, at, telling[at]) for at, one in enumerate(beside)]
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
        projects = [other.record.project for other in self.shown]
        banded = len(projects) >= BAND and by_seed(projects)
        for other in self.shown:
            for quantity in axes.quantities:
                names = {quantity.steps, quantity.epochs, over_epochs(quantity.steps).epoch} if quantity.steps else {
                    quantity.epochs}  # fmt: skip
                if names & other.record.measures.keys():
                    curves = self._curves(other.record, quantity, beta)
                    found.append(OtherStrand(other, quantity, curves, banded))
        drawn: Sequence[Laid] = found if len(found) <= FEW else [Crowd(found)]
        if not banded:
            return drawn
        alike = [[strand for strand in found if strand.quantity is quantity] for quantity in axes.quantities]
        return [*drawn, *(Band(strands) for strands in alike if strands and strands[0].quantity.epochs)]

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


def _same(one: Record, other: Record | None) -> bool:
    """Whether both are of the same run: as it was read, and as it is known now."""
    place = one.started.place
    return other is not None and (one is other or (place is not None and place == other.started.place))


def lay(plot: Plot, before: Sequence[Laid], now: Sequence[Laid]) -> None:
    """Draw these in a plot instead of those before."""
    for strand in before:
        for item in strand.items:
            plot.removeItem(item)
    for strand in now:
        for item in strand.items:
            plot.addItem(item, ignoreBounds=True)
