"""The tree of the palette: families that fold, blocks with icons, dimmed where they would not fit. Edits nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPalette, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from camplab.app.editor.drawing.stack_look import faded
from camplab.app.editor.palette.offers import FAMILIES, Offer, families, tip, why_not
from camplab.app.editor.stack.drops import MIME, mime
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.blocks.base import REGISTRY
from camplab.blocks.facts import NO_TAPS, Taps
from camplab.blocks.shape import Shape

TAG = Qt.ItemDataRole.UserRole
REASON = Qt.ItemDataRole.UserRole + 1
"""Why the block would not fit; empty when it does."""


class Model(QStandardItemModel):
    """Hands out the blocks of dragged entries."""

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime(tuple(REGISTRY[index.data(TAG)]() for index in indexes if index.data(TAG)))


class Tree(QTreeView):
    """Entries carry TAG and REASON; `currently` tells which one is current."""

    currently = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.offers: dict[str, Offer] = {}
        self._items: dict[str, QStandardItem] = {}
        self._arriving: Shape | None = None
        self.entries = Model(self)
        self.setModel(self.entries)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setRootIsDecorated(True)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self._fill()
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(self.currently)

    def _fill(self) -> None:
        for family, offers in families().items():
            head = QStandardItem()
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            head.setData(family, REASON + 1)
            for offer in offers:
                item = QStandardItem()
                item.setData(offer.tag, TAG)
                item.setFlags(head.flags() | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren)
                head.appendRow(item)
                self.offers[offer.tag], self._items[offer.tag] = offer, item
            self.entries.appendRow(head)
        self.expandAll()

    def _heads(self) -> list[QStandardItem]:
        return [self.entries.item(row) for row in range(self.entries.rowCount())]

    def dress(self) -> None:
        """Titles, fonts and icons anew."""
        theme = style.theme()
        small = style.font(theme.font_small, QFont.Weight.DemiBold)
        self.setIconSize(QSize(5 * theme.space, 5 * theme.space))
        for head in self._heads():
            head.setText(translate(FAMILIES[head.data(REASON + 1)]))
            head.setFont(small)
            head.setForeground(theme.text_soft)
        for tag, item in self._items.items():
            item.setText(tr(self.offers[tag].block.title))
            item.setFont(style.font())
        self._give_room()
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Base, theme.panel)
        self.setPalette(colors)
        self.setAccessibleName(tr("Blocks by family"))

    def _give_room(self) -> None:
        """A second line for each title that is too long for one."""
        space = style.theme().space
        room = self.viewport().width() - self.indentation() - 2 * space
        for head in self._heads():
            _heighten(head, room, 8 * space)
        for item in self._items.values():
            _heighten(item, room - self.indentation() - self.iconSize().width() - space, 7 * space)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def judge(self, x: Shape | None, taps: Taps = NO_TAPS) -> None:
        """Dim the entries that would not fit on `x` behind `taps`, and keep why."""
        theme = style.theme()
        for tag, item in self._items.items():
            offer = self.offers[tag]
            why = why_not(offer, x, taps)
            family = theme.family(offer.block.family)
            item.setData(why, REASON)
            item.setForeground(theme.text_faint if why else theme.text)
            item.setIcon(_icon(offer.block.icon, faded(theme.text_faint, 120) if why else family))
            item.setToolTip(tip(offer, why))
            item.setData(why or offer.help, Qt.ItemDataRole.AccessibleDescriptionRole)

    def help(self, index: QModelIndex) -> str:
        """What the block of an entry does."""
        tag = index.data(TAG)
        return self.offers[tag].help if tag else ""

    def filter(self, text: str) -> None:
        """Show only what matches; the first match becomes the current entry."""
        words = text.lower().split()
        first: QStandardItem | None = None
        for head in self._heads():
            shown = 0
            for row in range(head.rowCount()):
                item = head.child(row)
                match = self.offers[item.data(TAG)].found_by(words)
                self.setRowHidden(row, head.index(), not match)
                shown += match
                first = first or (item if match and words else None)
            self.setRowHidden(head.row(), QModelIndex(), not shown)
            if words:
                self.expand(head.index())
        self.setCurrentIndex(first.index() if first else QModelIndex())

    def walk(self, by: int) -> None:
        """To the next or previous block that is shown."""
        shown = [
            item.index() for item in self._items.values()
            if not self.isRowHidden(item.row(), item.parent().index()) and self.isExpanded(item.parent().index())
        ]  # fmt: skip
        if shown:
            here = self.currentIndex()
            at = shown.index(here) + by if here in shown else 0
            self.setCurrentIndex(shown[at % len(shown)])

    def _clicked(self, index: QModelIndex) -> None:
        if not index.data(TAG):
            self.setExpanded(index, not self.isExpanded(index))


def _heighten(item: QStandardItem, room: float, height: int) -> None:
    metrics = QFontMetricsF(item.font())
    if metrics.horizontalAdvance(item.text()) > room > 0:
        height += round(metrics.lineSpacing())
    if item.sizeHint().height() != height:
        item.setSizeHint(QSize(0, height))


def _icon(name: str, color: QColor) -> QIcon:
    return style.icon(name, color) if style.has_icon(name) else QIcon()
