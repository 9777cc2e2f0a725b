"""Samples as they are and as they come out, what the network was given between them where that is something else, and
the difference, below each other. Knows no run."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.colour_maps import coloured, diverging
from camplab.app.look.language import tr
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.sample_columns import Cell, SampleColumns, pixel_at
from camplab.app.panels.drawing.small_text import written
from camplab.app.panels.drawing.telling import Told
from camplab.app.panels.sample.sample_picture import pixels
from camplab.numbers import measured, rough

Floats = NDArray[np.floating]


class Pairs(SampleColumns):
    """A column for each sample; below it its error."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.values: Floats = np.zeros((0, 2, 1, 1), np.float32)
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

    def titles(self) -> tuple[str, ...]:
        """What each row shows."""
        if self.values.shape[1] == 3:
            return tr("clean"), tr("goes in"), tr("comes out"), tr("difference")
        return tr("goes in"), tr("comes out"), tr("difference")

    def cells(self) -> list[Cell]:
        """Every picture; none while there is nothing to show."""
        return self.placed(len(self.values), _flat(self.values[0, 0]).shape, 2.4) if len(self.values) else []

    def errors_within(self, room: float) -> list[str]:
        """What stands below each column; nothing where one of them is wider than `room`, in pixels."""
        said = [rough(error, 2) for error in self.errors.tolist()]
        return said if all(written(text) <= room for text in said) else []

    def below(self, column: int, room: float) -> str:
        """The error."""
        said = self.errors_within(room)
        return said[column] if said else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            self.draw(painter)

    def picture(self, row: int, column: int) -> QImage:
        """One of them; the last row is the difference."""
        shown = self.values[column]
        if row < len(shown):
            return image(pixels(shown[row] if shown[row].ndim == 3 else _flat(shown[row]), self.values[:, 0]))
        reach = float(np.abs(self.values[:, -1] - self.values[:, 0]).max()) or 1.0
        return image(coloured(_flat(shown[-1] - shown[0]), -reach, reach, diverging(style.theme().dark)))

    # -- the mouse ------------------------------------------------------------------------------

    def told(self, point: QPoint) -> Told | None:
        found = self.cell_at(point)
        if found is None:
            return None
        _, column, place = found
        shown = [_flat(each) for each in self.values[column]]
        row, at = pixel_at(point, place, shown[0].shape)
        numbers = [float(each[row, at]) for each in (*shown, shown[-1] - shown[0])]
        rows = [Row(title, measured(value)) for title, value in zip(self.titles(), numbers, strict=True)]
        rows.append(Row(tr("mean squared error"), measured(float(self.errors[column]))))
        return tr("sample {n}", n=self.first + column), rows


def _flat(values: Floats) -> Floats:
    """A sample as rows and columns: the mean over its channels; a vector is one row, a sequence has a row per step."""
    found: Floats = values.mean(0) if values.ndim == 3 else values.reshape(-1, values.shape[-1])
    return found
