"""What stands in a panel where there is nothing to be seen: why, and perhaps a button. Knows no panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.plain_text import Label

Way = tuple[str, Callable[[Any], object]]
"""What the button says, and what the window is to do then: a function of the `Lab`."""


class EmptyPage(QWidget):
    """A sentence in the middle; most have no button: it is made when it is wanted first."""

    taken = Signal(object)
    """The button was pressed: what the window is to do."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.words.setMargin(24)
        self.words.setMinimumSize(1, 1)
        self._button: QPushButton | None = None
        self._act: Callable[[Any], object] | None = None
        column = style.flush(QVBoxLayout(self), 0)
        column.addWidget(self.words, 1)

    def restyle(self) -> None:
        """The theme is another one."""
        self.words.setFont(style.font(style.theme().font_normal))
        style.dress(self.words, f"color: {style.theme().text_soft.name()};")

    def say(self, sentence: str, way: Way | None) -> None:
        """Show this, and what can be done about it."""
        self.words.setText(sentence)
        if way is not None and self._button is None:
            self._button = QPushButton()
            self._button.clicked.connect(lambda: self.taken.emit(self._act))
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertStretch(0, 1)
            column.setStretch(1, 0)
            column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addStretch(1)
        if self._button is not None:
            title, self._act = way or ("", None)
            self._button.setText(title)
            self._button.setVisible(way is not None)
