"""The panel "Help": one page at a time, its links followed, what it offers done, the way back kept. Edits nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import paint_turns, style
from camplab.app.look.language import tr
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, button, name, tint
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.help.following import follow
from camplab.app.panels.help.writing import contents_found, written
from camplab.app.session import Session
from camplab.manual.pages import CONTENTS, GLOSSARY


def _size_headings(document: QTextDocument) -> None:
    """Qt makes them twice as large as the words around them."""
    theme, cursor, block = style.theme(), QTextCursor(document), document.begin()
    sizes = {1: theme.font_title, 2: theme.font_normal, 3: theme.font_normal}
    while block.isValid():
        if level := block.blockFormat().headingLevel():
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
            letters.setFontPointSize(sizes[level])
            letters.setForeground(theme.text_soft if level == 2 else theme.text)
            cursor.mergeCharFormat(letters)
        block = block.next()


class HelpPanel(Panel):
    """`topic` is the page that is shown; typing into the line above looks through pages, blocks and terms."""

    slower = paint_turns.READ

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "nothing"
        self.of_epochs = True
        self.topic = CONTENTS
        self._past: list[str] = []
        self._anchor = ""
        self._shown = ""
        self._key: object = None
        """What the page that is shown was written for."""
        self.text = QTextBrowser(openLinks=False)
        self.text.setObjectName("helpPage")
        FocusRing(self.text)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.anchorClicked.connect(self._follow)
        self.search = QLineEdit()
        self.search.textChanged.connect(lambda: self.refresh())
        self.back, self.all = button(self.go_back, "arrow-left"), button(partial(self.show_topic, CONTENTS), "list")
        self.terms = button(partial(self.show_topic, GLOSSARY), "languages")
        bar = Bar()
        bar.add(self.back, self.all, self.terms, self.search)
        column = style.flush(QVBoxLayout(self.body), 4)
        column.addWidget(bar)
        column.addWidget(self.text, 1)
        session.changed.connect(self.refresh)
        session.selected.connect(self.refresh)
        self.start()

    def show_topic(self, topic: str, anchor: str = "") -> None:
        """Another page, `anchor` a term in it; the one before stands behind the arrow."""
        if topic != self.topic:
            self._past.append(self.topic)
        self._turn_to(topic, anchor)

    def go_back(self) -> None:
        """The page before."""
        if self._past:
            self._turn_to(self._past.pop())

    def _turn_to(self, topic: str, anchor: str = "") -> None:
        """At once: one waits for it."""
        self.topic, self._anchor, self._shown = topic, anchor, ""
        self.search.clear()
        self.refresh()
        self._frame(whole=True)

    def draw(self) -> Callable[[], None] | None:
        self.empty("")
        self.back.setEnabled(bool(self._past))
        typed = self.search.text().strip()
        key = self._moment(typed)
        if key == self._key and self._shown:
            return None
        self._key = key
        markdown = contents_found(typed) if typed else written(self.topic, self.session, self.live, self.record)
        if markdown != self._shown:
            self._put(markdown, keep=bool(self._shown))
        return None

    def _moment(self, typed: str) -> object:
        """Numbers are written anew when an epoch ends or the run waits, not in each step: one reads meanwhile."""
        run = self.record
        far = (len(run.epochs), bool(run.length)) if run is not None else None
        selected = self.session.selection
        return typed, self.topic, self.session.project, selected, run, far, self.live.stepping

    def _put(self, markdown: str, keep: bool) -> None:
        """Show the words; where only numbers are others, one reads on where one was."""
        bar = self.text.verticalScrollBar()
        before = bar.value() if keep else 0
        self._shown = markdown
        document = self.text.document()
        document.setDefaultFont(style.font(style.theme().font_normal))
        document.setIndentWidth(2 * style.theme().space + 2)
        document.setDocumentMargin(2 * style.theme().space)
        document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        _size_headings(document)
        document.markContentsDirty(0, document.characterCount())  # else the last line may stay without a height
        bar.setValue(before)
        if self._anchor:
            self._go_to(self._anchor)

    def _go_to(self, title: str) -> None:
        """The heading with this title at the top."""
        block = self.text.document().begin()
        while block.isValid() and not (block.blockFormat().headingLevel() and block.text() == title):
            block = block.next()
        if block.isValid():
            top = self.text.document().documentLayout().blockBoundingRect(block).top()
            self.text.verticalScrollBar().setValue(round(top))

    def _follow(self, link: QUrl) -> None:
        self.asked.emit(partial(follow, self, link.scheme(), link.path()))

    def restyle(self) -> None:
        self._shown = ""
        for made in (self.back, self.all, self.terms):
            tint(made)

    def retranslate(self) -> None:
        self._shown = ""
        name(self.back, tr("Back to the page before"))
        name(self.all, tr("All help pages"))
        name(self.terms, tr("Glossary"))
        self.search.setPlaceholderText(tr("Search help"))
        self.search.setAccessibleName(tr("Search help"))
        self.text.setAccessibleName(tr("Help page"))
