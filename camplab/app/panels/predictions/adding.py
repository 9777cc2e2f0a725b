"""The controls with which points are added to the data by a click on a plane, as edits that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import floor, log10

from camplab.app.data.data_edits import add_sample, take_away_added
from camplab.app.forms.spin_box import Amount
from camplab.app.look.language import tr
from camplab.app.panels.controls import button, choice_box, name, tint, toggle
from camplab.app.panels.predictions.plane import Plane
from camplab.app.panels.predictions.view import Scene, View
from camplab.datasets.added import added_to, with_added

ROUND = 3
"""Digits of the width of the plane that an added point has: the file stays legible."""
LARGEST = 1e9
"""Of a value to be predicted."""


class Adding:
    """Of one view: a switch, the class or the value of what is added, and a way to take all of it away."""

    def __init__(self, view: View, plane: Plane) -> None:
        self._view, self._plane = view, plane
        self.add, self.kind = toggle(lambda _: view.turned.emit()), choice_box()
        self.value = Amount(-LARGEST, LARGEST)
        self.value.setStepType(Amount.StepType.AdaptiveDecimalStepType)  # as large as the values of the table are
        self.away = button(lambda: view.asked.emit(take_away_added), "trash-2")
        self.controls = self.add, self.kind, self.value, self.away
        self._valued = False
        plane.placed.connect(self._place)

    def restyle(self) -> None:
        """Take the theme."""
        tint(self.away)

    def retranslate(self) -> None:
        """Take the language."""
        name(self.add, tr("Add points"), tr("A click on the plane adds a point to the data: it counts from the next "
                                            "run, and can be undone"))  # fmt: skip
        name(self.away, tr("Take away the added points"))
        self.kind.setAccessibleName(tr("Class of added points"))
        self.value.setAccessibleName(tr("Value of added points"))
        self.value.setToolTip(tr("What is to be predicted at the points that are added"))

    def offer(self, scene: Scene, names: Sequence[str], valued: bool = False) -> None:
        """Be seen where the document takes points; names: of its classes, none where a number is predicted.

        valued: the plane says nothing of that number, so that it is chosen beside.
        """
        data = scene.document.data
        able = with_added(data, ()) is not None and scene.project.data.shape == data.shape
        if [self.kind.itemText(at) for at in range(self.kind.count())] != list(names):
            self.kind.clear()
            self.kind.addItems(names)
        self.add.setVisible(able)
        self._plane.places = able and self.add.isChecked()
        self.kind.setVisible(self._plane.places and bool(names))
        self.value.setVisible(self._plane.places and valued)
        self._valued = valued
        self.away.setVisible(able and bool(added_to(data)))

    def _place(self, across: float, up: float) -> None:
        kind = [float(self.kind.currentIndex())] if self.kind.count() else [self.value.value()] if self._valued else []
        point = (rounded(at, high - low) for at, (low, high) in zip((across, up), self._plane.ends, strict=True))
        self._view.asked.emit(partial(add_sample, sample=(*point, *kind)))


def rounded(value: float, width: float) -> float:
    """To `ROUND` digits after the first of the width of an axis."""
    return round(value, ROUND - floor(log10(width))) if width > 0 else value
