"""The panel "Time and memory": where the time of a step goes, block by block; what lies in memory. Edits nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.base import LEAST, Panel
from camplab.app.panels.controls import Bar, choice_box, name, tint
from camplab.app.panels.drawing.chart import scrolling
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.export import export_menu
from camplab.app.panels.reading import HIGH, Reading
from camplab.app.panels.time.bars import BarRows
from camplab.app.panels.time.rows import block_rows, memory_rows, steps_of, table
from camplab.app.panels.time.step_bar import StepBar
from camplab.app.session import Session, project_of
from camplab.blocks.walk import Step
from camplab.document.project import Project
from camplab.runs.events import BLOCK_TIMES, MEMORY, TIMES
from camplab.runs.record import Record
from camplab.runs.timing.reading import read_blocks, read_memory, read_step
from camplab.runs.timing.timing import Timing
from camplab.runs.wants import Want

STEP, BLOCKS, TAKEN = range(3)
"""What can be shown."""
OFTEN, SELDOM = 0.2, 1.0
"""Seconds between two looks at the time of a step, of which many are shown together, and at the memory."""


class TimePanel(Panel):
    """One of three pictures, each with a sentence that reads it."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "pictures"
        self.timing = Timing()
        self._run: Record | None = None
        self._project: Project | None = None
        self._steps: list[Step] = []
        """Of the network of `_project`."""
        self.readout = Readout(self.body)
        self.step, self.blocks, self.memory = StepBar(self.readout), BarRows(self.readout), BarRows(self.readout)
        self._lay_out()
        self.view.activated.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.start()

    def _lay_out(self) -> None:
        self.view = choice_box()
        self.view.addItems([""] * 3)
        self.export = export_menu(self, lambda: self._project, lambda project: table(self.timing, project))
        self.bar, self.sentence = Bar(), Reading(HIGH)
        self.bar.add(self.view)
        self.bar.gap()
        self.bar.add(self.export)
        self._views = QStackedLayout()
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(self.bar)
        column.addWidget(self.sentence)
        column.addLayout(self._views, 1)  # first of all: it shows its page, without a parent as a window
        self.note = Label(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        for view in (scrolling(self.step), scrolling(self.blocks), scrolling(self.memory), self.note):
            self._views.addWidget(view)
        self.body.setMinimumSize(*LEAST)

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        tint(self.export)
        style.dress_sentence(self.sentence, style.theme().font_small)
        style.dress_note(self.note)
        for chart in (self.step, self.blocks, self.memory):
            chart.fit()

    def retranslate(self) -> None:
        for at, text in enumerate((tr("A step"), tr("Each block"), tr("Memory"))):
            self.view.setItemText(at, text)
        self.view.setAccessibleName(tr("Time or memory"))
        name(self.export, tr("Export"))
        self.step.setAccessibleName(tr("Where the time of a step goes"))
        self.blocks.setAccessibleName(tr("The time of each block beside its multiply-adds"))
        self.memory.setAccessibleName(tr("Memory as estimated and as found"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        run, view = self.record, self.view.currentIndex()
        project = project_of(self.session, run)
        if run is not self._run or project is not self._project:
            self._run, self._project, self._steps = run, project, steps_of(project)
            self.timing = Timing()
            self.readout.hide()
        modules = tuple(step.module for step in self._steps)
        wants = Want(TIMES, every=OFTEN), Want(BLOCK_TIMES, modules), Want(MEMORY, every=SELDOM)
        self.wants.put(wants[view])
        if run is not None:
            for kind, module in ((TIMES, ""), (MEMORY, ""), *((BLOCK_TIMES, module) for module in modules)):
                self.timing.add(run.picture(kind, module))
        reason = self._reason(view)
        self.note.setText(reason)
        self.sentence.setVisible(not reason)
        self._views.setCurrentIndex(self._views.count() - 1 if reason else view)
        if not reason:
            self._show(view, project)
        self.empty("")

    def _show(self, view: int, project: Project) -> None:
        timing = self.timing
        if view == STEP and timing.parts is not None:
            self.step.put(timing.parts)
            read = read_step(timing, project)
        elif view == BLOCKS:
            known = [step for step in self._steps if step.module in timing.blocks]
            self.blocks.put((tr("forward"), tr("backward"), tr("multiply-adds")), block_rows(timing, self._steps))
            read = read_blocks(timing, [step.module for step in known], [step.facts.macs for step in known])
        else:
            self.memory.put((tr("estimated"), tr("found")), memory_rows(timing, project))
            read = read_memory(timing, project)
        measured = f"  ·  {tr('{n} steps measured', n=timing.steps)}" if view == STEP else ""
        self.sentence.put(translate(read) + measured, self.body.height())

    def _reason(self, view: int) -> str:
        """Why there is nothing to see, "" when there is."""
        live, timing = self.live, self.timing
        if view == TAKEN:
            return "" if self._project is not None and not self._project.blank else tr("There are no blocks yet.")
        if timing.blocks if view == BLOCKS else timing.steps:
            return ""
        if self._run is None:
            return tr("Press Train: where the time of a step goes is drawn here while it learns.")
        if live.state in ("running", "starting"):
            return tr("The next steps are measured.")
        if view == BLOCKS and (live.on_bench or live.coming):
            return tr("It is being worked out.") if live.on_bench else tr("The trained network is being got ready.")
        if live.state == "paused":
            return tr("The run waits: go on, or take one step, and it is measured.")
        return tr("Nobody measured the steps of this run. Train with this panel open, and they are.")
