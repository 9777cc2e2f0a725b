"""What can be found, and how: by any of its names in either language, the last used first. Knows no widget."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from camplab.app.lab import Lab
from camplab.app.look import preferences
from camplab.blocks.search import Entry, Hit, search
from camplab.words import Sentence, say

GROUPS: Mapping[str, Sentence] = {
    "recent": say("Used last"),
    "action": say("Commands"),
    "panel": say("Panels"),
    "block": say("Blocks"),
    "setting": say("Settings"),
    "network": say("Networks"),
    "race": say("Races"),
    "run": say("Runs"),
    "help": say("Help pages"),
    "term": say("Glossary"),
}
"""What stands together, in the order in which nothing typed shows it."""
READ = ("help", "term")
RECENT = 6
"""How many of those used last stand first."""
MOST = 12
"""Of one group that are shown while something is searched."""
SHORTEST = 3
"""Letters from which on it is enough that they come in this order."""
FIRST_SOUNDS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


@dataclass(frozen=True)
class Item:
    """Something that can be found. `entry.tag` is its `id`, its group before the colon."""

    id: str
    title: str
    entry: Entry
    act: Callable[[Lab], object]
    icon: str = ""
    key: str = ""
    about: Callable[[], str] = str
    """A few words beside the title, worked out when it is shown."""
    why_not: str = ""
    """Why it cannot be chosen now."""
    kinds: Callable[[Mapping[str, object]], Item] | None = None
    """The same with settings that a name means (an LSTM)."""

    @property
    def group(self) -> str:
        """A key of `GROUPS`."""
        return self.id.partition(":")[0]


@dataclass(frozen=True)
class Found:
    """Groups with what is in them, in the order in which they are shown. `near`: nothing is called so, but alike."""

    groups: tuple[tuple[str, tuple[Item, ...]], ...]
    near: bool = False


def find(typed: str, items: Sequence[Item], recent: Sequence[str]) -> Found:
    """What is called so; the group of the best match stands first, and in it what was used last."""
    known = {item.id: item for item in items}
    items = sorted(items, key=lambda item: bool(item.why_not))  # what can be done now stands first
    before = [known[name] for name in recent if name in known]
    if not typed.strip():
        others = [item for item in known.values() if item not in before[:RECENT]]
        return Found(_grouped([*(("recent", item) for item in before[:RECENT]), *((i.group, i) for i in others)]))
    ordered = [*before, *(item for item in items if item not in before)] if before else items
    answer = search(typed, [item.entry for item in ordered])
    found = [_meant(known, hit) for hit in answer.found]
    found.sort(key=lambda item: item.group in READ)  # what can be done or seen stands before what can be read of it
    said = {item.id for item in found}
    found += [item for item in in_order(typed, ordered) if item.id not in said]
    if found:
        return Found(_grouped(((item.group, item) for item in found), MOST))
    return Found(_grouped((item.group, item) for item in (_meant(known, hit) for hit in answer.near)), near=True)


def _meant(known: Mapping[str, Item], hit: Hit) -> Item:
    item = known[hit.tag]
    return item.kinds(hit.settings) if hit.settings and item.kinds else item


def _grouped(found: Iterable[tuple[str, Item]], most: int | None = None) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    groups: dict[str, list[Item]] = {}
    for name, item in found:
        groups.setdefault(name, []).append(item)
    return tuple((name, tuple(items[:most])) for name, items in groups.items())


# -- letters in this order --------------------------------------------------------------------------


def in_order(typed: str, items: Sequence[Item]) -> list[Item]:
    """What has the letters typed in this order, closest together first: "clsr" is the classroom, "ㅎㅅㄹ" 학습률."""
    wanted = _letters(typed)
    if len(wanted) < SHORTEST and not _sounds_only(wanted):
        return []
    spread = _first_sounds if _sounds_only(wanted) else _letters
    found = []
    for place, item in enumerate(items):
        spans = [span for name in item.entry.titles if (span := _span(wanted, spread(name))) is not None]
        if spans and min(spans) <= 2 * len(wanted) + 2:
            found.append((min(spans), place, item))
    return [item for _, _, item in sorted(found, key=lambda one: one[:2])]


@lru_cache(maxsize=2**12)  # of the same titles at every key that is typed
def _letters(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFC", text).lower() if letter.isalnum())


def _sounds_only(text: str) -> bool:
    return bool(text) and all(letter in FIRST_SOUNDS for letter in text)


@lru_cache(maxsize=2**12)
def _first_sounds(text: str) -> str:
    """The first consonant of each syllable, as Koreans shorten words."""
    syllables = (ord(letter) - 0xAC00 for letter in unicodedata.normalize("NFC", text))
    return "".join(FIRST_SOUNDS[at // 588] for at in syllables if 0 <= at < 11172)


def _span(wanted: str, name: str) -> int | None:
    """How many letters of the name it takes from the first that is wanted to the last; None where one is missing."""
    best = None
    for start, letter in enumerate(name):
        if letter != wanted[0]:
            continue
        at = start
        for other in wanted[1:]:
            at = name.find(other, at + 1)
            if at < 0:
                return best
        best = min(best or len(name), at - start + 1)
    return best


# -- what was used last ---------------------------------------------------------------------------------

_KEY = "palette_recent"
_KEPT = 40


def recent() -> list[str]:
    """Ids of what was chosen, the last first."""
    return [name for name in preferences.text(_KEY).split("\n") if name]


def remember(name: str) -> None:
    """This was chosen now."""
    names = [name, *(other for other in recent() if other != name)]
    preferences.remember(_KEY, "\n".join(names[:_KEPT]))
