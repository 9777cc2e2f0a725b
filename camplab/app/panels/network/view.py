"""A tree view of a network's rows: folds like the stack, sorts by a click, copies as text. Knows no session."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from camplab.app.panels.network import text
from camplab.app.panels.network.columns import COLUMNS
from camplab.app.panels.network.model import NetworkModel
from camplab.app.panels.network.rows import Row

FEW = 40
"""Rows that may stand open at once when a network is shown first."""


class NetworkView(QTreeView):
    """`show_rows` keeps what is unfolded while it is the same network."""

    picked = Signal(int)
    """The learner chose the block with this uid."""

    def __init__(self) -> None:
        super().__init__()
        self.made = NetworkModel(self)
        self._opened: set[int] = set()
        self._quiet = False
        self.setObjectName("networkTable")
        self.setModel(self.made)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(48)
        header.sortIndicatorChanged.connect(self._sort)
        self.expanded.connect(lambda index: self._folded(index, True))
        self.collapsed.connect(lambda index: self._folded(index, False))
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_rows(self, rows: list[Row], marked: frozenset[Row] = frozenset()) -> None:
        """Another network, or the same after an edit."""
        before = {row.facts.block.uid for row in self.made.rows}
        fresh = before.isdisjoint(row.facts.block.uid for row in rows)
        if fresh:
            everything = [row for outer in rows for row in outer.walk()]
            self._opened = {row.facts.block.uid for row in everything if row.rows and not _made(row)}
            if len(everything) > FEW:
                self._opened = set()
        self._keeping(lambda: self.made.show_rows(rows, marked))
        if fresh and rows:
            self.fit()

    def fit(self) -> None:
        """Columns as wide as what is in sight."""
        for column in range(len(COLUMNS)):
            self.resizeColumnToContents(column)
        self.setColumnWidth(0, max(190, min(320, self.columnWidth(0))))

    def show_only(self, ids: Collection[str]) -> None:
        """Leave out the columns that are not among these; the first takes the room that is left."""
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column.id not in ids)

    def choose(self, uid: int | None) -> None:
        """Mark the row of a block without telling."""
        self._quiet = True
        index = self.made.index_of(uid) if uid is not None else QModelIndex()
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self._quiet = False

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._keeping(lambda: self.made.sort(column, order))

    def _keeping(self, change: Callable[[], None]) -> None:
        """Change the model; what stood open stands open again, what was marked is marked."""
        current = self.made.row_at(self.currentIndex())
        self._quiet = True
        change()
        for outer in self.made.rows:
            for row in outer.walk():
                if row.rows and row.facts.block.uid in self._opened:
                    self.expand(self.made.index_of_row(row))
        self._quiet = False
        self.choose(current.facts.block.uid if current is not None else None)

    def _folded(self, index: QModelIndex, opened: bool) -> None:
        row = self.made.row_at(index)
        if row is not None and not self._quiet:
            (self._opened.add if opened else self._opened.discard)(row.facts.block.uid)

    def _chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.made.row_at(index)
        if row is not None and not self._quiet:
            self.picked.emit(row.owner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(text.plain(self.made.rows))
            return
        super().keyPressEvent(event)


def _made(row: Row) -> bool:
    """Whether a template made what it holds: folded, as in the stack."""
    return bool(row.rows) and row.rows[0].virtual
