"""Texts of the learner's own with a label each: a table with a column of texts, the settings and facts of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Self

from pydantic import Field

from camplab.blocks.shape import Shape, tokens
from camplab.datasets.base import APART, FOUND
from camplab.datasets.feature_names import WORDS, spelled, token_names
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made, NotChosen
from camplab.datasets.parting import Parting
from camplab.datasets.text.symbols import PADDING, Symbol
from camplab.datasets.text.windowed import Units
from camplab.datasets.yours import Yours
from camplab.words import say


class LabelledTexts(Yours, tag="labelled_texts", title="Texts with labels"):
    """Texts of your own with a label each: a table (CSV, TSV) with a column of texts and one of classes.

    Longer texts are cut; shorter ones begin with a symbol that stands for nothing, so that all end at the last step.
    """

    order = 36
    looked_for: ClassVar[frozenset[str]] = frozenset({"text", "label", "unit", "most"})

    file: str = Field("", max_length=1000, title="File", description="The table", json_schema_extra=APART)
    text: str = Field("", max_length=200, title="Texts", description="The column; empty: that with the longest texts")
    label: str = Field("", max_length=200, title="Labels", description="The column; empty: it is found out")
    unit: Units = Field("words", title="Symbols", description="What the texts are cut into")
    steps: int = Field(
        64, ge=2, le=1024, title="Length", description="Symbols of a sample; longer texts are cut, shorter ones filled"
    )
    most: int = Field(
        2000, ge=2, le=20_000, title="Vocabulary", description="Different symbols at most; rarer ones become one"
    )
    found: tuple[Symbol, ...] = Field(
        (), max_length=20_000, title="Vocabulary found", description="The symbols, the most frequent first",
        json_schema_extra=FOUND,
    )  # fmt: skip
    values: tuple[str, ...] = Field(
        (), max_length=1000, title="Classes", description="As they stand in the table", json_schema_extra=FOUND
    )
    by_class: bool = Field(
        True, title="Class by class", description="Keep the same share of every class for validation, of two or more"
    )

    @property
    def symbols(self) -> tuple[str, ...]:
        """Every symbol that has a number, in their order; first that which stands for nothing."""
        return (PADDING, *self.found)

    @property
    def shape(self) -> Shape:
        return tokens(self.steps, max(2, len(self.symbols)))

    @property
    def outputs(self) -> int:
        return max(2, len(self.values))

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.values

    @property
    def place_chosen(self) -> str:
        return self.file

    @property
    def parted(self) -> Parting:
        return "by class" if self.by_class else "drawn"

    def at_place(self, place: str) -> Self:
        """The texts in this file, with their vocabulary and classes. Raises `NoSamples`."""
        from camplab.datasets.text import labelled

        found = labelled.read(Path(place), self.text, self.label)
        remember(place, Known(found.classes, found.each, len(found.texts)))
        unit = self.unit if "unit" in self.model_fields_set else labelled.unit_of(found)
        settings = {"file": place, "text": found.text, "label": found.label, "values": found.classes, "unit": unit,
                    "found": labelled.symbols_in(found, unit, self.most)}  # fmt: skip
        return type(self).model_validate({**dict(self), **settings})

    def make(self) -> Made:
        """x: n×T symbols as numbers (int64), y: classes. Raises `NoSamples`."""
        if not self.file:
            raise NotChosen(say("no file is chosen: choose a table with texts and their labels"))
        from camplab.datasets.text import labelled

        found = labelled.read(Path(self.file), self.text, self.label, self.values)
        remember(self.file, Known(self.values, found.each, len(found.texts)))
        x = labelled.numbered(found, self.symbols, self.unit, self.steps)
        return Made(x, found.y, self.values, found.remarks)


@token_names.register
def _of_texts(data: LabelledTexts) -> tuple[str, ...]:
    return data.symbols if len(data.symbols) == data.shape.vocabulary else ()


@spelled.register
def _text(data: LabelledTexts, values: Sequence[float]) -> list[str]:
    """The text alone, without what stands before it."""
    numbers = [int(value) for value in values]
    begin = next((at for at, number in enumerate(numbers) if number), len(numbers))
    names = data.symbols
    words = [names[number] if number < len(names) else f"{number}" for number in numbers[begin:]]
    return [" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)] or [PADDING]
