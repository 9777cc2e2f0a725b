"""The network table as a picture on paper: all rows and columns, not only those in sight. Knows no view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from camplab.app.look import style
from camplab.app.look.as_file import painted_png, painted_svg
from camplab.app.look.language import translate
from camplab.app.panels.network.columns import COLUMNS
from camplab.app.panels.network.rows import Row, totals

PAD, INDENT, AROUND = 8, 14, 12
"""Pixels beside what stands in a cell, before a block that stands within another, and around the table."""


@dataclass(frozen=True)
class Line:
    """A row of cells; depth: in how many others the block stands."""

    cells: Sequence[str]
    depth: int = 0
    heavy: bool = False


class Table:
    """Measured for the fonts in use, to be painted in the light theme."""

    def __init__(self, rows: Sequence[Row]) -> None:
        inner = [row for outer in rows for row in outer.walk()]
        sums = totals(list(rows))
        self.lines = [
            Line([translate(column.title) for column in COLUMNS], heavy=True),
            *(Line([column.text(row) for column in COLUMNS], row.depth) for row in inner),
            Line([column.total(sums) if column.total else "" for column in COLUMNS], heavy=True),
        ]
        self.plain, self.bold = style.font(), style.font(None, QFont.Weight.DemiBold)
        self.height = round(QFontMetricsF(self.bold).height() * 1.5)
        self.widths = [self._width(column) for column in range(len(COLUMNS))]

    def _width(self, column: int) -> float:
        fonts = {True: QFontMetricsF(self.bold), False: QFontMetricsF(self.plain)}
        indent = INDENT if column == 0 else 0
        return 2 * PAD + max(
            fonts[line.heavy].horizontalAdvance(line.cells[column]) + indent * line.depth for line in self.lines
        )

    @property
    def size(self) -> QSize:
        """In points."""
        return QSize(round(sum(self.widths)) + 2 * AROUND, self.height * len(self.lines) + 2 * AROUND)

    def paint(self, painter: QPainter) -> None:
        """Line by line."""
        with style.on_paper() as look:
            for number, line in enumerate(self.lines):
                top, left = AROUND + number * self.height, float(AROUND)
                painter.setFont(self.bold if line.heavy else self.plain)
                for column, (text, width) in enumerate(zip(line.cells, self.widths, strict=True)):
                    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                    indent = 0 if column else INDENT * line.depth
                    box = QRectF(left + PAD + indent, top, width - 2 * PAD - indent, self.height)
                    painter.setPen(look.text)
                    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
                    left += width
                if number in (0, len(self.lines) - 2):
                    painter.setPen(look.line)
                    painter.drawLine(AROUND, top + self.height, round(left), top + self.height)


def png(rows: Sequence[Row]) -> bytes:
    """As a file."""
    with style.on_paper() as look:
        ground = look.card
    table = Table(rows)
    return painted_png(table.size, ground, table.paint)


def svg(rows: Sequence[Row]) -> bytes:
    """As lines and letters."""
    with style.on_paper() as look:
        ground = look.card
    table = Table(rows)
    return painted_svg(table.size, ground, table.paint)
