"""File > Report on the run: what goes into it, where it goes, HTML or PDF. Remembers what was chosen; draws no run."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from camplab.app.hand_in import pdf, pictures
from camplab.app.lab import Lab
from camplab.app.look import language, preferences, style
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label, unmarked
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.runs import listing
from camplab.runs.listing import BadRun
from camplab.runs.report import page
from camplab.runs.report.curves import Kind, kinds
from camplab.runs.report.report import report
from camplab.runs.report.wishes import MOST, PARTS, Run, Wishes, named
from camplab.words import Own, Sentence, say

ABOUT = "report"
PANEL = "panel."
"""Before the id of a panel, among the names of what can be left out."""
OFF, AUTHOR = "report_without", "report_author"
"""Under which the parts that are left out and the author are remembered."""


def open_dialog(lab: Lab) -> ReportDialog | None:
    """Show the dialog; None, after saying why, where the run cannot be read."""
    try:
        found = runs(lab)
    except BadRun as bad:
        lab.tell(Notice(say("There is no report on this run"), "warning", (bad.sentence,), about=ABOUT))
        return None
    dialog = ReportDialog(lab, found)
    dialog.open()
    return dialog


def runs(lab: Lab) -> tuple[Run, ...]:
    """The run that is watched, and those over the same axes, as they are known now. Raises `BadRun`."""
    records = [lab.live.record, *(each.record for each in lab.live.beside)]
    places = {record.started.place: record for record in records if record is not None and record.started.place}
    return named([(listing.info(place), record) for place, record in [*places.items()][:MOST]])


class ReportDialog(QDialog):
    """Nothing is written before a place was chosen."""

    def __init__(self, lab: Lab, found: tuple[Run, ...]) -> None:
        super().__init__(lab.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lab, self._runs = lab, found
        self.title, self.author, self.notes = QLineEdit(), QLineEdit(), QPlainTextEdit()
        off = _left_out()
        self.parts = _boxes({name: words for name, words in PARTS.items() if name not in ("curves", "panels")}, off)
        self._kinds: dict[str, Kind] = {kind.name: kind for kind in kinds([run.record for run in found])}
        self.curves = _boxes({name: kind.title for name, kind in self._kinds.items()}, off)
        docks = lab.workspace.docks
        titles = {PANEL + name: Sentence(docks[name].accessibleName()) for name in pictures.panels(lab)}
        self.panels = _boxes(titles, off)
        self.stack = QCheckBox(tr("The stack as a picture"))
        self.stack.setChecked("stack" not in off)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._arrange()
        self.buttons.accepted.connect(self.choose)
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Report on the run"))
        self.save.setText(tr("Save as…"))
        self.title.setText(", ".join(run.name for run in self._runs))
        self.author.setText(preferences.text(AUTHOR))
        self.notes.setPlaceholderText(tr("What you saw, and what you conclude from it"))
        self.notes.setTabChangesFocus(True)
        form = QFormLayout()
        for words, field in ((tr("Title"), self.title), (tr("Author"), self.author), (tr("Notes"), self.notes)):
            field.setAccessibleName(words)
            form.addRow(words, field)
        groups = QHBoxLayout()
        for title, boxes in ((tr("Parts"), [*self.parts.values(), self.stack]), (tr("Curves"), [*self.curves.values()]),
                             (tr("Panels as they are seen"), [*self.panels.values()])):  # fmt: skip
            if boxes:
                groups.addWidget(_group(title, boxes))
        said = Label(tr("One file that needs nothing else: HTML for the browser, or PDF."), wordWrap=True)
        said.setObjectName("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(groups)
        column.addWidget(said)
        column.addWidget(self.buttons)
        self.resize(style.grown(self._lab.window, 660, 560))
        self.notes.setFocus()

    def choose(self) -> None:
        """Ask where to, and write it there; stays open where that fails."""
        name = self._lab.documents.name()
        chosen = self._lab.documents.questions.save_path(self._lab.window, f"{name}.html", "HTML (*.html);;PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in (".html", ".htm", ".pdf"):
            path = path.with_name(path.name + ".html")
        self._remember()
        if write(self._lab, self._runs, self.wishes(), path):
            self.accept()

    def wishes(self) -> Wishes:
        """What is ticked and written."""
        parts = {name for name, box in self.parts.items() if box.isChecked()} | {"curves", "panels"}
        return Wishes(
            self.title.text().strip(), self.author.text().strip(), self.notes.toPlainText(), frozenset(parts),
            tuple(name for name, box in self.curves.items() if box.isChecked()),
            pictures.stack(self._lab) if self.stack.isChecked() else None,
            tuple(pictures.panel(self._lab, name.removeprefix(PANEL))
                  for name, box in self.panels.items() if box.isChecked()),
        )  # fmt: skip

    def _remember(self) -> None:
        boxes = {**self.parts, **self.curves, **self.panels, "stack": self.stack}
        known = {name for name in _left_out() if name not in boxes}
        off = {name for name, box in boxes.items() if not box.isChecked()}
        preferences.remember(OFF, " ".join(sorted(known | off)))
        preferences.remember(AUTHOR, self.author.text().strip())


def _left_out() -> frozenset[str]:
    """What was not ticked the last time; at first the panels that say what stands elsewhere in the report."""
    return frozenset(preferences.text(OFF, " ".join(PANEL + name for name in ("loss", "gradients", "network"))).split())


def _boxes(titles: dict[str, Sentence], off: frozenset[str]) -> dict[str, QCheckBox]:
    made = {name: QCheckBox(unmarked(translate(words))) for name, words in titles.items()}
    for name, box in made.items():
        box.setChecked(name not in off)
    return made


def _group(title: str, boxes: list[QCheckBox]) -> QWidget:
    made = QGroupBox(title)
    column = QVBoxLayout(made)
    for box in boxes:
        column.addWidget(box)
    column.addStretch(1)
    return made


def write(lab: Lab, found: tuple[Run, ...], wishes: Wishes, path: Path) -> bool:
    """Write the report, and say how that went; whether it is there."""
    html = report(found, wishes, translate, language.current())
    content = pdf.written(html, wishes.title) if path.suffix.lower() == ".pdf" else page.as_bytes(html)
    try:
        write_atomically(path, content)
    except WriteFailed as failed:
        said = say("{name} was not written", name=path.name)
        lab.tell(Notice(said, "danger", (failed.sentence,), about=ABOUT))
        return False
    steps = (NextStep(say("Open it"), partial(_open, path), "file-output"),
             NextStep(say("Show the folder"), partial(_open, path.parent), "folder-open"))  # fmt: skip
    lab.tell(Notice(say("{name} was written", name=Own(path.name)), "good", (), steps, about=ABOUT))
    return True


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
