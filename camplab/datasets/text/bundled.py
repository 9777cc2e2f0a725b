"""Texts that ship with camplab: short, and in the public domain (see `resources/data/text_sources.txt`)."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from camplab.datasets.text.symbols import Unit, symbols_of, vocabulary
from camplab.datasets.text.windowed import Text
from camplab.resources import folder


class Bundled(Text):
    """A text of the lab's own."""

    origin = "bundled"
    file: ClassVar[str] = ""

    @property
    def symbols(self) -> tuple[str, ...]:
        return _facts(self.file, self.unit)[0]

    @property
    def length(self) -> int:
        return _facts(self.file, self.unit)[1]

    def text(self) -> str:
        return (folder("data") / self.file).read_text("utf-8")


@cache
def _facts(file: str, unit: Unit) -> tuple[tuple[str, ...], int]:
    """The vocabulary and the length of a text of a few thousand characters."""
    symbols = symbols_of((folder("data") / file).read_text("utf-8"), unit)
    return vocabulary(symbols, len(symbols)), len(symbols)
