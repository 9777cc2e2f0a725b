"""Pictures of the learner's own that a table beside them lists: the settings and facts of the folder."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal, Self

from pydantic import Field

from camplab.datasets.base import APART, FOUND
from camplab.datasets.known import Known, remember
from camplab.datasets.making import NotChosen, Source
from camplab.datasets.pictures.square import SquarePictures
from camplab.datasets.yours import Yours
from camplab.words import say


class ListedPictures(Yours, SquarePictures, tag="listed_pictures", title="Pictures with a table of labels"):
    """Pictures of your own, and a table beside them (CSV, TSV): a column with their names, and what is to be said.

    One label each makes classes; several in a cell, or columns of 0 and 1, make labels; numbers are to be predicted, in
    deviations from their mean.
    """

    order = 35
    read_singly = True
    targets_standardised = True
    looked_for: ClassVar[frozenset[str]] = frozenset({"column"})

    folder: str = Field(
        "", max_length=1000, title="Folder", description="It holds pictures and a table that lists them"
    )
    column: str = Field(
        "", max_length=200, title="Column", description="Of what is to be said; empty: found by its name"
    )
    kind: Literal["classification", "multi_label", "regression"] = Field(
        "classification", title="Kind", description="What the table says of each picture", json_schema_extra=APART
    )
    names: tuple[str, ...] = Field(
        (), max_length=100, title="Names", description="Of classes, labels or numbers",
        json_schema_extra=FOUND,
    )  # fmt: skip

    @property
    def tasks(self) -> tuple[str, ...]:  # type: ignore[override]  # follows from the table
        """What its table is made for."""
        return (self.kind,)

    @property
    def outputs(self) -> int:
        return len(self.names) or (1 if self.kind == "regression" else 2)

    @property
    def class_names(self) -> tuple[str, ...]:
        return () if self.kind == "regression" else self.names

    def at_place(self, place: str) -> Self:
        """As its table is found to be."""
        from camplab.datasets.pictures.listed import listed

        found = listed(Path(place), self.column)
        made = type(self)(**{**dict(self), "folder": place, "kind": found.kind, "names": found.names})
        remember(place, Known(made.class_names, count=len(found.paths)))
        return made

    def source(self) -> Source:
        """channels × size × size (uint8) each, and what the table says. Raises `NoSamples`."""
        if not self.folder:
            raise NotChosen(say("no folder is chosen: choose one that holds pictures and a table that lists them"))
        from camplab.datasets.pictures import reading_listed

        return reading_listed.source(self)
