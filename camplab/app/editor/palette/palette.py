"""The palette: every block and template by family, to be searched, dragged or inserted. Edits through `editing`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from camplab.app.dock_title import bring_forward
from camplab.app.editor import editing
from camplab.app.editor.palette.offers import arriving, tapped
from camplab.app.editor.palette.palette_tree import OFFER, REASON, Tree
from camplab.app.look import language, style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.session import Request, Session


class Palette(QWidget):
    """A line to search in, the tree, and below it what the current entry is or why it would not fit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.session = session
        self.search = QLineEdit()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.tree = Tree()
        self._inserted = QPersistentModelIndex()
        self.tree.installEventFilter(self)
        self.line = Label()
        self.line.setWordWrap(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(40)
        self._late.timeout.connect(self.judge)
        self._arrange()
        self._connect()
        self._dress()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.line)

    def _connect(self) -> None:
        self.tree.activated.connect(self._activated)
        self.tree.entered.connect(self._explain)
        self.tree.currently.connect(self._explain)
        self.tree.left.connect(self._explain_current)
        self.session.changed.connect(self._late.start)
        self.session.selected.connect(self._late.start)
        self.session.requests.made.connect(self._asked)
        style.changed.connect(self._dress)
        language.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(220, 600)

    def judge(self) -> None:
        """Dim what would not fit after the selection. Only while the palette is seen."""
        if self.isVisible():
            self.tree.judge(arriving(self.session), tapped(self.session))
            self._explain_current()

    def insert(self, index: QModelIndex) -> bool:
        """Put the block of an entry after the selection; it may be one that does not fit."""
        offer = index.data(OFFER)
        if offer:
            self._inserted = QPersistentModelIndex(index)
            editing.add(self.session, (offer.made(),))
        return bool(offer)

    def _activated(self, index: QModelIndex) -> None:
        if not self.insert(index):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _filter(self, text: str) -> None:
        self.tree.filter(text)
        self._explain_current()

    def _explain_current(self) -> None:
        """What stands below while the mouse is elsewhere: of the current entry while the keyboard is here.

        Why a block would not fit is said before it is inserted; afterwards its card says it.
        """
        here = self.search.hasFocus() or (self.tree.hasFocus() and self.tree.currentIndex() != self._inserted)
        self._explain(self.tree.currentIndex() if here else QModelIndex())

    def _explain(self, index: QModelIndex) -> None:
        """What the entry is, or why it would not fit, on the line below."""
        why, theme = index.data(REASON) or "", style.theme()
        nothing = bool(self.search.text().strip()) and not self.tree.shown()
        hint = "" if nothing else tr("Drag a block into the stack, or press Enter")
        text = why or (index.data(OFFER).help if index.data(OFFER) else hint)
        self.line.setText(text)
        style.dress(self.line, f"color: {(theme.danger if why else theme.text_soft).name()};")

    def _asked(self, what: Request) -> None:
        if what != "search":
            return
        bring_forward(self)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the search line: arrows walk the tree, Enter inserts, Escape goes back to the stack."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._late.start()
        if watched is not self.search or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.tree.walk(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.insert(self.tree.currentIndex()):
                self._back()
        elif event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            return False
        return True

    def _back(self) -> None:
        self.search.clear()
        self.session.requests.make("reveal")

    def _dress(self) -> None:
        """Titles in the language, colours and icons in the theme."""
        theme = style.theme()
        self.setAccessibleName(tr("Blocks"))
        self.search.setPlaceholderText(tr("Search blocks"))
        self.search.setAccessibleName(tr("Search blocks"))
        for there in (False, True):  # its cross is drawn once, when it is made
            self.search.setClearButtonEnabled(there)
        self.line.setFont(style.font(theme.font_small))
        self.line.setFixedHeight(self.line.fontMetrics().lineSpacing() * 4)
        self.tree.dress()
        if self.search.text().strip():
            self.tree.filter(self.search.text())  # that nothing is called so is said anew
        self.tree.judge(arriving(self.session), tapped(self.session))
        self._explain_current()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._late.start()
