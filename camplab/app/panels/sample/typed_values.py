"""A sample of a few numbers, typed: a point in the plane. Knows no network."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLayout, QWidget

from camplab.app.forms.spin_box import Amount
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.sample.own_answer import OwnAnswer
from camplab.runs.wants import Origin
from camplab.words import printable

LARGEST = 1e9
"""Of a number that is typed."""


class TypedValues(QDialog):
    """One box a number; `edited` says that one of them is another. Stands beside the window, which goes on."""

    origin: Origin = "typed"
    edited = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = [Amount(-LARGEST, LARGEST) for _ in names]
        self.answer = OwnAnswer()
        form = QFormLayout(self)
        for name, box in zip(map(printable, names), self.boxes, strict=True):
            box.setKeyboardTracking(True)  # the network answers at every key
            box.setAccessibleName(name)
            box.valueChanged.connect(lambda _: self.edited.emit())
            form.addRow(Label(name), box)
        form.addRow(self.answer)
        form.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as large as the answer makes it
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language."""
        self.setWindowTitle(tr("Type numbers"))
        self.answer.retranslate()

    def values(self) -> NDArray[np.float32]:
        """As they stand there."""
        return np.array([box.value() for box in self.boxes], np.float32)
