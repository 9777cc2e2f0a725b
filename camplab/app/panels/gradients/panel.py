"""The panel "Gradient flow": how large dL/dW is in each block, step by step, and what that means. Edits nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, button, name, tint
from camplab.app.panels.drawing.alignment import follow, sight
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.step_line import StepLine
from camplab.app.panels.export import export_menu
from camplab.app.panels.flow.bundle import shades
from camplab.app.panels.flow.flow_view import FlowView, Rows
from camplab.app.panels.horizon import Horizon
from camplab.app.session import Session
from camplab.document.measures import GRADIENTS
from camplab.document.places import Places, frozen_before
from camplab.numbers import measured
from camplab.runs.curves.means import LogMeans
from camplab.runs.diagnosis import RECENT, Diagnosis, diagnose
from camplab.runs.exchange.tables import table
from camplab.runs.frozen import frozen_of
from camplab.runs.record import Record
from camplab.words import say

APART = say("The phases of a step have losses of their own: first and last block of all are not compared.")


class GradientPanel(Panel):
    """A sentence, the strip block × step, and the same numbers as curves."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.horizon = Horizon()
        self.diagnosis: Diagnosis | None = None
        self._run: Record | None = None
        self._learning: Places | None = None
        """Of the run as it is trained now."""
        self.sentence = Label(wordWrap=True)
        self.view = FlowView()
        self.strip, self.lines = self.view.strip, self.view.lines
        self._lay_out()
        self.readout, self.looked_at = Readout(self.body), StepLine()
        for plot in (self.strip, self.lines):
            self.looked_at.cross(plot)
            plot.scene().sigMouseMoved.connect(partial(self._hover, plot))
            plot.getPlotItem().vb.sigRangeChangedManually.connect(partial(self._moved, plot))
            plot.getPlotItem().vb.sigResized.connect(self.refresh)
        self.strip.scene().sigMouseClicked.connect(self._click)
        session.selected.connect(self.refresh)
        follow(self.refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.start()

    def _lay_out(self) -> None:
        self.bar = Bar()
        self.which = QComboBox()
        self.which.addItems(["", "", ""])
        self.which.currentIndexChanged.connect(self.refresh)
        self.reset = button(self._reset, "rotate-ccw")
        self.export = export_menu(self, lambda: self._run, _table)
        self.bar.row.addWidget(self.sentence, 1)
        self.bar.add(self.which, self.reset, self.export)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        self.view.restyle()
        self.looked_at.restyle()
        for made in (self.reset, self.export):
            tint(made)

    def retranslate(self) -> None:
        for index, text in enumerate((tr("Both"), tr("Picture"), tr("Curves"))):
            self.which.setItemText(index, text)
        self.which.setAccessibleName(tr("Which view"))
        name(self.reset, tr("Show the whole run"), tr("Show the whole run (wheel and drag zoom and move)"))
        name(self.export, tr("Export"), tr("Save the gradients as CSV, PNG or SVG"))
        self.view.retranslate()

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> Callable[[], None] | None:
        run = self.record
        if run is not self._run:
            self._run = run
            self.horizon.reset()
            self.readout.hide()
            if run is not None:
                frozen = frozen_of(run, GRADIENTS.name)
                self._means = LogMeans(len(run.started.columns(GRADIENTS.name)), frozen.rows)
                self._places = run.places
        if run is None or not len(run.values(GRADIENTS.name)) or not run.started.columns(GRADIENTS.name):
            self.empty(_waiting(run))
            return None
        self.empty("")
        self._means.update(run.values(GRADIENTS.name))
        crowded = self.view.arrange(self.which.currentIndex())
        self.which.setToolTip(tr("There is too little height for both: the curves are left out") if crowded else "")
        self._diagnose(run)
        first = run.started.first_step + 1
        low, high = self.horizon.see(first - 0.5, run.step + 0.5)
        found = self._means.buckets(int(low) - first, int(high) - first + 2, max(40, self.lines.pixels // 2))
        rows = self.rows(run)
        self.view.draw(found, first, rows, (low, high))
        self.looked_at.put(run.at)
        return partial(self.view.draw_lines, found, first, rows, (low, high))

    def _diagnose(self, run: Record) -> None:
        if self._learning is None or self._learning.project is not run.now:
            self._learning = Places(run.now)
        self.diagnosis = None if run.project.task.phases else _of_all(run, self._learning)
        look, said = style.theme(), self.diagnosis
        self.sentence.setText(translate(said.sentence if said else APART))
        self.sentence.setFont(style.font(look.font_normal))
        color = look.danger if said and said.alarming else look.text
        self.sentence.setStyleSheet(f"color: {color.name()};")

    def rows(self, run: Record) -> Rows:
        """The blocks of the run by the names that the learner knows, and those that are selected in the stack."""
        modules, selected = run.started.columns(GRADIENTS.name), []
        for uid in self.session.selection:
            label, wanted = self._places.called(uid), set(self._places.modules(uid))
            if label is not None:
                selected.append((label.short, tuple(at for at, module in enumerate(modules) if module in wanted)))
        return Rows(tuple(self._places.label(module).short for module in modules), selected)

    # -- the learner's hand ---------------------------------------------------------------------

    def selected_rows(self) -> frozenset[int]:
        """Rows of the blocks that are selected in the stack."""
        return self.rows(self._run).chosen if self._run is not None else frozenset()

    def select_row(self, row: int) -> None:
        """Select the block of a row in the stack, if it is still there."""
        if self._run is not None:
            module = self._run.started.columns(GRADIENTS.name)[row]
            uid = self._places.uid(module)
            if uid is not None and Places(self.session.project).modules(uid):
                self.session.select((uid,))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if move is None or self._run is None or not self._run.started.columns(GRADIENTS.name):
            super().keyPressEvent(event)
            return
        now = min(self.selected_rows(), default=-1 if move > 0 else 1)
        self.select_row(min(max(now + move, 0), len(self._run.started.columns(GRADIENTS.name)) - 1))

    def _click(self, event: object) -> None:
        place = self.strip.at(event.scenePos())  # type: ignore[attr-defined]
        if place is not None:
            self.select_row(place[0])

    def _reset(self) -> None:
        self.horizon.reset()
        self.refresh()

    def _moved(self, plot: Plot, *_: object) -> None:
        if self._run is not None:
            low, high = plot.x_range
            self.horizon.moved(low, high, self._run.started.first_step + 0.5, self._run.step + 0.5)
            self.refresh()

    def _hover(self, plot: Plot, point: QPointF) -> None:
        run, view = self._run, plot.getPlotItem().vb
        row = self.strip.at(point) if plot is self.strip else None
        inside = view.sceneBoundingRect().contains(point)
        if run is None or not len(run.values(GRADIENTS.name)) or not (inside or row):
            self.readout.hide()
            return
        at: QPoint = plot.mapTo(self.body, plot.mapFromScene(point))
        step = round(view.mapSceneToView(point).x()) if inside else run.step  # on the names: now
        self.show_values(at, step, None if row is None else row[0])

    def show_values(self, at: QPoint, step: int, row: int | None) -> None:
        """The norms at a step: of one block (row) and what it is, or of the first, the last and the selected."""
        run = self._run
        if run is None:
            return
        step = min(max(step, run.started.first_step + 1), run.step)
        norms = run.values(GRADIENTS.name)[step - run.started.first_step - 1]
        modules, colors = run.started.columns(GRADIENTS.name), shades(len(run.started.columns(GRADIENTS.name)))
        wanted = sorted({0, len(modules) - 1} | self.selected_rows()) if row is None else [row]
        found = [(self._places.label(modules[at]), at) for at in wanted]
        frozen = frozen_of(run, GRADIENTS.name).at(step - run.started.first_step - 1)
        values = [tr("frozen") if frozen[at] else measured(float(norms[at])) for at in wanted]
        rows = [Row(label.text, value, colors[at]) for (label, at), value in zip(found, values, strict=True)]
        if row is not None:
            rows += [Row(tr(label.title), label.module) for label, _ in found if label.text != label.module]
        seen = sight([plot for plot in (self.strip, self.lines) if not plot.isHidden()], self.body)
        self.readout.show_at(at, tr("step {step}", step=f"{step:,}"), rows, seen)


def _of_all(run: Record, places: Places) -> Diagnosis:
    """What is said of the steps before the one that is looked at; of the first where none was taken yet."""
    modules, values = run.started.columns(GRADIENTS.name), run.values(GRADIENTS.name)
    if run.at is not None:
        values = values[: max(run.at - run.started.first_step, 1)]
    learning = places.trainable(modules)
    first = modules[learning[0]]
    name = places.label(first).short
    return diagnose(
        values[-RECENT:, learning[0]], values[-RECENT:, learning[-1]],
        frozen_before=name if frozen_before(places, first) else "",
        alone=name if len(learning) == 1 else "",
    )  # fmt: skip


def _table(run: Record) -> str:
    return table(run, [run.measures[GRADIENTS.name]])


def _waiting(run: Record | None) -> str:
    if run is None:
        return tr("Press Train: the size of the gradient in every block is drawn here, step by step.")
    if not run.started.columns(GRADIENTS.name):
        return tr("This network has no weights to learn, so there are no gradients. Add a Dense or Convolution.")
    return tr("The first step is on its way.")
