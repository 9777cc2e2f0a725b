"""A text as a row of symbols, characters or words, and back: which symbols there are, and their numbers. No torch."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Literal

from pydantic import StringConstraints

Unit = Literal["characters", "words"]
UNKNOWN = "\ufffd"
"""Stands for every symbol that is too rare to have a number of its own."""
PADDING = "·"
"""Stands where a text has not begun yet."""
LONGEST = 100
"""Characters of a word: what is longer is no word, such as an address."""
Symbol = Annotated[str, StringConstraints(max_length=LONGEST)]
_WORD = re.compile(r"\n|\w+(?:['’-]\w+)*|[^\w\s]")
_CLOSING = frozenset(".,;:!?)]}%…”’\"'")
_OPENING = frozenset("([{“‘")


def symbols_of(text: str, unit: Unit) -> list[str]:
    """Every character; or every word, sign and end of a line. Words that are longer than `LONGEST` are cut."""
    if unit == "characters":
        return list(text)
    return [word[at : at + LONGEST] for word in _WORD.findall(text) for at in range(0, len(word), LONGEST)]


def text_of(symbols: Iterable[str], unit: Unit) -> str:
    """The text again; of words with single spaces where they belong."""
    return "".join(pieces_of(symbols, unit))


def pieces_of(symbols: Iterable[str], unit: Unit) -> list[str]:
    """The same for each symbol, a word with the space before it."""
    if unit == "characters":
        return list(symbols)
    pieces, before = [], "\n"
    for symbol in symbols:
        apart = not (symbol in _CLOSING or symbol == "\n" or before in _OPENING or before == "\n")
        pieces.append(" " * apart + symbol)
        before = symbol
    return pieces


def vocabulary(symbols: Sequence[str], most: int) -> tuple[str, ...]:
    """The symbols that come, the most frequent first, `most` at most: then the last stands for all others."""
    counted = sorted(Counter(symbols).items(), key=lambda item: (-item[1], item[0]))
    found = [symbol for symbol, _ in counted]
    return tuple(found) if len(found) <= most else (*found[: most - 1], UNKNOWN)


def places_of(known: Sequence[str]) -> dict[str, int]:
    """Where each symbol stands."""
    return {symbol: place for place, symbol in enumerate(known)}


def numbers_of(symbols: Iterable[str], places: Mapping[str, int]) -> list[int]:
    """The place of each (see `places_of`); of what is not there that of `UNKNOWN`, else it is left out."""
    rest = places.get(UNKNOWN, -1)
    return [place for symbol in symbols if (place := places.get(symbol, rest)) >= 0]
