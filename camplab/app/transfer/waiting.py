"""What is shown while the engine works on a question: how far it is, and a way to give up. Asks nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.look.style import flush
from camplab.numbers import byte_size, time_left

FINE = 1000
"""Parts that the bar is divided into; a file may have more bytes than fit in Qt's int."""


class Waiting(QWidget):
    """Hidden until `begin`."""

    stopped = Signal()
    """The learner gives up."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.bar, self.stop = Label(), QProgressBar(), QPushButton()
        self.words.setObjectName("soft")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setMinimumWidth(160)
        self.stop.clicked.connect(self.stopped)
        row = flush(QHBoxLayout(self), 12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Something whose end cannot be told."""
        self.words.setText(words)
        self.stop.setText(tr("Stop"))
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.show()

    def show_bytes(self, done: int, total: int, seconds: float) -> None:
        """How far a download is; `total` 0 and negative `seconds`: nobody knows."""
        parts = [tr("{done} of {total}", done=byte_size(done), total=byte_size(total)) if total else byte_size(done)]
        if seconds >= 0:
            parts.append(translate(time_left(seconds)))
        self.words.setText(" · ".join(parts))
        self.bar.setRange(0, FINE if total else 0)
        self.bar.setValue(round(FINE * min(1.0, done / total)) if total else 0)

    def end(self) -> None:
        """It is over."""
        self.hide()
