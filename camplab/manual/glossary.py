"""The field's terms, English beside Korean, a sentence or two on each. The one list of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from camplab import resources


@dataclass(frozen=True)
class Term:
    """What it is called and what it says, in both languages."""

    id: str
    en: str
    ko: str
    says: Mapping[str, str]
    """Language -> what it is."""

    def title(self, language: str) -> str:
        """In Korean the English term stands beside the Korean one, as papers and code have it."""
        return self.en if language == "en" else f"{self.ko}({self.en})" if self.ko != self.en else self.en


@cache
def terms() -> Mapping[str, Term]:
    """Id -> term, in the order of the alphabet. Raises FileNotFoundError when the installation is incomplete."""
    read = tomllib.loads((resources.folder("help") / "glossary.toml").read_text(encoding="utf-8"))
    made = (Term(id, each["en"], each["ko"], {"en": each["says_en"], "ko": each["says_ko"]})
            for id, each in read.items())  # fmt: skip
    return {term.id: term for term in sorted(made, key=lambda term: term.en.lower())}
