"""The inspector: settings of the selected blocks and what follows from them; the project when nothing is selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from camplab.app.dock_title import bring_forward
from camplab.app.editor import editing
from camplab.app.editor.inspector.block_page import BlockPage
from camplab.app.editor.inspector.overview import Overview
from camplab.app.engine.live import Live
from camplab.app.look import language, style
from camplab.app.look.language import tr
from camplab.app.session import Request, Session
from camplab.blocks.base import Block


class Inspector(QWidget):
    """Shows `BlockPage` or `Overview`; made anew only when blocks of another kind are selected."""

    def __init__(self, session: Session, live: Live | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.session, self.live = session, live
        self.overview = Overview(session)
        self.page: BlockPage | None = None
        self._scroll, self._whole = QScrollArea(), QScrollArea()
        self._pages = QStackedWidget()
        for area in (self._whole, self._scroll):
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._pages.addWidget(area)
        self._whole.setWidget(self.overview)
        self._whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it
        column = style.flush(QVBoxLayout(self))
        column.addWidget(self._pages)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self.refresh)
        session.changed.connect(self._late.start)
        session.selected.connect(self._late.start)
        session.requests.made.connect(self._asked)
        style.changed.connect(self._dress)
        language.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(300, 600)

    def refresh(self) -> None:
        """Bring the page in line with the selection. Only while it is seen."""
        if not self.isVisible():
            return
        self._late.stop()
        blocks = editing.all_chosen(self.session)
        if not blocks:
            self._pages.setCurrentWidget(self._whole)
            self.overview.refresh()
            return
        current = self.session.selection[-1]
        ordered = tuple(sorted(blocks, key=lambda block: block.uid != current))  # equal blocks are not the same
        if self.page is None or not self.page.suits(ordered):
            self._replace(ordered)
        assert self.page is not None
        self.page.show_blocks(ordered)
        self._pages.setCurrentWidget(self._scroll)

    def _replace(self, blocks: tuple[Block, ...]) -> None:
        self.page = BlockPage(self.session, blocks)
        self.page.installEventFilter(self)
        self._scroll.setWidget(self.page)

    def _asked(self, what: Request) -> None:
        """ "settings": give the keyboard to the first field."""
        if what != "settings":
            return
        bring_forward(self)
        self.refresh()
        if self.page is not None and self.session.selection:
            self.page.form.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape goes back to the stack."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.session.settle()
            self.session.requests.make("reveal")
            return True
        return False

    def _dress(self) -> None:
        self.setAccessibleName(tr("Settings"))
        self._scroll.setAccessibleName(tr("Settings"))
        self.page = None
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._late.start()
