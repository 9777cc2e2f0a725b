"""The sentence of a misfit and its remedy buttons, measured for a card of a given width. Paints nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from camplab.app.editor.drawing.geometry import Rect
from camplab.app.look.language import capital, current, translate
from camplab.blocks.base import Misfit, Remedy

WRAP = int(Qt.TextFlag.TextWordWrap)
_notes: dict[tuple[Misfit, float, str, str], Note] = {}


@dataclass(frozen=True, slots=True)
class Button:
    """One remedy: where it lies from the note's top left corner, its number (key 1-9) and its text."""

    rect: Rect
    number: int
    text: str
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class Note:
    """The sentence in its rectangle, from the note's top left corner, and the buttons below."""

    sentence: str
    rect: Rect
    buttons: tuple[Button, ...]
    height: float


def note_of(misfit: Misfit, width: float, font: QFont, unit: float) -> Note:
    """The note of a misfit on a card of `width` px; `unit` is 4 px at the normal font size."""
    key = (misfit, width, font.key(), current())
    if key not in _notes:
        if len(_notes) > 500:
            _notes.clear()
        _notes[key] = _note(misfit, width, font, unit)
    return _notes[key]


def _note(misfit: Misfit, width: float, font: QFont, unit: float) -> Note:
    sentence, metrics, inner = sentence_of(misfit), QFontMetricsF(font), width - 6 * unit
    text = metrics.boundingRect(QRectF(0, 0, inner, 10_000), WRAP, sentence)
    rect = Rect(3 * unit, 2 * unit, inner, text.height())
    buttons, bottom = _buttons(misfit, rect, metrics, unit)
    return Note(sentence, rect, buttons, bottom + 3 * unit)


def sentence_of(misfit: Misfit) -> str:
    """Its sentence in the learner's language, with a capital letter."""
    return capital(misfit.sentence)


def _buttons(misfit: Misfit, text: Rect, metrics: QFontMetricsF, unit: float) -> tuple[tuple[Button, ...], float]:
    """Buttons in rows below the sentence, and where the last row ends."""
    buttons: list[Button] = []
    x, y, h = text.x, text.bottom + 2 * unit, 7 * unit
    for number, remedy in enumerate(misfit.remedies[:9], 1):
        title = translate(remedy.title)
        w = min(metrics.horizontalAdvance(title) + 10 * unit, text.w)
        if buttons and x + w > text.right:
            x, y = text.x, y + h + unit
        buttons.append(Button(Rect(x, y, w, h), number, title, remedy))
        x += w + 2 * unit
    return tuple(buttons), y + h if buttons else text.bottom
