"""What the inspector shows when nothing is selected: the network's sums and the project's notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from camplab.app.editor.captions import source_name
from camplab.app.editor.inspector.fact_sheet import Row, table
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.session import Session
from camplab.document import edits
from camplab.numbers import byte_size, count
from camplab.words import say


class Notes(QPlainTextEdit):
    """Free text; what is typed until it loses the keyboard is one undo step."""

    def __init__(self, settle: Callable[[], None]) -> None:
        super().__init__()
        self._settle = settle

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()


class Overview(QWidget):
    """Title, table of sums, notes; typing in title or notes is one undo step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.title = QLineEdit()
        self.title.setMaxLength(200)
        self.sums = Label()
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.sums.setWordWrap(True)
        self.sums.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.head, self.hint = Label(), Label()
        self.hint.setWordWrap(True)
        self.notes = Notes(session.settle)
        self.notes.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self.title, self.sums, self.hint, self.head):
            column.addWidget(widget)
        column.addWidget(self.notes, 1)
        self.title.textEdited.connect(self._titled)
        self.title.editingFinished.connect(session.settle)
        self.notes.textChanged.connect(self._noted)

    def refresh(self) -> None:
        """Show the project as it is now."""
        theme, project = style.theme(), self.session.project
        self.title.setPlaceholderText(tr("Untitled"))
        self.title.setAccessibleName(tr("Title of the project"))
        self.sums.setText(table(self.rows(), theme))
        self.hint.setText(tr("Select a block to see its settings."))
        style.dress(self.hint, f"color: {theme.text_soft.name()};")
        self.head.setText(tr("Notes"))
        self.head.setFont(style.font(None, QFont.Weight.DemiBold))
        self.notes.setPlaceholderText(tr("What is this network for? What did you try?"))
        self.notes.setAccessibleName(tr("Notes"))
        if self.title.text() != project.title:
            self.title.setText(project.title)
            self.title.setCursorPosition(0)  # of a long one its beginning is seen
        if self.notes.toPlainText() != project.notes:
            was = self.notes.blockSignals(True)
            self.notes.setPlainText(project.notes)
            self.notes.blockSignals(was)

    def rows(self) -> list[Row]:
        """Blocks, parameters, trainable ones, cost."""
        trace, project = self.session.trace, self.session.project
        out = str(trace.y) if trace.y else tr("a block does not fit")

        def known(number: str) -> str:
            return number if trace.y else "?"  # of blocks behind one that does not fit there is none

        stack = translate(project.task.stacks[self.session.stack])
        found: list[Row] = [
            *([(tr("Stack"), stack, "")] if trace.stack else []),
            (tr("Blocks"), f"{len(edits.all_uids(self.session.net)):,}", ""),
            (tr("Input → output"), f"{trace.x} → {out}", ""),
            (tr("Parameters"), known(f"{trace.params:,}"), ""),
            (tr("Trainable"), known(f"{trace.trainable:,}"), ""),
            (tr("Weights in memory"), known(byte_size(4 * trace.params)), ""),
            (tr("Multiply-adds"), known(count(trace.macs)), tr("for one sample")),
        ]
        if project.start is not None:
            found.append((tr("Begins with"), source_name(project.start), ""))
        return found

    def _titled(self, text: str) -> None:
        changed = self.session.project.model_copy(update={"title": text})
        self.session.edit_project(changed, say("Title"), merge="title")

    def _noted(self) -> None:
        changed = self.session.project.model_copy(update={"notes": self.notes.toPlainText()[:100_000]})
        self.session.edit_project(changed, say("Notes"), merge="notes")
