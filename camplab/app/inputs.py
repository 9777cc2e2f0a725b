"""Editors for single settings: numbers over powers of ten, choices, switches, optional numbers. Knows no document."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QSpinBox, QWidget

from camplab.app.language import translate
from camplab.words import Sentence

STEPS = (1.0, 2.0, 5.0)
"""The arrows go 0.001, 0.002, 0.005, 0.01."""
AIR = (5, 0, 0, 0)
"""Left of a number; a style sheet's padding does not reach into spin boxes."""


def next_step(value: float, up: bool) -> float:
    """The next of 1, 2, 5 times a power of ten above or below a positive value."""
    exponent = math.floor(math.log10(value) + 1e-9)
    ladder = [step * 10.0**power for power in (exponent - 1, exponent, exponent + 1) for step in STEPS]
    if up:
        return min(rung for rung in ladder if rung > value * (1 + 1e-6))
    return max(rung for rung in ladder if rung < value * (1 - 1e-6))


class ScaleBox(QDoubleSpinBox):
    """A number as short as it can be written; arrows go over powers of ten (a learning rate) or by `step`."""

    def __init__(self, low: float = 0.0, high: float = 1e9, step: float = 0.0) -> None:
        super().__init__()
        self._step = step
        self.lineEdit().setTextMargins(*AIR)
        self.setDecimals(12)
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)

    def textFromValue(self, value: float) -> str:
        return f"{value:.6g}"

    def valueFromText(self, text: str) -> float:
        return float(text.replace(",", "."))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State
        try:
            fits = self.minimum() <= self.valueFromText(text) <= self.maximum()
        except ValueError:
            partial = all(char in "0123456789.,eE+-" for char in text)
            return (state.Intermediate if partial else state.Invalid), text, position
        return (state.Acceptable if fits else state.Intermediate), text, position

    def stepBy(self, steps: int) -> None:
        value = self.value()
        if self._step:
            self.setValue(round(value + steps * self._step, 9))
            return
        for _ in range(abs(steps)):
            smallest = 1e-5 if steps > 0 else 0.0
            value = next_step(value, steps > 0) if value > 0 else smallest
        self.setValue(value)


def whole(low: int, high: int, act: Callable[[object], object]) -> QSpinBox:
    """A whole number."""
    made = QSpinBox()
    made.setRange(low, min(high, 2**31 - 1))
    made.setKeyboardTracking(False)
    made.setGroupSeparatorShown(True)
    made.lineEdit().setTextMargins(*AIR)
    made.valueChanged.connect(act)
    return made


def scale(low: float, high: float, act: Callable[[object], object]) -> ScaleBox:
    """A number over powers of ten."""
    made = ScaleBox(low, high)
    made.valueChanged.connect(act)
    return made


def share(low: float, high: float, act: Callable[[object], object]) -> ScaleBox:
    """A number within narrow bounds, in steps of a twentieth."""
    made = ScaleBox(low, high, 0.05)
    made.valueChanged.connect(act)
    return made


def switch(act: Callable[[object], object]) -> QCheckBox:
    """Yes or no."""
    made = QCheckBox()
    made.toggled.connect(act)
    return made


class Choice(QComboBox):
    """One of several words; `words` says what each is called."""

    def __init__(self, words: Mapping[str, Sentence], act: Callable[[object], object]) -> None:
        super().__init__()
        self._words = words
        for value, title in words.items():
            self.addItem(translate(title), value)
        self.activated.connect(lambda index: act(self.itemData(index)))

    def retranslate(self) -> None:
        """The words in the language in use."""
        for index, title in enumerate(self._words.values()):
            self.setItemText(index, translate(title))


class Optional(QWidget):
    """A number that can be switched off (None)."""

    changed = Signal(object)

    def __init__(self, low: float, high: float, usual: float, act: Callable[[object], object]) -> None:
        super().__init__()
        self._usual = usual
        self.on = QCheckBox()
        self.number = ScaleBox(low, high)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.on)
        row.addWidget(self.number, 1)
        self.on.toggled.connect(self._tell)
        self.number.valueChanged.connect(self._tell)
        self.changed.connect(act)
        self.set(None)

    def set(self, value: float | None) -> None:
        """Show a value without telling."""
        self.blockSignals(True)
        self.on.setChecked(value is not None)
        self.number.setEnabled(value is not None)
        self.number.setValue(self._usual if value is None else value)
        self.blockSignals(False)

    def _tell(self) -> None:
        self.number.setEnabled(self.on.isChecked())
        self.changed.emit(self.number.value() if self.on.isChecked() else None)
