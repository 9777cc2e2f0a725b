"""The runs for a tree view: searched, sorted, forks below their parents, names edited in place. Draws nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import tip
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.loss.other import swatch_beside
from camplab.app.panels.runs.columns import COLUMNS, NUMBER, Against, stands
from camplab.app.panels.runs.rows import Row, arranged, rows_of, walk, wanted
from camplab.runs.listing import Info
from camplab.words import Sentence, printable

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class RunsModel(QAbstractItemModel):
    """`infos` are all runs, `rows` those that are shown, as they stand."""

    renamed = Signal(object, str)
    """The learner has given a run (its folder) a name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.infos: tuple[Info, ...] = ()
        self.rows: list[Row] = []
        self.against = Against(None, lambda _row: None)
        self.words, self.starred, self.grouped = "", False, False
        self.watched: Path | None = None
        """The run that the window shows."""
        self.beside: dict[Path, int] = {}
        """Runs that are drawn over the same axes, each with the number of its colour."""
        self._all: list[Row] = []
        self._order: tuple[int, Qt.SortOrder] = (NUMBER["began"], Qt.SortOrder.DescendingOrder)

    def arrange(self, infos: tuple[Info, ...] | None = None) -> None:
        """Take these runs, or those of before; put what is searched for in order."""
        self.beginResetModel()
        if infos is not None:
            self.infos, self._all = infos, rows_of(infos)
        found = wanted(self._all, self.words, partial(_searched, self.against), self.starred)
        column, order = COLUMNS[self._order[0]], self._order[1]

        def key(row: Row) -> object:
            assert row.info is not None
            return column.value(row.info, row, self.against)

        self.rows = arranged(found, key, order == Qt.SortOrder.DescendingOrder, self.grouped)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By what stands in a column."""
        if column >= 0 and self._order != (column, order):
            self._order = (column, order)
            self.arrange()

    def row_at(self, index: Index) -> Row | None:
        """The row of an index."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Row) else None

    def index_of(self, folder: Path, column: int = 0) -> QModelIndex:
        """Where a run stands; nowhere when it is not shown."""
        row = next((row for row in walk(self.rows) if row.info is not None and row.info.folder == folder), None)
        return QModelIndex() if row is None else self.index_at(row, column)

    def index_at(self, row: Row, column: int = 0) -> QModelIndex:
        """Where a row stands."""
        return self.createIndex(row.at, column, row)

    # -- what Qt asks ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.row_at(parent)
        return self.createIndex(row, column, (self.rows if above is None else above.rows)[row])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        row = self.row_at(index)
        above = row.above if row is not None else None
        return QModelIndex() if above is None else self.index_at(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.rows)
        row = self.row_at(parent)
        return len(row.rows) if row is not None and parent.column() == 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row, usual = self.row_at(index), super().flags(index)
        named = row is not None and row.info is not None and index.column() == NUMBER["name"]
        return usual | Qt.ItemFlag.ItemIsEditable if named else usual

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        row = self.row_at(index)
        if role != Role.EditRole or row is None or row.info is None:
            return False
        text = str(value).strip()
        if text != translate(row.info.called):
            self.renamed.emit(row.info.folder, text)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return translate(column.tip or column.title)
        if role == Role.TextAlignmentRole:
            return int(RIGHT if column.right else LEFT)
        return translate(column.title) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if row.info is None:
            return _of_group(row, index.column(), role)
        column = COLUMNS[index.column()]
        if role == Role.TextAlignmentRole:
            return int(RIGHT) if column.right else None
        if role == Role.DisplayRole and row.info.trouble is not None and column.id not in ("star", "name"):
            return None  # why it cannot be read takes their room (`RunsView`)
        if role in (Role.DisplayRole, Role.EditRole):
            return column.text(row.info, row, self.against)
        if role == Role.ToolTipRole:
            return tip(stands(row.info) if row.info.trouble is not None else column.text(row.info, row, self.against))
        if role == Role.AccessibleTextRole and column.id == "status":
            return stands(row.info)
        if role == Role.AccessibleTextRole and column.id == "star":
            return tr("starred") if row.info.about.star else tr("no star")
        return self._look(row.info, column.id, role)

    def _look(self, info: Info, column: str, role: int) -> object:
        theme = style.theme()
        if role == Role.DecorationRole and column == "name" and info.folder in self.beside:
            return swatch_beside(self.beside[info.folder])
        if role == Role.FontRole and (info is self.against.baseline or info.folder == self.watched):
            return style.font(None, QFont.Weight.DemiBold)
        if role == Role.ForegroundRole:
            if column == "star":
                return theme.warning if info.about.star else theme.text_faint
            if column == "status":
                colour = {"fault": theme.danger, "running": theme.good}.get(info.status)
                return colour or theme.text_soft
        return None


def _searched(against: Against, row: Row) -> str:
    """What words are looked for in besides its names and its note."""
    if (info := row.info) is None:
        return ""
    columns = (COLUMNS[NUMBER[name]] for name in ("status", "differs"))
    return " ".join((translate(info.called), *(column.text(info, row, against) for column in columns)))


def _of_group(row: Row, column: int, role: int) -> object:
    title = printable(translate(row.title) if isinstance(row.title, Sentence) else row.title)
    if role == Role.FontRole:
        return style.font(None, QFont.Weight.DemiBold)
    if role == Role.DisplayRole and column == NUMBER["name"]:
        return f"{title} ({sum(1 for _ in walk(row.rows))})"
    return tip(title) if role == Role.ToolTipRole else None
