"""Files with a text: whether it is one, and reading it. Knows no symbols, no torch."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from camplab.datasets.making import read_from, refuse
from camplab.datasets.tables import fixed
from camplab.datasets.tables.files import GONE, JSON, composed, encoding_of
from camplab.words import say

LARGEST = 32 << 20
"""Bytes of a text that is read whole."""
_WIDE = re.compile(" {2,}")
LOOK = 1 << 16
"""Bytes that tell a text from a table."""


def read(path: Path) -> str:
    """The text, with `\\n` at the end of its lines, in whatever encoding it is. Raises `NoSamples`."""
    encoding = encoding_of(path)
    with read_from(path):
        if path.stat().st_size > LARGEST:
            raise refuse(path, say("it is longer than {n} MB: bring a part of it", n=LARGEST >> 20))
        text = composed(path.read_bytes().decode(encoding, "replace"))
    return "\n".join(text.lstrip("\ufeff").replace(GONE, "").splitlines())


def is_text(path: Path) -> bool:
    """Whether it is prose: no sign parts most lines into equally many cells, with numbers where words have it, too.

    Raises `NoSamples`.
    """
    encoding = encoding_of(path)
    with read_from(path), path.open("rb") as file:
        lines = file.read(LOOK).decode(encoding, "ignore").splitlines()
    lines = [line for line in lines if line.strip()]
    if not lines:
        return False
    if JSON.match(lines[0]) or _in_columns(lines):
        return False
    lines = [_WIDE.sub(" ", line.strip()) for line in lines]
    for sign in "\x01\t;|^~, ":
        most, often = Counter(line.count(sign) for line in lines).most_common(1)[0]
        of_cells = sign in "\x01\t;|^~" or _has_numbers(lines, sign)
        if most and often >= 0.8 * len(lines) and len(lines) > 1 and of_cells:
            return False
    rows = sum(all(map(_is_number, line.split())) for line in lines)
    return 2 * rows < len(lines) and not _has_numbers(lines, "\n")


def _in_columns(lines: list[str]) -> bool:
    """Whether cells stand below each other, with numbers in most lines: in prose two spaces follow a sentence."""
    rows = fixed.rows_of(lines)
    width, often = Counter(map(len, rows)).most_common(1)[0]
    numbers = sum(any(map(_is_number, row)) for row in rows)
    return width > 1 and often >= 0.9 * len(rows) > 1 and numbers > 0.5 * len(rows)


def _has_numbers(lines: list[str], sign: str) -> bool:
    """Whether there are numbers in most lines, among the cells that a sign parts them into."""
    return sum(any(map(_is_number, line.split(sign))) for line in lines) > 0.5 * len(lines)


def _is_number(line: str) -> bool:
    try:
        float(line.replace(",", "."))
    except ValueError:
        return False
    return True
