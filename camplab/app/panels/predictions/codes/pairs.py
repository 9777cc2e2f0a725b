"""Samples as they are and as they come out, what the network was given between them where that is something else, and
the difference, below each other. Knows no run."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.colour_maps import coloured, diverging
from camplab.app.look.language import tr
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.app.panels.sample.sample_picture import pixels
from camplab.numbers import measured, rough

Floats = NDArray[np.floating]


class Pairs(Telling):
    """A column for each sample; below it its error."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.values: Floats = np.zeros((0, 2, 1, 1), np.float32)
        self.first = 0
        self.setMinimumSize(140, 90)

    def put(self, values: Floats, first: int) -> None:
        """n × 2 (or 3) × a sample, of which the first has this number: first what has to come out, last what does."""
        self.values, self.first = values, first
        self.renew()

    @property
    def errors(self) -> Floats:
        """The mean squared error of each."""
        off = self.values[:, -1].astype(np.float64) - self.values[:, 0]
        found: Floats = np.square(off).reshape(len(off), -1).mean(1)
        return found

    # -- drawing --------------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        if self.values.shape[1] == 3:
            return tr("clean"), tr("goes in"), tr("comes out"), tr("difference")
        return tr("goes in"), tr("comes out"), tr("difference")

    def cells(self) -> list[tuple[int, int, QRectF]]:
        """Row (those of the titles), column and place of every picture, in pixels of this widget."""
        if not len(self.values):
            return []
        line, left = line_height(), max(map(written, self._titles())) + 12
        height, width = _flat(self.values[0, 0]).shape
        across = (self.width() - left - 4) / len(self.values) - 6
        rows = len(self._titles())
        down = (self.height() - 2.4 * line) / rows - 4
        scale = max(min(across / width, down / height), 0.05)
        size = QRectF(0, 0, scale * width, scale * height)
        return [(row, column, size.translated(left + column * (size.width() + 6), line + row * (size.height() + 4)))
                for row in range(rows) for column in range(len(self.values))]  # fmt: skip

    def errors_within(self, room: float) -> list[str]:
        """What stands below each column; nothing where one of them is wider than `room`, in pixels."""
        said = [rough(error, 2) for error in self.errors.tolist()]
        return said if all(written(text) <= room for text in said) else []

    def paintEvent(self, event: QPaintEvent) -> None:
        look, line, cells = style.theme(), line_height(), self.cells()
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            for row, column, place in cells:
                painter.drawImage(place, self._picture(row, column))
                painter.setPen(look.line)
                painter.drawRect(place)
                painter.setPen(look.text_soft)
                if column == 0:
                    beside = QRectF(0, place.top(), place.left() - 6, place.height())
                    painter.drawText(beside, RIGHT, self._titles()[row])
                centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
                if row == 0:
                    above = QRectF(place.left() - 3, place.top() - line, place.width() + 6, line)
                    painter.drawText(above, centre, f"{self.first + column}")
                elif row == self.values.shape[1] and (said := self.errors_within(place.width() + 6)):
                    below = QRectF(place.left() - 3, place.bottom() + 2, place.width() + 6, line)
                    painter.drawText(below, centre, said[column])

    def _picture(self, row: int, column: int) -> QImage:
        shown = self.values[column]
        if row < len(shown):
            return image(pixels(shown[row] if shown[row].ndim == 3 else _flat(shown[row]), self.values[:, 0]))
        reach = float(np.abs(self.values[:, -1] - self.values[:, 0]).max()) or 1.0
        return image(coloured(_flat(shown[-1] - shown[0]), -reach, reach, diverging(style.theme().dark)))

    # -- the mouse ------------------------------------------------------------------------------

    def told(self, point: QPoint) -> Told | None:
        found = next((cell for cell in self.cells() if cell[2].contains(point)), None)
        if found is None:
            return None
        _, column, place = found
        shown = [_flat(each) for each in self.values[column]]
        row, at = self._place_in(point, place, shown[0].shape)
        numbers = [float(each[row, at]) for each in (*shown, shown[-1] - shown[0])]
        rows = [Row(title, measured(value)) for title, value in zip(self._titles(), numbers, strict=True)]
        rows.append(Row(tr("mean squared error"), measured(float(self.errors[column]))))
        return tr("sample {n}", n=self.first + column), rows

    @staticmethod
    def _place_in(point: QPoint, place: QRectF, shape: tuple[int, ...]) -> tuple[int, int]:
        down, across = (point.y() - place.top()) / place.height(), (point.x() - place.left()) / place.width()
        return min(int(down * shape[0]), shape[0] - 1), min(int(across * shape[1]), shape[1] - 1)


def _flat(values: Floats) -> Floats:
    """A sample as rows and columns: the mean over its channels; a vector is one row, a sequence has a row per step."""
    found: Floats = values.mean(0) if values.ndim == 3 else values.reshape(-1, values.shape[-1])
    return found
