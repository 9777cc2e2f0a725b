"""A panel that shows a measure of all blocks over the steps of a run, one of several at a time, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import tip
from camplab.app.panels.base import LEAST, Panel
from camplab.app.panels.compute import ComputeButton
from camplab.app.panels.controls import Bar, button, choice_box, name, tint
from camplab.app.panels.drawing.alignment import follow, sight
from camplab.app.panels.drawing.cursor import SpokenCursors
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.drawing.step_line import StepLine
from camplab.app.panels.export import export_menu
from camplab.app.panels.flow.asking import Looking, little_seen, why_nothing
from camplab.app.panels.flow.block_rows import BlockRows, kind_of, numbers_of
from camplab.app.panels.flow.flow_view import PROFILE, FlowView
from camplab.app.panels.flow.missing import Missing
from camplab.app.panels.horizon import Horizon
from camplab.app.panels.reading import Reading
from camplab.app.session import Session
from camplab.document.places import Places
from camplab.runs.diagnosis import Diagnosis
from camplab.runs.exchange.tables import table
from camplab.runs.flow.flow import Flow, OfLooks, flow, said
from camplab.runs.flow.kinds import KINDS
from camplab.runs.flow.readings import clipped, reading
from camplab.runs.record import Record, step_seen
from camplab.words import Sentence


class FlowPanel(Panel):
    """A sentence, what is shown of it, the picture; `measures` can be chosen from."""

    measures: ClassVar[tuple[str, ...]] = ()
    more: ClassVar[tuple[str, ...]] = ()
    """What is in the table besides."""
    elsewhere: ClassVar[frozenset[str]] = frozenset()
    """Measures that are drawn in another way."""
    of_gradients: ClassVar[bool] = False
    """Whether it is about gradients, so that it matters how many steps were clipped."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.horizon = Horizon()
        self.diagnosis: Diagnosis | None = None
        self.flow: Flow | None = None
        self._run: Record | None = None
        self._learning: Places | None = None
        """Of the run as it is trained now."""
        self._looking = Looking(self.wants, self.measures)
        self.sentence = Reading(lines=6)  # strips and curves are read in little room
        self.compute = ComputeButton(
            live, self.asked.emit, lambda: ((*self._looking.measures, *self.more), *self.horizon.edges), _compute_words
        )
        self.missing = Missing(live, self.compute)
        self.note = self.missing.note
        self.view = FlowView()
        self.strip, self.lines, self.profile = self.view.strip, self.view.lines, self.view.profile
        self.readout, self.looked_at = Readout(self.body), StepLine()
        self.cursors = SpokenCursors(self.readout)
        self._lay_out()
        self.cursors.add(self.strip, self._hover, self.strip.height_of_selected)
        self.cursors.add(self.lines, self._hover)
        self.cursors.add(self.profile, self._hover)
        for plot in (self.strip, self.lines):
            self.looked_at.cross(plot)
            plot.getPlotItem().vb.sigRangeChangedManually.connect(partial(self._moved, plot))
            plot.resized.connect(self.refresh)
        self.strip.scene().sigMouseClicked.connect(self._click)
        self.profile.scene().sigMouseClicked.connect(self._click)
        session.selected.connect(self.refresh)
        live.computing.changed.connect(self.refresh)
        follow(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.start()

    def _lay_out(self) -> None:
        self.bar = Bar()
        self.what, self.which = choice_box(), choice_box()
        self.what.addItems([""] * len(self.measures))
        self.which.addItems([""] * 4)
        for choice in (self.what, self.which):
            choice.currentIndexChanged.connect(self.refresh)
        self.reset = button(self.horizon.reset, "rotate-ccw")
        self.reset.clicked.connect(self.refresh)
        self.export = export_menu(
            self, lambda: self._run, lambda run: table(run, said(run, (*self.measures, *self.more)))
        )
        self.bar.add(self.what, self.which)
        self.bar.gap()
        self.bar.add(self.compute.button, self.reset, self.export)
        self.what.setVisible(len(self.measures) > 1)
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(self.bar)
        column.addWidget(self.sentence)
        column.addWidget(self.missing, 1)
        column.addWidget(self.view, 1)
        self.body.setMinimumSize(*LEAST)

    def waiting(self, run: Record | None) -> str:
        """What stands there while there is nothing to choose from; "" when there is."""
        raise NotImplementedError

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        self.view.restyle()
        self.looked_at.restyle()
        self.missing.restyle()
        self.compute.dress()
        for made in (self.reset, self.export):
            tint(made)

    def retranslate(self) -> None:
        for index, measure in enumerate(self.measures):
            self.what.setItemText(index, translate(KINDS[measure].title))
        for index, text in enumerate((tr("Both"), tr("Picture"), tr("Curves"), tr("Profile"))):
            self.which.setItemText(index, text)
        self.view.kind = None
        self.cursors.retranslate()
        self.what.setAccessibleName(tr("What is shown of the blocks"))
        self.which.setAccessibleName(tr("Which view"))
        name(self.reset, tr("Show the whole run"), tr("Show the whole run (wheel and drag zoom and move)"))
        name(self.export, tr("Export"), tr("Save these numbers as CSV, or the picture as PNG or SVG"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> Callable[[], None] | None:
        run = self._take()
        self._looking.ask(run)
        waiting = self.waiting(run)
        self.empty(waiting)
        if run is None or waiting:
            return None
        step = step_seen(run)
        why = why_nothing(self.flow, step, self.live, run)
        measure = self.measures[self.what.currentIndex()]
        self.horizon.see(run.started.first_step + 0.5, run.step + 0.5)
        self.compute.offer(run, measure in self._looking.measures)
        room = self.body.height() - self.bar.sizeHint().height() - self.sentence.sizeHint().height()
        self.missing.put(why, "" if why or self.flow is None else little_seen(self.flow, step), room)
        self.view.setVisible(not self.missing.alone and measure not in self.elsewhere)
        self._read(run, step, bool(why))
        if why or self.flow is None:
            self.readout.hide()
            return None
        rest = self._show(run, self.flow, step)

        def whole() -> None:
            rest()
            self.cursors.again()

        return whole

    def _take(self) -> Record | None:
        """The run and the measure that are shown from now on."""
        run, measure = self.record, self.measures[self.what.currentIndex()]
        if run is not self._run:
            self.horizon.begin(run)
            self.readout.hide()
        if run is not self._run or self.flow is None or self.flow.measure.name != measure:
            self._run = run
            self.flow = flow(run, measure) if run is not None else None
        moves = self.horizon.width is not None  # a stretch that goes along with the run does so at every step
        self.follows, self.looked = "looks" if isinstance(self.flow, OfLooks) and not moves else "steps", measure
        if run is not None and (self._learning is None or self._learning.project is not run.now):
            self._learning = Places(run.now)
        return run

    def _show(self, run: Record, shown: Flow, step: int) -> Callable[[], None]:
        shown.update()
        view, kind = self.view, KINDS[shown.measure.name]
        if view.kind is not kind:
            view.dress(kind, shown.log)
        crowded = view.arrange(self.which.currentIndex())
        self.which.setToolTip(tr("There is too little height for both: the curves are left out") if crowded else "")
        first = run.started.first_step + 1
        low, high = self.horizon.see(first - 0.5, run.step + 0.5)
        rows = self.rows
        seen = shown.at(step)
        if self.which.currentIndex() == PROFILE and seen is not None:
            self.profile.put(rows.names, seen.numbers, rows.chosen, shown.log)
            self.profile.shade(kind.aid.around(seen.numbers) if kind.aid else None)
            self.profile.setToolTip(tip(translate(kind.aid.words)) if kind.aid else "")
            return lambda: None
        found = shown.buckets(int(low), int(high) + 2, max(40, self.lines.pixels // 2))
        view.draw(found, rows, (low, high))
        self.looked_at.put(run.at)
        return partial(view.draw_lines, found, rows, (low, high))

    def _read(self, run: Record, step: int, nothing: bool, said: Sentence | None = None) -> None:
        """What is shown, in a sentence (`said`, where there is a better one), and how often it was looked at."""
        read = reading(self.flow, self._learning, step) if self.flow is not None and self._learning else None
        self.diagnosis, said = read, said or (read.sentence if read else None)
        every = self.flow.every if self.flow is not None else 0
        parts = [
            translate(said) if said and not nothing else "",
            translate(limit) if self.of_gradients and (limit := clipped(run, step)) is not None else "",
            tr("looked at every {n} steps", n=f"{every:,}") if every > 1 and not nothing else "",
            "" if nothing else self.missing.said(self.flow),
        ]
        self.sentence.put("  ·  ".join(part for part in parts if part), self.body.height())
        look = style.theme()
        color = look.danger if read and read.alarming and not nothing else look.text
        sheet = f"color: {color.name()}; padding: 0 {2 * look.space}px;"
        style.dress(self.sentence, sheet, style.font(look.font_normal))

    # -- the learner's hand ---------------------------------------------------------------------

    @property
    def rows(self) -> BlockRows:
        """The blocks that are shown, and which of them are selected."""
        places = self._run.places if self._run is not None else Places(self.session.project)
        return BlockRows(self.session, places, self.flow.modules if self.flow is not None else ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if move is None or not self.rows.modules:
            super().keyPressEvent(event)
        else:
            self.rows.move(move)

    def _click(self, event: MouseClickEvent) -> None:
        point = event.scenePos()
        place = self.profile.at(point) if self.profile.isVisible() else (self.strip.at(point) or (None,))[0]
        if place is not None:
            self.rows.select(place)

    def _moved(self, plot: Plot, *_: object) -> None:
        if self._run is not None:
            low, high = plot.x_range
            self.horizon.moved(low, high, self._run.started.first_step + 0.5, self._run.step + 0.5)
            self.refresh()

    def _hover(self, plot: Plot, point: QPointF | None) -> None:
        run, view = self._run, plot.getPlotItem().vb
        if point is None:
            self.readout.hide()
            return
        inside = view.sceneBoundingRect().contains(point)
        row = self.profile.at(point) if plot is self.profile else None
        row = (self.strip.at(point) or (None,))[0] if plot is self.strip else row
        if run is None or self.flow is None or not (inside or row is not None):
            self.readout.hide()
            return
        now = step_seen(run)
        step = round(view.mapSceneToView(point).x()) if inside and plot is not self.profile else now  # on names: now
        self.show_values(plot.mapTo(self.body, plot.mapFromScene(point)), step, row)

    def show_values(self, at: QPoint, step: int, row: int | None) -> None:
        """The numbers at a step: of one block (row) and what it is, or of the first, the last and the selected."""
        run, shown, rows = self._run, self.flow, self.rows
        seen = shown.at(min(max(step, 0), run.step)) if run is not None and shown is not None else None
        if shown is None or seen is None or not rows.modules:
            self.readout.hide()
            return
        wanted = sorted({0, len(rows.modules) - 1} | rows.chosen) if row is None else [row]
        told = [*numbers_of(seen, rows, wanted, shown.log), *(kind_of(rows.label(row)) if row is not None else ())]
        plots = [plot for plot in (self.strip, self.lines, self.profile) if not plot.isHidden()]
        where = tr("step {step}, computed later") if seen.later else tr("step {step}")
        self.readout.show_at(at, where.format(step=f"{seen.step:,}"), told, sight(plots, self.body))


def _compute_words() -> tuple[str, str]:
    more = tr("Compute this at more steps of those in sight: the run is gone through once more, exactly as it was")
    return tr("Compute it here"), more
