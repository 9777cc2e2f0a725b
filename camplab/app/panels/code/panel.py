"""The panel "Code": the network as the PyTorch program that runs, bound to the blocks line by line. Edits nothing."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.export import export_program
from camplab.app.files import file_dialogs
from camplab.app.look import style
from camplab.app.look.language import capital, tr, translate
from camplab.app.look.plain_text import Label, warn
from camplab.app.panels.base import Panel
from camplab.app.panels.code.listing import Listing
from camplab.app.panels.controls import Bar, button, name, tint, toggle
from camplab.app.session import Session
from camplab.assembly.export.program import program
from camplab.assembly.export.source import Source, source_of
from camplab.blocks.walk import Step, Traces
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.places import Places


class CodePanel(Panel):
    """The class of the network or, with the switch, the whole program with its training loop."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "nothing"
        self.source: Source | None = None
        """What is shown; of the last network whose blocks all fitted."""
        self._shown: tuple[Traces | None, bool] = (None, False)
        self.trouble = Label(wordWrap=True)
        self.listing = Listing()
        self.whole = toggle(self._toggled)
        self.copy = button(self.copy_all, "copy")
        self.save = button(self.save_as, "save")
        self.bar = Bar()
        self.bar.add(self.whole)
        self.bar.gap()
        self.bar.add(self.copy, self.save)
        column = style.flush(QVBoxLayout(self.body), 0)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)
        column.addWidget(self.listing, 1)
        session.changed.connect(self.refresh)
        session.selected.connect(self.refresh)
        self.listing.picked.connect(self.select_line)
        self._selection: tuple[int, ...] = ()
        self.start()

    def restyle(self) -> None:
        look = style.theme()
        self.listing.restyle()
        self.trouble.setFont(style.font(look.font_normal))
        style.dress(self.trouble, f"color: {look.danger.name()}; padding: {look.space}px {2 * look.space}px;")
        tint(self.copy)
        tint(self.save)

    def retranslate(self) -> None:
        name(self.whole, tr("Whole program"), tr("Show the training loop, too: a file that runs on its own"))
        name(self.copy, tr("Copy"), tr("Copy the program"))
        name(self.save, tr("Save as…"), tr("Save the program as a Python file"))
        self.listing.setAccessibleName(tr("The network as a PyTorch program"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        traces = self.session.traces
        if self.session.project.blank:
            self.source = None
            self.empty(tr("Add a block: the PyTorch program of your network is written here while you build it."))
            return
        self.empty("")
        bad = misfit_step(traces)
        self._say(bad)
        if self._shown != (traces, self.whole.isChecked()) and (bad is None or self.source is None):
            self.source, text = self._written(traces)
            self.listing.put(text)
            self._shown = (traces, self.whole.isChecked())
        self.listing.dim(bad is not None)
        reveal, self._selection = self.session.selection != self._selection, self.session.selection
        self.listing.mark(self.marked(), reveal)

    def _written(self, traces: Traces) -> tuple[Source, str]:
        if not self.whole.isChecked() or not traces.fits:
            source = source_of(self.session.project)
            return source, source.text
        whole = program(self.session.project)
        return whole.source, whole.text

    def _say(self, bad: Step | None) -> None:
        self.trouble.setVisible(bad is not None)
        if bad is not None and bad.facts.misfit is not None:
            block, why = bad.facts.block, translate(bad.facts.misfit.sentence)
            title = block.name or tr(block.title)
            self.trouble.setText(tr("{block} does not fit: {why}. Below is the last program that did.",
                                    block=title, why=why))  # fmt: skip

    def marked(self) -> list[int]:
        """The lines of the selected blocks."""
        if self.source is None:
            return []
        lines = self.source.all_lines
        return sorted({line for uid in self.session.selection for line in lines.get(uid, ())})

    # -- the learner's hand ---------------------------------------------------------------------

    def select_line(self, line: int) -> None:
        """Select the block that this line belongs to, if it is still there."""
        uid = self.source.block_at(line) if self.source is not None else None
        if uid is not None and Places(self.session.project).modules(uid):
            self._selection = (uid,)  # the line is in sight already
            self.session.select((uid,))

    def copy_all(self) -> None:
        """Put the program on the clipboard."""
        QGuiApplication.clipboard().setText(self.listing.toPlainText())

    def save_as(self) -> None:
        """Let the learner choose a file and write the program there: the whole one with the data that it reads."""
        if self.whole.isChecked():
            self.asked.emit(export_program)
            return
        stem = re.sub(r"\W+", "_", self.session.project.title).strip("_").lower() or "network"
        chosen = file_dialogs.ask_save(self, tr("Save the program as a Python file"), f"{stem}.py", "*.py")
        if chosen:
            path = Path(chosen)
            text = self.source.text if self.source is not None else ""
            try:
                write_atomically(path if path.suffix else path.with_suffix(".py"), text.encode())
            except WriteFailed as failure:
                warn(self, tr("Save as…"), capital(failure.sentence))

    def _toggled(self, _: bool) -> None:
        self.refresh()


def misfit_step(traces: Traces) -> Step | None:
    """The first block that does not fit, None when all do."""
    return next((step for step in traces.steps() if step.facts.misfit is not None), None)
