"""Beside the maps of the chosen block those of the watched blocks, each with its mean and spread. Edits nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.maps.maps_view import MapsView
from camplab.document.measures import ACTIVATION_MEAN, ACTIVATION_STD
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.tree import places as all_places
from camplab.numbers import rough
from camplab.runs.events import MAPS
from camplab.runs.record import Record
from camplab.runs.wants import Origin

MOST = 4
"""Watched modules shown at once; the numbers of all are kept with the run."""
NARROWEST = 56
"""Pixels: pins must not make the window wider."""


class Pin(QWidget):
    """The maps of one watched module under its name."""

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.caption = Label()
        self.view = MapsView(readout)
        column = style.flush(QVBoxLayout(self), 0)
        column.addWidget(self.caption)
        column.addWidget(self.view, 1)
        self.caption.setFont(style.font(style.theme().font_small))
        self.caption.setContentsMargins(8, 4, 8, 0)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view.setMinimumSize(NARROWEST, NARROWEST)

    def put(self, module: str, name: str, run: Record, sample: tuple[int, Origin], each: bool) -> None:
        """What this module put out last for a sample, and the figures of the last epoch."""
        mean, std = (_latest(run, measure.name, module) for measure in (ACTIVATION_MEAN, ACTIVATION_STD))
        self.caption.setText(f"{name}\n{mean} ± {std}" if mean else name)
        self.caption.setToolTip(
            tr("After the last epoch: mean {mean}, spread {std}", mean=mean, std=std) if mean else ""
        )
        self.view.setAccessibleName(tr("Output of {block}, watched", block=name))
        found = run.picture(MAPS, module, *sample)
        self.view.put(found.values if found is not None else None, each)


def _latest(run: Record, name: str, module: str) -> str:
    """A measure of a module after the last epoch, in two digits; "" when it is not known."""
    columns, values = run.started.columns(name), run.latest(name)
    known = isinstance(values, tuple) and module in columns
    return rough(values[columns.index(module)]) if known and isinstance(values, tuple) else ""


class Pins(QWidget):
    """At most `MOST` pins side by side; hidden when there are none."""

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self._readout = readout
        self.pins: dict[str, Pin] = {}
        self._row = style.flush(QHBoxLayout(self), 0)
        self.hide()

    def put(
        self, modules: tuple[str, ...], places: Places, run: Record | None, sample: tuple[int, Origin], each: bool
    ) -> None:
        """Show what these modules of this run make of a sample."""
        self._have(modules if run is not None else ())
        for module, pin in self.pins.items():
            assert run is not None
            pin.put(module, places.label(module).short, run, sample, each)

    def restyle(self) -> None:
        """The theme is another one: pins are made anew when they are put."""
        self._have(())

    def _have(self, modules: tuple[str, ...]) -> None:
        if tuple(self.pins) == modules:
            return
        for pin in self.pins.values():
            self._row.removeWidget(pin)
            pin.hide()
            pin.deleteLater()
        self.pins = {module: Pin(self._readout) for module in modules}
        for pin in self.pins.values():
            self._row.addWidget(pin, 1)
        self.setVisible(bool(modules))


def watched(project: Project, places: Places, shown: str) -> tuple[str, ...]:
    """The modules of the run that belong to blocks watched now, save the one shown already."""
    uids = (block.uid for net in project.stacks.values() for _, block in all_places(net) if block.probe)
    modules = dict.fromkeys(module for uid in uids for module in places.own(uid))
    return tuple(module for module in modules if module != shown)[:MOST]
