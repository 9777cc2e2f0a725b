"""The panel "Feature maps": what the selected block makes of one sample, while it learns. Edits nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.colour_maps import Table
from camplab.app.look.language import tr
from camplab.app.look.map_scale import Scale
from camplab.app.look.plain_text import Elided, Label, tip
from camplab.app.panels.base import LEAST
from camplab.app.panels.controls import Bar, choice_box, name, tint, toggle
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.maps.comparing import Comparing
from camplab.app.panels.maps.filters_view import FiltersView
from camplab.app.panels.maps.maps_view import MapsView
from camplab.app.panels.maps.pins import Pins, watched
from camplab.app.panels.maps.pointing import Pointing
from camplab.app.panels.maps.reasons import reason
from camplab.app.panels.reading import Reading, told
from camplab.app.panels.sample.sample_panel import SamplePanel
from camplab.app.panels.sample.sample_view import AboveOrBeside
from camplab.app.session import Session, current_block, project_of
from camplab.document.places import Places, first_with_maps
from camplab.document.project import Project
from camplab.numbers import rough
from camplab.runs.events import FILTERS, MAPS, PREDICTION, Picture
from camplab.runs.filters import has_filters, read_filters, see_colours
from camplab.runs.inside.maps import read, table
from camplab.runs.record import Record
from camplab.runs.wants import Want

LEGIBLE = 11
"""Letters of the name of a block that are seen however little room there is."""


class MapsPanel(SamplePanel):
    """The sample at the left, the maps of one module, and at the right those of watched blocks."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.module, self.kind = "", MAPS
        """Whose maps are shown, or filters."""
        self._places = Places(session.project)
        self._run: Record | None = None
        self.readout = Readout(self.body, self.sample.picture)
        self.view, self.filters_view = MapsView(self.readout), FiltersView(self.readout)
        self.comparing = Comparing(self.view, self.readout, self.refresh)
        self.pointing = Pointing(self.view, self.sample.picture, self.refresh)
        self.view.more = lambda place: self.comparing.told(place) + self.pointing.rows(place)
        self.export = export_menu(self, lambda: self.comparing.shown if self.view.isVisible() else None, self._table)
        self.colours = ColourBar()
        self.pins = Pins(self.readout)
        self._lay_out()
        session.selected.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.title, self.sentence = Elided(), Reading()
        self.note = Label(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.turns = choice_box()
        self.turns.activated.connect(self._turned)
        self.each, self.filters = toggle(lambda _: self.refresh()), toggle(lambda _: self.refresh())
        self.bar = Bar()
        self.bar.add(self.origins, self.title, self.turns)
        self.bar.gap()
        self.bar.add(self.export)
        self.controls = Bar()
        self.controls.add(self.comparing.box, self.filters, self.each)
        self.controls.gap()
        self.controls.row.setContentsMargins(2 * style.theme().space, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sample)
        AboveOrBeside(self.sample, row, self.body)
        right, self._below = QVBoxLayout(), QVBoxLayout()
        right.setSpacing(0)
        self._below.addWidget(self.controls)
        right.addWidget(self.note, 1)
        right.addWidget(self.comparing, 1)
        right.addWidget(self.filters_view, 1)
        seen = QHBoxLayout()
        seen.setSpacing(0)
        seen.addLayout(right, 2)
        seen.addWidget(self.colours)
        seen.addWidget(self.pins, 2)
        row.addLayout(seen, 1)
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(self.bar)
        column.addLayout(self._below)
        column.addWidget(self.sentence)
        column.addLayout(row, 1)
        self.body.setMinimumHeight(LEAST[1])
        self.turns.hide()
        self.empty("")

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        look = style.theme()
        self.sample.restyle()
        self.origins.restyle()
        self.pins.restyle()
        self.comparing.restyle()
        tint(self.export)
        style.dress_sentence(self.sentence)
        self.title.setFont(style.font(look.font_normal))
        style.dress_note(self.note)

    def retranslate(self) -> None:
        self.sample.retranslate()
        self.origins.retranslate()
        self.comparing.retranslate()
        name(self.export, tr("Export"))
        self.turns.setAccessibleName(tr("Which turn of the repeat"))
        name(
            self.filters, tr("Its filters"), tr("The weights of its filters, in place of what they find in this sample")
        )
        name(self.each, tr("Own scale"), tr("Each map has a scale of its own, so that faint maps show, too"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        run = self.record
        project = project_of(self.session, run)
        self._places = self._places.of(project)
        self._run = run
        self._choose()
        self.comparing.offer(self._places, self.module)
        pinned = watched(self.session.project, self._places, self.module)
        sample, number, origin = self.choice.sample(project.data), self.choice.number, self.choice.origin
        self._ask(project, pinned)
        self.of_epochs = bool(pinned)  # each says its figures
        self.pins.put(pinned, self._places, run, (number, origin), self.each.isChecked())
        noise = project.task.answers == "made" and self.module.partition(".")[0] not in project.task.asked
        self.choice.show(sample, project, run, noise)
        self.pointing.put(self._places, self.module, run, number, origin)
        found = run.picture(self.kind, self.module, number, origin) if run is not None else None
        selected = current_block(self.session)
        why_not = reason(self.live, run, self._places, self.module, selected, found)
        self._make_room(why_not, found)
        if found is not None and not why_not:
            self._show(found, self.comparing.found(run, self.module, number, origin))

    def _make_room(self, why_not: str, found: Picture | None) -> None:
        """For a reason why there is nothing to see, for maps or for filters."""
        filters = self.kind == FILTERS
        self.note.setText(why_not)
        for part, seen in ((self.note, bool(why_not)), (self.sentence, not why_not),
                           (self.controls, not why_not), (self.comparing, not why_not and not filters),
                           (self.filters_view, not why_not and filters)):  # fmt: skip
            part.setVisible(seen)
        self.comparing.box.setVisible(not filters)
        in_colours = filters and found is not None and see_colours(found.values)
        self.colours.setVisible(not why_not and found is not None and found.values.ndim > 1 and not in_colours)
        self.bar.place(self.controls, 3, self._below, self.sentence.is_low(self.body.height()))

    def _choose(self) -> None:
        """The module to show: the selected block's; else the one shown so far; else the first with maps."""
        uid = current_block(self.session)
        names = self._places.own(uid) if uid is not None else ()
        if names and self.module not in names:
            self.module = names[0]
        elif not names and self._places.facts(self.module) is None:
            self.module = first_with_maps(self._places)
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

    def _entitle(self, shape: str) -> None:
        """Which block this is, in short; all that is known of it when the mouse rests there."""
        label = self._places.label(self.module)
        self.title.setText(label.short)
        words = self.title.fontMetrics().horizontalAdvance(label.short) + 1
        self.title.setMinimumWidth(min(words, LEGIBLE * style.letter_width()))
        kind = tr(label.title) if label.title else ""
        known = dict.fromkeys(word for word in (label.text, kind, label.module, shape) if word)
        self.title.setToolTip(tip("\n".join(known)))

    def _show(self, found: Picture, before: Picture | None) -> None:
        each, filters = self.each.isChecked(), self.kind == FILTERS
        view = self.filters_view if filters else self.view
        if filters:
            self.filters_view.put(found.values, each)
        else:
            self.comparing.put(before, found, each, self._places)
            found = self.comparing.shown or found
        difference = None if filters else self.comparing.difference
        reads = read_filters if filters else read
        said = reads(found.values) if difference is None else difference.sentence()
        block, shape = self._places.label(self.module).text, _times(found.values.shape)
        named = tr("Filters of {block}, {shape}") if filters else tr("Output of {block}, {shape}")
        view.setAccessibleName(named.format(block=block, shape=shape))
        self.each.setVisible(found.values.ndim == 3 or (filters and not see_colours(found.values)))
        text = told(said, found, shape="" if filters else shape, part=tr("partial") if found.partial else "")
        self.sentence.put(text, self.body.height())
        self.colours.put(*marked(view.scale, each and found.values.ndim > 2))

    def _table(self, shown: Picture) -> str:
        """As CSV, with what stood there before where that is compared."""
        difference = self.comparing.difference
        return table(shown.values, difference.a if difference is not None else None)

    # -- what is asked of the engine ------------------------------------------------------------

    def _ask(self, project: Project, pinned: tuple[str, ...]) -> None:
        """Want maps of these modules and the answer on this sample, and fetch the sample itself once."""
        number, modules = self.choice.number, (self.module, *pinned) if self.module else pinned
        origin = self.choice.origin
        wants = [Want(MAPS, modules, number, origin=origin), Want(PREDICTION, sample=number, origin=origin)]
        if self.kind == FILTERS:
            wants.append(Want(FILTERS, (self.module,), number, origin=origin))
        elif self.module:
            wants += self.comparing.want(self.module, number, origin) + self.pointing.want(number, origin)
        self.wants.put(*wants, own=self.origins.own)
        self.choice.fetch(project.data)

    def _turned(self, index: int) -> None:
        self.module = str(self.turns.itemData(index))
        self.refresh()


def marked(scale: Scale | None, each: bool) -> tuple[Table, list[tuple[float, str]]]:
    """The colours of a scale and what stands beside them; each: every map has one of its own."""
    assert scale is not None
    marks = [(0.0, rough(scale.low[0], 3)), (1.0, rough(scale.high[0], 3))]
    if each:
        marks = [(0.0, tr("–most") if scale.signed else "0"), (1.0, tr("most"))]
    return scale.table, [marks[0], *([(0.5, "0")] if scale.signed else []), marks[1]]


def _times(sizes: tuple[int, ...]) -> str:
    return "×".join(map(str, sizes))
