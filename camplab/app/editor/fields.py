"""Editors for single settings: a number or pair typed or stepped, a choice, a switch. Knows no block."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QToolButton

from camplab.app import style
from camplab.app.editor.choices import word
from camplab.app.editor.values import Kind, from_text, stepped, to_text
from camplab.app.language import tr

MIXED = object()
"""Stands for "the selected blocks differ here"."""


class NumberBox(QAbstractSpinBox):
    """Text is free, so that what is wrong can be said; arrows, wheel and Page keys step."""

    edited = Signal(object)
    """Another value, or the text that is none."""
    settled = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self._value: object = MIXED
        self.lineEdit().setTextMargins(4, 0, 0, 0)
        self.lineEdit().textEdited.connect(self._typed)
        self.editingFinished.connect(self.settled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if kind.choices:
            self._offer_words()

    def _offer_words(self) -> None:
        """Beside the text the word that may stand instead of a number, to be taken with one click."""
        button, choice, theme = QToolButton(self.lineEdit()), self.kind.choices[0], style.theme()
        button.setText(word(choice))
        button.setFont(style.font(theme.font_small))
        button.setStyleSheet(f"border: none; background: transparent; padding: 0 4px; color: {theme.accent.name()};")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(word(choice))
        button.clicked.connect(lambda: self._take(choice))
        self._button = button

    @property
    def value(self) -> object:
        """What is shown, `MIXED` when the blocks differ."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show a value without telling; text being typed that means the same stays as it is."""
        self._value = value
        if self.kind.choices:
            self._button.setVisible(value not in self.kind.choices)
        text = "" if value is MIXED else to_text(value)
        empty = tr("different") if value is MIXED else tr("automatic") if self.kind.optional else ""
        self.lineEdit().setPlaceholderText(empty)
        if value is MIXED or not (self.hasFocus() and from_text(self.text(), self.kind) == value):
            self.lineEdit().setText(text)

    def _typed(self, text: str) -> None:
        self._value = from_text(text, self.kind)
        self.edited.emit(self._value)

    def _take(self, value: object) -> None:
        self._value = value
        self.lineEdit().setText(to_text(value))
        self.edited.emit(value)

    def stepBy(self, steps: int) -> None:
        self._take(stepped(self._value, steps, self.kind))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the keyboard: scrolling past must not change settings."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.kind.choices:
            line = self.lineEdit()
            size = self._button.sizeHint()
            self._button.setGeometry(line.width() - size.width(), 0, size.width(), line.height())


class Choice(QComboBox):
    """One of several words."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for choice in kind.choices:
            self.addItem(word(choice), choice)
        self.activated.connect(self._chosen)

    def show_value(self, value: object) -> None:
        """Show a value without telling; nothing when the blocks differ."""
        self.setCurrentIndex(self.kind.choices.index(value) if value in self.kind.choices else -1)

    def _chosen(self, index: int) -> None:
        self.edited.emit(self.kind.choices[index])
        self.settled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the keyboard: scrolling past must not change settings."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Switch(QCheckBox):
    """Yes or no."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, _kind: Kind) -> None:
        super().__init__()
        self.clicked.connect(self._clicked)

    def show_value(self, value: object) -> None:
        """Show a value without telling; half ticked when the blocks differ."""
        self.setTristate(value is MIXED)
        self.setCheckState(
            Qt.CheckState.PartiallyChecked if value is MIXED
            else Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
        )  # fmt: skip

    def _clicked(self) -> None:
        self.setTristate(False)
        self.edited.emit(self.isChecked())
        self.settled.emit()


class Words(QLineEdit):
    """A line of text, such as a name."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, _kind: Kind) -> None:
        super().__init__()
        self.textEdited.connect(self.edited.emit)
        self.editingFinished.connect(self.settled)

    def show_value(self, value: object) -> None:
        """Show a value without telling."""
        text = "" if value is MIXED else str(value)
        if self.text() != text:
            self.setText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settled.emit()


Field = NumberBox | Choice | Switch | Words
EDITORS: dict[str, Callable[[Kind], Field]] = {
    "number": NumberBox, "choice": Choice, "switch": Switch, "text": Words,
}  # fmt: skip
"""Kind of setting -> its editor."""


def field_for(kind: Kind) -> Field:
    """A fresh editor."""
    return EDITORS[kind.editor](kind)
