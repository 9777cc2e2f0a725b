"""The maps of another place beside those that are shown, A → B: cells that have changed are tinted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Elided
from camplab.app.panels.controls import choice_box
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.maps.maps_view import MapsView, Place
from camplab.document.places import Places
from camplab.numbers import measured
from camplab.runs.events import INPUTS, MAPS, Picture
from camplab.runs.inside.maps import Difference
from camplab.runs.record import Record
from camplab.runs.wants import Origin, Want

ALONE, INPUT = "", "its input"
"""What stands in the choice for no other place, and for what goes into the block; else it is a module."""
BESIDE = 1.2
"""Of its height: a room that is wider has the two side by side, else they stand one above the other."""


class Captioned(QWidget):
    """A view under its name."""

    def __init__(self, view: MapsView) -> None:
        super().__init__()
        self.caption, self.view = Elided(alignment=Qt.AlignmentFlag.AlignCenter), view
        column = style.flush(QVBoxLayout(self), 0)
        column.addWidget(self.caption)
        column.addWidget(view, 1)


class Comparing(QWidget):
    """`after` is the view of the chosen block; before it, if wanted, stands one of another place."""

    def __init__(self, after: MapsView, readout: Readout, chosen: Callable[[], None]) -> None:
        super().__init__()
        self.box = choice_box()
        self.box.activated.connect(lambda _: chosen())
        self.before, self.after = Captioned(MapsView(readout)), Captioned(after)
        self.difference: Difference | None = None
        """Of what is shown; None where there is nothing to compare."""
        self.shown: Picture | None = None
        self._other_place = ALONE
        self._row = style.flush(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 0)
        self._row.addWidget(self.before, 1)
        self._row.addWidget(self.after, 1)
        self.before.view.more = lambda place: self._other(place, after, tr("after"))
        self.before.view.enlarged.connect(after.enlarge)
        after.enlarged.connect(self.before.view.enlarge)
        self.before.hide()
        self.after.caption.hide()

    @property
    def chosen(self) -> str:
        """`ALONE`, `INPUT` or a module."""
        return str(self.box.currentData() or ALONE)

    def restyle(self) -> None:
        """Take the theme."""
        for part in (self.before, self.after):
            part.caption.setFont(style.font(style.theme().font_small))
            style.dress(part.caption, f"color: {style.theme().text_soft.name()}; padding: 2px 8px 0 8px;")

    def retranslate(self) -> None:
        """Take the language."""
        self.box.setAccessibleName(tr("Compared with"))
        self.box.setToolTip(tr("The maps of another place before these; cells that have changed are tinted"))

    def offer(self, places: Places, module: str) -> None:
        """What the maps of this module can be compared with."""
        others = dict.fromkeys(step.module for step in places.steps if step.facts.y is not None)
        named = [(tr("after {block}", block=places.label(other).short), other) for other in others if other != module]
        self.box.fill([(tr("Not compared"), ALONE), (tr("with its input"), INPUT), *named] if module else [])

    def want(self, module: str, number: int, origin: Origin) -> list[Want]:
        """What is to be looked at besides."""
        if self.chosen == ALONE:
            return []
        kind, other = (INPUTS, module) if self.chosen == INPUT else (MAPS, self.chosen)
        return [Want(kind, (other,), number, origin=origin)]

    def found(self, run: Record | None, module: str, number: int, origin: Origin) -> Picture | None:
        """That of the other place, if it has come."""
        for want in self.want(module, number, origin) if run is not None else ():
            return run.picture(want.probe, want.modules[0], number, origin) if run is not None else None
        return None

    def put(self, before: Picture | None, after: Picture, each: bool, places: Places) -> None:
        """Show the one alone, or both: those of one step, which have one scale where cell stands for cell."""
        apart = before is not None and before.step != after.step
        if apart and self.difference is not None and self.shown is not None and self._is_as_before(after):
            return  # the other one is about to come: both stay as they were
        self.shown, self._other_place = after, self.chosen
        known = before is not None and before.values.size > 0 and not apart
        found = self.difference = Difference(before.values, after.values) if known and before is not None else None
        for part in (self.before, self.after.caption):
            part.setVisible(found is not None)
        alike = found if found is not None and found.comparable else None
        self.after.view.beside, self.after.view.changed = (alike.a, alike.changed) if alike else (None, None)
        self.before.view.beside = alike.b if alike else None
        self.after.view.put(after.values, each)
        if found is not None:
            self.before.view.put(found.a, each)
            self._entitle(places.label(after.module).short, places.label(self.chosen).short)

    def _is_as_before(self, after: Picture) -> bool:
        assert self.shown is not None
        new, old = ((each.module, each.sample, each.origin) for each in (after, self.shown))
        return new == old and self.chosen == self._other_place

    def _entitle(self, name: str, other: str) -> None:
        inside = self.chosen == INPUT
        self.before.caption.setText(tr("into {block}", block=name) if inside else other)
        self.after.caption.setText(tr("out of {block}", block=name) if inside else name)
        self.before.view.setAccessibleName(self.before.caption.text())

    def told(self, place: Place) -> list[Row]:
        """What stood in a cell before."""
        return self._other(place, self.before.view, tr("before"))

    def _other(self, place: Place, view: MapsView, name: str) -> list[Row]:
        if self.difference is None or not self.difference.comparable:
            return []
        return [Row(name, measured(float(view.maps[place])))]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > BESIDE * self.height()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
