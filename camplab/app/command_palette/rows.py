"""The rows of the command palette: headings and what was found, painted. Finds nothing and does nothing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from camplab.app.command_palette.finding import GROUPS, Found, Item
from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.app.look.style import LEFT, RIGHT

ITEM = Qt.ItemDataRole.UserRole
"""The `Item` of a row; a heading has none."""
Index = QModelIndex | QPersistentModelIndex


class Rows(QListView):
    """Walked by the palette's keys; `show_found` fills it, the first row that can be chosen is current."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("found")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))

    def show_found(self, found: Found) -> None:
        """Headings with what stands below them."""
        self._model.clear()
        for group, items in found.groups:
            self._model.appendRow(_heading(translate(GROUPS[group])))
            for item in items:
                self._model.appendRow(_row(item))
        self.walk(1, start=-1)
        self.scrollToTop()

    def walk(self, by: int, start: int | None = None) -> None:
        """Go on to the next row that can be chosen, or the one `by` further; round and round when by one."""
        rows = [at for at in range(self._model.rowCount()) if self._model.index(at, 0).data(ITEM) is not None]
        if not rows:
            return
        here = self.currentIndex().row() if start is None else start
        at = rows.index(here) if here in rows else -1
        to = (at + by) % len(rows) if abs(by) == 1 else max(0, min(len(rows) - 1, at + by))
        index = self._model.index(rows[to], 0)
        self.setCurrentIndex(index)
        self.scrollTo(self._model.index(0, 0) if to == 0 else index)

    def go_to(self, id: str) -> None:
        """Make the row of this item the current one, where it is shown."""
        for at in range(self._model.rowCount()):
            item = self._model.index(at, 0).data(ITEM)
            if item is not None and item.id == id:
                self.setCurrentIndex(self._model.index(at, 0))
                return

    @property
    def items(self) -> list[Item]:
        """What is shown, from top to bottom."""
        found = (self._model.index(row, 0).data(ITEM) for row in range(self._model.rowCount()))
        return [item for item in found if item is not None]

    @property
    def current(self) -> Item | None:
        """The one that Enter takes."""
        found = self.currentIndex().data(ITEM)
        return found if isinstance(found, Item) else None

    def wish(self) -> int:
        """Pixels that all rows take."""
        return sum(self.sizeHintForRow(row) for row in range(self._model.rowCount())) + 2


def _heading(title: str) -> QStandardItem:
    made = QStandardItem(title)
    made.setFlags(Qt.ItemFlag.NoItemFlags)
    return made


def _row(item: Item) -> QStandardItem:
    made = QStandardItem(item.title)
    made.setData(item, ITEM)
    made.setAccessibleText(". ".join(filter(None, (item.title, item.key, item.why_not))))
    return made


class _Painter(QStyledItemDelegate):
    """A heading small, an item with its icon, title, a few words on it and its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = style.theme()
        heading = index.data(ITEM) is None
        height = QFontMetrics(style.font(theme.font_caption if heading else theme.font_normal)).height()
        return QSize(80, height + (12 if heading else 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, item = option.rect, index.data(ITEM)
        painter.save()
        if item is None:
            _words(painter, rect.adjusted(12, 4, -12, 0), str(index.data()), style.theme().font_caption, faint=True)
        else:
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_item(painter, rect, item, current)
        painter.restore()


def _paint_item(painter: QPainter, rect: QRect, item: Item, current: bool) -> None:
    theme = style.theme()
    if current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.selection)
        painter.drawRoundedRect(rect.adjusted(4, 0, -4, 0), theme.radius, theme.radius)
    side = style.icon_size(16).height()
    if item.icon and style.has_icon(item.icon):
        ratio = painter.device().devicePixelRatioF()
        picture = style.pixmap(item.icon, side, theme.text_faint if item.why_not else theme.text_soft, ratio)
        painter.drawPixmap(rect.left() + 14, rect.center().y() - side // 2, picture)
    room = rect.adjusted(22 + side, 0, -14, 0)
    if item.key:
        room.setRight(room.right() - _words(painter, room, item.key, theme.font_small, faint=True, right=True) - 12)
    taken = _words(painter, room, item.title, theme.font_normal, faint=bool(item.why_not))
    aside = item.why_not or item.about()
    if aside and room.width() - taken > 60:
        _words(painter, room.adjusted(taken + 12, 0, 0, 0), aside, theme.font_small, faint=True)


def _words(painter: QPainter, rect: QRect, text: str, size: float, *, faint: bool, right: bool = False) -> int:
    """One line, cut where it has no room; returns the pixels that it takes."""
    theme = style.theme()
    font = style.font(size, QFont.Weight.Normal)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(theme.text_soft if faint else theme.text)
    side = RIGHT if right else LEFT
    painter.drawText(rect, side, shown)
    return QFontMetrics(font).horizontalAdvance(shown)
