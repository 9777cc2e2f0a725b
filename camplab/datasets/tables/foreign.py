"""Tables in forms of their own: ARFF, whose columns are named above, and LIBSVM, which is not read. Knows no files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from camplab.datasets.tables.header import names_of
from camplab.words import say

LIBSVM = say("it is in the form of LIBSVM, where 3:0.5 means 0.5 in column 3: save it as CSV")
_LIBSVM = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[ \t]+\d+:[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?)+\s*(?:#.*)?")
SPARSE = say("its rows are sparse (ARFF), with the number of a column before each value: save it as CSV")
_ATTRIBUTE = re.compile(r"@attribute\s+(?:'([^']+)'|\"([^\"]+)\"|(\S+?))(?=\s|\{)", re.IGNORECASE)


class Attributes(NamedTuple):
    """What stands above the rows of ARFF: the names of the columns, and how many lines that takes."""

    names: tuple[str, ...]
    lines: int


def attributes(lines: Sequence[str]) -> Attributes | None:
    """What is above the rows (Weka's ARFF, KEEL); None where there is no such thing."""
    end = next((at for at, line in enumerate(lines) if line.strip().lower() == "@data"), None)
    if end is None:
        return None
    found = filter(None, (_ATTRIBUTE.match(line.strip()) for line in lines[:end]))
    return Attributes(names_of([name for each in found for name in each.groups() if name]), end + 1)


def is_sparse(lines: Sequence[str]) -> bool:
    """Whether the rows below such names are in braces."""
    some = [line.strip() for line in lines if line.strip() and not line.startswith("%")]
    return bool(some) and all(line.startswith("{") for line in some)


def is_libsvm(lines: Sequence[str]) -> bool:
    """Whether most lines are a label and numbers of columns with what is in them."""
    some = [line.strip() for line in lines if line.strip()]
    return len(some) > 1 and sum(bool(_LIBSVM.fullmatch(line)) for line in some) > 0.8 * len(some)
