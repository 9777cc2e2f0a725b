"""Finds blocks by what learners call them, the best match first. Knows no Qt and no language: names are handed in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from camplab.blocks.known_as import KnownAs

LONGEST = 80
"""Letters of what was typed that are looked at."""
NEAR = 0.6
"""How alike a name must be to be offered where nothing is found: 1 is equal (difflib's ratio)."""
ABOUT = 0.15
"""How much less alike than the nearest the others may be."""
MOST_NEAR = 3
SHORTEST = 3
"""Letters below which anything is like anything."""
FILLERS = {"layer", "layers", "block", "function", "activation", "층", "레이어", "블록", "함수"}
"""Words that say nothing where something else is said: "relu layer"."""
SPELLINGS = {
    "드랍": "드롭", "콘볼": "컨볼", "컨벌": "컨볼", "멕스": "맥스", "레스넷": "레즈넷", "노말": "노멀",
    "쇼트컷": "숏컷", "×": "x",
}  # fmt: skip
"""What one word is written as, too, by those who write it as they hear it."""
SAME, BEGINNING, WORDS, WITHIN, TOGETHER = range(5)
"""How well what was typed fits, the best first: it is a name, begins one, begins words of one, is in one, or each of
its words is in one of the block's names."""
Rank = tuple[int, bool, int]
"""How well it fits, whether by another name than its title, and its place in the palette."""


class _Plain(NamedTuple):
    """What was typed, or a name and the settings that it means, in plain letters: made once, looked at each time."""

    spaced: str
    """With a space before each word."""
    joined: str
    """Without any."""
    settings: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Entry:
    """What is looked for: `titles` in any language, other names with what they mean, and its family.

    It is a block by its tag, or anything else that has a name.
    """

    tag: str
    titles: tuple[str, ...]
    known_as: tuple[KnownAs, ...] = ()
    family: tuple[str, ...] = ()
    names: tuple[_Plain, ...] = field(init=False, repr=False, compare=False)
    """Titles first."""
    said: str = field(init=False, repr=False, compare=False)
    """Its family and all its names that mean no settings."""

    def __post_init__(self) -> None:
        titles = [_written(title, {}) for title in self.titles]
        names = titles + [_written(name, known.settings) for known in self.known_as for name in known.names]
        object.__setattr__(self, "names", tuple(names))
        own = [name.spaced for name in names if not name.settings]
        object.__setattr__(self, "said", "".join([*own, *(_written(name, {}).spaced for name in self.family), " "]))


@dataclass(frozen=True, slots=True)
class Hit:
    """A block that was found, with the settings that were meant."""

    tag: str
    settings: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, the best first; where that is nothing, the names that are most alike."""

    found: tuple[Hit, ...]
    near: tuple[Hit, ...] = ()


def search(typed: str, entries: Sequence[Entry]) -> Answer:
    """The blocks that are called so, in the order of `entries` where they fit equally well."""
    text = _plain(typed[:LONGEST])
    bare = _without_fillers(text)
    found: list[tuple[Rank, Hit]] = []
    for said in (text, bare, _singular(text), _without_fillers(_singular(text)), re.sub(r" ?v?\d+$", "", text)):
        if not found or found[0][0][0] == TOGETHER:
            found = _ranked(said, entries) or found
    if found:
        return Answer(tuple(hit for _, hit in found))
    return Answer((), _near(bare, entries))


@lru_cache(maxsize=2**15)
def _plain(name: str) -> str:
    """Small letters and single spaces; `torch.nn.Conv2d(3, 16)` is `conv2d`."""
    name = unicodedata.normalize("NFC", name)
    name = re.sub(r"^\s*(?:[A-Za-z_]\w*\.)+(?=\w)", "", re.sub(r"(?<=\w)\(.*", "", name, flags=re.DOTALL))
    name = re.sub(r"^[Ll]azy(?=\w)", "", name)  # every block finds its input size by itself, as these do
    for other, spelling in SPELLINGS.items():
        name = name.replace(other, spelling)
    return " ".join(re.findall(r"[^\W_]+", name.lower()))


def _singular(text: str) -> str:
    """One of what was named as many: "skip connections". Which network of a kind ("ResNet-50") is left out as well."""
    return " ".join(re.sub("(?<=[^s]{3})s$", "", word) for word in text.split())


def _without_fillers(text: str) -> str:
    return " ".join(re.sub("(?<=.)(층|레이어|블록)$", "", word) for word in text.split() if word not in FILLERS)


def _written(name: str, settings: Mapping[str, object]) -> _Plain:
    text = _plain(name)
    return _Plain(f" {text}", text.replace(" ", ""), settings)


def _ranked(text: str, entries: Sequence[Entry]) -> list[tuple[Rank, Hit]]:
    if not text:
        return []
    typed, words = text.replace(" ", ""), text.split()
    fit = _fitting(typed, words)
    found = [each for place, entry in enumerate(entries) for each in _fits(fit, words, place, entry)]
    return sorted(found, key=lambda one: one[0])


def _fits(
    fitting: Callable[[_Plain], int | None], words: list[str], place: int, entry: Entry
) -> list[tuple[Rank, Hit]]:
    """The block as it is, where one of its names fits, and those of its settings that fit better than that."""
    own: list[tuple[Rank, Hit]] = []
    kinds: list[tuple[Rank, Hit]] = []
    for number, name in enumerate(entry.names):
        fit = fitting(name)
        if fit is not None:
            rank = (fit, number >= len(entry.titles), place)
            (kinds if name.settings else own).append((rank, Hit(entry.tag, name.settings)))
    best = min((rank for rank, _ in own), default=None)
    better = [(rank, hit) for rank, hit in kinds if best is None or rank[0] < best[0]]
    firsts = [one for at, one in enumerate(better) if one[1] not in [hit for _, hit in better[:at]]]
    if best is None and not firsts:
        if _together(words, entry.said):
            best = (TOGETHER, True, place)
        else:
            firsts = [((TOGETHER, True, place), Hit(entry.tag, known.settings)) for known in entry.known_as
                      if _together(words, _said(known.names) + entry.said)][:1]  # fmt: skip
    return ([] if best is None else [(best, Hit(entry.tag, {}))]) + firsts


def _fitting(typed: str, words: list[str]) -> Callable[[_Plain], int | None]:
    """How well a name fits: asked of every name of everything at every key."""
    first, *others = [f" {word}" for word in words]
    within = len(typed) > 1 or not typed.isascii()

    def fit(name: _Plain) -> int | None:
        spaced, joined, _ = name
        if joined.startswith(typed):
            return SAME if typed == joined else BEGINNING
        if first in spaced and all(word in spaced for word in others):
            return WORDS
        return WITHIN if within and typed in joined else None

    return fit


def _together(words: list[str], said: str) -> bool:
    """Whether each word is one of those that are said, or in one where it is no single letter."""
    return all(f" {word} " in said if len(word) == 1 else word in said for word in words)


@lru_cache(maxsize=2**12)
def _said(names: tuple[str, ...]) -> str:
    return "".join(_written(name, {}).spaced for name in names)


def _near(text: str, entries: Sequence[Entry]) -> tuple[Hit, ...]:
    """The names most like what was typed, one for each block."""
    typed = text.replace(" ", "")
    if len(typed) < SHORTEST:
        return ()
    quick = SequenceMatcher(None, "", typed, autojunk=False)  # which counts the letters of its second text once
    best = []
    for entry in entries:
        likeness, settings = max(((_likeness(typed, name.joined, quick), name.settings) for name in entry.names),
                                 key=lambda one: (one[0], not one[1]))  # fmt: skip
        best.append((likeness, Hit(entry.tag, settings)))
    best.sort(key=lambda one: -one[0])
    least = max(NEAR, best[0][0] - ABOUT)
    return tuple(hit for likeness, hit in best[:MOST_NEAR] if likeness >= least)


def _likeness(typed: str, name: str, quick: SequenceMatcher[str]) -> float:
    """0 where lengths and letters alone say that they are not alike: of most names nothing more is looked at."""
    quick.set_seq1(name)
    if quick.real_quick_ratio() < NEAR or quick.quick_ratio() < NEAR:
        return 0.0
    return SequenceMatcher(None, typed, name, autojunk=False).ratio()
