"""Pictures of samples, a column for each: what each row shows stands beside it, a number above and a word below the
column. Knows no run."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from camplab.app.look import style
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling

Cell = tuple[int, int, QRectF]
"""Row, column and place, in pixels of the widget."""
BETWEEN = 6, 4
"""Pixels between columns and rows."""


class SampleColumns(Telling):
    """A subclass says what its rows are, where pictures lie, draws each, and tells what is under the mouse."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.first = 0
        """The number of the sample in the first column."""

    def titles(self) -> tuple[str, ...]:
        """What each row shows."""
        raise NotImplementedError

    def cells(self) -> list[Cell]:
        """Every picture; none while there is nothing to show."""
        raise NotImplementedError

    def picture(self, row: int, column: int) -> QImage:
        """One of them."""
        raise NotImplementedError

    def below(self, column: int, room: float) -> str:
        """What stands below it; "" where that is wider than `room`, in pixels."""
        raise NotImplementedError

    def placed(self, columns: int, shape: tuple[int, ...], lines: float) -> list[Cell]:
        """So many pictures of this height and width in each row, as large as they can be, with so many lines left for
        words above and below them."""
        line, left, rows = line_height(), max(map(written, self.titles())) + 12, len(self.titles())
        right, down = BETWEEN
        across, high = (self.width() - left - 4) / columns - right, (self.height() - lines * line) / rows - down
        scale = max(min(across / shape[1], high / shape[0]), 0.05)
        size = QRectF(left, line, scale * shape[1], scale * shape[0])
        return [(row, column, size.translated(column * (size.width() + right), row * (size.height() + down)))
                for row in range(rows) for column in range(columns)]  # fmt: skip

    def cell_at(self, point: QPoint) -> Cell | None:
        """The picture that lies there."""
        return next((cell for cell in self.cells() if cell[2].contains(point)), None)

    def draw(self, painter: QPainter) -> None:
        """All pictures with their words."""
        look, line, titles = style.theme(), line_height(), self.titles()
        painter.setFont(style.font(look.font_small))
        for row, column, place in self.cells():
            painter.drawImage(place, self.picture(row, column))
            painter.setPen(look.line)
            painter.drawRect(place)
            painter.setPen(look.text_soft)
            if column == 0:
                painter.drawText(QRectF(0, place.top(), place.left() - 6, place.height()), RIGHT, titles[row])
            room = place.width() + 6
            if row == 0 and written(number := f"{self.first + column}") <= room:
                self._word(painter, QRectF(place.left() - 3, place.top() - line, room, line), number)
            if row == len(titles) - 1 and (word := self.below(column, room)):
                self._word(painter, QRectF(place.left() - 3, place.bottom() + 2, room, line), word)

    @staticmethod
    def _word(painter: QPainter, place: QRectF, word: str) -> None:
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, word)


def pixel_at(point: QPoint, place: QRectF, shape: tuple[int, ...]) -> tuple[int, int]:
    """Row and column of what lies under `point` in an array of this height and width that is drawn at `place`."""
    down, across = (point.y() - place.top()) / place.height(), (point.x() - place.left()) / place.width()
    return min(int(down * shape[0]), shape[0] - 1), min(int(across * shape[1]), shape[1] - 1)
