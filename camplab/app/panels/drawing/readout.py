"""A small box of values beside the mouse, above a plot or picture. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from camplab.app.look import language, style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label


@dataclass(frozen=True)
class Row:
    """One value: its name, itself, and the colour of its curve."""

    name: str
    value: str
    color: QColor | None = None


class Readout(Label):
    """Shows a title and rows; lets the mouse through."""

    def __init__(self, parent: QWidget, spared: QWidget | None = None) -> None:
        """spared: a part of the parent that stays in sight; the box is then over the whole window, if it has to."""
        super().__init__(parent=parent)
        self._home, self.spared = parent, spared
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.rows: Sequence[Row] = ()
        self.title = ""
        self.hide()
        style.changed.connect(self._dress)
        language.changed.connect(self.hide)
        self._dress()

    @property
    def over(self) -> QWidget:
        """What it stands over, and is placed in."""
        return self._home if self.spared is None else self._home.window()

    def show_at(self, point: QPoint, title: str, rows: Sequence[Row], within: QRect | None = None) -> None:
        """Appear right of `point` (in the parent), or left of it where there is no room.

        `within` (in the parent, default: all of it) is where the picture is: names beside it are not covered.
        """
        self.title, self.rows = title, rows
        if self.parentWidget() is not self.over:
            self.setParent(self.over)  # with it the box ends, or with its picture
            self._home.destroyed.connect(self.deleteLater)
        self._write(title, rows)
        area = within or self.over.rect()
        left, right = point.x() - 14 - self.width(), point.x() + 14
        fits = right + self.width() <= area.right() + 1
        left = right if fits else left
        top = point.y() - self.height() // 2
        if self._covers(QRect(left, top, self.width(), self.height())):
            above = point.y() - 14 - self.height()
            left, top = area.right(), above if above >= area.top() else point.y() + 14
        tall = area if self.height() <= area.height() else self.over.rect()  # rather over names than cut
        self.move(
            _into(left, self.width(), area.left(), area.width()),
            _into(top, self.height(), tall.top(), tall.height()),
        )
        self.show()
        self.raise_()

    def _covers(self, place: QRect) -> bool:
        """Whether it would hide there what is to stay in sight."""
        spared = self.spared
        return spared is not None and place.intersects(QRect(spared.mapTo(self.over, QPoint()), spared.size()))

    def _write(self, title: str, rows: Sequence[Row]) -> None:
        """As many rows as there is height for, and how many more there are."""
        self.setText(_table(title, rows))
        self.adjustSize()
        too_high = self.height() - self.over.height()
        if too_high > 0:
            kept = max(1, len(rows) - 1 - ceil(too_high * (len(rows) + 1) / self.height()))
            self.setText(_table(title, [*rows[:kept], Row(tr("{n} more", n=len(rows) - kept), "")]))
            self.adjustSize()

    def _dress(self) -> None:
        """Take the theme. The colours of the rows are those of curves in it: the next `show_at` brings them."""
        self.hide()
        look = style.theme()
        self.setFont(style.font(look.font_small))
        style.dress(
            self,
            f"background: {look.card.name()}; border: 1px solid {look.line.name()};"
            f"border-radius: 4px; padding: 3px 6px; color: {look.text.name()};",
        )

    @property
    def plain(self) -> str:
        """What it says, row by row, without markup."""
        return "\n".join([self.title, *(f"{row.name} {row.value}" for row in self.rows)])


def _into(at: int, size: int, start: int, room: int) -> int:
    """Where something of `size` begins that is to lie from `start` on in so much room, near `at`."""
    return max(start, min(at, start + room - size))


def _table(title: str, rows: Sequence[Row]) -> str:
    lines = "".join(
        f"<tr><td style='color:{(row.color or style.theme().text_soft).name()}'>{escape(row.name)}&nbsp;&nbsp;</td>"
        f"<td align='right'>{escape(row.value)}</td></tr>"
        for row in rows
    )
    head = f"<div><b>{escape(title)}</b></div>" if title else ""
    return f"{head}<table cellspacing='0' cellpadding='0'>{lines}</table>"
