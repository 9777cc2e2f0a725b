"""Korean particles after a value: "을(를)" becomes "을" or "를" once the word before it is known. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping

PAIRS: Mapping[str, tuple[str, str]] = {
    "을(를)": ("을", "를"),
    "이(가)": ("이", "가"),
    "은(는)": ("은", "는"),
    "와(과)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)": ("이", ""),
}
"""As translations write it -> (after a final consonant, after a vowel)."""
_PAIR = re.compile(r"(\w)([^\w\s(%]*)(" + "|".join(map(re.escape, PAIRS)) + ")")
_FIRST, _LAST = ord("가"), ord("힣")
_RIEUL = 8
"""The place of ㄹ among the 28 endings of a Hangul syllable (0: none)."""
_DIGITS = (21, 8, 0, 16, 0, 0, 1, 8, 8, 0)
"""Endings of 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구: how the digits are read."""


def settled(text: str) -> str:
    """The text with every particle decided whose word ends in Hangul or a digit; after other letters both stay."""
    return _PAIR.sub(_decided, text) if "(" in text else text


def _decided(found: re.Match[str]) -> str:
    letter, between, pair = found.groups()
    ending = _ending(letter)
    if ending is None:
        return found.group()
    closed = ending != 0 and not (pair == "(으)로" and ending == _RIEUL)
    return letter + between + PAIRS[pair][0 if closed else 1]


def _ending(letter: str) -> int | None:
    """Which final consonant the letter is read with (0: none, None: not known)."""
    if _FIRST <= ord(letter) <= _LAST:
        return (ord(letter) - _FIRST) % 28
    return _DIGITS[int(letter)] if letter in "0123456789" else None
