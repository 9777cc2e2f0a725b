"""A number out of a range that is known: what is typed and cannot be is said, not cut short. Knows no model.

Qt's own boxes swallow the key that would leave the range, so that 9999 becomes 999 where there are 1,000 samples.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QToolTip

from camplab.app.forms.values import number
from camplab.app.look.language import tr
from camplab.document.settings.words import number_text

NUMBER = re.compile(r"[-+−]?[\d,.\s\u202f]*(e[-+]?\d*)?", re.IGNORECASE)
DIGITS = 9
"""Behind the point: what is given in small units has them."""
Checked = tuple[QValidator.State, str, int]


def lenient(box: QSpinBox | QDoubleSpinBox, found: Checked) -> Checked:
    """What is a number may be typed to its end; whether it is one of those that may be is seen then.

    What Qt makes one of by leaving out a comma or a gap is none.
    """
    state, text, position = found
    bare = text.removeprefix(box.prefix()).removesuffix(box.suffix())
    if state == QValidator.State.Acceptable and text != box.specialValueText():
        joined = number(bare.strip(), isinstance(box, QSpinBox)) is None
        return QValidator.State.Intermediate if joined else state, text, position
    if state == QValidator.State.Invalid and text.startswith(box.prefix()) and NUMBER.fullmatch(bare):
        return QValidator.State.Intermediate, text, position
    return found


def prepare(box: QSpinBox | QDoubleSpinBox) -> None:
    """Holds from Return on, or when it is left; a number that cannot be leaves the one before, and that is said.

    It has a point and digits as everywhere else in the lab, whatever the system writes.
    """
    box.setLocale(QLocale.c())
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(7, 0, 0, 0)  # the padding of a style sheet is not for them
    typed, stood = [""], [box.value()]

    def begun(text: str) -> None:
        stood[0] = stood[0] if typed[0] else box.value()
        typed[0] = text

    def told() -> None:
        wrong, typed[0] = typed[0], ""
        if wrong and box.validate(wrong, len(wrong))[0] != QValidator.State.Acceptable:
            said = tr("{text} is not taken: from {low} to {high}", text=wrong.removeprefix(box.prefix()),
                      low=number_text(box.minimum()), high=number_text(box.maximum()))  # fmt: skip
            box.setValue(stood[0])  # type: ignore[arg-type]  # not what the text began with, where each key is told
            QToolTip.showText(box.mapToGlobal(QPoint(0, box.height())), said, box)

    box.lineEdit().textEdited.connect(begun)
    box.editingFinished.connect(told)


class Count(QSpinBox):
    """A whole number, such as that of a sample; 0 alone, until it is known how many there are."""

    def __init__(self) -> None:
        super().__init__(minimum=0, maximum=0)
        prepare(self)

    def validate(self, text: str, position: int) -> Checked:
        return lenient(self, (super().validate(text, position)[0], text, position))

    def fixup(self, text: str) -> str:
        """Qt would leave out commas."""
        return text


class Amount(QDoubleSpinBox):
    """Any number, with the digits that it has; a comma is a point, as in forms."""

    def __init__(self, low: float, high: float) -> None:
        super().__init__(decimals=DIGITS, minimum=low, maximum=high)
        self.setSingleStep(0.1)
        prepare(self)

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        return text.rstrip("0").removesuffix(".") if "." in text else text

    def validate(self, text: str, position: int) -> Checked:
        return lenient(self, super().validate(text.replace(",", "."), position))
