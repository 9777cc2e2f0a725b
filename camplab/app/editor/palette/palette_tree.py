"""The tree of the palette: families that fold, blocks with icons, dimmed where they would not fit. Edits nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QFontMetricsF,
    QIcon,
    QPalette,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from camplab.app.editor.drawing.stack_look import faded
from camplab.app.editor.palette.offers import FAMILIES, Offer, families, look_for, tip, why_not
from camplab.app.editor.stack.drops import MIME, mime
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.blocks.base import NO_TAPS, Taps
from camplab.blocks.shape import Shape

OFFER = Qt.ItemDataRole.UserRole
"""The Offer of an entry; a family has none."""
REASON = Qt.ItemDataRole.UserRole + 1
"""Why the block would not fit; empty when it does."""
FAMILY = Qt.ItemDataRole.UserRole + 2
LONGEST = 30
"""Letters of what was typed that are repeated."""


class Model(QStandardItemModel):
    """Hands out the blocks of dragged entries."""

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime(tuple(index.data(OFFER).made() for index in indexes if index.data(OFFER)))


class Tree(QTreeView):
    """Entries carry OFFER and REASON; `currently` tells which one is current, `left` that the mouse has gone.

    While something is searched the families give way to a list of what is called so, the best match first.
    """

    currently = Signal(QModelIndex)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("blocks")
        self.entries = Model(self)
        self._blocks: list[QStandardItem] = []
        self._found: list[QStandardItem] = []
        self._arriving: tuple[Shape | None, Taps] = (None, NO_TAPS)
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
            head.setData(family, FAMILY)
            for offer in offers:
                item = _entry(offer)
                head.appendRow(item)
                self._blocks.append(item)
            self.entries.appendRow(head)
        self.expandAll()

    def _heads(self) -> list[QStandardItem]:
        rows = (self.entries.item(row) for row in range(self.entries.rowCount()))
        return [row for row in rows if row.data(FAMILY)]

    def dress(self) -> None:
        """Titles and fonts anew; `judge` follows."""
        theme = style.theme()
        self.setIconSize(QSize(5 * theme.space, 5 * theme.space))
        for head in self._heads():
            head.setText(translate(FAMILIES[head.data(FAMILY)]))
            _headline(head)
        _entitle((*self._blocks, *self._found))
        self._give_room()
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Base, theme.panel)
        self.setPalette(colors)
        self.setAccessibleName(tr("Blocks by family"))

    def _give_room(self) -> None:
        """A second line for each title that is too long for one."""
        space = style.theme().space
        room = self.viewport().width() - self.indentation() - 2 * space
        for item in (*self._heads(), *self._found):
            beside = self.iconSize().width() + space if item.data(OFFER) else 0
            _heighten(item, room - beside, (7 if item.data(OFFER) else 8) * space)
        for item in self._blocks:
            _heighten(item, room - self.indentation() - self.iconSize().width() - space, 7 * space)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def judge(self, x: Shape | None, taps: Taps = NO_TAPS) -> None:
        """Dim the entries that would not fit on `x` behind `taps`, and keep why."""
        self._arriving = x, taps
        for item in (*self._blocks, *self._found):
            if item.data(OFFER):
                _judge(item, x, taps)

    def filter(self, typed: str) -> None:
        """Show only what is called so, the best match first and current; in its absence what is called alike."""
        self.setCurrentIndex(QModelIndex())
        for item in reversed(self._found):
            self.entries.takeRow(item.row())  # Python keeps it until the list is another: Qt deletes nothing itself
        self._found = []
        looking = bool(typed.strip())
        for head in self._heads():
            self.setRowHidden(head.row(), QModelIndex(), looking)
        if looking:
            found, near = look_for(typed)
            self._found = [*([] if found else [_nothing(typed, bool(near))]), *map(_entry, found or near)]
            for item in self._found:
                self.entries.appendRow(item)
            _entitle(self._found)
            self._give_room()
            self.judge(*self._arriving)
        first = self._found[0].index() if looking and found else QModelIndex()
        self.setCurrentIndex(first)

    def shown(self) -> list[QStandardItem]:
        """The entries that can be walked to, from top to bottom."""
        if self._found:
            return [item for item in self._found if item.data(OFFER)]
        return [item for item in self._blocks if self.isExpanded(item.parent().index())]

    def walk(self, by: int) -> None:
        """To the next or previous block that is shown."""
        shown = [item.index() for item in self.shown()]
        if shown:
            here = self.currentIndex()
            at = shown.index(here) + by if here in shown else min(0, by)
            self.setCurrentIndex(shown[at % len(shown)])

    def _clicked(self, index: QModelIndex) -> None:
        if not index.data(OFFER):
            self.setExpanded(index, not self.isExpanded(index))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Its icon alone follows the mouse, below it: where it would go stays in sight."""
        wanted = [index for index in self.selectedIndexes() if index.data(OFFER)]
        if not wanted:
            return
        drag = QDrag(self)
        drag.setMimeData(self.entries.mimeData(wanted))
        drag.setPixmap(wanted[0].data(Qt.ItemDataRole.DecorationRole).pixmap(self.iconSize()))
        drag.setHotSpot(QPoint(-12, -12))
        drag.exec(Qt.DropAction.CopyAction)


def _entry(offer: Offer) -> QStandardItem:
    item = QStandardItem()
    item.setData(offer, OFFER)
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
    )  # fmt: skip
    return item


def _entitle(items: Sequence[QStandardItem]) -> None:
    for item in items:
        if item.data(OFFER):
            item.setText(item.data(OFFER).title)
            item.setFont(style.font())
            item.setData(None, REASON)  # it is judged anew, in words and colours of now


def _nothing(typed: str, near: bool) -> QStandardItem:
    """The line above what is called alike."""
    name = typed.strip()
    name = name if len(name) <= LONGEST else f"{name[:LONGEST]}…"
    item = QStandardItem(tr("Nothing is called “{name}”; most like it:", name=name) if near
                         else tr("Nothing is called “{name}”", name=name))  # fmt: skip
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren)
    _headline(item)
    return item


def _headline(item: QStandardItem) -> None:
    item.setFont(style.font(style.theme().font_small, QFont.Weight.DemiBold))
    item.setForeground(style.theme().text_soft)


def _judge(item: QStandardItem, x: Shape | None, taps: Taps) -> None:
    theme, offer = style.theme(), item.data(OFFER)
    why = why_not(offer, x, taps)
    if why == item.data(REASON):
        return
    item.setData(why, REASON)
    item.setForeground(theme.text_faint if why else theme.text)
    color = faded(theme.text_faint, 120) if why else theme.family(offer.block.family)
    item.setIcon(_icon(offer.block.icon, color))
    item.setToolTip(tip(offer, why))
    item.setData(why or offer.help, Qt.ItemDataRole.AccessibleDescriptionRole)


def _heighten(item: QStandardItem, room: float, height: int) -> None:
    metrics = QFontMetricsF(item.font())
    if metrics.horizontalAdvance(item.text()) > room > 0:
        height += round(metrics.lineSpacing())
    if item.sizeHint().height() != height:
        item.setSizeHint(QSize(0, height))


def _icon(name: str, color: QColor) -> QIcon:
    return style.icon(name, color) if style.has_icon(name) else QIcon()
