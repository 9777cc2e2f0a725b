"""A small picture of the receptive field: which pixels (steps) of the input the middle output cell sees."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from camplab.app.editor.drawing.stack_look import faded
from camplab.app.look import style
from camplab.blocks.receptive import Receptive
from camplab.blocks.shape import Shape

GRID = 64
"""Up to this many cells along an axis the grid is drawn."""


class FieldPicture(QWidget):
    """The input as a grid, what is seen filled; a sequence is one row of steps."""

    def __init__(self) -> None:
        super().__init__()
        self._spatial: tuple[int, ...] = ()
        self._seen: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_field(self, field: Receptive | None, x: Shape, y: Shape | None) -> None:
        """The field of the middle cell of output `y` on the network's input `x`; hidden when there is nothing."""
        sliding = field is not None and y is not None and bool(x.spatial)
        self.setVisible(sliding)
        if not sliding or field is None or y is None:
            return
        self._spatial = x.spatial
        same_axes = len(y.spatial) == len(x.spatial)
        middle = tuple((size - 1) // 2 for size in y.spatial) if same_axes else ()
        whole = tuple((0, size) for size in x.spatial)
        self._seen = field.cells(middle, x.spatial) if same_axes and not field.whole else whole
        self.updateGeometry()
        self.update()

    @property
    def seen(self) -> tuple[tuple[int, int], ...]:
        """Per axis the first cell seen and the one behind the last."""
        return self._seen

    def sizeHint(self) -> QSize:
        return QSize(120, 120 if len(self._spatial) == 2 else 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._spatial:
            with QPainter(self) as painter:
                self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme = style.theme()
        rows, columns = (1, *self._spatial)[-2:]
        (top, bottom), (left, right) = ((0, 1), *self._seen)[-2:]
        side = min((self.width() - 2) / columns, (self.height() - 2) / rows)
        x, y = 1.0, 1.0
        whole = QRectF(x, y, columns * side, rows * side)
        painter.fillRect(whole, theme.card)
        seen = QRectF(x + left * side, y + top * side, (right - left) * side, (bottom - top) * side)
        painter.fillRect(seen, faded(theme.accent, 110))
        painter.setPen(QPen(theme.line, 1))
        if max(rows, columns) <= GRID:
            for column in range(columns + 1):
                painter.drawLine(round(x + column * side), round(y), round(x + column * side), round(whole.bottom()))
            for row in range(rows + 1):
                painter.drawLine(round(x), round(y + row * side), round(whole.right()), round(y + row * side))
        painter.drawRect(whole)
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(seen)
