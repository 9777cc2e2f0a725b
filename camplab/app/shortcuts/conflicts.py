"""Which action has a key already, and why some keys cannot be given. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from camplab.app.actions import Action
from camplab.app.lab import Lab
from camplab.words import Sentence, say

_OF_STACK = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
             Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, *map(Qt.Key, range(49, 58))}  # fmt: skip
"""Alone or with Shift the stack, and every list, walks with them; with digits it takes remedies."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def refused(action: Action[Lab], pressed: QKeyCombination) -> Sentence | None:
    """Why this key cannot be given to this action; None when it can."""
    key, held = pressed.key(), bool(pressed.keyboardModifiers() & _HELD)
    if key in _OF_STACK and not held:
        return say("the stack needs this key itself")
    if not held and not action.local and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return say("alone this key writes a letter")
    return None


def holder(actions: Iterable[Action[Lab]], wanted: Action[Lab], keys: str) -> Action[Lab] | None:
    """Another action that has this key; None when it is free."""
    sequence = QKeySequence(keys)
    return next((other for other in actions if other.id != wanted.id and sequence in sequences(other)), None)


def sequences(action: Action[Lab]) -> list[QKeySequence]:
    """All keys of an action now."""
    return [QKeySequence(key) for key in action.keys.split("|") if key]


def without(action: Action[Lab], keys: str) -> str:
    """The keys of an action when this one is taken from it."""
    return "|".join(key for key in action.keys.split("|") if key and QKeySequence(key) != QKeySequence(keys))
