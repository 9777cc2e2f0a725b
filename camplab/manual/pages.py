"""Help pages as files, one for each panel, in either language. Fills in nothing and shows nothing.

A page is Markdown. `{loss}` is a number of the run (`manual.numbers`), `$...$` a formula, and a link leads to another
page (`page:gradients`), to a term (`term:epoch`), to a block (`block:dense`), or does something: `do:training.toggle`
an action, `panel:loss` a dock brought to the front, `race:four_ways` a race made ready.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from camplab import resources

LANGUAGES = ("en", "ko")
BLOCK, GLOSSARY, CONTENTS = "block:", "glossary", "help"
"""How the topic of a block begins; the topics of the list of terms and of the list of pages."""
PLACE = re.compile(r"\{(\w+)\}")
LINK = re.compile(r"\[([^\]]+)\]\((\w+):([^)\s]+)\)")


@dataclass(frozen=True)
class Page:
    """One page: its title, and what follows as paragraphs, lists and headings of Markdown."""

    topic: str
    title: str
    parts: tuple[str, ...]

    @property
    def places(self) -> frozenset[str]:
        """The numbers that it wants."""
        return frozenset(place for part in self.parts for place in PLACE.findall(_without_formulas(part)))

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """(kind, where to) of each link."""
        return tuple((kind, to) for part in self.parts for _, kind, to in LINK.findall(part))


@cache
def pages(language: str = "en") -> Mapping[str, Page]:
    """Topic -> page, in the order of their names. Raises FileNotFoundError when the installation is incomplete."""
    folder = resources.folder("help") / language
    return {path.stem: _read(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.md"))}


def page(topic: str, language: str = "en") -> Page | None:
    """The page of a topic, None where there is none."""
    return pages(language).get(topic)


def _read(topic: str, text: str) -> Page:
    first, _, rest = text.partition("\n")
    parts = re.split(r"\n\s*\n", rest.strip())
    return Page(topic, first.removeprefix("# ").strip(), tuple(part for part in parts if part))


def filled(page: Page, numbers: Mapping[str, str]) -> str:
    """The Markdown of a page with its numbers; a part of which one is not known is left out."""
    shown = [_with(part, numbers) for part in page.parts]
    return "\n\n".join(part for part in shown if part is not None)


def _with(part: str, numbers: Mapping[str, str]) -> str | None:
    """Formulas have braces of their own: only what stands between them is filled in."""
    pieces = _FORMULA.split(part)
    for at in range(0, len(pieces), 2):
        if any(place not in numbers for place in PLACE.findall(pieces[at])):
            return None
        pieces[at] = PLACE.sub(lambda found: numbers[found[1]], pieces[at])
    return "".join(pieces)


_FORMULA = re.compile(r"(\$\$?.+?\$\$?)", re.DOTALL)


def _without_formulas(part: str) -> str:
    return "".join(_FORMULA.split(part)[::2])
