"""The data sets, under headings, and a line to search them; a name of Hugging Face typed there is asked for too.

Knows no document.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from camplab.app.editor.palette.korean_search import korean
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.datasets.base import DATA, Data
from camplab.datasets.groups import GROUPS, grouped
from camplab.datasets.hugging_face.opening import NAME

TAG, WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""Of a row: the tag of the data set, "" of a heading; and what it is found by."""
MOST_ROWS = 9
"""At once, so that there is room for the settings."""


class DataList(QWidget):
    """A line to search, and below it the list, in which headings are passed over."""

    chosen = Signal(str)
    """The tag of a data set."""
    named = Signal(str)
    """A name of Hugging Face, with `hf:` before it."""

    def __init__(self) -> None:
        super().__init__()
        self.search = _Search()
        self.rows = QListWidget()
        self.rows.setObjectName("choices")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = style.flush(QVBoxLayout(self), 6)
        column.addWidget(self.search)
        column.addWidget(self.rows)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._take)
        self.search.down.connect(self._enter)
        self.rows.currentItemChanged.connect(self._chosen)
        for signal in (language.changed, style.changed):
            signal.connect(self._fill)
        self._tags: list[str] = []
        self._current = ""
        self._fill()

    def show_chosen(self, tag: str) -> None:
        """Mark this one, which is learned from."""
        self._current = tag
        if self._tags != list(DATA):
            self._fill()
        self._mark()

    def choose(self, tag: str) -> None:
        """As if it had been clicked."""
        self.rows.setCurrentItem(self._row(tag))

    def _fill(self) -> None:
        self._tags = list(DATA)
        self.rows.blockSignals(True)
        self.rows.clear()
        for group, kinds in grouped().items():
            self.rows.addItem(_heading(translate(GROUPS[group])))
            for kind in kinds:
                self.rows.addItem(_item(kind))
        self.rows.blockSignals(False)
        self.rows.setAccessibleName(tr("Data set"))
        self.search.setAccessibleName(tr("Search data sets"))
        self.search.setPlaceholderText(tr("Search, or hf:NAME of Hugging Face"))
        self.rows.setFixedHeight(self.rows.sizeHintForRow(1) * MOST_ROWS + 8)
        self._find(self.search.text())
        self._mark()

    def _mark(self) -> None:
        if self._current:
            self.rows.blockSignals(True)
            self.rows.setCurrentItem(self._row(self._current))
            self.rows.blockSignals(False)
            self.rows.scrollToItem(self.rows.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def _row(self, tag: str) -> QListWidgetItem:
        return next(item for item in self._items() if item.data(TAG) == tag)

    def _items(self) -> list[QListWidgetItem]:
        return [self.rows.item(at) for at in range(self.rows.count())]

    def _find(self, text: str) -> None:
        """Only those that have every word; a heading stays where one below it does."""
        words, heading, here = text.lower().split(), None, False
        for item in self._items():
            if not item.data(TAG):
                if heading is not None:
                    heading.setHidden(not here)
                heading, here = item, False
            else:
                item.setHidden(not all(word in item.data(WORDS) for word in words))
                here |= not item.isHidden()
        if heading is not None:
            heading.setHidden(not here)

    def _found(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if item.data(TAG) and not item.isHidden()]

    def _take(self) -> None:
        """Enter: the name that is typed, or the first that is found."""
        text = self.search.text().strip()
        if text.startswith(NAME) and text != NAME:
            self.named.emit(text)
        elif text and (found := self._found()):
            self.rows.setCurrentItem(found[0])

    def _enter(self) -> None:
        """From the line into the list."""
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)
        found = self._found()
        if found and self.rows.currentItem() not in found:
            self.rows.setCurrentItem(found[0])

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(TAG):
            self.chosen.emit(item.data(TAG))


class _Search(QLineEdit):
    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


def _heading(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    item.setData(TAG, "")
    return item


def _item(kind: type[Data]) -> QListWidgetItem:
    title = tr(kind.title)
    item = QListWidgetItem(title if kind.needs_place else f"{title}  ·  {kind().shape}")
    item.setData(TAG, kind.tag)
    item.setData(WORDS, " ".join((kind.title, korean(kind.title), kind.tag)).lower())
    return item
