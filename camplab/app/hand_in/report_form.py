"""What goes into a report, as it is ticked and written; remembered for the next one. Makes none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from camplab.app.look import preferences
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import tip, unmarked
from camplab.runs.report.curves import kinds
from camplab.runs.report.wishes import PARTS, Run, Shot, Wishes
from camplab.words import Sentence

OFF, PANELS, AUTHOR = "report_without", "report_panels", "report_author"
"""Under which are remembered: the parts and curves that are left out, the panels that are not, the author."""
ELSEWHERE = frozenset({"loss", "gradients", "flow", "network"})
"""Panels that say what stands elsewhere in the report: not ticked before somebody does."""
STACK = "stack"
NOTES = 84
"""Pixels of the notes at least."""


@dataclass(frozen=True)
class Seen:
    """A panel of which there can be a picture: what it is called, and whether one sees it now."""

    title: str
    now: bool


class ReportForm(QWidget):
    """Fields and boxes, by their names. `panels`: those of which there can be pictures."""

    changed = Signal()
    """The report is another one."""

    def __init__(self, runs: tuple[Run, ...], panels: Mapping[str, Seen], stack: bool) -> None:
        super().__init__()
        self.title, self.author, self.notes = QLineEdit(), QLineEdit(), QPlainTextEdit()
        off = frozenset(preferences.text(OFF).split())
        self.parts = _boxes({name: words for name, words in PARTS.items() if name not in ("curves", "panels")}, off)
        self.curves = _boxes({kind.name: kind.title for kind in kinds([run.record for run in runs])}, off)
        self.stack = QCheckBox(tr("The stack as a picture"))
        self.stack.setChecked(STACK not in off)
        self.stack.setVisible(stack)
        self.panels = _panel_boxes(panels)
        self.title.setText(", ".join(run.name for run in runs))
        self.author.setText(preferences.text(AUTHOR))
        self.notes.setPlaceholderText(tr("What you saw, and what you conclude from it"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(NOTES)
        self._arrange()
        for field in (self.title, self.author, self.notes):
            field.textChanged.connect(self.changed)
        for box in (*self.parts.values(), *self.curves.values(), *self.panels.values(), self.stack):
            box.toggled.connect(self.changed)

    def _arrange(self) -> None:
        form = QFormLayout()
        for words, field in ((tr("Title"), self.title), (tr("Author"), self.author), (tr("Notes"), self.notes)):
            field.setAccessibleName(words)
            form.addRow(words, field)
        beside = QHBoxLayout()
        beside.addWidget(_group(tr("Parts"), [*self.parts.values(), self.stack]))
        if self.curves:
            beside.addWidget(_group(tr("Curves"), self.curves.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(beside)
        if self.panels:
            column.addWidget(_group(tr("Panels, in the light theme"), self.panels.values(), 2))
        column.addStretch(1)

    @property
    def wanted_panels(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(name for name, box in self.panels.items() if box.isChecked())

    def wishes(self, stack: Shot | None, taken: Mapping[str, Shot | str]) -> Wishes:
        """What is ticked and written, with the pictures that were taken."""
        parts = {name for name, box in self.parts.items() if box.isChecked()} | {"curves", "panels"}
        shots = (taken.get(name) for name in self.wanted_panels)
        return Wishes(
            self.title.text().strip(), self.author.text().strip(), self.notes.toPlainText(), frozenset(parts),
            tuple(name for name, box in self.curves.items() if box.isChecked()),
            stack if self.stack.isChecked() else None, tuple(shot for shot in shots if isinstance(shot, Shot)),
        )  # fmt: skip

    def explain(self, taken: Mapping[str, Shot | str]) -> None:
        """Say of panels that show nothing why."""
        for name, box in self.panels.items():
            why = taken.get(name)
            box.setToolTip(tip(why) if isinstance(why, str) else "")
            if isinstance(why, str) and box.isChecked():
                box.setChecked(False)
                box.setEnabled(False)

    def remember(self) -> None:
        """For the next report."""
        boxes = {**self.parts, **self.curves, STACK: self.stack}
        preferences.remember(OFF, _joined(preferences.text(OFF).split(), boxes, ticked=False))
        preferences.remember(AUTHOR, self.author.text().strip())
        if self.panels:
            before = preferences.text(PANELS).split()
            preferences.remember(PANELS, _joined(before, self.panels, ticked=True) or "-")


def _joined(before: Iterable[str], boxes: Mapping[str, QCheckBox], ticked: bool) -> str:
    """The names of the boxes that stand so, and of those of before that are not here."""
    elsewhere = {name for name in before if name not in boxes}
    return " ".join(sorted(elsewhere | {name for name, box in boxes.items() if box.isChecked() is ticked}))


def _boxes(titles: Mapping[str, Sentence], off: frozenset[str]) -> dict[str, QCheckBox]:
    made = {name: QCheckBox(unmarked(translate(words))) for name, words in titles.items()}
    for name, box in made.items():
        box.setChecked(name not in off)
    return made


def _panel_boxes(panels: Mapping[str, Seen]) -> dict[str, QCheckBox]:
    """Those of the last report are ticked; before the first one those that one sees now."""
    known = preferences.text(PANELS).split()
    made = {name: QCheckBox(unmarked(seen.title)) for name, seen in panels.items()}
    for name, box in made.items():
        box.setChecked(name in known if known else panels[name].now and name not in ELSEWHERE)
    return made


def _group(title: str, boxes: Iterable[QCheckBox], columns: int = 1) -> QWidget:
    made = QGroupBox(title)
    grid = QGridLayout(made)
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // columns, place % columns)
    grid.setRowStretch(grid.rowCount(), 1)
    return made
