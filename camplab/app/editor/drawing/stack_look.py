"""Fonts, sizes and colours the stack is painted with, taken from the theme once. Knows no document."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from camplab.app.editor.drawing.metrics import METRICS, Metrics
from camplab.app.editor.drawing.notes import Note, note_of
from camplab.app.look import style
from camplab.app.look.themes import Theme
from camplab.blocks.base import Misfit

_elided: dict[tuple[str, str, int], str] = {}
_widths: dict[tuple[str, str], float] = {}


class Face(QFont):
    """A font that stays as it is made, and so knows its key: Qt puts it together anew for every word."""

    def __init__(self, font: QFont) -> None:
        super().__init__(font)
        self._key = super().key()

    def key(self) -> str:
        return self._key


@dataclass(frozen=True, eq=False)
class Look:
    """Made anew when theme, classroom mode or language changes."""

    theme: Theme
    bold: QFont
    close: QFont
    """Bold in small: for a title that has no room in `bold`."""
    text: QFont
    small: QFont
    mono: QFont
    unit: float
    """4 px at the normal font size."""
    metrics: Metrics = field(default=METRICS)

    def note(self, misfit: Misfit, width: float) -> Note:
        """The misfit's sentence and buttons on a card of `width` px."""
        return note_of(misfit, width, self.small, self.unit)


def look() -> Look:
    """The look of the theme in use."""
    theme = style.theme()
    factor = theme.font_normal / 9.5
    made = Look(
        theme,
        bold=Face(style.font(theme.font_normal, QFont.Weight.DemiBold)),
        close=Face(style.font(theme.font_small, QFont.Weight.DemiBold)),
        text=Face(style.font(theme.font_normal)),
        small=Face(style.font(theme.font_small)),
        mono=Face(style.monospace(theme.font_small)),
        unit=4 * factor,
    )
    sized = replace(METRICS.scaled(factor), note=lambda misfit, width: made.note(misfit, width).height)
    return replace(made, metrics=sized)


def width(font: QFont, text: str) -> float:
    """Advance of `text` in px; remembered."""
    key = (font.key(), text)
    if key not in _widths:
        _bound(_widths)
        _widths[key] = QFontMetricsF(font).horizontalAdvance(text)
    return _widths[key]


def elided(font: QFont, text: str, room: float) -> str:
    """`text`, with … at its end when it is wider than `room` px; remembered."""
    key = (font.key(), text, int(room))
    if key not in _elided:
        _bound(_elided)
        _elided[key] = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
    return _elided[key]


def faded(color: QColor, alpha: int) -> QColor:
    """The colour with another opacity (0-255)."""
    return QColor(color.red(), color.green(), color.blue(), alpha)


def _bound(cache: dict[tuple[str, str, int], str] | dict[tuple[str, str], float]) -> None:
    if len(cache) > 20_000:
        cache.clear()
