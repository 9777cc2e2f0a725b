"""A sentence at the foot of the stack that goes away by itself: why an edit could not be made. Never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from camplab.app.look import language, style
from camplab.app.look.language import capital
from camplab.app.look.plain_text import Label
from camplab.words import Sentence

SECONDS = 5


class Toast(Label):
    """One line over the viewport; another sentence replaces it."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(parent=view)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._port = view.viewport()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        view.viewport().installEventFilter(self)
        self.setObjectName("toast")
        self._said: Sentence | None = None
        for signal in (style.changed, language.changed):
            signal.connect(self._write)

    def say(self, sentence: Sentence) -> None:
        """Show a sentence for some seconds."""
        self._said = sentence
        self._write()
        self.show()
        self.raise_()
        self._timer.start(SECONDS * 1000)

    def _write(self) -> None:
        if self._said is not None:
            self.setText(capital(self._said))
            self.setAccessibleName(self.text())
            self._place()

    def _place(self) -> None:
        port = self._port.rect()
        self.setFixedWidth(min(port.width() - 48, 480))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.move((port.width() - self.width()) // 2, port.height() - self.height() - 24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def hideEvent(self, event: object) -> None:
        self._timer.stop()
