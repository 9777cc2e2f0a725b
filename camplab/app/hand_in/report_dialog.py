"""File > Report on the run: what goes into it, how it will look, where it goes, HTML or PDF. Draws no run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout

from camplab.app.files.written import not_written, show_in_system, written
from camplab.app.hand_in import panel_pictures, stack_picture
from camplab.app.hand_in.behind import Behind
from camplab.app.hand_in.panel_pictures import PanelPictures
from camplab.app.hand_in.report_form import ReportForm, Seen
from camplab.app.hand_in.report_maker import Asked, ReportMaker
from camplab.app.hand_in.sheets_view import SheetsView
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.training import stored_runs
from camplab.runs.listing import BadRun
from camplab.runs.report.wishes import MOST, Run, runs
from camplab.words import say

ABOUT = "report"
CALM = 250
"""Milliseconds without another wish, after which the report is shown as it will be."""
NAMES = (".html", ".htm", ".pdf")


def open_dialog(lab: Lab) -> ReportDialog | None:
    """On the run that is watched, and those over the same axes; see `open_on`."""
    records = [lab.live.record, *(each.record for each in lab.live.beside)]
    places = {record.started.place: None for record in records if record is not None and record.started.place}
    return open_on(lab, [place for place in places if place is not None])


def open_on(lab: Lab, folders: Sequence[Path]) -> ReportDialog | None:
    """Show the dialog, on at most `MOST` runs; None, after saying why, where one cannot be read."""
    try:
        found = runs(folders[:MOST], translate)
    except BadRun as bad:
        lab.tell(Notice(say("There is no report on this run"), "warning", (bad.sentence,), about=ABOUT))
        return None
    dialog = ReportDialog(lab, found)
    dialog.open()
    return dialog


class ReportDialog(QDialog):
    """Nothing is written before a place was chosen; it stays open until all is written."""

    def __init__(self, lab: Lab, found: tuple[Run, ...]) -> None:
        super().__init__(lab.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lab, self._runs = lab, found
        behind = None if _is_open(lab, found[0]) else Behind(found[0].record, self)
        self._stack = stack_picture.stack(lab, behind)
        self.form = ReportForm(found, _seen(lab), self._stack is not None)
        self.pictures = PanelPictures(lab, self, behind)
        self.sheets, self.said, self.progress = SheetsView(), Label(wordWrap=True), QProgressBar(textVisible=False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.maker: ReportMaker | None = None
        """What makes the report now, to be seen or as a file."""
        self._path: Path | None = None
        """Where it is to be written to, once the pictures are there."""
        self._soon = QTimer(self, singleShot=True, interval=CALM)
        self._arrange()
        self._connect()
        self._wish()

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Report on the run"))
        self.save.setText(tr("Save as…"))
        self.said.setObjectName("soft")
        self.progress.setMaximumHeight(6)
        self.progress.setAccessibleName(tr("How much of the report is written"))
        left = QScrollArea(widgetResizable=True)
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        left.setWidget(self.form)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setMinimumWidth(self.form.minimumSizeHint().width() + 16)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(left, 1)
        beside.addWidget(self.sheets, 1)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(beside, 1)
        column.addWidget(self.progress)
        column.addLayout(below)
        self.resize(style.grown(self._lab.window, 980, 620))
        self.form.notes.setFocus()

    def _connect(self) -> None:
        self.form.changed.connect(self._wish)
        self._soon.timeout.connect(self._go_on)
        self.pictures.changed.connect(self._taken)
        self.buttons.accepted.connect(self.choose)
        self.buttons.rejected.connect(self.reject)

    @property
    def writing(self) -> bool:
        """Whether a file is on its way."""
        return self._path is not None

    def choose(self) -> None:
        """Ask where to, and write it there."""
        name = f"{self._runs[0].info.folder.name}.html"
        chosen = self._lab.documents.questions.save_path(self._lab.window, name, "HTML (*.html);;PDF (*.pdf)")
        if chosen:
            path = Path(chosen)
            self._path = path if path.suffix.lower() in NAMES else path.with_name(path.name + ".html")
            self.form.remember()
            self._wish()

    def reject(self) -> None:
        """Give up the file that is being written; none: close."""
        if self.writing:
            self._path = None
            self._wish()
            return
        self._leave()
        super().reject()

    def _leave(self) -> None:
        self._soon.stop()
        self.pictures.leave()
        if self.maker is not None:
            self.maker.give_up()

    def _wish(self) -> None:
        """Another report is wanted than the one that is made, or shown."""
        for name in self.form.wanted_panels:
            self.pictures.take(name)
        if self.maker is not None:
            self.maker.give_up()
        self._soon.start(0 if self.writing else CALM)
        self._tell()

    def _taken(self) -> None:
        self.form.explain(self.pictures.taken)
        self._wish()

    def _go_on(self) -> None:
        """Make the one that is wanted now."""
        if self.maker is not None or (self.writing and self.pictures.busy):
            return  # comes again when that is over
        wishes = self.form.wishes(self._stack, self.pictures.taken)
        folders = tuple(run.info.folder for run in self._runs)
        self.maker = ReportMaker(Asked(folders, wishes, self._path, self.sheets.sharp_width))
        self.maker.reached.connect(self._reached)
        self.maker.finished.connect(self._made)
        self.maker.begin()
        self._tell()

    def _reached(self, sheet: int, sheets: int) -> None:
        self.progress.setRange(0, sheets)
        self.progress.setValue(sheet)
        if self.writing:
            self.said.setText(tr("Writing page {n} of {pages}…", n=sheet + 1, pages=sheets))

    def _made(self) -> None:
        maker, self.maker = self.maker, None
        assert maker is not None
        if maker.given_up:
            self._soon.start(0)
        elif maker.asked.path is not None:
            self._written(maker, maker.asked.path)
        elif maker.why is None:
            self.sheets.show_sheets(maker.sheets)
        self._tell(maker)

    def _written(self, maker: ReportMaker, path: Path) -> None:
        self._path = None
        if maker.why is not None:
            self._lab.tell(not_written(path, ABOUT, maker.why))
            return
        look = NextStep(say("Open it"), partial(show_in_system, path), "file-output")
        self._lab.tell(written(path, ABOUT, first=(look,)))
        self._leave()
        self.accept()

    def _tell(self, maker: ReportMaker | None = None) -> None:
        """How far it is."""
        busy = self.maker is not None or self._soon.isActive() or self.pictures.busy
        self.progress.setRange(0, 0 if busy else 1)
        self.save.setEnabled(not self.writing)
        self.form.setEnabled(not self.writing)
        if maker is not None and maker.why is not None:
            self.said.setText(translate(maker.why))
        elif self.writing:
            self.said.setText(tr("Being written…"))
        elif self.pictures.busy:
            self.said.setText(tr("Taking pictures of panels…"))
        else:
            self.said.setText(tr("One file that needs nothing else: HTML for the browser, or PDF."))


def _is_open(lab: Lab, run: Run) -> bool:
    """Whether the window shows this run, with its network."""
    return run.info.folder == stored_runs.watched(lab) and lab.live.about(lab.session.project) is not None


def _seen(lab: Lab) -> dict[str, Seen]:
    """The panels of which there can be pictures."""
    docks = lab.workspace.docks
    return {name: Seen(docks[name].accessibleName(), now) for name, now in panel_pictures.offered(lab).items()}
