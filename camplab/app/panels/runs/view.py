"""The list of runs on the screen: sorts by a click, stars by a click, renames in place, obeys keys. Knows no lab."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView

from camplab.app.look import style
from camplab.app.look.style import LEFT
from camplab.app.panels.runs.columns import ALWAYS, COLUMNS, NUMBER, Against, stands
from camplab.app.panels.runs.model import RunsModel
from camplab.app.panels.runs.rows import Row, walk
from camplab.runs.listing import Info

WIDEST = {"star": 36, "name": 170, "status": 150}
"""Pixels that a column takes by itself at most."""
DOT = 10
"""Pixels of the patch of colour before the name of a run that is drawn over the same axes."""
SPACE = 6
INDENT = 16
"""Pixels that a fork stands to the right of the run it comes from."""
UNDO = QKeySequence.StandardKey.Undo
Index = QModelIndex | QPersistentModelIndex


class Columns(QHeaderView):
    """As wide as what is in sight, but for those that the learner has drawn to a width."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsMovable(True)
        self.setStretchLastSection(True)
        self.setDefaultAlignment(LEFT)
        self.setMinimumSectionSize(28)
        self.setResizeContentsPrecision(0)  # what is in sight
        self._drawn: set[int] = set()
        self._fitting = False
        self.sectionResized.connect(self._resized)

    def fit(self, most: Mapping[int, int | None]) -> None:
        """Take the widths of these columns from their words; `most`: the pixels that each may take by itself."""
        view = self.parent()
        assert isinstance(view, QTreeView)
        self._fitting = True
        for column, widest in most.items():
            if column not in self._drawn and not self.isSectionHidden(column):
                view.resizeColumnToContents(column)
                self.resizeSection(column, min(self.sectionSize(column), widest or self.sectionSize(column)))
        self._fitting = False

    def _resized(self, column: int, before: int, now: int) -> None:
        """By the learner, unless it comes, goes, fills the rest or is fitted."""
        if before and now and not self._fitting and column < self.count() - 1:
            self._drawn.add(column)


class RunsView(QTreeView):
    """`chosen` are the runs that are selected; what is selected stays so when the list is another one."""

    opened = Signal()
    """The run that is selected is to be looked at."""
    starred = Signal()
    deleted = Signal()
    undone = Signal()
    selection_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.made = RunsModel(self)
        self._folded: set[str] = set()
        self._quiet = False
        self.setObjectName("networkTable")
        self.setModel(self.made)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(DOT, DOT))
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTreePosition(NUMBER["name"])
        self.setIndentation(INDENT)
        self.setExpandsOnDoubleClick(False)
        header = self.columns = Columns()
        self.setHeader(header)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NUMBER["began"], Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(lambda column, order: self.keeping(lambda: self.made.sort(column, order)))
        self.collapsed.connect(lambda index: self._fold(index, self._folded.add))
        self.expanded.connect(lambda index: self._fold(index, self._folded.discard))
        self.doubleClicked.connect(self._double)
        self.selectionModel().selectionChanged.connect(self._selected)

    @property
    def chosen(self) -> list[Info]:
        """The runs that are selected, as they stand from above."""
        selected = {self.made.row_at(index) for index in self.selectionModel().selectedRows()}
        return (
            [row.info for row in walk(self.made.rows) if row in selected and row.info is not None] if selected else []
        )

    @property
    def chosen_row(self) -> Row | None:
        """The row of the only run that is selected."""
        rows = self.selectionModel().selectedRows()
        row = self.made.row_at(rows[0]) if len(rows) == 1 else None
        return row if row is not None and row.info is not None else None

    def keeping(self, change: Callable[[], None]) -> None:
        """Change the model; what was selected is selected again, what was folded is folded."""
        chosen = [info.folder for info in self.chosen]
        current = self.made.row_at(self.currentIndex())
        at = self.verticalScrollBar().value()
        self._quiet = True
        change()
        self._unfold()
        flags = QItemSelectionModel.SelectionFlag
        if current is not None and current.info is not None:
            index = self.made.index_of(current.info.folder)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        for folder in chosen:
            if (index := self.made.index_of(folder)).isValid():
                self.selectionModel().select(index, flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(at)
        self._quiet = False
        self._show_columns()
        self.selection_changed.emit()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Of a run that cannot be read nothing is known but why: that takes the room of all that is not."""
        super().drawRow(painter, option, index)
        row = self.made.row_at(index)
        if row is not None and row.info is not None and row.info.trouble is not None:
            free = QRect(option.rect)
            name = NUMBER["name"]
            free.setLeft(self.columnViewportPosition(name) + self.columnWidth(name) + SPACE)
            free.setRight(self.viewport().width() - SPACE)
            words = self.fontMetrics().elidedText(stands(row.info), Qt.TextElideMode.ElideRight, free.width())
            painter.setPen(style.theme().danger)
            painter.drawText(free, LEFT, words)

    def rename(self) -> None:
        """Write another name into the row of the run that is selected."""
        row = self.chosen_row
        if row is not None and row.info is not None:
            self.edit(self.made.index_of(row.info.folder, NUMBER["name"]))

    def fit(self) -> None:
        """Columns as wide as what is in sight, but for those that the learner has drawn; none takes all the room."""
        self.columns.fit({number: WIDEST.get(column.id) for number, column in enumerate(COLUMNS[:-1])})

    def _show_columns(self) -> None:
        """Those that tell runs apart; those that hold them against a baseline while there is one."""
        against, infos = self.made.against, self.made.infos
        for number, column in enumerate(COLUMNS):
            if column.compares:
                hidden = against.baseline is None
            else:
                hidden = column.id not in ALWAYS and _alike(column.id, infos)
            self.setColumnHidden(number, hidden)

    def _unfold(self) -> None:
        self.setRootIsDecorated(any(row.rows for row in self.made.rows))
        for row in walk(self.made.rows):
            if row.rows:
                self.setExpanded(self.made.index_at(row), row.id not in self._folded)

    def _fold(self, index: QModelIndex, keep: Callable[[str], None]) -> None:
        row = self.made.row_at(index)
        if row is not None and not self._quiet:
            keep(row.id)

    def _double(self, index: QModelIndex) -> None:
        row = self.made.row_at(index)
        if row is not None and row.info is not None and index.column() != NUMBER["star"]:
            self.opened.emit()

    def _selected(self, *_: object) -> None:
        if not self._quiet:
            self.selection_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == NUMBER["star"]:
            self.starred.emit()

    def event(self, event: QEvent) -> bool:
        """Undo is of this list while it has the keyboard, and not of the network."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(UNDO):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = {
            Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened, Qt.Key.Key_Delete: self.deleted,
            Qt.Key.Key_Asterisk: self.starred,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if event.matches(UNDO):
            self.undone.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        elif what is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        else:
            what.emit()


def _alike(column: str, infos: tuple[Info, ...]) -> bool:
    """Whether all runs say the same in a column, so that it need not be seen."""
    nothing, alone, kind = Against(None, lambda _row: None), Row(None), COLUMNS[NUMBER[column]]
    told = {kind.value(info, alone, nothing): info for info in infos}  # equal values say the same, and cost less
    said = (kind.text(info, alone, nothing) for info in told.values())
    first = next(said, "")
    return all(text == first for text in said)
