"""Words are shown as they are: nothing in a name is taken for HTML or for a mark of the keyboard. Knows no document."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class Label(QLabel):
    """A label that reads no text as HTML; what is written in HTML says so itself, by `setTextFormat`."""

    def __init__(self, text: str = "", **properties: object) -> None:
        super().__init__(**properties)  # type: ignore[call-overload]  # as keyword arguments PySide6 sets properties
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class Elided(Label):
    """One line that has … in its middle where it has no room: long words widen nothing, and how it ends is read."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            room = self.contentsRect()
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, self.alignment(), text)


def number_kept(line: str, letters: QFontMetrics, room: int) -> str:
    """`name = number` in so many pixels: the name is cut short, and the number is read."""
    name, equals, number = line.rpartition(" = ")
    cut = Qt.TextElideMode.ElideRight
    if not equals:
        return letters.elidedText(line, cut, room)
    return letters.elidedText(name, cut, max(room - letters.horizontalAdvance(equals + number), 0)) + equals + number


def tip(text: str) -> str:
    """A text as a tooltip, which Qt would read as HTML where it looks like it."""
    return f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if Gui.mightBeRichText(text) else text


def paragraphs(*texts: str) -> str:
    """Tooltips, one below the other; those that are empty are left out."""
    return "".join(text if Gui.mightBeRichText(text) else f"<p>{html.escape(text)}</p>" for text in texts if text)


def unmarked(text: str) -> str:
    """A text as the title of a button, an action or a tab, where a single & marks the key of the next letter."""
    return text.replace("&", "&&")


def warn(host: QWidget, title: str, text: str) -> None:
    """A message box with one sentence."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, "", QMessageBox.StandardButton.Ok, host)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.exec()
    box.deleteLater()
