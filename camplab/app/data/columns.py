"""The columns of a table: a click makes one the target, a choice beside it says what it is. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from camplab.app.data import bringing
from camplab.app.data.data_edits import edit_data
from camplab.app.lab import Lab
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import tip
from camplab.datasets.brought.table import Table, with_kind
from camplab.datasets.known import known
from camplab.datasets.tables.columns import KIND_WORDS, Column, Kind
from camplab.document.project import Project
from camplab.words import Own, printable, say

TARGET, KIND, VALUES = range(3)
MOST_ROWS = 8
ABLE = ("number", "category")
"""What can be predicted."""


class Columns(QTreeWidget):
    """A row for each column; the target is marked. Space makes a row the target, Enter offers its kinds."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.setObjectName("columns")
        self.setColumnCount(3)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(True)
        self.itemClicked.connect(self._clicked)

    def show_data(self, data: Table) -> None:
        """Show its columns as they are set."""
        self.setAccessibleName(tr("Columns"))
        self.setHeaderLabels([tr("To be predicted"), tr("Kind"), tr("Values")])
        self.header().setSectionResizeMode(TARGET, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(KIND, QHeaderView.ResizeMode.ResizeToContents)
        names = [column.name for column in data.columns]
        at = self.currentIndex().row() if self.topLevelItemCount() == len(names) else -1
        self.clear()
        first = known(data.file).first
        for number, column in enumerate(data.columns):
            cells = tuple(row[number] for row in first if number < len(row))
            self.addTopLevelItem(self._item(column, column.name == data.target, cells))
        at = at if at >= 0 else names.index(data.target) if data.target in names else 0
        self.setCurrentIndex(self.model().index(at, TARGET))
        rows = min(len(data.columns), MOST_ROWS)
        self.setFixedHeight(self.header().sizeHint().height() + max(1, self.sizeHintForRow(0)) * rows + 8)

    def _item(self, column: Column, target: bool, first: Sequence[str]) -> QTreeWidgetItem:
        """first: its cells in the first rows, which are shown where it is no category."""
        name = printable(column.name)
        values = ", ".join(map(printable, column.values if column.kind == "category" else first))
        item = QTreeWidgetItem([f"{'●' if target else '○'}  {name}", f"{translate(KIND_WORDS[column.kind])} ▾", values])
        able = column.kind in ABLE
        offer = tr("Predict {name}", name=name) if able else tr("Only numbers and categories can be predicted")
        item.setToolTip(TARGET, tip(offer))
        item.setToolTip(KIND, tr("What this column is"))
        item.setToolTip(VALUES, tip(values))
        said = tr("{name}, to be predicted", name=name) if target else name
        item.setData(TARGET, Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        at = self.indexOfTopLevelItem(item)
        if column == KIND:
            self.offer_kinds(at)
        elif column == TARGET:
            self.predict(at)

    def predict(self, at: int) -> None:
        """Make a column the target, where it can be."""
        data = self._lab.session.project.data
        if isinstance(data, Table) and data.columns[at].kind in ABLE and data.columns[at].name != data.target:
            edit_data(self._lab, data.aimed_at(data.columns[at].name))

    def offer_kinds(self, at: int) -> None:
        """A menu of what the column may be."""
        data = self._lab.session.project.data
        assert isinstance(data, Table)
        menu, group = QMenu(self), QActionGroup(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in get_args(Kind):
            action = menu.addAction(translate(KIND_WORDS[kind]))
            action.setCheckable(True)
            action.setChecked(kind == data.columns[at].kind)
            action.triggered.connect(partial(self.read_as, at, kind))
            group.addAction(action)
        box = self.visualRect(self.model().index(at, KIND))
        menu.popup(self.viewport().mapToGlobal(QPoint(self.header().sectionPosition(KIND), box.bottom())))

    def read_as(self, at: int, kind: Kind, *_: object) -> None:
        """Read a column as this; the values of a category are asked of the file where they are not known."""
        data = self._lab.session.project.data
        assert isinstance(data, Table)
        column = data.columns[at]
        if kind == "category" and not column.values:
            bringing.bring(self._lab, Path(data.file), partial(_as_category, column.name))
        elif kind != column.kind:
            edit_data(self._lab, with_kind(data, column.name, kind))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex().row()
        if at >= 0 and event.key() == Qt.Key.Key_Space:
            self.predict(at)
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.offer_kinds(at)
        else:
            super().keyPressEvent(event)


def _as_category(name: str, lab: Lab, project: Project, facts: dict[str, Any]) -> None:
    """The values of the column have come."""
    data = lab.session.project.data
    values = next((tuple(each["values"]) for each in facts["columns"] if each["name"] == name), ())
    if not isinstance(data, Table) or data.file != project.data.place_chosen:
        return  # other data were chosen meanwhile
    if not values:
        too_many = say("{column} has too many different values for a category", column=Own(name))
        lab.tell(bringing.notice(too_many))
        return
    lab.tell(bringing.notice(say("{column} is a category of {n} values", column=Own(name), n=len(values)), "good"))
    edit_data(lab, with_kind(data, name, "category", values))
