"""A run beside over the axes of another, in a colour of its own. Knows no trainer.

Training is a thin line, smoothed as that of the run itself; validation a thick one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from camplab.app.engine.live import same_network
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.themes import mixed
from camplab.app.panels.drawing.curve import HAIR, THICK, Curve
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.loss.strand import NONE, Seen, Sight, said
from camplab.document.measures import over_epochs
from camplab.runs.curves.axes import Quantity
from camplab.runs.curves.series import Checks, Curves
from camplab.runs.record import Record
from camplab.words import printable

FIRST = 2
"""Colours of the series that the run itself takes."""
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
SWATCH = 10
"""Pixels of the mark beside a name."""
LETTERS = 24
"""Of a name at the end of a curve, Latin ones."""
HANGUL, WIDE = "\u1100", 0.8
"""Letters from here on are wider, by so much of a Latin one: Korean names would leave the curves no room."""


def color_beside(number: int) -> QColor:
    """Of the run that was laid beside as the `number`th, wherever it is named."""
    series = style.theme().series
    return series[(FIRST + number) % len(series)]


def dash_beside(number: int) -> Qt.PenStyle:
    """Of its curves: where all colours are taken they come again, dashed, and then dotted."""
    return DASHES[number // len(style.theme().series) % len(DASHES)]


def swatch_beside(number: int) -> QIcon:
    """Colour and dashes as a mark beside its name."""
    patch = QPixmap(SWATCH, SWATCH)
    patch.fill(Qt.GlobalColor.transparent)
    gaps = DASHES.index(dash_beside(number))
    width = SWATCH / (2 * gaps + 1)
    with QPainter(patch) as painter:
        for bar in range(gaps + 1):
            painter.fillRect(QRectF(2 * bar * width, 0, width, SWATCH), color_beside(number))
    return QIcon(patch)


def no_swatch() -> QIcon:
    """Of a run that is not drawn."""
    patch = QPixmap(SWATCH, SWATCH)
    patch.fill(style.theme().text_faint)
    return QIcon(patch)


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
        return mixed(look.text_faint, look.panel, 0.55) if self.number is None else color_beside(self.number)

    @property
    def dash(self) -> Qt.PenStyle:
        """Of all its curves."""
        return Qt.PenStyle.SolidLine if self.number is None else dash_beside(self.number)

    @property
    def title(self) -> str:
        """What it is called beside its curves."""
        if self.number is not None:
            return f"{printable(self.name)} {self.mark}".rstrip()
        alike = self.like is None or same_network(self.record.project, self.like.project)
        return tr("run before") if alike else tr("run before (another network)")

    @property
    def short(self) -> str:
        """The same in so much room as there is at the ends of curves; what tells it apart is never cut: its mark, and
        of a long name how it begins and how it ends, as variants of one setting end with its value."""
        name = printable(self.name)
        wide = sum(letter >= HANGUL for letter in name) / max(len(name), 1)
        room = round((LETTERS - len(self.mark)) / (1 + WIDE * wide))
        if len(name) > room:
            end = room // 2
            name = f"{name[: room - 1 - end]}…{name[-end:]}"
        return f"{name} {self.mark}".rstrip()


class OtherStrand:
    """One quantity of another run in a plot."""

    def __init__(self, other: Other, quantity: Quantity, curves: Curves, banded: bool = False) -> None:
        """banded: it is one of several that a `Band` stands for; then only what the band is of is drawn."""
        self.other, self.quantity, self.curves = other, quantity, curves
        self._banded, self._alone = banded, other.number is not None and not banded
        self.training, self.validation = Curve(HAIR), Curve(THICK if self._alone else HAIR)
        self.validation.dotted = self._alone
        self._means = Checks()
        """Of training, where it is known at some of the steps only."""
        for item in self.items:
            item.setZValue(-1)
            item.dash = other.dash

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
            shown = NONE
        shown, checked = ((x * stretch, y) for x, y in (shown, checked))
        self.seen = Seen(shown, shown, checked)
        return self.seen

    @property
    def told_by_width(self) -> bool:
        """Whether training and validation are in sight, of one colour: how thick they are says which is which."""
        return self._alone and all(len(y) for _, y in (self.seen.smooth, self.seen.validation))

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
                yield Row(f"{self.other.title} · {what}", said(value, scale), self.other.color)
