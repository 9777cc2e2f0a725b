"""Prints tables for people and JSON for machines. Knows no command."""

from __future__ import annotations

import contextlib
import json
import math
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from camplab.words import printable


def print_json(value: object) -> None:
    """One line of strict JSON: no NaN, and ASCII, so that no console or pipe can spoil it."""
    sys.stdout.write(json.dumps(value, allow_nan=False) + "\n")
    sys.stdout.flush()


def put(text: str = "", stream: TextIO | None = None) -> None:
    """Print a line, or several: the only way that words take to a terminal, which is shown them and obeys none."""
    print("\n".join(map(printable, text.split("\n"))), file=stream)


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


def print_table(titles: Sequence[str], rows: Sequence[Sequence[object]], numbers: Sequence[str] = ()) -> None:
    """A plain table; columns named in `numbers` are right-aligned. A pipe gets it as wide as it needs to be."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for place, title in enumerate(titles):
        number = title in numbers
        table.add_column(
            Text(printable(title)),
            justify="right" if number else "left",
            overflow="fold",
            header_style="dim",
            no_wrap=number or not place,
        )
    for row in rows:
        table.add_row(*(Text(printable(str(value))) for value in row))
    Console(width=None if sys.stdout.isatty() else 160).print(table)
