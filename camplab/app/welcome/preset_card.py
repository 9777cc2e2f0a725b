"""A network that ships as a card: miniature, title, what it is and what it shows. Reads its file when it is painted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from camplab.app.editor.palette.korean_search import korean
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.welcome import miniature
from camplab.blocks.search import Entry
from camplab.document.files import BadFile
from camplab.document.presets.catalogue import Preset
from camplab.document.project import Project

CARD = 236
"""Pixels that a card is wide at least."""
EDGE = 16
TOP = 76
"""Where the words begin, below the miniature."""
AIR = 5
"""Pixels between title, sentence and what it shows."""


class PresetCard(QAbstractButton):
    """As high as its words need. A file that cannot be read is said on the card, and shown by nothing else."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = preset
        self._bars: list[miniature.Bar] | None = None
        self._hint: QSize | None = None
        """Asked for again and again while the gallery is laid out; another one in other words or letters."""
        self._painted = False
        self.broken = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as high as its neighbours
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def project(self) -> Project:
        """The project, fresh from its file. Raises `BadFile`, `FileNotFoundError`."""
        return self.preset.project()

    def _look_inside(self) -> None:
        """Read the file for the miniature: after the words were painted, so that nobody waits for it."""
        try:
            self._bars = miniature.bars(
                tuple(facts for trace in self.project.traces().values() for facts in trace.chain)
            )
        except (BadFile, OSError):
            self._bars, self.broken = [], True
        self.update()

    def dress(self) -> None:
        """Take words and letters; the gallery says when."""
        self.setText(translate(self.preset.title))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(" ".join(translate(text) for text in (self.preset.sentence, self.preset.teaches)))
        self._hint = None
        self.updateGeometry()
        self.update()

    def entry(self) -> Entry:
        """What it is found by: its title and name, then what is written on it, in either language."""
        return entry_of(self.preset)

    def parts(self, width: int) -> list[tuple[str, QFont, QColor]]:
        """Every line of words at a card of `width` px, with its font and colour; an empty one is a little air."""
        theme, preset = style.theme(), self.preset
        bold, small = style.font(theme.font_normal, QFont.Weight.DemiBold), style.font(theme.font_small)
        room = width - 2 * EDGE
        found = [(line, bold, theme.text) for line in _lines(self.text(), theme.font_normal, bold.weight(), room)]
        for words, color in ((preset.sentence, theme.text_soft), (preset.teaches, theme.text_faint)):
            found += [("", small, color)]
            found += [(line, small, color) for line in _lines(translate(words), theme.font_small, small.weight(), room)]
        return found

    def sizeHint(self) -> QSize:
        if self._hint is None:
            heights = (QFontMetrics(font).height() if line else AIR for line, font, _ in self.parts(CARD))
            self._hint = QSize(CARD, TOP + sum(heights) + EDGE)
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._look_inside)

    def _paint(self, painter: QPainter) -> None:
        theme = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() or self.hasFocus()
        painter.setPen(theme.accent if near else theme.line)
        painter.setBrush(theme.card_hover if self.isDown() else theme.card)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.radius + 2, theme.radius + 2)
        picture = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, 48)
        if self.broken:
            painter.setPen(theme.danger)
            painter.drawText(picture, Qt.AlignmentFlag.AlignLeft, tr("Its file cannot be read: install camplab again"))
        else:
            miniature.paint(painter, self._bars or [], picture)
        self._words(painter)

    def _words(self, painter: QPainter) -> None:
        top = TOP
        for line, font, color in self.parts(self.width()):
            painter.setFont(font)
            painter.setPen(color)
            height = painter.fontMetrics().height()
            painter.drawText(QRect(EDGE, top, self.width() - 2 * EDGE, height), Qt.AlignmentFlag.AlignLeft, line)
            top += height if line else AIR


def entry_of(preset: Preset) -> Entry:
    """What a network is found by: its title and name, then what is written of it, in either language."""
    written = (str(preset.sentence), str(preset.teaches))
    titles = (str(preset.title), korean(str(preset.title)), preset.name)
    return Entry(preset.name, tuple(filter(None, titles)), family=(*written, *map(korean, written)))


@lru_cache(2048)
def _lines(text: str, points: float, weight: QFont.Weight, width: int) -> tuple[str, ...]:
    """Asked for at each paint, of every card that is seen."""
    return tuple(wrapped(text, QFontMetrics(style.font(points, weight)), width))


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
