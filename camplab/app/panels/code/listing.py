"""A read-only listing of a program: line numbers, some lines marked, a click tells the line. Knows no blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from camplab.app.look import style
from camplab.app.panels.code.highlighter import Highlighter


class Numbers(QWidget):
    """The line numbers at the left of a listing."""

    def __init__(self, listing: Listing) -> None:
        super().__init__(listing)
        self.listing = listing

    def sizeHint(self) -> QSize:
        return QSize(self.listing.gutter, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            self._paint(painter, event)

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        look = style.theme()
        painter.fillRect(event.rect(), look.panel)
        painter.setFont(self.listing.font())
        for block, box in self.listing.visible_lines():
            marked = block.blockNumber() + 1 in self.listing.marked
            painter.setPen(look.accent if marked else look.text_faint)
            where = QRect(0, box.top(), self.width() - 8, box.height())
            painter.drawText(
                where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"{block.blockNumber() + 1}"
            )


class Listing(QPlainTextEdit):
    """Lines are counted from 1."""

    picked = Signal(int)
    """A line was clicked, or Enter pressed on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(self.Shape.NoFrame)
        self.marked: Sequence[int] = ()
        self.dimmed = False
        self.highlighter = Highlighter(self.document())
        self.numbers = Numbers(self)
        self.updateRequest.connect(self._scroll_numbers)
        self.blockCountChanged.connect(self._make_room)

    def put(self, text: str) -> None:
        """Show this program; what was in sight stays in sight."""
        if text != self.toPlainText():
            at = self.verticalScrollBar().value()
            self.highlighter.read(text)
            self.setPlainText(text)
            self.verticalScrollBar().setValue(at)

    def mark(self, lines: Sequence[int], reveal: bool) -> None:
        """Mark these lines; `reveal` scrolls to the first."""
        self.marked = tuple(lines)
        marks = []
        for line in lines:
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            one.format.setBackground(style.theme().selection)
            one.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(one)
        self.setExtraSelections(marks)
        self.numbers.update()
        if lines and reveal:
            self._reveal(min(lines))

    def dim(self, on: bool) -> None:
        """Pale, for a program that is not the network's any more."""
        self.dimmed = on
        self.viewport().update()

    def restyle(self) -> None:
        """Take font and colours from the theme."""
        look = style.theme()
        self.setFont(style.monospace(look.font_normal))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {look.panel.name()}; color: {look.text.name()}; border: 0; }}"
        )
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self.highlighter.restyle()
        self._make_room()

    @property
    def gutter(self) -> int:
        """Width of the line numbers in pixels."""
        return self.fontMetrics().horizontalAdvance("9" * max(2, len(str(self.blockCount())))) + 18

    def visible_lines(self) -> list[tuple[QTextBlock, QRect]]:
        """The lines in sight and where they stand."""
        found, block = [], self.firstVisibleBlock()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if box.top() > self.viewport().height():
                break
            found.append((block, box))
            block = block.next()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.dimmed:
            veil = style.theme().panel.toRgb()
            veil.setAlphaF(0.6)
            with QPainter(self.viewport()) as painter:
                painter.fillRect(event.rect(), veil)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.picked.emit(self.cursorForPosition(event.position().toPoint()).blockNumber() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(self.textCursor().blockNumber() + 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _reveal(self, line: int) -> None:
        visible = [block.blockNumber() + 1 for block, box in self.visible_lines() if box.bottom() < self.height()]
        if line not in visible[:-1]:
            self.verticalScrollBar().setValue(max(0, line - 4))

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter, 0, 0, 0)
        area = self.contentsRect()
        self.numbers.setGeometry(area.left(), area.top(), self.gutter, area.height())
        self.numbers.update()

    def _scroll_numbers(self, area: QRect, down: int) -> None:
        self.numbers.scroll(0, down) if down else self.numbers.update(0, area.y(), self.gutter, area.height())
