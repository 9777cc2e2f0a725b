"""The networks that ship, in sections that a word can narrow down. Edits nothing, reads no file."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.welcome.preset_card import CARD, PresetCard
from camplab.blocks.search import search
from camplab.document.presets.catalogue import Preset, groups
from camplab.words import Sentence

SPACE = 12


class Section(QWidget):
    """A heading and the cards below it, in as many columns as there is room for; gone while no card is wanted."""

    def __init__(self, title: Sentence, presets: Iterable[Preset], parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.cards = title, [PresetCard(preset, self) for preset in presets]
        self.heading = Label()
        self.heading.setObjectName("section")
        self.heading.setIndent(0)
        self._grid = QGridLayout()
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._grid.setSpacing(SPACE)
        column = style.flush(QVBoxLayout(self), SPACE)
        column.addWidget(self.heading)
        column.addLayout(self._grid)

    def dress(self) -> None:
        """The heading in the language in use."""
        self.heading.setText(translate(self.title))

    def place(self, wanted: list[PresetCard], columns: int) -> None:
        """Show those of its cards that are wanted, in that order."""
        shown = [card for card in wanted if card in self.cards]
        for card in self.cards:
            self._grid.removeWidget(card)
            card.setVisible(card in shown)
        for number, card in enumerate(shown):
            self._grid.addWidget(card, number // columns, number % columns)
        self.setVisible(bool(shown))


class PresetGallery(QWidget):
    """A line to search in, and the sections; while something is searched, the best match stands first."""

    chosen = Signal(object)
    """The Preset to begin with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.nothing = QLineEdit(clearButtonEnabled=True), Label()
        self.nothing.setObjectName("soft")
        self.sections = [Section(title, found, self) for title, found in groups()]
        self.cards = [card for section in self.sections for card in section.cards]
        for card in self.cards:
            self._follow(card)
        self._columns = 3
        self._best: PresetCard | None = None
        """What Return takes; nothing where nothing is called so."""
        self.setMinimumWidth(CARD)  # whatever the cards in it are now: the window may become narrower again
        column = style.flush(QVBoxLayout(self), 2 * SPACE)
        for widget in (self.search, self.nothing, *self.sections):
            column.addWidget(widget)
        self.search.textChanged.connect(self._place)
        self.search.returnPressed.connect(self._take_best)
        for signal in (language.changed, style.changed):
            signal.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.search.setPlaceholderText(tr("Search networks"))
        self.search.setAccessibleName(tr("Search networks"))
        self.search.setMaximumWidth(2 * CARD)
        for section in self.sections:
            section.dress()
        for card in self.cards:
            card.dress()
        self._place()

    def _follow(self, card: PresetCard) -> None:
        card.clicked.connect(lambda: self.chosen.emit(card.preset))

    def _take_best(self) -> None:
        """Return in the search takes the card that is called most like it."""
        if self._best is not None:
            self.chosen.emit(self._best.preset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width() + SPACE
        columns = max(1, width // (CARD + SPACE))
        for card in self.cards:
            card.setFixedWidth(max(CARD, width // columns - SPACE))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        wanted, typed = self.cards, self.search.text().strip()
        self._best = self.cards[0] if self.cards else None
        if typed:
            answer = search(typed, [card.entry() for card in self.cards])
            by_name = {card.preset.name: card for card in self.cards}
            wanted = [by_name[hit.tag] for hit in answer.found or answer.near]
            self._best = wanted[0] if answer.found else None
            self.nothing.setText(tr("No network is called so; most like it:") if wanted else
                                 tr("No network is called so"))  # fmt: skip
        self.nothing.setVisible(bool(typed) and self._best is None)
        self._arrange(wanted)

    def _arrange(self, wanted: list[PresetCard]) -> None:
        """The sections in the order of the first card that is wanted of each."""
        first = {section: next((at for at, card in enumerate(wanted) if card in section.cards), len(wanted))
                 for section in self.sections}  # fmt: skip
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for at, section in enumerate(sorted(self.sections, key=first.__getitem__)):
            section.place(wanted, self._columns)
            column.insertWidget(2 + at, section)
