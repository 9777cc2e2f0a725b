"""The network table as text for a document and as CSV for a spreadsheet. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from camplab.app.look.language import translate
from camplab.app.panels.network.columns import COLUMNS
from camplab.app.panels.network.rows import Row, totals
from camplab.runs.exchange.tables import csv_text, inert

INDENT = "  "


def plain(rows: Sequence[Row]) -> str:
    """Columns apart by tabs, as it stands on the screen: it pastes into a document and into a spreadsheet."""
    lines = [[translate(column.title) for column in COLUMNS]]
    for outer in rows:
        for row in outer.walk():
            first, *others = (column.text(row) for column in COLUMNS)
            lines.append([INDENT * row.depth + str(inert(first)), *others])
    sums = totals(list(rows))
    lines.append([column.total(sums) if column.total else "" for column in COLUMNS])
    return "\n".join("\t".join(line) for line in lines) + "\n"


def csv(rows: Sequence[Row]) -> str:
    """One line a block with bare numbers; shapes and receptive fields as they are written."""
    head = ("depth", "module", "block", "name", *(column.id for column in COLUMNS[1:]))
    lines = []
    for outer in rows:
        for row in outer.walk():
            block = row.facts.block
            values = (_bare(column.id, column.text(row), column.value(row)) for column in COLUMNS[1:])
            lines.append((row.depth, row.module, block.tag, block.name, *values))
    return csv_text(head, lines)


def _bare(name: str, text: str, value: int | str) -> int | str:
    return text if name in ("output", "sees", "where") else value
