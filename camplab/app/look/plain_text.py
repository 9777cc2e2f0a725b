"""Words are shown as they are: nothing in a name is taken for HTML or for a mark of the keyboard. Knows no document."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class Label(QLabel):
    """A label that reads no text as HTML; what is written in HTML says so itself, by `setTextFormat`."""

    def __init__(self, text: str = "", **properties: object) -> None:
        super().__init__(**properties)  # type: ignore[call-overload]  # as keyword arguments PySide6 sets properties
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def tip(text: str) -> str:
    """A text as a tooltip, which Qt would read as HTML where it looks like it."""
    return f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if Gui.mightBeRichText(text) else text


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
