"""Prints tables for people, in their language, and JSON for machines. Knows no command."""

from __future__ import annotations

import contextlib
import json
import math
import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, TextIO

from camplab.cli.language import spoken
from camplab.words import Sentence, printable

WIDTH = 100
"""Columns of what is laid out for people."""


def print_json(value: object) -> None:
    """One line of strict JSON: no NaN, and ASCII, so that no console or pipe can spoil it."""
    sys.stdout.write(json.dumps(value, allow_nan=False) + "\n")
    sys.stdout.flush()


def words(value: object) -> str:
    """What a person reads: sentences in the language of the command line, everything else as it is."""
    return spoken(value) if isinstance(value, Sentence) else str(value)


def put(text: object = "", stream: TextIO | None = None) -> None:
    """Print a line, or several: the only way that words take to a terminal, which is shown them and obeys none."""
    print("\n".join(map(printable, words(text).split("\n"))), file=stream)


@lru_cache(maxsize=4096)  # cells of a table are often alike
def wide(text: str) -> int:
    """How many columns a terminal takes for it: Hangul and its like are two wide (Unicode, annex 11)."""
    return sum(0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)


def padded(text: object, width: int) -> str:
    """`text` with spaces behind it up to so many columns."""
    said = words(text)
    return said + " " * (width - wide(said))


def cut(text: str, width: int) -> str:
    """`text`, its end replaced by … where it takes more than `width` columns."""
    if wide(text) <= width:
        return text
    while text and wide(text) >= width:
        text = text[:-1]
    return text + "…"


def wrapped(text: object, width: int) -> str:
    """`text` in lines of at most so many columns, where its words allow it."""
    return "\n".join(_lines(words(text), width))


def _lines(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        if line and wide(line) + 1 + wide(word) > width:
            yield line
            line = ""
        line = f"{line} {word}" if line else word
    yield line


def finite(value: Any) -> Any:
    """The same value with None for NaN and infinities, which JSON has no words for."""
    if isinstance(value, dict):
        return {key: finite(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def silence() -> None:
    """Nobody reads any more: what is still to be printed goes nowhere, and that is no error at the end."""
    with contextlib.suppress(OSError, ValueError), open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), sys.stdout.fileno())


GAP, FOLDED = 2, 12
"""Columns of the terminal between two of a table, and what one that folds its words takes at least."""


def print_table(titles: Sequence[object], rows: Sequence[Sequence[object]], numbers: Sequence[object] = ()) -> None:
    """A plain table; columns named in `numbers` are right-aligned. They and the first column are whole, though the
    terminal be too narrow for all: columns that stand below the others are read, and those that are cut are not."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for place, title in enumerate(titles):
        number = title in numbers
        table.add_column(
            Text(printable(words(title))),
            justify="right" if number else "left",
            overflow="fold",
            header_style="dim",
            no_wrap=number or not place,
        )
    said = [[printable(words(value)) for value in row] for row in rows]
    for row in said:
        table.add_row(*map(Text, row))
    console = Console(width=None if sys.stdout.isatty() else 160)
    least = 0
    for place, title in enumerate(titles):
        widest = max(map(wide, (printable(words(title)), *(row[place] for row in said))))
        least += GAP + (widest if title in numbers or not place else min(widest, FOLDED))
    console.width = max(console.width, least)
    console.print(table)
