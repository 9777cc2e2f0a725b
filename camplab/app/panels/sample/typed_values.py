"""A sample of a few numbers, typed: a point in the plane. Knows no network."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QFormLayout, QWidget

from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import spaced
from camplab.runs.wants import Origin
from camplab.words import printable


class TypedValues(QDialog):
    """One box a number; `edited` says that one of them is another. Stands beside the window, which goes on."""

    origin: Origin = "typed"
    edited = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = [QDoubleSpinBox() for _ in names]
        spaced(*self.boxes)
        self.answer = Label()
        form = QFormLayout(self)
        for name, box in zip(map(printable, names), self.boxes, strict=True):
            box.setRange(-1e6, 1e6)
            box.setDecimals(3)
            box.setSingleStep(0.1)
            box.setAccessibleName(name)
            box.valueChanged.connect(lambda _: self.edited.emit())
            form.addRow(Label(name), box)
        form.addRow(self.answer)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language."""
        self.setWindowTitle(tr("Type numbers"))

    def values(self) -> NDArray[np.float32]:
        """As they stand there."""
        return np.array([box.value() for box in self.boxes], np.float32)

    def say(self, answer: str) -> None:
        """What the network makes of them."""
        self.answer.setText(answer)
