"""Prints tables for people and JSON for machines. Knows no command."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

SI = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
BINARY = ((2.0**40, "TiB"), (2.0**30, "GiB"), (2.0**20, "MiB"), (2.0**10, "KiB"))


def print_json(value: object) -> None:
    """One line of strict JSON: no NaN, and ASCII, so that no console or pipe can spoil it."""
    sys.stdout.write(json.dumps(value, allow_nan=False) + "\n")
    sys.stdout.flush()


def print_table(titles: Sequence[str], rows: Sequence[Sequence[object]], numbers: Sequence[str] = ()) -> None:
    """A plain table; columns named in `numbers` are right-aligned. A pipe gets it as wide as it needs to be."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for place, title in enumerate(titles):
        number = title in numbers
        table.add_column(
            title,
            justify="right" if number else "left",
            overflow="fold",
            header_style="dim",
            no_wrap=number or not place,
        )
    for row in rows:
        table.add_row(*(Text(str(value)) for value in row))
    Console(width=None if sys.stdout.isatty() else 160).print(table)


def short(count: float) -> str:
    """A count in three digits: 61706 is "61.7 k"."""
    for size, unit in SI:
        if count >= size:
            return f"{_digits(count / size)} {unit}"
    return f"{count:.0f}"


def size(count: float) -> str:
    """Bytes in three digits: "241 KiB"."""
    for unit_size, unit in BINARY:
        if count >= unit_size:
            return f"{_digits(count / unit_size)} {unit}"
    return f"{count:.0f} B"


def _digits(value: float) -> str:
    """Three digits, and never a power of ten: 1012 MiB."""
    return f"{value:.0f}" if value >= 99.95 else f"{value:.3g}"


def duration(seconds: float) -> str:
    """ "45 s", "3 min 20 s", "2 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
