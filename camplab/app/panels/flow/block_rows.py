"""The blocks of a run as rows of a picture: what they are called, and which of them are selected in the stack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isnan

from camplab.app.look.language import tr, translate
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.flow.bundle import shades
from camplab.app.session import Session
from camplab.document.labels import Label
from camplab.document.places import Places
from camplab.numbers import measured, percent
from camplab.runs.flow.flow import Seen


class BlockRows:
    """Row i is the module `modules[i]` of a project whose `places` these are; `session` has the stack."""

    def __init__(self, session: Session, places: Places, modules: Sequence[str]) -> None:
        self._session, self._places, self.modules = session, places, tuple(modules)
        self.names = tuple(places.label(module).short for module in self.modules)
        self.selected = tuple(self._selected())
        """Of each block that is selected its name and rows: several in a structure."""

    def _selected(self) -> Sequence[tuple[str, tuple[int, ...]]]:
        found = []
        for uid in self._session.selection:
            label, wanted = self._places.called(uid), set(self._places.modules(uid))
            if label is not None:
                found.append((label.short, tuple(at for at, module in enumerate(self.modules) if module in wanted)))
        return found

    @property
    def chosen(self) -> frozenset[int]:
        """Every row that is selected."""
        return frozenset(at for _, rows in self.selected for at in rows)

    def label(self, row: int) -> Label:
        """What the learner reads for it."""
        return self._places.label(self.modules[row])

    def select(self, row: int) -> None:
        """Select the block of a row in the stack, if it is still there."""
        uid = self._places.uid(self.modules[row])
        if uid is not None and Places(self._session.project).modules(uid):
            self._session.select((uid,))

    def move(self, by: int) -> None:
        """Select the block so many rows further down."""
        now = min(self.chosen, default=-1 if by > 0 else 1)
        self.select(min(max(now + by, 0), len(self.modules) - 1))

    def ends(self, few: int) -> list[tuple[tuple[int, ...], str]]:
        """What is named beside curves: the first, the last, and once each selected block, if they are few."""
        found = {rows: name for name, rows in self.selected if rows}
        edges = {(at,): self.names[at] for at in (0, len(self.names) - 1)}
        return list((edges | found if len(found) <= few else edges).items())


def numbers_of(seen: Seen, rows: BlockRows, wanted: Sequence[int], log: bool) -> Iterator[Row]:
    """The numbers of these rows."""
    colors = shades(len(rows.modules))
    for at in wanted:
        value = float(seen.numbers[at])
        known = tr("not known") if isnan(value) else measured(value) if log else translate(percent(value))
        yield Row(rows.label(at).text, tr("frozen") if seen.frozen[at] else known, colors[at])


def kind_of(label: Label) -> Iterator[Row]:
    """What kind of block it is, and how its module is called in code."""
    if label.text != label.module:
        yield Row(tr(label.title), label.module)
