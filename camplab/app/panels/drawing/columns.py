"""Many curves of a plot as one picture, made of columns of pixels: while they are moved only new columns are made.

A polyline takes 0.2 ms, so that a hundred of them are too many for a frame. Knows no run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from camplab.app.panels.drawing.painted import Painted
from camplab.runs.curves.pyramid import Floats

BEHIND = -1.0
"""Below the curves of the run itself."""
BROAD = 0.7
"""Pixels above and below by which a thick line is broader than a thin one."""
Numbers = NDArray[np.uint8]


@dataclass(frozen=True)
class Layer:
    """Lines of one colour: lowest and highest of each in each column, lines × columns; nothing where high < low."""

    low: Floats
    high: Floats
    thick: NDArray[np.bool_]


@dataclass(frozen=True)
class Lines:
    """Columns `first` and on, each `size` of the plot's units wide, counted from 0; later layers lie above."""

    first: int = 0
    size: float = 1.0
    layers: Sequence[Layer] = ()

    @property
    def count(self) -> int:
        """Of columns."""
        return self.layers[0].low.shape[1] if self.layers else 0


@dataclass(frozen=True)
class Heights:
    """Where y lies: at row y × scale + offset of `rows`, counted from the top."""

    rows: int
    scale: float
    offset: float


@dataclass
class _Picture:
    """Columns `begin` to `end` are painted: the number of the topmost layer, from 1 on, of each pixel; 0: none."""

    pixels: Numbers
    begin: int = 0
    end: int = 0


class Columns(Painted):
    """Draws lines in the colours it was given last."""

    def __init__(self) -> None:
        super().__init__(BEHIND)
        self.headroom = 0.0
        """Pixels at the top of the plot that a spike does not reach into: words stand there."""
        self._lines, self._colors = Lines(), np.zeros(1, np.uint32)
        self._painted: tuple[Lines, Heights] | None = None
        """Of what there is a picture."""
        self._picture = _Picture(np.empty((0, 0), np.uint8))

    def put(self, lines: Lines, colors: Sequence[QColor]) -> None:
        """These lines; a colour for each layer."""
        self._lines, self._colors = lines, np.array([0, *(color.rgba() for color in colors)], np.uint32)
        self.update()

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        lines, frame, fine = self._lines, to_pixels.mapRect(area), painter.device().devicePixelRatioF()
        begin = max(0, floor(area.left() / lines.size) - lines.first)
        end = min(lines.count, ceil(area.right() / lines.size) - lines.first)
        if begin >= end:
            return
        top, rows = floor(frame.top()), ceil((frame.height() + 1) * fine)
        self._paint(Heights(rows, to_pixels.m22() * fine, (to_pixels.dy() - top) * fine), begin, end)
        pixels = np.arange(floor(frame.left() * fine), ceil(frame.right() * fine))
        steps = ((pixels + 0.5) / fine - to_pixels.dx()) / to_pixels.m11()
        columns = np.floor(steps / lines.size).astype(np.intp) - lines.first
        known = (begin <= columns) & (columns < end)
        pixels, columns = pixels[known], columns[known]
        if not len(pixels):
            return
        shown = self._colors.take(self._picture.pixels.take(columns, axis=1))
        image = QImage(shown.data, len(pixels), rows, QImage.Format.Format_ARGB32_Premultiplied)
        painter.setClipRect(frame.adjusted(0, self.headroom, 0, 0))
        painter.drawImage(QRectF(pixels[0] / fine, top, len(pixels) / fine, rows / fine), image)

    def _paint(self, heights: Heights, begin: int, end: int) -> None:
        """See to it that columns `begin` to `end` are painted."""
        if self._painted is None or self._painted[0] is not self._lines or self._painted[1] != heights:
            self._painted = self._lines, heights
            self._picture = _Picture(np.empty((heights.rows, self._lines.count), np.uint8), begin, begin)
        picture = self._picture
        if begin > picture.end or end < picture.begin:
            picture.begin = picture.end = begin
        for start, stop in ((begin, picture.begin), (picture.end, end)):
            if start < stop:
                picture.pixels[:, start:stop] = topmost(self._lines.layers, slice(start, stop), heights)
        picture.begin, picture.end = min(begin, picture.begin), max(end, picture.end)


def topmost(layers: Sequence[Layer], columns: slice, heights: Heights) -> Numbers:
    """Rows × columns: which layer, from 1 on, lies at the top; 0 where no line goes."""
    width = columns.stop - columns.start
    ends = np.zeros((heights.rows + 1, len(layers), width), np.uint16)
    """For each row where lines begin there, or above it, how far down they go."""
    for number, layer in enumerate(layers):
        top, end = _rows(layer, columns, heights)
        top *= len(layers) * width
        top += number * width + np.arange(width, dtype=np.int32)
        np.maximum.at(ends.reshape(-1), top.ravel(), end.ravel())
    for above, here in pairwise(ends):
        np.maximum(above, here, out=here)
    covered = ends[:-1] > np.arange(heights.rows, dtype=np.uint16)[:, None, None]
    found = np.zeros((heights.rows, width), np.uint8)
    for number in range(len(layers)):
        np.maximum(found, covered[:, number].view(np.uint8) * np.uint8(number + 1), out=found)
    return found


def _rows(layer: Layer, columns: slice, heights: Heights) -> tuple[NDArray[np.int32], NDArray[np.uint16]]:
    """The first row of each line in each column, and the one after the last."""
    zero = np.float32(-heights.offset / heights.scale)  # taken away first: heights far from 0 keep their places
    rest = np.float32(heights.offset + float(zero) * heights.scale)
    broad = np.where(layer.thick, np.float32(BROAD), np.float32(0))[:, None]
    found = []
    for y, more in ((layer.high[:, columns], rest - broad), (layer.low[:, columns], rest + broad + 1)):
        y = y - zero
        y *= np.float32(heights.scale)
        y += more
        found.append(np.clip(y, 0, heights.rows, out=y))
    return found[0].astype(np.int32), found[1].astype(np.uint16)
