"""The networks that ship as cards: miniature, title, what each is and what it shows. Edits nothing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from camplab.app import language, miniature, style
from camplab.app.language import translate
from camplab.document.presets import Preset

CARD = 236
"""Pixels that a card is wide at least."""
EDGE = 16
TOP = 76
"""Where the words begin, below the miniature."""
AIR = 5
"""Pixels between title, sentence and what it shows."""


class Card(QAbstractButton):
    """A network that ships; as high as its words need."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset, self.project = preset, preset.project()
        self._bars = miniature.bars(self.project.trace().chain)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as high as its neighbours
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        language.changed.connect(self._dress)
        style.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setText(translate(self.preset.title))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(" ".join(translate(text) for text in (self.preset.sentence, self.preset.teaches)))
        self.updateGeometry()
        self.update()

    def parts(self, width: int) -> list[tuple[str, QFont, QColor]]:
        """Every line of words at a card of `width` px, with its font and colour; an empty one is a little air."""
        theme, preset = style.theme(), self.preset
        bold, small = style.font(theme.font_normal, QFont.Weight.DemiBold), style.font(theme.font_small)
        room = width - 2 * EDGE
        found = [(line, bold, theme.text) for line in wrapped(self.text(), QFontMetrics(bold), room)]
        for words, color in ((preset.sentence, theme.text_soft), (preset.teaches, theme.text_faint)):
            found += [("", small, color)]
            found += [(line, small, color) for line in wrapped(translate(words), QFontMetrics(small), room)]
        return found

    def sizeHint(self) -> QSize:
        heights = (QFontMetrics(font).height() if line else AIR for line, font, _ in self.parts(CARD))
        return QSize(CARD, TOP + sum(heights) + EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = style.theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() or self.hasFocus()
        painter.setPen(theme.accent if near else theme.line)
        painter.setBrush(theme.card_hover if self.isDown() else theme.card)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.radius + 2, theme.radius + 2)
        miniature.paint(painter, self._bars, QRectF(EDGE, EDGE, self.width() - 2 * EDGE, 48))
        top = TOP
        for line, font, color in self.parts(self.width()):
            painter.setFont(font)
            painter.setPen(color)
            height = painter.fontMetrics().height()
            painter.drawText(QRect(EDGE, top, self.width() - 2 * EDGE, height), Qt.AlignmentFlag.AlignLeft, line)
            top += height if line else AIR
        painter.end()


def wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text in lines of `width` px at most, parted between words."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


class Shelf(QWidget):
    """Cards in as many columns as there is room for."""

    chosen = Signal(object)
    """The project to begin with."""

    def __init__(self, presets: Iterable[Preset]) -> None:
        super().__init__()
        self.cards = [self._card(preset) for preset in presets]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._place(3)

    def _card(self, preset: Preset) -> Card:
        card = Card(preset, self)
        card.clicked.connect(lambda: self.chosen.emit(card.project))
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(max(1, (event.size().width() + 12) // (CARD + 12)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(8):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
