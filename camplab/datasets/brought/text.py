"""A text of the learner's own, cut into windows of characters or of words."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Self

from pydantic import Field

from camplab.datasets.base import APART, FOUND
from camplab.datasets.making import NoSamples, NotChosen
from camplab.datasets.text import files
from camplab.datasets.text.symbols import Symbol, symbols_of, vocabulary
from camplab.datasets.text.windowed import Text
from camplab.datasets.yours import Yours
from camplab.words import say


class TextFile(Text, Yours, tag="text", title="Text from a file"):
    """A text of your own, in UTF-8, UTF-16 or Korean (CP949): the next character, or word, is to be told at each step.

    Symbols too rare for the vocabulary become one, which stands for them all.
    """

    order = 32
    looked_for: ClassVar[frozenset[str]] = frozenset({"unit", "most"})

    file: str = Field("", max_length=1000, title="File", description="The text", json_schema_extra=APART)
    most: int = Field(
        2000, ge=2, le=20_000, title="Vocabulary", description="Different symbols at most; rarer ones become one"
    )
    found: tuple[Symbol, ...] = Field(
        (), max_length=20_000, title="Vocabulary found", description="The symbols, the most frequent first",
        json_schema_extra=FOUND,
    )  # fmt: skip

    number: int = Field(0, ge=0, title="Length", description="Symbols of the text", json_schema_extra=APART)

    @property
    def symbols(self) -> tuple[str, ...]:
        return self.found

    @property
    def length(self) -> int:
        return self.number

    @property
    def place_chosen(self) -> str:
        return self.file

    def at_place(self, place: str) -> Self:
        """The text in this file, with its vocabulary. Raises `NoSamples`."""
        symbols = symbols_of(files.read(Path(place)), self.unit)
        if len(set(symbols)) < 2:
            raise NoSamples(say("the text has fewer than two different symbols: there is nothing to learn"))
        found = {"file": place, "found": vocabulary(symbols, self.most), "number": len(symbols)}
        return type(self).model_validate({**dict(self), **found})

    def text(self) -> str:
        if not self.file:
            raise NotChosen(say("no file is chosen: choose a text"))
        return files.read(Path(self.file))
