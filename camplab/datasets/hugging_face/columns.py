"""What the columns of a data set of Hugging Face are, and so what can be learned from it. Knows no files."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from camplab.datasets.making import NoSamples
from camplab.datasets.tables.targets import NAMES_OF_TARGETS
from camplab.words import Own, say

Kind = Literal["picture", "text", "class", "number", "word", "other"]
LOOK = 100
"""Rows that tell texts from words."""
LONG = 24
"""Characters that texts have at least, on the average."""
LABELS = (*NAMES_OF_TARGETS, "labels", "fine_label", "category", "answer")
NUMBERS = ("int", "uint", "float", "double", "bool", "decimal")
"""How the types of numbers begin."""


class Columns(NamedTuple):
    """The columns by kind, in their order."""

    kinds: dict[str, Kind]
    target: str
    """That which is to be predicted; "" where none is likely to be."""
    classes: tuple[str, ...]
    """Of the target, where they have names."""

    def of(self, *kinds: Kind) -> list[str]:
        """The names of these columns; the target is not among them."""
        return [name for name, kind in self.kinds.items() if kind in kinds and name != self.target]


def columns_of(rows: Any) -> Columns:
    """rows: a `datasets.Dataset`. Raises `NoSamples` where nothing can be learned from its columns."""
    features = dict(rows.features)
    kinds = {name: _kind(rows, name, feature) for name, feature in features.items()}
    if set(kinds.values()) <= {"other"}:
        said = ", ".join(f"{name} ({type(feature).__name__})" for name, feature in list(features.items())[:9])
        raise NoSamples(say("none of its columns is of pictures, texts, classes or numbers: {columns}",
                            columns=Own(said)))  # fmt: skip
    target = _target(kinds)
    return Columns(kinds, target, tuple(getattr(features.get(target), "names", None) or ()))


def _kind(rows: Any, name: str, feature: Any) -> Kind:
    called = type(feature).__name__
    if called == "Image":
        return "picture"
    if called == "ClassLabel":
        return "class"
    if called != "Value":
        return "other"
    kind = str(feature.dtype)
    if kind.startswith(NUMBERS):
        return "number"
    return _words(rows, name) if "string" in kind else "word" if kind.startswith(("date", "time")) else "other"


def _words(rows: Any, name: str) -> Kind:
    some = [row[name] for row in rows.select_columns([name]).select(range(min(len(rows), LOOK))) if row[name]]
    return "text" if sum(map(len, some)) / max(len(some), 1) >= LONG else "word"


def _target(kinds: dict[str, Kind]) -> str:
    """By its name; or a column of classes, the last one."""
    able = [name for name, kind in kinds.items() if kind in ("class", "number", "word")]
    named = [name for name in able if name.lower() in LABELS]
    classes = [name for name in able if kinds[name] == "class"]
    return (named or classes or [""])[-1]
