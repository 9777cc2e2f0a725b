"""Samples side by side, each with its label and the answer to it; a click asks why. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.language import shortened, tr
from camplab.app.look.plain_text import Label, paragraphs, tip
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.sample.sample_picture import Numbers, Picture
from camplab.datasets.base import Data

MOST = 12
"""Cards at once."""
LETTERS = 90
"""Below a sample at most."""
SIDE = 64
"""Pixels of a picture at usual letters."""
EDGE = 6
"""Pixels at the left of cards that are all there is: with the rim of a card they begin below the words above them."""


@dataclass(frozen=True)
class Shown:
    """A sample: its number, what is said of it, whether the answer is right where there is one, and its values when
    they are here."""

    number: int
    words: str
    right: bool | None
    values: Numbers | None = None
    hint: str = ""
    """What a click does, where it is not to ask why."""


class Card(QWidget):
    """One of them."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wish = QSize(SIDE, SIDE)
        """What the picture takes where there is room."""
        self.picture, self.label = Picture(), Label(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        FocusRing(self)

    def put(self, shown: Shown, data: Data | None) -> None:
        """Show this sample of these data."""
        look = style.theme()
        self.picture.data = data
        side = round(SIDE * look.larger)
        self.picture.setFont(style.font(look.font_small))
        self.wish = side_by(self.picture, shown.values) or QSize(side, side)
        self.picture.put(shown.values)
        self.label.setText(brief(shown.words))
        colour = look.text if shown.right is None else look.good if shown.right else look.danger
        style.dress(self.label, f"color: {colour.name()};", style.font(look.font_small))
        whole = shown.words if self.label.text() != shown.words else ""
        does = shown.hint or tr("Sample {n}: click to see why the network answers so", n=shown.number)
        self.setToolTip(paragraphs(tip(whole), tip(does)))
        numbered = shown.words.startswith(f"{shown.number}")
        self.setAccessibleName(shown.words if numbered else f"{shown.number}: {shown.words}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)


def brief(words: str) -> str:
    """What has room below a sample: how it begins and ends. A label may be a whole text."""
    words = shortened(words)
    return words if len(words) <= LETTERS else f"{words[: LETTERS * 2 // 3]}…{words[-LETTERS // 4 :]}"


def side_by(picture: Picture, values: Numbers | None) -> QSize | None:
    """What a few numbers take that are written below each other; None of a picture."""
    if values is None or values.ndim != 1:
        return None
    metrics, lines = picture.fontMetrics(), picture.lines(values)
    wide = max(metrics.horizontalAdvance(line) for line in ("x8 = -8.888×10⁻⁸", *lines))
    most = 2 * metrics.horizontalAdvance("x8 = -8.888×10⁻⁸")
    return QSize(min(wide, most) + metrics.height(), metrics.height() * len(lines) + 4)


class Cards(QScrollArea):
    """As many beside each other as have room; `picked` says the number of the sample."""

    picked = Signal(int)

    def __init__(self, most: int = MOST, edge: int = 0) -> None:
        """edge: pixels at the left, where the cards are all there is."""
        super().__init__()
        self.shown: Sequence[Shown] = ()
        self.cards: list[Card] = []
        """Made when there is something to show on them."""
        self._most = most
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setSpacing(2)
        self._grid.setContentsMargins(edge, 0, 0, 0)
        self._edge = edge
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        FocusRing(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns = 0

    def put(self, shown: Sequence[Shown], data: Data | None = None) -> None:
        """Show these samples of these data."""
        self.shown = shown
        while len(self.cards) < min(len(shown), self._most):
            self._add_card(len(self.cards))
        for at, card in enumerate(self.cards):
            if at < len(shown):
                card.put(shown[at], data)
            card.setVisible(at < len(shown))
        self._arrange()

    def _add_card(self, at: int) -> None:
        card = Card()
        card.setParent(self.widget())
        card.picked.connect(lambda: self.picked.emit(self.shown[at].number))
        self.setTabOrder(self.cards[-1] if self.cards else self, card)  # else the keyboard came to it last of all
        self.cards.append(card)
        self._columns = 0  # it has no place yet

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return done

    def _arrange(self) -> None:
        room = self.viewport().width() - self._edge - 8
        for card in self.cards:  # words that are wider than all of it are written below each other
            card.picture.setFixedSize(min(card.wish.width(), max(room, 1)), card.wish.height())
            needed = card.label.fontMetrics().horizontalAdvance(card.label.text())
            card.label.setWordWrap(needed > room)
            card.label.setMinimumHeight(card.label.heightForWidth(room) if needed > room else 0)
        wide = max((card.sizeHint().width() for card in self.cards if not card.isHidden()), default=SIDE)
        wide = min(wide, max(room + 4, 1))
        columns = max(1, (self.viewport().width() - self._edge) // (wide + 2))
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnMinimumWidth(column, wide if column < columns else 0)
        if columns != self._columns or self._grid.count() == 0:
            self._columns = columns
            for at, card in enumerate(self.cards):
                self._grid.addWidget(card, at // columns, at % columns)
