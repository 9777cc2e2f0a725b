"""A number or pair that is typed or stepped; what is typed may be wrong, so that it can be said. Knows no model."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QToolButton

from camplab.app.forms.choices import word
from camplab.app.forms.values import from_text, stepped
from camplab.app.look.language import tr, translate
from camplab.document.settings.kinds import Kind
from camplab.document.settings.words import number_text

MIXED = object()
"""Stands for "the models differ here"."""


class NumberBox(QAbstractSpinBox):
    """Arrows, wheel and Page keys step. A patient one tells what is typed only when Return is pressed or it is left."""

    edited = Signal(object)
    """Another value, or the text that is none."""
    settled = Signal()

    def __init__(self, kind: Kind, patient: bool = False) -> None:
        super().__init__()
        self.kind = kind
        self.waiting = False
        """Something is typed and not told yet."""
        self.patient = patient
        self._stepped = False
        """The value was stepped to last: what is typed then is a step of its own."""
        self._value: object = MIXED
        self._word: QToolButton | None = None
        self.lineEdit().setTextMargins(7, 0, 0, 0)  # in line with fields of words
        self.lineEdit().textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if kind.choices:
            self._word = self._offer(kind.choices[0])
        self.dress()

    def _offer(self, choice: object) -> QToolButton:
        """Beside the text the word that may stand instead of a number, to be taken with one click."""
        button = QToolButton(self.lineEdit())
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setObjectName("offeredWord")
        button.clicked.connect(lambda: self._take(choice))
        return button

    def dress(self) -> None:
        """Words in the language in use."""
        empty = tr("different") if self._value is MIXED else translate(self.kind.empty) if self.kind.optional else ""
        self.lineEdit().setPlaceholderText(empty)
        if self._word is not None:
            self._word.setText(word(self.kind, self.kind.choices[0]))
            self._word.setAccessibleName(self._word.text())
            self._lay_word()

    @property
    def value(self) -> object:
        """What is shown, `MIXED` when the models differ."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show a value without telling; text being typed that means the same stays as it is."""
        self._value, self.waiting = value, False
        if self._word is not None:
            self._word.setVisible(value not in self.kind.choices)
        self.dress()
        if value is MIXED or not (self.hasFocus() and from_text(self.text(), self.kind) == value):
            self.lineEdit().setText("" if value is MIXED else number_text(value))

    def _typed(self, text: str) -> None:
        if self._stepped:
            self._stepped = False
            self.settled.emit()
        self._value, self.waiting = from_text(text, self.kind), True
        if not self.patient:
            self.tell()

    def _finished(self) -> None:
        self.tell()
        self.settled.emit()

    def tell(self) -> None:
        """Tell now what is typed and was not told yet."""
        if self.waiting:
            self.waiting = False
            self.edited.emit(self._value)

    def _take(self, value: object) -> None:
        self._value, self._stepped, self.waiting = value, True, True
        self.lineEdit().setText(number_text(value))
        self.tell()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_word()

    def _lay_word(self) -> None:
        if self._word is not None:
            line, width = self.lineEdit(), self._word.sizeHint().width()
            self._word.setGeometry(line.width() - width, 0, width, line.height())
