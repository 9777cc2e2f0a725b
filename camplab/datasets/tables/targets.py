"""Which column of a table is likely to be predicted, and whether its numbers are classes. Knows no files."""

from __future__ import annotations

from collections.abc import Sequence

from camplab.datasets.tables.columns import FEW, Column, Look


def as_classes(column: Column, look: Look) -> Column:
    """As what is wanted: few whole numbers are classes."""
    few = look.categories if look.whole and 2 <= len(look.categories) <= FEW else ()
    enough = look.amounts >= 5 * len(few)
    return column._replace(kind="category", values=few) if column.kind == "number" and few and enough else column


NAMES_OF_TARGETS = (
    "target", "label", "class", "y", "species", "survived", "diagnosis", "saleprice", "outcome", "exited", "churn",
    "attrition", "정답", "라벨", "레이블", "분류", "종속변수", "타깃", "타겟",
)  # fmt: skip
"""What columns are called that are to be predicted, in small letters."""


def target_of(columns: Sequence[Column]) -> str:
    """The column that is likely to be predicted: by its name, or the last that can be; "" where none can be."""
    able = [column.name for column in columns if column.kind in ("number", "category")]
    named = [name for name in able if name.lower() in NAMES_OF_TARGETS]
    if {"x", "y", "z"} <= {column.name.lower() for column in columns}:  # directions
        named = [name for name in named if name.lower() != "y"]
    return (named or able or [""])[-1]


def target_without_names(columns: Sequence[Column], looks: Sequence[Look]) -> str:
    """As `target_of`, where no column has a name: the first, where its numbers are classes and those of the last are
    none, as sets of digits and of wines have it."""
    last = target_of(columns)
    kinds = {column.name: as_classes(column, look).kind for column, look in zip(columns, looks, strict=True)}
    first = columns[0]
    classes = first.kind == "number" and kinds[first.name] == "category" and kinds.get(last) == "number"
    return first.name if classes else last
