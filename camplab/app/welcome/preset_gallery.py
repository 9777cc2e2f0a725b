"""The networks that ship, in sections that a word can narrow down. Edits nothing, reads no file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.welcome.preset_card import CARD, PresetCard
from camplab.document.presets.catalogue import Preset, groups
from camplab.words import Sentence

SPACE = 12


class Section(QWidget):
    """A heading and the cards below it, in as many columns as there is room for; gone while no card is wanted."""

    def __init__(self, title: Sentence, cards: list[PresetCard]) -> None:
        super().__init__()
        self.title, self.cards = title, cards
        self.heading = QLabel()
        self.heading.setObjectName("section")
        self.heading.setIndent(0)
        self._grid = QGridLayout()
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._grid.setSpacing(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        for card in cards:
            card.setParent(self)

    def dress(self) -> None:
        """The heading in the language in use."""
        self.heading.setText(translate(self.title))

    def place(self, words: list[str], columns: int) -> int:
        """Show the cards that all words are found on; how many that are."""
        shown = [card for card in self.cards if card.found_by(words)]
        for card in self.cards:
            self._grid.removeWidget(card)
            card.setVisible(card in shown)
        for number, card in enumerate(shown):
            self._grid.addWidget(card, number // columns, number % columns)
        self.setVisible(bool(shown))
        return len(shown)


class PresetGallery(QWidget):
    """A line to search in, and the sections."""

    chosen = Signal(object)
    """The Preset to begin with."""

    def __init__(self) -> None:
        super().__init__()
        self.search, self.nothing = QLineEdit(clearButtonEnabled=True), QLabel()
        self.nothing.setObjectName("soft")
        self.sections = [Section(title, [self._card(p) for p in found]) for title, found in groups()]
        self.cards = [card for section in self.sections for card in section.cards]
        self._columns = 3
        self.setMinimumWidth(CARD)  # whatever the cards in it are now: the window may become narrower again
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        for widget in (self.search, *self.sections, self.nothing):
            column.addWidget(widget)
        self.search.textChanged.connect(self._place)
        self.search.returnPressed.connect(self._take_first)
        for signal in (language.changed, style.changed):
            signal.connect(self._dress)
        self._dress()
        self._place()

    def _dress(self) -> None:
        self.search.setPlaceholderText(tr("Search networks"))
        self.search.setAccessibleName(tr("Search networks"))
        self.nothing.setText(tr("No network is called so"))
        self.search.setMaximumWidth(2 * CARD)
        for section in self.sections:
            section.dress()

    def _card(self, preset: Preset) -> PresetCard:
        card = PresetCard(preset, self)
        card.clicked.connect(lambda: self.chosen.emit(preset))
        return card

    def _take_first(self) -> None:
        """Return in the search takes the first card found."""
        first = next((card for card in self.cards if not card.isHidden()), None)
        if first is not None:
            self.chosen.emit(first.preset)

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
        words = self.search.text().lower().split()
        found = sum([section.place(words, self._columns) for section in self.sections])
        self.nothing.setVisible(not found)
