"""Editors for single settings: a choice, a name, a switch, a text; `field_for` finds the one. Knows no model."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from camplab.app.forms.choices import word
from camplab.app.forms.number_box import MIXED, NumberBox
from camplab.app.look.drop_down import DropDown
from camplab.app.look.language import translate
from camplab.document.settings.kinds import Kind
from camplab.words import Sentence, say


class List(DropDown):
    """One of several; what is chosen is the data of an item."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._chosen)

    def _chosen(self, index: int) -> None:
        self.edited.emit(self.itemData(index))
        self.settled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the keyboard: scrolling past must not change settings."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(List):
    """One of several words."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        for choice in kind.choices:
            self.addItem(word(kind, choice), choice)

    def dress(self) -> None:
        """Words in the language in use."""
        for index, choice in enumerate(self.kind.choices):
            self.setItemText(index, word(self.kind, choice))

    def show_value(self, value: object) -> None:
        """Show a value without telling; nothing when the models differ."""
        self.setCurrentIndex(self.kind.choices.index(value) if value in self.kind.choices else -1)


class Listed(List):
    """One of the names that are there now (`offer`), or the one that is set; without any, `missing` says what to do."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self._names: tuple[str, ...] = ()
        self._value: object = MIXED

    def offer(self, names: tuple[str, ...]) -> None:
        """Other names are there."""
        self._names = names
        self.show_value(self._value)

    def missing(self) -> str:
        """Where no names are there: what to do, in the language in use."""
        return "" if self._names or self._value == "" else translate(NOTHING_THERE[self.kind.names])

    def dress(self) -> None:
        """The word for none in the language in use."""
        if self.kind.optional:
            self.setItemText(0, translate(self.kind.empty))

    def show_value(self, value: object) -> None:
        """Show a value without telling; nothing when the models differ or there is no name at all."""
        self._value = value
        none = ("",) if self.kind.optional else ()
        strange = (str(value),) if self._names and value is not MIXED and value not in (*none, *self._names) else ()
        self.clear()
        for empty in none:
            self.addItem(translate(self.kind.empty), empty)
        for name in (*self._names, *strange):
            self.addItem(name, name)
        self.setCurrentIndex(self.findData(value) if value is not MIXED else -1)


NOTHING_THERE: dict[str, Sentence] = {"taps": say("Insert a Tap above this block first")}
"""Where the names come from -> what to do where there are none."""


class Switch(QCheckBox):
    """Yes or no."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, _kind: Kind) -> None:
        super().__init__()
        self.clicked.connect(self._clicked)

    def dress(self) -> None:
        """It has no words of its own."""

    def show_value(self, value: object) -> None:
        """Show a value without telling; half ticked when the models differ."""
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
    """A line of text, such as a name. A patient one tells it only when Return is pressed or it is left."""

    edited = Signal(object)
    settled = Signal()

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.patient, self._waiting = False, False
        self.setMaxLength(kind.longest)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def _typed(self, text: str) -> None:
        self._waiting = self.patient
        if not self.patient:
            self.edited.emit(text)

    def _finished(self) -> None:
        if self._waiting:
            self._waiting = False
            self.edited.emit(self.text())
        self.settled.emit()

    def dress(self) -> None:
        """It has no words of its own."""

    def show_value(self, value: object) -> None:
        """Show a value without telling."""
        text = "" if value is MIXED else str(value)
        if self.text() != text and not self._waiting:
            self.setText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._finished()


Field = NumberBox | Choice | Listed | Switch | Words
EDITORS: dict[str, Callable[[Kind], Field]] = {
    "number": NumberBox, "choice": Choice, "listed": Listed, "switch": Switch, "text": Words,
}  # fmt: skip
"""Kind of setting -> its editor."""


def field_for(kind: Kind) -> Field:
    """A fresh editor."""
    return EDITORS[kind.editor](kind)
