"""A picture of what speaks for an answer, laid over the sample it is about. Knows no run."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.map_scale import Scale, scale_of
from camplab.app.look.palettes import rgb
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.numbers import measured

Numbers = NDArray[np.floating]
MARGIN = 8
EVEN = 4
"""So many times as large and more, all pixels are alike; below it that would cost too much of the picture."""


class OverlayView(Telling):
    """`values` H×W in colours over the sample C×H×W in grey, or K×H'×W' that is drawn as large as the sample is."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.setMinimumSize(80, 60)
        self.values: Numbers | None = None
        self.scale: Scale | None = None
        self._sample: Numbers | None = None
        self._strength = 1.0
        self._box = QRectF()

    def put(self, values: Numbers | None, sample: Numbers | None, strength: float) -> None:
        """Show these numbers over this sample (None: over nothing); strength: from 0, the sample alone, to 1."""
        self.values, self._sample, self._strength = values, sample, strength
        self.scale = None if values is None else scale_of(values[None], False, style.theme().dark)
        self.renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.values is None or not self.values.size:
            return
        drawn = image(self.pixels())
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(room.width() / drawn.width(), room.height() / drawn.height())
        scale = float(int(scale)) if scale >= EVEN else scale
        self._box = QRectF(0, 0, drawn.width() * scale, drawn.height() * scale)
        self._box.moveCenter(room.center())
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.drawImage(self._box, drawn)
            painter.setPen(style.theme().line)
            painter.drawRect(self._box)

    def pixels(self) -> NDArray[np.uint8]:
        """What is drawn, height × width × 3; where a number is not known yet only the sample is seen."""
        assert self.values is not None
        assert self.scale is not None
        ground = grey(self._sample, self.values.shape)
        values = stretched(self.values, ground.shape[:2])
        colours = self.scale.colours_of(values[None])[0].astype(np.float32)
        strength = np.where(np.isfinite(values), self._strength, 0.0)[..., None]
        blended: NDArray[np.uint8] = np.rint(ground * (1 - strength) + colours * strength).astype(np.uint8)
        return np.ascontiguousarray(blended)

    # -- the mouse ------------------------------------------------------------------------------

    def under(self, point: QPoint) -> tuple[float, float] | None:
        """How far down and across (0 to 1) a point of this widget is in the picture; None outside."""
        if self.values is None or not self._box.contains(point) or self._box.isEmpty():
            return None
        down, across = (point.y() - self._box.top()) / self._box.height(), point.x() - self._box.left()
        return min(down, 0.9999), min(across / self._box.width(), 0.9999)

    def told(self, point: QPoint) -> Told | None:
        found = self.under(point)
        if found is None or self.values is None:
            return None
        cell = _cell(found, self.values.shape)
        rows = [Row(tr("value"), measured(float(self.values[cell])))]
        if self._sample is not None:
            pixel = _cell(found, self._sample.shape[-2:])
            numbers = self._sample[(..., *pixel)].reshape(-1)
            rows.append(Row(tr("sample"), "  ".join(measured(float(number)) for number in numbers[:3])))
        return tr("row {row}, column {column}", row=cell[0], column=cell[1]), rows


def _cell(place: tuple[float, float], shape: tuple[int, ...]) -> tuple[int, int]:
    return int(place[0] * shape[0]), int(place[1] * shape[1])


def grey(sample: Numbers | None, shape: tuple[int, ...]) -> Numbers:
    """The sample as height × width × 3 greys from 0 to 255; of none, the ground of the panel."""
    if sample is None or sample.ndim != 3:
        ground = np.array(rgb(style.theme().panel), np.float32)
        return np.broadcast_to(ground, (*shape, 3))
    mean = sample.astype(np.float32).mean(0)
    low, high = float(mean.min()), float(mean.max())
    return np.repeat(((mean - low) / ((high - low) or 1) * 255)[..., None], 3, 2)


def stretched(values: Numbers, size: tuple[int, ...]) -> Numbers:
    """H×W numbers on a grid of `size`, in between straight from cell to cell; equal cells where nothing is larger."""
    for axis, wanted in enumerate(size):
        here = values.shape[axis]
        at = np.clip((np.arange(wanted) + 0.5) * here / wanted - 0.5, 0, here - 1)
        low = at.astype(int)
        share = (at - low).reshape(-1, *(1,) * (1 - axis))
        high = np.minimum(low + 1, here - 1)
        values = values.take(low, axis) * (1 - share) + values.take(high, axis) * share
    return values
