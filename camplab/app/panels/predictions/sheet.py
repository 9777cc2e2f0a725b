"""Two sheets of samples beside each other: those that were made, and real ones. Knows no run."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.sample.sample_picture import pixels

Floats = NDArray[np.floating]
GAP = 2
EDGE = 8
"""Pixels at the left and at the right of each: it stands below the first letter of what is said of it."""


class Sheets(QWidget):
    """Each as a grid, on one scale of grey."""

    def __init__(self) -> None:
        super().__init__()
        self.made: Floats = np.zeros((0, 1, 1), np.float32)
        self.real: Floats = self.made
        self.setMinimumSize(160, 100)

    def put(self, made: Floats, real: Floats) -> None:
        """n × a sample each, on the scale of the data."""
        self.made, self.real = made, real
        self.update()

    def cells(self) -> list[tuple[bool, int, QRectF]]:
        """Of every sample whether it is real, its number, and its place in pixels of this widget."""
        found = []
        for real, samples in ((False, self.made), (True, self.real)):
            if len(samples):
                left = real * self.width() / 2 + EDGE
                room = QRectF(left, line_height() + 4, self.width() / 2 - 2 * EDGE, self.height() - line_height() - 8)
                found += [(real, number, place) for number, place in enumerate(_grid(room, samples))]
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        look = style.theme()
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            painter.setPen(look.text_soft)
            for real, title in enumerate((tr("made of noise"), tr("real"))):
                half = QRectF(real * self.width() / 2 + EDGE, 2, self.width() / 2 - 2 * EDGE, line_height())
                painter.drawText(half, Qt.AlignmentFlag.AlignLeft, title)
            scale = self.real if len(self.real) else self.made
            for real, number, place in self.cells():
                shown = (self.real if real else self.made)[number]
                painter.drawImage(place, image(pixels(shown if shown.ndim == 3 else _rows(shown), scale)))


def _rows(sample: Floats) -> Floats:
    """A vector is one row, a sequence has one for each step."""
    found: Floats = sample.reshape(-1, sample.shape[-1])
    return found


def _grid(room: QRectF, samples: Floats) -> list[QRectF]:
    """Places of equal size, in as many columns as make them largest."""
    count = len(samples)
    height, width = samples[0].shape[-2:] if samples[0].ndim > 1 else (1, samples[0].shape[-1])
    best, columns = 0.0, 1
    for wanted in range(1, count + 1):
        rows = math.ceil(count / wanted)
        scale = min((room.width() / wanted - GAP) / width, (room.height() / rows - GAP) / height)
        if scale > best:
            best, columns = scale, wanted
    size = QRectF(0, 0, best * width, best * height)
    return [
        size.translated(
            room.left() + at % columns * (size.width() + GAP), room.top() + at // columns * (size.height() + GAP)
        )
        for at in range(count)
    ]
