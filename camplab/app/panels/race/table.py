"""The table of a race: a line for each variant, every column in sight. Knows no lab and no race."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.app.look.plain_text import tip
from camplab.app.panels.loss.other import SWATCH
from camplab.app.panels.race import rows
from camplab.app.panels.race.rows import Row

NAMES = 150
"""Pixels of the names of variants for which numbers make room, in the order of `YIELDING`."""
YIELDING = ("macs", "parameters", "time", "last")
"""Columns that are left out where there is no room for all."""
LEFT = ("variant", "status")
"""Columns of words; numbers stand at the right."""


class RaceTable(QTreeWidget):
    """`picked` is a row that was clicked, or opened by the keyboard."""

    picked = Signal(int)
    selected = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hidden: tuple[str, ...] = ()
        """Columns that there is no room for."""
        self._widest = dict.fromkeys(rows.TITLES, 0)
        """Pixels of the widest that ever stood in a column: it does not jump."""
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(20)
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)
        self.currentItemChanged.connect(lambda *_: self.selected.emit())

    @property
    def chosen(self) -> int:
        """The number of the row that is selected; -1: none."""
        current = self.currentItem()
        return self.indexOfTopLevelItem(current) if current is not None else -1

    @property
    def whole_height(self) -> int:
        """Pixels in which all rows are seen."""
        rows = self.topLevelItemCount() * self.sizeHintForRow(0) if self.topLevelItemCount() else 0
        return self.header().sizeHint().height() + rows + 2 * self.frameWidth()

    def retranslate(self) -> None:
        """Headings in the language in use; columns are as wide as they need to be in it."""
        self.setHeaderLabels([translate(title) for title in rows.TITLES.values()])
        for column, id in enumerate(rows.TITLES):
            self.headerItem().setTextAlignment(column, _side(id))
            self.setColumnHidden(column, False)  # Qt does not say how wide one that is hidden would be
        self._widest = dict.fromkeys(rows.TITLES, 0)

    def fill(self, shown: Sequence[Row], marks: Sequence[QIcon], watched: int) -> None:
        """These rows, each with the mark of its curves; `watched`: the one that is looked at, -1: none."""
        while self.topLevelItemCount() > len(shown):
            self.takeTopLevelItem(self.topLevelItemCount() - 1)
        for number, (row, mark) in enumerate(zip(shown, marks, strict=True)):
            item = self.topLevelItem(number)
            if item is None:
                item = QTreeWidgetItem()
                self.addTopLevelItem(item)
            font = style.font(None, QFont.Weight.DemiBold if number == watched else QFont.Weight.Normal)
            for column, (id, text) in enumerate(row.cells.items()):
                if item.text(column) != text:
                    item.setText(column, text)
                    item.setToolTip(column, tip(text))
                if item.font(column) != font:
                    item.setFont(column, font)
                item.setTextAlignment(column, _side(id) | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, mark)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Numbers as wide as they are and some air, names the rest; where that is too little some are left out."""
        header = self.header()
        for column, id in enumerate(rows.TITLES):
            if column:
                wide = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + style.theme().space
                self._widest[id] = max(self._widest[id], wide)
        names = max(self.sizeHintForColumn(0), header.sectionSizeHint(0))
        names = min(names, round(NAMES * style.theme().larger))
        room = self.viewport().width() - names
        hidden: list[str] = []
        for id in YIELDING:
            if sum(wide for each, wide in self._widest.items() if each not in hidden) > room:
                hidden.append(id)
        self.hidden = tuple(hidden)
        for column, id in enumerate(rows.TITLES):
            self.setColumnHidden(column, id in hidden)
            if column:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, self._widest[id])
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _pick(self, item: QTreeWidgetItem) -> None:
        self.picked.emit(self.indexOfTopLevelItem(item))


def _side(id: str) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if id in LEFT else Qt.AlignmentFlag.AlignRight
