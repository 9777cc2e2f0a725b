"""The controls of the panel "Why this answer": method, answer, block, unit, overlay, export. Draws no picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QToolButton, QVBoxLayout, QWidget

from camplab.app.forms.spin_box import Count
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import tip
from camplab.app.panels.controls import Bar, choice_box, name, tint
from camplab.runs.why.methods import METHODS, Method

LABEL = -1
"""Among the answers: the one that the data has for the sample."""
Offer = tuple[str, object]
"""What is read, and what it stands for."""


class WhyBar(Bar):
    """`changed` says that anything else is wanted. `about` and `strength` stand beside the picture."""

    changed = Signal()

    def __init__(self, origins: QWidget, export: QToolButton) -> None:
        super().__init__()
        self.export = export
        self.methods, self.answers, self.blocks, self.unit = choice_box(), choice_box(), choice_box(), Count()
        for method in METHODS.values():
            self.methods.addItem("", method.kind)
        self._chosen = False
        """The method is the learner's own choice."""
        for box in (self.methods, self.answers, self.blocks):
            box.currentIndexChanged.connect(self._change)
        self.methods.activated.connect(self._choose)
        self.unit.valueChanged.connect(self._change)
        self.strength = QSlider(Qt.Orientation.Vertical)
        self.strength.setRange(0, 100)
        self.strength.setValue(70)
        self.strength.valueChanged.connect(self._change)
        about = self.about = Bar()
        """What exactly is asked."""
        about.add(self.answers, self.blocks, self.unit)
        about.gap()
        self.add(origins, self.methods, about)
        self.gap()
        self.add(self.export)
        self.about.row.setContentsMargins(0, 0, 0, 0)

    def _change(self, _: int) -> None:
        self.changed.emit()

    def _choose(self, _: int) -> None:
        self._chosen = True

    def begin_with(self, kind: str, stays: Callable[[str], bool]) -> None:
        """Take this method, unless the learner has chosen another one that `stays`."""
        if not (self._chosen and stays(self.method.kind)):
            self._chosen = False
            with QSignalBlocker(self.methods):
                self.methods.setCurrentIndex(self.methods.findData(kind))

    @property
    def method(self) -> Method:
        """The one that is chosen."""
        return METHODS[str(self.methods.currentData())]

    @property
    def answer(self) -> int | None:
        """The number that is asked for, `LABEL`, or None: what the network answers."""
        chosen = self.answers.currentData()
        return chosen if isinstance(chosen, int) else None

    @property
    def block(self) -> str:
        """The module that is chosen; "" where there is none."""
        return str(self.blocks.currentData() or "")

    def restyle(self) -> None:
        """Take the theme."""
        tint(self.export)

    def retranslate(self) -> None:
        """Take the language."""
        for index, method in enumerate(METHODS.values()):
            self.methods.setItemText(index, translate(method.title))
            self.methods.setItemData(index, tip(translate(method.about)), Qt.ItemDataRole.ToolTipRole)
        self.methods.setAccessibleName(tr("Method"))
        self.answers.setAccessibleName(tr("Which answer is explained"))
        self.answers.setToolTip(tr("Which answer is explained: that of the network, the label, or any other"))
        self.blocks.setAccessibleName(tr("Block"))
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.setToolTip(tr("Which map or number of the block, counted from 0"))
        self.strength.setAccessibleName(tr("Overlay"))
        self.strength.setToolTip(tr("How strongly the picture lies over the sample"))
        name(self.export, tr("Export"))

    def offer(
        self,
        answers: Sequence[Offer],
        blocks: Sequence[Offer],
        usual: str,
        units: Callable[[str], int],
    ) -> None:
        """What there is to choose from; what was chosen stays where it is still there.

        usual: the block where none was chosen. units: how many a block has.
        """
        method = self.method
        self.methods.setToolTip(tip(translate(method.about)))
        self.answers.fill(answers)
        self.blocks.fill(blocks, usual)
        count = units(self.block)
        with QSignalBlocker(self.unit):
            self.unit.setRange(0, max(count - 1, 0))
        self.answers.setVisible("answer" in method.needs and len(answers) > 1)
        self.blocks.setVisible("block" in method.needs and bool(blocks))
        self.unit.setVisible("unit" in method.needs and count > 0)

    def place_about(self, beside: QVBoxLayout, low: bool, alone: bool) -> None:
        """What exactly is asked stands in this row where there is room for it, else above the picture, which may be
        `alone`, without the sample beside it.
        """
        self.place(self.about, 2, beside, low, alone)

    def choose_block(self, modules: Sequence[str]) -> None:
        """Take one of these where there is one."""
        at = next((at for module in modules if (at := self.blocks.findData(module)) >= 0), -1)
        if at >= 0:
            self.blocks.setCurrentIndex(at)
