"""The start page: one click that trains on digits, the networks that ship, and the files opened last. Edits nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from camplab.app.files import recent_files
from camplab.app.look import language, preferences, style
from camplab.app.look.language import shortened, tr, translate
from camplab.app.look.plain_text import Label, tip, unmarked
from camplab.app.welcome.preset_gallery import PresetGallery
from camplab.document.presets.catalogue import PRESETS
from camplab.document.races.catalogue import RACES, ShippedRace
from camplab.words import printable, say

FIRST = "lenet5"
"""What the one click on the digits trains."""
BACK = say("Back to the network")


class Welcome(QScrollArea):
    """Shown first, and from File > Start page."""

    started = Signal(object)
    """A Preset to begin with."""
    train = Signal(object)
    """A Preset to begin with and train at once."""
    tour = Signal()
    """The first hour, step by step."""
    race = Signal(object)
    """A ShippedRace to have ready."""
    new = Signal()
    open = Signal()
    back = Signal()
    """To the network that is open."""
    picked = Signal(object)
    """The path of a recent file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._said: list[tuple[Callable[[str], object], Callable[[], str]]] = []
        self.races: list[QPushButton] = []
        page = QWidget(self)
        page.setObjectName("welcomePage")
        self.setWidget(page)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(56, 48, 56, 40)
        columns.setSpacing(56)
        columns.addLayout(self._left())
        columns.addLayout(self._right(page), 1)
        language.changed.connect(self._retranslate)
        style.changed.connect(self._retranslate)
        self._retranslate()

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._mark = Label()
        column.addWidget(self._mark)
        column.addSpacing(4)
        column.addWidget(self._label("display", lambda: "camplab"))
        column.addWidget(self._label("lead", lambda: tr("Build a network from blocks and watch it learn.")))
        column.addSpacing(18)
        self.buttons = {
            "digits": self._button("primaryLarge", lambda: tr("Train on digits"), self._train_first),
            "new": self._button("large", lambda: tr("New network"), self.new.emit),
            "open": self._button("large", lambda: tr("Open a file…"), self.open.emit),
            "back": self._button("large", lambda: translate(BACK), self.back.emit),
            "tour": self._button("link", lambda: tr("The first hour, step by step"), self._tour),
        }
        for button in self.buttons.values():
            column.addWidget(button)
        column.addSpacing(18)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addSpacing(18)
        column.addWidget(self._label("section", lambda: tr("Races")))
        for race in RACES:
            column.addWidget(self._race(race))
        column.addStretch(1)
        return column

    def _right(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self.gallery = PresetGallery(page)
        self.gallery.chosen.connect(self.started)
        column.addWidget(self.gallery)
        column.addStretch(1)
        return column

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the network, where one is open."""
        if event.key() == Qt.Key.Key_Escape and not self.buttons["back"].isHidden():
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _train_first(self) -> None:
        self.train.emit(next(preset for preset in PRESETS if preset.name == FIRST))

    def _tour(self) -> None:
        """Offered here once; afterwards it is in the Help menu."""
        self.buttons["tour"].hide()
        self.tour.emit()

    def _label(self, name: str, text: Callable[[], str]) -> QLabel:
        label = Label(wordWrap=name == "lead")
        label.setObjectName(name)
        self._said.append((label.setText, text))
        return label

    def _race(self, race: ShippedRace) -> QPushButton:
        link = self._button("link", lambda: unmarked(translate(race.title)), partial(self.race.emit, race))
        self._said.append((link.setToolTip, lambda: tip(f"{translate(race.sentence)} {translate(race.teaches)}")))
        self.races.append(link)
        return link

    def _button(self, name: str, text: Callable[[], str], act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: act())
        self._said.append((button.setText, text))
        return button

    def _retranslate(self) -> None:
        for show, text in self._said:
            show(text())
        self._mark.setPixmap(style.pixmap("camplab", 56, ratio=self.devicePixelRatioF()))
        self.buttons["back"].setToolTip(f"{translate(BACK)}  (Esc)")
        icons = {"digits": "play", "new": "plus", "open": "folder-open", "back": "corner-down-right",
                 "tour": "presentation"}  # fmt: skip
        for link in self.races:
            link.setIcon(style.icon("chart-line"))
        theme = style.theme()
        for name, button in self.buttons.items():
            button.setIcon(style.icon(icons[name], theme.accent_text if name == "digits" else theme.text_soft))
        self.refresh()

    def refresh(self, open_network: bool | None = None) -> None:
        """The recent files as they are now, and the way back where a network is open (None: as before)."""
        if open_network is not None:
            self.buttons["back"].setVisible(open_network)
        self.buttons["tour"].setVisible(not preferences.text("tour_step"))
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        paths = recent_files.recent_files()
        if paths:
            title = Label(tr("Opened last"))
            title.setObjectName("section")
            self._recent.addWidget(title)
        for path in paths:
            self._recent.addWidget(self._link(path))

    def _link(self, path: Path) -> QPushButton:
        link = QPushButton(style.icon("flask-conical"), unmarked(shortened(printable(path.stem))))
        link.setObjectName("link")
        link.setToolTip(tip(printable(str(path))))
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(partial(self.picked.emit, path))
        return link
