"""The panel "Feature maps": what the selected block makes of one sample, while it learns. Edits nothing."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Elided, Label, tip
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, name, toggle
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.maps.filters_view import FiltersView
from camplab.app.panels.maps.maps_view import MapsView
from camplab.app.panels.maps.pins import Pins, watched
from camplab.app.panels.sample.choice import SampleChoice, naming
from camplab.app.session import Session
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import rough
from camplab.runs.events import FILTERS, MAPS, PREDICTION, Picture
from camplab.runs.filters import has_filters, see_colours
from camplab.runs.record import Record
from camplab.runs.wants import Want

RARE = 1.0
"""Seconds between two looks from which on the panel says how often it looks."""


class MapsPanel(Panel):
    """The sample at the left, the maps of one module, and at the right those of watched blocks."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.module, self.kind = "", MAPS
        """Whose maps are shown, or filters."""
        self._places = Places(session.project)
        self._run: Record | None = None
        self.choice = SampleChoice(self.wants.owner, live, trainer)
        self.sample, self.origins = self.choice.view, self.choice.origins
        self.sample.chosen.connect(self.refresh)
        self.origins.chosen.connect(self.refresh)
        self.origins.closed.connect(self._closed)
        self.origins.refused.connect(session.refused)
        self.readout = Readout(self.body)
        self.view, self.filters_view = MapsView(self.readout), FiltersView(self.readout)
        self.colours = ColourBar()
        self.pins = Pins(self.readout)
        self._lay_out()
        session.selected.connect(self.refresh)
        session.changed.connect(self.refresh)
        live.sample_changed.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.title, self.note = Elided(), Label(wordWrap=True)
        self.turns = QComboBox()
        self.turns.activated.connect(self._turned)
        self.each, self.filters = toggle(self._toggled), toggle(self._toggled)
        self.bar = Bar()
        self.bar.add(self.origins, self.title, self.turns)
        self.bar.gap()
        self.bar.add(self.filters, self.each)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sample)
        row.addWidget(self.note, 1)
        row.addWidget(self.view, 2)
        row.addWidget(self.filters_view, 2)
        row.addWidget(self.colours)
        row.addWidget(self.pins, 2)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        self.turns.hide()
        self.empty("")

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        look = style.theme()
        self.sample.restyle()
        self.origins.restyle()
        self.pins.restyle()
        self.title.setFont(style.font(look.font_normal))
        self.note.setFont(style.font(look.font_normal))
        self.note.setStyleSheet(f"color: {look.text_soft.name()}; padding: {4 * look.space}px;")

    def retranslate(self) -> None:
        self.sample.retranslate()
        self.origins.retranslate()
        self.turns.setAccessibleName(tr("Which turn of the repeat"))
        name(self.filters, tr("Filters"), tr("The weights of its filters, in place of what they find in this sample"))
        name(self.each, tr("Own scale"), tr("Each map has a scale of its own, so that faint maps show, too"))

    # -- drawing --------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """What the network answers stands also beside what the learner draws or types."""
        if self.origins.dialog is None or not self.origins.dialog.isVisible():
            super().hideEvent(event)

    def _closed(self) -> None:
        if not self.isVisible():
            self.wants.hidden()

    def draw(self) -> None:
        run = self.record
        project = run.project if run is not None else self.session.project
        if project is not self._places.project:
            self._places = Places(project)
        self._run = run
        self._choose()
        pinned = watched(self.session.project, self._places, self.module)
        sample, number, origin = self.choice.sample(project.data), self.choice.number, self.choice.origin
        self._ask(project, pinned)
        self.pins.put(pinned, self._places, run, (number, origin), self.each.isChecked())
        guess = run.picture(PREDICTION, "", number, origin) if run is not None else None
        again = project.data if project.task.answers == "samples" else None
        self.sample.put(sample, guess.values if guess is not None else None, naming(project, sample), again)
        if (dialog := self.origins.dialog) is not None:
            dialog.say(self.sample.prediction.text() if dialog.origin == self.origins.origin else "")
        found = run.picture(self.kind, self.module, number, origin) if run is not None else None
        reason = self._reason(found)
        self.note.setText(reason)
        self.note.setVisible(bool(reason))
        filters = self.kind == FILTERS
        self.view.setVisible(not reason and not filters)
        self.filters_view.setVisible(not reason and filters)
        in_colours = filters and found is not None and see_colours(found.values)
        self.colours.setVisible(not reason and found is not None and found.values.ndim > 1 and not in_colours)
        if found is not None and not reason:
            self._show(found)

    def _choose(self) -> None:
        """The module to show: the selected block's; else the one shown so far; else the first with maps."""
        uid = self.session.selection[-1] if self.session.selection else None
        names = self._places.own(uid) if uid is not None else ()
        if names and self.module not in names:
            self.module = names[0]
        elif not names and self._places.facts(self.module) is None:
            self.module = self._places.first_maps()
            names = (self.module,)
        self.turns.setVisible(len(names) > 1)
        if [self.turns.itemData(at) for at in range(self.turns.count())] != list(names):
            self.turns.clear()
            for module in names:
                self.turns.addItem(self._places.label(module).short, module)
        self.turns.setCurrentIndex(max(0, self.turns.findData(self.module)))
        facts = self._places.facts(self.module)
        self._entitle(f"{facts.y}" if facts is not None and facts.y is not None else "")
        self.filters.setVisible(has_filters(facts))
        self.kind = FILTERS if self.filters.isChecked() and has_filters(facts) else MAPS
        """What is shown of it."""

    def _entitle(self, *more: str) -> None:
        """Which block this is, in short; all that is known of it when the mouse rests there."""
        label = self._places.label(self.module)
        self.title.setText("  ".join(word for word in (label.short, *more) if word))
        kind = tr(label.title) if label.title else ""
        self.title.setToolTip(
            tip("\n".join(dict.fromkeys(word for word in (label.text, kind, label.module, *more) if word)))
        )

    def _reason(self, found: Picture | None) -> str:
        """Why there is nothing to see, "" when there is."""
        uid = self.session.selection[-1] if self.session.selection else None
        if self._run is None:
            return tr("Press Train: what each block makes of this sample is drawn here while the network learns.")
        if uid is not None and not self._places.own(uid):
            return tr("This block came after the run began. Press Train again to see its maps.")
        if not self.module:
            return tr("This network has no blocks yet.")
        block = self._places.label(self.module).short
        if found is None and self._run is self.live.record and self.live.on_bench:
            return tr("The trained network looks at this sample.")
        if found is None and self.live.state in ("idle", "no engine") and not self.live.racing.trains(self._run):
            return self._absent()
        if found is None:
            return tr("The maps of {block} come with the next step. Press Train or One step.", block=block)
        if not found.values.size:
            return tr("{block} puts out no numbers that could be drawn.", block=block)
        return ""

    def _absent(self) -> str:
        """Why a network that was trained cannot look at a sample now."""
        if self.live.not_on_bench is not None:
            return tr("The trained network cannot look at this sample: {why}", why=self.live.not_on_bench)
        return tr("The run is over, and this sample was not looked at.")

    def _show(self, found: Picture) -> None:
        values = found.values
        each = self.each.isChecked()
        filters = self.kind == FILTERS
        view = self.filters_view if filters else self.view
        view.put(values, each)
        block, shape = self._places.label(self.module).text, _times(values.shape)
        named = tr("Filters of {block}, {shape}") if filters else tr("Output of {block}, {shape}")
        view.setAccessibleName(named.format(block=block, shape=shape))
        self.each.setVisible(values.ndim == 3 or (filters and not see_colours(values)))
        words = [*([] if filters else [shape]), tr("step {step}", step=f"{found.step:,}")]
        if found.partial:
            words.append(tr("partial"))
        if found.since >= RARE:
            words.append(tr("every {seconds} s", seconds=rough(found.since)))
        self._entitle("  ·  ".join(words))
        scale = view.scale
        if scale is not None:
            low, high = rough(scale.low[0], 3), rough(scale.high[0], 3)
            marks = [(0.0, low), (1.0, high)]
            if each and values.ndim > 2:
                marks = [(0.0, tr("–most") if scale.signed else "0"), (1.0, tr("most"))]
            if scale.signed:
                marks.insert(1, (0.5, "0"))
            self.colours.put(scale.table, marks)

    # -- what is asked of the engine ------------------------------------------------------------

    def _ask(self, project: Project, pinned: tuple[str, ...]) -> None:
        """Want maps of these modules and the answer on this sample, and fetch the sample itself once."""
        number, modules = self.choice.number, (self.module, *pinned) if self.module else pinned
        origin = self.choice.origin
        wants = [Want(MAPS, modules, number, origin=origin), Want(PREDICTION, sample=number, origin=origin)]
        if self.kind == FILTERS:
            wants.append(Want(FILTERS, (self.module,), number, origin=origin))
        self.wants.put(*wants, own=self.origins.own)
        self.choice.fetch(project.data)

    def _toggled(self, _: bool) -> None:
        self.refresh()

    def _turned(self, index: int) -> None:
        self.module = str(self.turns.itemData(index))
        self.refresh()


def _times(sizes: tuple[int, ...]) -> str:
    return "×".join(map(str, sizes))
