"""A table of the learner's own: how it is written, what its columns are, and which one is to be predicted."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Annotated, ClassVar, Literal, Self, TypeVar

from pydantic import Field

from camplab.blocks.choice_words import Words
from camplab.blocks.shape import Shape, vector
from camplab.datasets.added import Extensible
from camplab.datasets.base import APART, FOUND, Data, InParts
from camplab.datasets.feature_names import feature_names, spelled
from camplab.datasets.known import Known, known, remember
from camplab.datasets.making import Made, NotChosen, Progress, Rows
from camplab.datasets.parting import Parting
from camplab.datasets.tables.columns import Column, Kind
from camplab.datasets.tables.dialect import Dialect
from camplab.datasets.tables.values import Decimal, written
from camplab.datasets.yours import Yours
from camplab.numbers import rough
from camplab.words import say

FLOAT32 = 7
"""Digits of a number that float32 keeps."""

Separator = Annotated[
    Literal[",", ";", "\t", "|", "^", "~", "\x01", "::", " ", "  "],
    Words(**{",": say("comma"), ";": say("semicolon"), "\t": say("tab"), "|": say("vertical bar"),
             "^": say("caret"), "~": say("tilde"), "\x01": say("control character 1 (Hive)"),
             "::": say("two colons"), " ": say("spaces"), "  ": say("two spaces or more")}),
]  # fmt: skip
Quote = Annotated[Literal['"', "'"], Words(**{'"': say("double"), "'": say("single")})]
Encoding = Annotated[
    Literal["utf-8", "utf-8-sig", "cp949", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
    Words(**{
        "utf-8": say("UTF-8"), "utf-8-sig": say("UTF-8 with a mark"), "cp949": say("Korean (CP949)"),
        "cp1252": say("Western European"), "utf-16": say("UTF-16"), "utf-16-le": say("UTF-16, little-endian"),
        "utf-16-be": say("UTF-16, big-endian"), "utf-32": say("UTF-32"),
    }),
]  # fmt: skip


class Table(Extensible, InParts, Yours, tag="table", title="Table from a file"):
    """A table of your own, CSV or TSV: one row per sample, one column of which is to be predicted from the others.

    A column of words becomes one number for each word, 1 for the one it is, so that a dense layer has a row of weights
    for each word: its embedding. Of a number to be predicted the network learns how many deviations it is above the
    mean. Empty cells are filled with the median of their column.
    """

    order = 31
    targets_standardised = True
    looked_for: ClassVar[frozenset[str]] = frozenset(Dialect._fields)

    file: str = Field("", max_length=1000, title="File", description="The table", json_schema_extra=APART)
    target: str = Field("", max_length=200, title="To be predicted", description="The column", json_schema_extra=APART)
    columns: tuple[Column, ...] = Field(
        (), max_length=1000, title="Columns", description="What each is", json_schema_extra=FOUND
    )
    encoding: Encoding = Field("utf-8", title="Encoding", description="Of its text")
    separator: Separator = Field(",", title="Separator", description="What stands between its cells")
    decimal: Annotated[Decimal, Words(**{".": say("point"), ",": say("comma")})] = Field(
        ".", title="Decimal sign", description="How numbers are written"
    )
    skipped: int = Field(0, ge=0, le=1000, title="Lines above", description="Lines above the table")
    header: bool = Field(True, title="Names", description="Whether the first row has the names of the columns")
    day_first: bool = Field(False, title="Day first", description="Whether 1/2/2024 is in February")
    year_first: bool = Field(True, title="Year first", description="Whether 24/3/1 is in 2024")
    quote: Quote = Field('"', title="Quotes", description="Around cells in which a separator may stand")
    by_class: bool = Field(
        True, title="Class by class", description="Keep the same share of every class for validation, of two or more"
    )

    @property
    def tasks(self) -> tuple[str, ...]:  # type: ignore[override]  # follows from the column that is wanted
        """Classification of a category, regression of a number."""
        return ("classification",) if self.classifies else ("regression",)

    @property
    def dialect(self) -> Dialect:
        """How it is written."""
        return Dialect(**{name: getattr(self, name) for name in Dialect._fields})

    @property
    def wanted(self) -> Column:
        """The column to be predicted; a number where none is chosen."""
        return next((column for column in self.columns if column.name == self.target), Column("", "number"))

    @property
    def classifies(self) -> bool:
        """Whether classes are to be predicted, and not a number."""
        return self.wanted.kind == "category"

    @property
    def shape(self) -> Shape:
        return vector(max(1, sum(column.width for column in self.columns if column.name != self.target)))

    @property
    def outputs(self) -> int:
        return len(self.wanted.values) if self.classifies else 1

    @property
    def extensible(self) -> bool:
        return bool(features_of(self)) and all(column.kind == "number" for column in features_of(self))

    @property
    def count(self) -> int:
        rows = known(self.file).count
        return rows and rows + len(self.added)

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.wanted.values if self.classifies else ()

    @property
    def place_chosen(self) -> str:
        return self.file

    @property
    def parted(self) -> Parting:
        return "given" if self.added else "by class" if self.by_class and self.classifies else "drawn"

    @property
    def validation_samples(self) -> int:
        """Of the rows of the file: what is added is learned from."""
        found = known(self.file)
        by_class = self.by_class and self.classifies and found.each
        return sum(map(self.held_out, found.each)) if by_class else self.held_out(found.count)

    def at_place(self, place: str) -> Self:
        """The table in this file, as it is found to be; how it is written stays where that was said, and the target
        where it can."""
        from camplab.datasets.tables.survey import survey

        said = self.model_fields_set & set(Dialect._fields)
        found = survey(Path(place), {name: getattr(self, name) for name in said})
        remember(place, Known(count=found.rows, first=found.first))
        as_found = {**found.dialect._asdict(), "columns": found.columns, "target": found.target, "file": place,
                    "added": ()}  # fmt: skip
        return read_like(self, type(self).model_validate({**dict(self), **as_found}))

    def aimed_at(self, target: str) -> Self:
        """With another column to be predicted, of those that it has; numbers stay numbers. Nothing is added then."""
        return type(self).model_validate({**dict(self), "target": target, "added": ()})

    def making(self) -> Generator[Progress, None, Made | Rows]:
        """x: n × features, y: classes, or n×1 of mean 0 and deviation 1. Raises `NoSamples`."""
        if not self.file:
            raise NotChosen(say("no file is chosen: choose a table, such as a CSV file"))
        from camplab.datasets.tables import features, stored

        if self.added or not stored.is_large(Path(self.file)):
            return self.joined(features.made(self), self.by_class and self.classifies)
        return (yield from stored.making(self))


def features_of(data: Table) -> tuple[Column, ...]:
    """The columns that are learned from."""
    return tuple(each for each in data.columns if each.name != data.target and each.kind != "left out")


def set_aside(data: Data) -> tuple[str, ...]:
    """The names of the columns of which nothing is learned."""
    if not isinstance(data, Table):
        return ()
    return tuple(column.name for column in data.columns if column.kind == "left out" and column.name != data.target)


Tabled = TypeVar("Tabled", bound=Table)


def with_kind(data: Tabled, name: str, kind: Kind, values: tuple[str, ...] = ()) -> Tabled:
    """`data` with a column read as another kind, and nothing added. values: of a category, where it does not have them
    already."""
    columns = tuple(
        column._replace(kind=kind, values=values or column.values) if column.name == name else column
        for column in data.columns
    )
    return type(data).model_validate({**dict(data), "columns": columns, "added": ()})


def read_like(data: Tabled, found: Tabled) -> Tabled:
    """`data` with the file and the columns of `found`, written as it is; the target stays where it can."""
    able = {column.name for column in found.columns if column.kind in ("number", "category")}
    kept = {name: getattr(data, name) for name in (*Data.model_fields, "by_class")}
    target = data.target if data.target in able else found.target
    return type(data).model_validate({**dict(found), **kept, "target": target})


@feature_names.register
def _of_columns(data: Table) -> tuple[str, ...]:
    """A column, or a column and the value that it has, for each number that the network sees."""
    return tuple(
        f"{column.name} = {value}" if value is not None else column.name
        for column in features_of(data)
        for value in (column.values if column.kind == "category" else (None,))
    )  # fmt: skip


def _cell(kind: Kind, value: float) -> str:
    """As it stood in the file: a date, or a number without signs between thousands, as it may be a year."""
    return written(value) if kind == "date" else rough(value, FLOAT32).replace(",", "")


@spelled.register
def _row(data: Table, values: Sequence[float]) -> list[str]:
    """A line for each column: of a category the value that it is."""
    said, at = [], 0
    for column in features_of(data):
        own = values[at : at + column.width]
        at += column.width
        if column.kind == "category":
            chosen = [value for value, here in zip(column.values, own, strict=False) if here]
            said.append(f"{column.name} = {chosen[0] if chosen else '?'}")
        elif len(own):
            said.append(f"{column.name} = {_cell(column.kind, own[0])}")
    return said
