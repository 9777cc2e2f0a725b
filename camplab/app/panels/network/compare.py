"""Network > Compare with: two networks side by side, their sums, and what one has and the other has not."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from camplab.app.files import file_dialogs
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import capital, shortened, tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.network.remark import Remark
from camplab.app.panels.network.rows import Row, rows_of, totals
from camplab.app.panels.network.view import NetworkView
from camplab.document import files
from camplab.document.comparison import changes
from camplab.document.presets.catalogue import PRESETS, find
from camplab.document.project import Project
from camplab.numbers import byte_size, count, rough
from camplab.words import Sentence, printable

SHOWN = frozenset({"block", "output", "params", "macs"})
"""Columns that have room beside those of another network."""


def open_dialog(lab: Lab) -> CompareDialog:
    """Show the two tables; the window can be used meanwhile."""
    dialog = CompareDialog(lab)
    dialog.show()
    return dialog


class Side(QWidget):
    """One network: its title, its table."""

    def __init__(self, head: QWidget) -> None:
        super().__init__()
        self.view = NetworkView()
        column = style.flush(QVBoxLayout(self), 8)
        column.addWidget(head)
        column.addWidget(self.view, 1)


class CompareDialog(QDialog):
    """The network of the window as it was when this was opened, beside a preset or a file."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare two networks"))
        self._mine, self.other = lab.session.project, Project()
        self.choice, self.file = QComboBox(), QPushButton(tr("File…"))
        self.sums, self.wrong, self.remark = Label(), Label(wordWrap=True), Remark()
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.sums.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        self.title = Label(shortened(lab.documents.name()))
        self.title.setObjectName("heading")
        self.left, self.right = Side(self.title), Side(self._head())
        self._arrange()
        self.resize(style.grown(lab.window, 1120, 680))
        self.choice.activated.connect(self._chosen)
        self.file.setAutoDefault(False)
        self.choice.setFocus()
        self.file.clicked.connect(self._ask)
        self._draw()

    def _head(self) -> QWidget:
        made = QWidget()
        row = style.flush(QHBoxLayout(made))
        row.addWidget(self.choice, 1)
        row.addWidget(self.file)
        self.title.setMinimumHeight(row.sizeHint().height())  # so that the tables begin at one height
        self.choice.setAccessibleName(tr("The other network"))
        self.choice.setPlaceholderText(tr("Compare with…"))
        for preset in PRESETS:
            self.choice.addItem(translate(preset.title), preset.name)
        self.choice.setCurrentIndex(-1)
        self.choice.setMaxVisibleItems(24)
        return made

    def _arrange(self) -> None:
        self.left.view.setAccessibleName(tr("Blocks of this network"))
        self.right.view.setAccessibleName(tr("Blocks of the other network"))
        for side in (self.left, self.right):
            side.view.show_only(SHOWN)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.left)
        both.addWidget(self.right)
        both.setSizes([500, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.wrong)
        column.addWidget(both, 1)
        column.addWidget(self.sums)
        column.addWidget(self.remark)

    def _chosen(self, index: int) -> None:
        preset = find(self.choice.itemData(index))
        if preset is not None:
            self._take(preset.path)

    def _ask(self) -> None:
        chosen = file_dialogs.ask_open(self, tr("Compare with…"), kinds="camplab (*.camplab)")
        if chosen:
            self.compare_with(Path(chosen))

    def compare_with(self, path: Path) -> None:
        """Show the project of a file on the right."""
        self.choice.setCurrentIndex(-1)
        if self._take(path):
            self.choice.addItem(shortened(printable(path.stem)), "")
            self.choice.setCurrentIndex(self.choice.count() - 1)

    def _take(self, path: Path) -> bool:
        self.wrong.hide()
        try:
            self.other = files.load(path)
        except (files.BadFile, OSError) as error:
            why = error.problems[0].sentence if isinstance(error, files.BadFile) else Sentence(str(error))
            self.wrong.setText(capital(why))
            self.wrong.show()
            return False
        self._draw()
        return True

    def _draw(self) -> None:
        mine, other = rows_of(self._mine), rows_of(self.other)
        here, there = differing(mine, other) if other else (frozenset(), frozenset())
        self.left.view.show_rows(mine, here)
        self.right.view.show_rows(other, there)
        hint = tr("Coloured rows: the other network has nothing equal there.")
        chosen = self.choice.currentText() if self.choice.currentData() else ""  # as it is called above its blocks
        heads = ("", self.title.text(), chosen or shortened(self.other.title) or self.choice.currentText(), "")
        sums = sums_text([heads, *compared(mine, other)]) + f"<p>{html.escape(hint)}</p>"
        self.sums.setText(sums if other else tr("Choose a network on the right."))
        self.remark.show_for(*(totals(rows).params for rows in (mine, other)))


def differing(mine: list[Row], other: list[Row]) -> tuple[frozenset[Row], frozenset[Row]]:
    """The rows on either side that have no equal on the other."""
    a, b = _flat(mine), _flat(other)
    found = changes([row.cost.step for row in a], [row.cost.step for row in b])
    unlike = [change for change in found if not change.same]
    left = frozenset(row for change in unlike for row in a[change.left])
    return left, frozenset(row for change in unlike for row in b[change.right])


def _flat(rows: list[Row]) -> list[Row]:
    return [row for outer in rows for row in outer.walk()]


def _blocks(rows: list[Row]) -> int:
    """As everywhere: without what templates stand for."""
    return sum(not row.virtual for row in _flat(rows))


def compared(mine: list[Row], other: list[Row]) -> list[tuple[str, str, str, str]]:
    """What it is, the sums of both, and how the second, beside which it stands, compares with the first."""
    a, b = totals(mine), totals(other)
    counts = _blocks(mine), _blocks(other)
    found: tuple[tuple[str, int, int, Callable[[int], str]], ...] = (
        (tr("Blocks"), *counts, str),
        (tr("Parameters"), a.params, b.params, "{:,}".format),
        (tr("Multiply-adds"), a.macs, b.macs, count),
        (tr("Memory"), a.memory, b.memory, byte_size),
    )
    return [(title, said(x), said(y), times(y, x)) for title, x, y, said in found]


def times(a: int, b: int) -> str:
    """How the first number compares with the second."""
    if not a or not b:
        return ""
    if a == b:
        return tr("equal")
    ratio = max(a, b) / min(a, b)
    n = rough(ratio, 3)
    return tr("{n} times as much", n=n) if a > b else tr("{n} times less", n=n)


def sums_text(lines: list[tuple[str, str, str, str]]) -> str:
    """The sums as a table in rich text."""
    soft = style.theme().text_soft.name()
    rows = (
        f"<tr><td style='color:{soft}'>{html.escape(title)}</td><td align='right'><b>{html.escape(here)}</b></td>"
        f"<td align='right'><b>{html.escape(there)}</b></td><td style='color:{soft}'>{html.escape(ratio)}</td></tr>"
        for title, here, there, ratio in lines
    )
    return f"<table cellpadding='3' cellspacing='2'>{''.join(rows)}</table>"
