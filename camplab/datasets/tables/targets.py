"""Which column of a table is likely to be predicted, and whether its numbers are classes. Knows no files."""

from __future__ import annotations

import re
from collections.abc import Sequence

from camplab.datasets.making import FEW, MOST_CLASSES
from camplab.datasets.tables.column_names import NAMED_CLASSES
from camplab.datasets.tables.columns import MOST_VALUES, Column, Look


def as_classes(column: Column, look: Look) -> Column:
    """As what is wanted: few whole numbers are classes; so are more of a column that is called so, or that has no name
    and counts them."""
    named = NAMED_CLASSES.fullmatch(column.name) is not None
    counts = NAMELESS.fullmatch(column.name) is not None and _counts_classes(look)
    most = MOST_CLASSES if named else MOST_VALUES if counts else FEW
    few = look.classes if look.whole and 2 <= len(look.classes) <= most else ()
    enough = look.amounts >= 5 * len(few)
    return column._replace(kind="category", values=few) if column.kind == "number" and few and enough else column


NAMES_OF_TARGETS = (
    "target", "label", "class", "y", "species", "survived", "diagnosis", "saleprice", "outcome", "exited", "churn",
    "attrition", "정답", "라벨", "레이블", "분류", "종속변수", "타깃", "타겟",
)  # fmt: skip
"""What columns are called that are to be predicted, in small letters."""


PAID = frozenset({
    "거래금액", "실거래가", "매매가", "매매가격", "낙찰가", "sold_price", "sale_price", "sale price",
    "median_house_value", "house_value", "house_price", "medv",
})  # fmt: skip
"""Likewise where no column is called so, without what stands in brackets behind it: what was paid in the end."""
PRICES = PAID | {"price", "prices", "selling_price", "selling price", "가격", "판매가", "판매가격"}
"""Likewise, but for a last column of two answers: a price may be what they depend on."""
PIXEL = re.compile(r"(?i:pixel|px)[ _]?\d+(x\d+)?")
"""What columns of a picture are called."""
_BEHIND = re.compile(r"\s*[(\[].*[)\]]$")


def target_of(columns: Sequence[Column], looks: Sequence[Look]) -> str:
    """The column that is likely to be predicted: by its name, what something costs, or the last that can be; "" where
    none can be, as of pixels alone."""
    able = [column.name for column in columns if column.kind in ("number", "category")]
    if len(able) > 1 and all(map(PIXEL.fullmatch, able)):
        return ""
    named = [name for name in able if name.lower() in NAMES_OF_TARGETS]
    if "x" in {column.name.lower() for column in columns} and able[-1:] != named[-1:]:  # directions
        named = [name for name in named if name.lower() != "y"]
    answered = any(column.name in able[-1:] and len(look.classes) == 2
                   for column, look in zip(columns, looks, strict=True))  # fmt: skip
    priced = [name for name in able if _BEHIND.sub("", name).lower() in (PAID if answered else PRICES)]
    return (named or priced or able or [""])[-1]


def likely_target(columns: Sequence[Column], looks: Sequence[Look]) -> str:
    """By their names, or where these say nothing by what stands in the columns."""
    nameless = all(NAMELESS.fullmatch(column.name) for column in columns)
    return _target_without_names(columns, looks) if nameless else target_of(columns, looks)


def _target_without_names(columns: Sequence[Column], looks: Sequence[Look]) -> str:
    """As `target_of`, where no column has a name: the last, but for tables that begin with the class of each row.

    Those of wines and handwritten digits have the numbers of classes there; of letters and tumours (behind the number
    of the row) the only words; of mushrooms and votes words that are unlike the others.
    """
    last = target_of(columns, looks)
    told = [
        (column, look) for column, look in zip(columns, looks, strict=True) if column.kind in ("number", "category")
    ]
    texts = any(column.kind == "left out" and look.filled and not look.constant and not look.amounts
                for column, look in zip(columns, looks, strict=True))  # fmt: skip
    begun = len(told) > 2 and told[0][0] in columns[: 1 + (columns[0].kind == "left out")]
    begun = begun and (_counted(told) or _other_words(told) or (not texts and _only_words(told)))
    return told[0][0].name if begun else last


NAMELESS = re.compile(r"column \d+|\d+(\.\d+)?")
"""What columns are called that have no name but their place."""
Told = Sequence[tuple[Column, Look]]
"""Columns that can be learned from, and what was found out about each."""


def _counted(told: Told) -> bool:
    """Whether the first one has the numbers of classes, and the last one none."""
    (first, of_first), (last, of_last) = told[0], told[-1]
    if not first.kind == last.kind == "number":
        return False
    few = as_classes(first, of_first).kind == "category" and as_classes(last, of_last).kind == "number"
    few = few and (of_first.low in (0, 1) or of_first.classes == ("-1", "1"))
    codes = len(of_last.classes) <= FEW and of_last.high <= MOST_VALUES and of_last.whole  # of the last, small numbers
    return few or (_counts_classes(of_first) and not codes and not _counts_classes(of_last))


def _counts_classes(look: Look) -> bool:
    """Whether it holds each whole number from 0 or 1 on, up to some, and each of them several times."""
    count = len(look.classes)
    whole = look.whole and count <= MOST_VALUES
    return whole and look.low in (0, 1) and look.high - look.low == count - 1 and look.amounts >= 5 * count > 0


def _only_words(told: Told) -> bool:
    """Whether the first one alone has words, and the last one is a number as the others are."""
    if told[0][0].kind != "category" or any(column.kind != "number" for column, _ in told[1:]):
        return False
    *others, last = (look for _, look in told[1:])
    sizes = [len(look.different) if look.values is not None else MANY for look in others]
    own = len(last.different) if last.values is not None else MANY
    unlike = own < min(sizes) / UNLIKE or own > UNLIKE * max(sizes)
    return not (last.whole and (unlike or not all(look.whole for look in others)))


UNLIKE = 1.5
"""Times the different values of the others that a column has, which is none of them."""
MANY = 10 * MOST_CLASSES
"""Stands for more different values than are counted."""


def _other_words(told: Told) -> bool:
    """Whether all are words, and the first one has values of its own where the others are alike, or alone has two."""
    if len(told) < 5 or any(column.kind != "category" for column, _ in told):
        return False
    first, *others = (frozenset(column.values) for column, _ in told)
    alike = sum(other == others[-1] for other in others) > len(others) / 2
    return len(first) == 2 < len(others[-1]) or (alike and not any(first & other for other in others))
