"""The weights of a file beside those of the network, as a table: loaded, missing, of the wrong shape, unused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.assembly.weights.statuses import STATUS, counted, shape
from camplab.engine.protocol import WeightRow
from camplab.words import Sentence, say

Index = QModelIndex | QPersistentModelIndex
COUNTED: Mapping[str, Sentence] = {
    "loaded": say("{n} loaded"),
    "wrong_shape": say("{n} of the wrong shape"),
    "not_finite": say("{n} NaN or infinite"),
    "missing": say("{n} missing"),
    "unused": say("{n} not used"),
}
LOOKS: Mapping[str, tuple[str, str]] = {
    "loaded": ("circle-check", "good"),
    "wrong_shape": ("circle-alert", "danger"),
    "not_finite": ("circle-alert", "danger"),
    "missing": ("triangle-alert", "warning"),
    "unused": ("minus", "text_faint"),
}
"""Icon and colour: told apart without colours, too."""
COLUMNS = (say("In the file"), say("Size"), say("In this network"), say("Status"))


def counts(rows: Sequence[WeightRow]) -> str:
    """How many of each kind, those there are."""
    number = counted(rows)
    return " · ".join(translate(Sentence(COUNTED[kind].template, {"n": f"{number[kind]:,}"}))
                      for kind in COUNTED if number[kind])  # fmt: skip


class WeightTable(QAbstractTableModel):
    """`show_rows` takes them all; with `problems` only those that are not loaded are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[WeightRow, ...] = ()
        self.problems = False
        self.rows: list[WeightRow] = []

    def show_rows(self, rows: tuple[WeightRow, ...]) -> None:
        """Other rows: those with a problem first, else in the order of the file."""
        self._all = tuple(sorted(rows, key=lambda row: row.status == "loaded"))
        self.narrow(self.problems)

    def narrow(self, problems: bool) -> None:
        """All rows, or what is not loaded."""
        self.beginResetModel()
        self.problems = problems
        self.rows = [row for row in self._all if not (problems and row.status == "loaded")]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.key or "—", translate(shape(row)), row.own or "—", translate(STATUS[row.status]))[
                index.column()
            ]
        if role == Qt.ItemDataRole.FontRole:
            return _font(index.column())
        icon, colour = LOOKS[row.status]
        if index.column() == len(COLUMNS) - 1:
            if role == Qt.ItemDataRole.DecorationRole:
                return style.icon(icon, getattr(style.theme(), colour))
            if role == Qt.ItemDataRole.ForegroundRole and row.status != "loaded":
                return getattr(style.theme(), colour)
        return None


def _font(column: int) -> QFont | None:
    return style.monospace(style.theme().font_small) if column in (0, 2) else None
