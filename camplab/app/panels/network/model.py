"""The rows of a network for a tree view: folding, sorting among neighbours, a total at the end. Draws nothing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from camplab.app.editor.drawing.stack_look import faded
from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.network.columns import COLUMNS
from camplab.app.panels.network.rows import Row, Totals, totals

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class NetworkModel(QAbstractItemModel):
    """`rows` are the outermost; the total stands below them, wherever they are sorted to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.sums: Totals | None = None
        self.marked: frozenset[Row] = frozenset()
        """Rows that differ from another network's."""
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._sorted: dict[Row | None, list[Row]] = {}
        self._around: dict[Row, Row | None] = {}

    def show_rows(self, rows: list[Row], marked: frozenset[Row] = frozenset()) -> None:
        """Another network, in the order chosen."""
        self.beginResetModel()
        self.rows, self.marked, self.sums = rows, marked, totals(rows) if rows else None
        self._around = {inner: row for outer in rows for row in outer.walk() for inner in row.rows}
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Column -1: as they stand in the network."""
        self.beginResetModel()
        self._order = (column, order)
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._order
        self._sorted = {None: list(self.rows)} | {row: list(row.rows) for row in self._inner() if row.rows}
        if column >= 0:
            for rows in self._sorted.values():
                rows.sort(key=COLUMNS[column].value, reverse=order == Qt.SortOrder.DescendingOrder)

    def _inner(self) -> Iterator[Row]:
        return (row for outer in self.rows for row in outer.walk())

    def row_at(self, index: Index) -> Row | None:
        """The row of an index; None for the total and for nothing."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Row) else None

    def index_of(self, owner: int) -> QModelIndex:
        """Where the block with this uid stands; nowhere when it does not."""
        row = next((row for row in self._inner() if row.facts.block.uid == owner), None)
        return self.index_of_row(row) if row is not None else QModelIndex()

    def index_of_row(self, row: Row) -> QModelIndex:
        """Where a row stands now."""
        return self.createIndex(self._sorted[self._around.get(row)].index(row), 0, row)

    # -- what Qt asks ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        rows = self._sorted.get(self.row_at(parent), [])
        return self.createIndex(row, column, rows[row] if row < len(rows) else self.sums)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        row = self.row_at(index)
        outer = self._around.get(row) if row is not None else None
        return self.index_of_row(outer) if outer is not None else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.rows) + bool(self.rows)
        row = self.row_at(parent)
        return len(row.rows) if row is not None and parent.column() == 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Role.ToolTipRole:
            return translate(column.tip) if column.tip else None
        if role == Role.TextAlignmentRole:
            return int(RIGHT if section else LEFT)
        return translate(column.title) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        column, row = COLUMNS[index.column()], self.row_at(index)
        if role == Role.TextAlignmentRole:
            return int(RIGHT) if index.column() else None
        if row is None:
            return self._total(index, role)
        if role == Role.DisplayRole:
            return column.text(row)
        return _look(row, index.column(), role, row in self.marked)

    def _total(self, index: Index, role: int) -> object:
        total = COLUMNS[index.column()].total
        if role == Role.FontRole:
            return style.font(None, QFont.Weight.DemiBold)
        return total(self.sums) if role == Role.DisplayRole and total and self.sums else None


def _look(row: Row, column: int, role: int, marked: bool) -> object:
    theme, block = style.theme(), row.facts.block
    if role == Role.DecorationRole and column == 0:
        return style.icon(block.icon, theme.family(block.family))
    if role == Role.BackgroundRole and marked:
        return faded(theme.warning, 50)
    if role != Role.ForegroundRole:
        return None
    if row.facts.y is None:
        return theme.danger if row.facts.x else theme.text_faint
    frozen = COLUMNS[column].id == "trainable" and row.cost.trainable < row.cost.params
    return theme.text_faint if block.bypass or frozen else theme.text_soft if row.virtual else None
