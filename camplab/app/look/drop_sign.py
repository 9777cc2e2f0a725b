"""Says what becomes of a file that is dragged over the window, as long as it is. Knows no file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from camplab.app.look import style
from camplab.app.look.plain_text import Label

WIDEST, FOOT = 70, 48
"""Letters in a line, and pixels below it."""


class DropSign(Label):
    """`said` of what is dragged over `host`: what will be done with it; "" of what nothing is done with."""

    def __init__(self, host: QWidget, said: Callable[[QDropEvent], str]) -> None:
        super().__init__(parent=host)
        self._host, self._said = host, said
        self.setObjectName("dropSign")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDropEvent):
            self.setText(self._said(event))
            self.setVisible(bool(self.text()))
            self._place()
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self.hide()
        return False

    def _place(self) -> None:
        room = self._host.rect()
        wide = min(room.width() - 2 * FOOT, WIDEST * style.letter_width())
        self.setFixedSize(wide, self.heightForWidth(wide))
        self.move((room.width() - wide) // 2, room.height() - self.height() - FOOT)
        self.raise_()
