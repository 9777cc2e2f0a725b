"""Korean particles after a value: "을(를)" becomes "을" or "를" by how the word before it is read. Knows no Qt.

A particle follows the last sound of the word, what is in brackets left out: "벡터(특성)를" (국립국어원).
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

PAIRS: Mapping[str, tuple[str, str]] = {
    "을(를)": ("을", "를"),
    "이(가)": ("이", "가"),
    "은(는)": ("은", "는"),
    "와(과)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)": ("이", ""),
}
"""As translations write it -> (after a final consonant, after a vowel)."""
AFTER_A_VOWEL = {vowel: pair for pair, (_, vowel) in PAIRS.items() if vowel}
PAIR = re.compile("|".join(map(re.escape, PAIRS)))
NONE, RIEUL, OTHER = 0, 8, 1
"""Ends of a syllable: a vowel; ㄹ, after which 로 stands as after a vowel; any other consonant."""
_ENDINGS = 28
"""Of a Hangul syllable, none among them (Unicode, chapter 3.12)."""
_DIGITS = (OTHER, RIEUL, NONE, OTHER, NONE, NONE, OTHER, RIEUL, RIEUL, NONE)
"""영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구."""
_LETTERS = {"l": RIEUL, "r": RIEUL, "m": OTHER, "n": OTHER}
"""Names of letters that end in a consonant: 엘, 알, 엠, 엔."""
_UNITS = {"px": RIEUL, "%": NONE, "B": NONE, "s": NONE, "ms": NONE}
"""픽셀, 퍼센트, 바이트, 초, 밀리초."""
_UNIT = re.compile(r"[\d.]\s?(px|%|[KMGT]?i?B|m?s)$")
_SOUNDS = (
    (r"(l|le)$", RIEUL), (r"(m|n|ng|me|[aeiouy]ne)$", OTHER), (r"(ck|c|out|ook)$", OTHER),
    (r"(^|[^aeiou])[aeiouy][ptkb]$", OTHER),
)  # fmt: skip
"""Ends of English words that Korean writes with a final consonant: 모델, 토큰, 블록, 드롭아웃, 넷."""


def filled(template: str, values: Mapping[str, object]) -> str:
    """A translation with its values; its own particles are decided, what stands in the values is left as it is."""
    text = ""
    for literal, place, form in _parts(template):
        text = _settled(text, _fitting(text, literal))
        if place is not None:
            text += format(values[place], form or "")
    return text


def _fitting(text: str, literal: str) -> str:
    """What follows a value, without what the value has already: its full stop, or what 25.6 M counts by."""
    if literal.startswith(".") and text.endswith("."):
        return literal[1:]
    if literal.startswith("개") and re.search(r"\d ?[KMG]$", text):
        follows = AFTER_A_VOWEL.get(literal[1:2])
        return follows + literal[2:] if follows else literal[1:]
    return literal


@lru_cache(maxsize=4096)
def _parts(template: str) -> tuple[tuple[str, str | None, str | None], ...]:
    """(text, name of the place behind it, its format) for each part of a template."""
    return tuple((literal, place, form) for literal, place, form, _ in string.Formatter().parse(template))


def _settled(before: str, literal: str) -> str:
    """Both, with the particles in `literal` decided."""
    start = 0
    for found in PAIR.finditer(literal):
        before += literal[start : found.start()]
        before += particle(before, found.group())
        start = found.end()
    return before + literal[start:]


def particle(word: str, pair: str) -> str:
    """The one of a pair that stands after a word; both, as they are, where nothing can be read."""
    ending = sound(word)
    if ending is None:
        return pair
    closed = ending != NONE and not (pair == "(으)로" and ending == RIEUL)
    return PAIRS[pair][0 if closed else 1]


def sound(word: str) -> int | None:
    """What the last syllable of a word ends in when it is read: NONE, RIEUL or OTHER; None where it is not known."""
    word = _without_brackets(unicodedata.normalize("NFC", word))
    unit = _UNIT.search(word)
    if unit:
        return _UNITS[unit[1] if unit[1] in _UNITS else "B"]
    word = re.sub(r"[\W_]+$", "", word)
    last = word[-1:]
    if "가" <= last <= "힣":
        ending = (ord(last) - ord("가")) % _ENDINGS
        return ending if ending in (NONE, RIEUL) else OTHER
    if last.isdigit():
        return _number(word)
    return _latin(word) if last.isascii() and last.isalpha() else None


def _without_brackets(word: str) -> str:
    """The word before what it has in brackets at its end; what is all in brackets stays."""
    bare = word.rstrip(" '\"’”")
    if bare.endswith(")"):
        depth = 0
        for at in range(len(bare) - 1, 0, -1):
            depth += {")": 1, "(": -1}.get(bare[at], 0)
            if not depth:
                return _without_brackets(bare[:at])
    return word


def _number(word: str) -> int:
    """12 ends as 이, 30 as 십, 0 as 영, 10^12 as 조."""
    digits = re.search(r"[\d,.]+$", word)
    zeros = digits and re.fullmatch(r"[\d,]*[1-9]((,?000){4})+", digits.group())
    return NONE if zeros else _DIGITS[unicodedata.digit(word[-1])]


def _latin(word: str) -> int:
    """A few capitals, and what cannot be spoken, letter by letter; other words as they sound in English."""
    found = re.search(r"[A-Z]+$|[A-Z]?[a-z]+$", word)
    last = found.group() if found else word[-1]
    if (last.isupper() and len(last) < 5) or not re.search("[aeiouy]", last.lower()):
        return _LETTERS.get(last[-1].lower(), NONE)
    return next((ending for end, ending in _SOUNDS if re.search(end, last.lower())), NONE)
