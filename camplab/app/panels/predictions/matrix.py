"""A table of confusions: labels down, answers across, how many samples in each cell. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.numbers import percent
from camplab.runs.why.answers import Confusion

READABLE = 0.55
"""Heights of a line that a cell has at least where anything is written."""
GAP = 6
"""Pixels between two names."""
Cell = tuple[int, int]
"""Label and answer."""


class Matrix(Telling):
    """`picked` says which cell was chosen, by the mouse or by the keys of arrows."""

    picked = Signal(int, int)

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.confusion: Confusion | None = None
        self.names: Sequence[str] = ()
        self.chosen: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.setMinimumSize(120, 90)

    def put(self, confusion: Confusion | None, names: Sequence[str], chosen: Cell | None) -> None:
        """Show these; `names` are of the classes, `chosen` is the cell whose samples are shown."""
        self.confusion, self.names, self.chosen = confusion, names, chosen
        self.renew()

    # -- where things are -------------------------------------------------------------------------

    def box(self) -> QRectF:
        """The cells, in pixels of this widget: square, as large as they fit; wider where numbers or names need it."""
        line, count, widest = line_height(), max(len(self.names), 1), self._widest()
        names = min(widest, self.width() / 4)
        left, top = 1.6 * line + names, (2.5 if _entitled(self.height(), count) else 1.3) * line
        across, down = self.width() - left - _recall_width(), self.height() - top - 4
        side = max(count * 1.0, min(across, down))
        most = 0 if self.confusion is None else int(self.confusion.counts.max())
        wide = count * (written(f"{most}") + 4)
        if count * (widest + GAP) <= across:
            wide = max(wide, count * (widest + GAP))  # so that the names stand above their columns
        return QRectF(left, top, max(side, min(across, wide)), side)

    def _widest(self) -> float:
        """Pixels of the longest name."""
        return max(map(written, self.names), default=0.0)

    def above(self) -> Sequence[str]:
        """What stands above the columns: the names where all have room, else numbers, which stand beside the names of
        the rows, too: of names that are cut short several would look alike."""
        cell = self.box().width() / max(len(self.names), 1)
        return self.names if self._widest() + GAP <= cell else [f"{at}" for at in range(len(self.names))]

    def cell_at(self, point: QPoint) -> Cell | None:
        """Label and answer under a point."""
        box, count = self.box(), len(self.names)
        if self.confusion is None or not box.contains(point):
            return None
        row, column = (point.y() - box.top()) / box.height(), (point.x() - box.left()) / box.width()
        return min(int(row * count), count - 1), min(int(column * count), count - 1)

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.confusion is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            box = self.box()
            high = _place(box, len(self.names), (0, 0)).height() / line_height()
            readable = high >= READABLE
            painter.setFont(style.font(style.theme().font_small * min(1.0, max(high / 0.8, 0.75))))
            self._cells(painter, box, readable)
            if readable:
                self._words(painter, box)
            painter.setFont(style.font(style.theme().font_small))
            self._titles(painter, box, readable)

    def _cells(self, painter: QPainter, box: QRectF, readable: bool) -> None:
        assert self.confusion is not None
        look, counts = style.theme(), self.confusion.counts
        shares = counts / np.maximum(counts.sum(1, keepdims=True), 1)
        widest = QFontMetricsF(painter.font()).horizontalAdvance(f"{counts.max()}")
        counted = readable and _place(box, len(self.names), (0, 0)).width() >= widest
        for label, answer in zip(*np.nonzero(counts), strict=True):
            where = _place(box, len(self.names), (label, answer))
            colour = QColor(look.good if label == answer else look.danger)
            colour.setAlphaF(0.12 + 0.78 * float(shares[label, answer]))
            painter.fillRect(where, colour)
            if counted:
                painter.setPen(look.card if shares[label, answer] > 0.5 else look.text)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"{counts[label, answer]}")
        painter.setPen(look.line)
        painter.drawRect(box)
        if self.chosen is not None:
            painter.setPen(look.accent)
            painter.drawRect(_place(box, len(self.names), self.chosen))

    def _words(self, painter: QPainter, box: QRectF) -> None:
        assert self.confusion is not None
        line, metrics = line_height(), QFontMetricsF(painter.font())
        painter.setPen(style.theme().text)
        centre = Qt.AlignmentFlag.AlignCenter
        heads, numbers = self.above(), metrics.horizontalAdvance(f"{len(self.names) - 1}  ")
        numbered = heads is not self.names
        for at, (name, head) in enumerate(zip(self.names, heads, strict=True)):
            cell = _place(box, len(self.names), (at, at))
            beside = QRectF(1.3 * line, cell.top(), box.left() - 1.3 * line - 4, cell.height())
            if numbered:
                painter.drawText(beside, RIGHT, head)
                beside.setRight(beside.right() - numbers)
            painter.drawText(beside, RIGHT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, beside.width()))
            above = QRectF(cell.left(), box.top() - 1.3 * line, cell.width(), 1.3 * line)
            painter.drawText(above, centre, head)
            share = translate(percent(float(self.confusion.recall[at]), 0))
            painter.drawText(QRectF(box.right(), cell.top(), _recall_width() - 4, cell.height()), RIGHT, share)

    def _titles(self, painter: QPainter, box: QRectF, readable: bool) -> None:
        line = line_height()
        painter.setPen(style.theme().text_soft)
        if _entitled(self.height(), len(self.names)):
            above = QRectF(box.left() - 60, box.top() - 2.5 * line, box.width() + 60, 1.2 * line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, tr("answer"))
        if readable:
            beside = QRectF(box.right(), box.top() - 1.3 * line, _recall_width() - 4, 1.3 * line)
            painter.drawText(beside, RIGHT, tr("recall"))
        painter.translate(0.6 * line, box.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-100, -line / 2, 200, line), Qt.AlignmentFlag.AlignCenter, tr("label"))
        painter.resetTransform()

    # -- the learner's hand -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None:
            self.picked.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        move = moves.get(Qt.Key(event.key()))
        if move is None or self.confusion is None:
            super().keyPressEvent(event)
            return
        now, last = self.chosen or (0, 0), len(self.names) - 1
        self.picked.emit(*(min(max(at + by, 0), last) for at, by in zip(now, move, strict=True)))

    def told(self, point: QPoint) -> Told | None:
        cell = self.cell_at(point)
        if cell is None or self.confusion is None:
            return None
        label, answer = cell
        count, whole = int(self.confusion.counts[cell]), int(self.confusion.counts[label].sum())
        rows = [Row(tr("label"), self.names[label]), Row(tr("answer"), self.names[answer]),
                Row(tr("samples"), f"{count}"),
                Row(tr("of this label"), translate(percent(count / whole if whole else float("nan"))))]  # fmt: skip
        return "", rows


def _entitled(height: float, count: int) -> bool:
    """Whether the answers have a title, for which so many classes leave room."""
    return height >= (2.5 + count) * line_height()


def _recall_width() -> float:
    """Of the column of recalls."""
    return max(map(written, (tr("recall"), translate(percent(1.0, 0))))) + 10


def _place(box: QRectF, count: int, cell: Cell) -> QRectF:
    """Of one of count × count cells."""
    wide, high = box.width() / count, box.height() / count
    return QRectF(box.left() + cell[1] * wide, box.top() + cell[0] * high, wide, high)
