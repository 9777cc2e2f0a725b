"""The Latin key under a Hangul letter: the two-set keyboard, which every Korean system has. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_LOWER = dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
_WITH_SHIFT = dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))
LATIN = _LOWER | _WITH_SHIFT
"""Letter -> the key that makes it."""
MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
             Qt.Key.Key_Hangul, Qt.Key.Key_Hangul_Hanja, Qt.Key.Key_CapsLock, Qt.Key.Key_unknown)  # fmt: skip
"""Keys that mean nothing alone."""


def pressed(event: QKeyEvent) -> QKeyCombination:
    """What was pressed, whether the keyboard writes Latin or Hangul just now."""
    letter = event.text() if event.text() in LATIN else chr(event.key()) if event.key() < 0x10000 else ""
    latin = LATIN.get(letter)
    if not latin:
        return event.keyCombination()
    return QKeyCombination(event.modifiers(), Qt.Key(ord(latin)))
