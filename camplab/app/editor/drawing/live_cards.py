"""What the run says about one block: the norm of its gradient, a picture of its maps. Knows no painter."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from camplab.app.editor.drawing.geometry import Card
from camplab.app.look.map_scale import as_maps, scale_of
from camplab.document.measures import GRADIENTS
from camplab.runs.events import THUMBNAIL
from camplab.runs.frozen import frozen_of
from camplab.runs.record import Record, step_seen

_pictures: dict[str, tuple[Any, bool, QImage]] = {}
MAPS, MOST, LONG = 16, 64, 12
"""A thumbnail shows at most so many maps, rows and columns of each; a longer vector is folded."""
SAMPLE = 0
"""The validation sample that goes through the stack: it stands on the input card, its answer on the output card."""


def gradient_of(run: Record, uid: int) -> float | None:
    """Norm of dL/dW of everything inside the block at the last step, or at the one that is looked at; None when it has
    none or no step came.

    What was frozen then has none.
    """
    norms = run.values(GRADIENTS.name)
    columns = run.columns(GRADIENTS.name).get(uid)
    row = step_seen(run) - run.started.first_step - 1
    if not columns or not 0 <= row < len(norms):
        return None
    norm, frozen = norms[row], frozen_of(run, GRADIENTS.name).at(row)
    columns = tuple(column for column in columns if not frozen[column])
    if not columns:
        return None
    return math.sqrt(sum(float(norm[column]) ** 2 for column in columns))


def picture_of(run: Record, uid: int, dark: bool) -> QImage | None:
    """The montage of a block's maps of the sample of the stack, coloured as in the panel; None while there are none."""
    for module in run.places.parts.get(uid, ()):
        maps = run.picture(THUMBNAIL, module, SAMPLE)
        if maps is not None:
            kept = _pictures.get(module)
            if kept is None or kept[0] is not maps or kept[1] != dark:
                kept = _pictures[module] = (maps, dark, image(montage(maps.values, dark)))
            return kept[2]
    return None


def montage(values: np.ndarray, dark: bool) -> np.ndarray:
    """Height × width × 4 (red, green, blue, opacity): a square of maps with a clear gap of one pixel between them.

    All maps of a block share a scale, as they do in the panel; a long vector is folded into a square.
    """
    v = np.asarray(values, np.float32)
    v = v.reshape(-1) if v.ndim == 3 and v.shape[1:] == (1, 1) else v
    maps = as_maps(v)
    scale = scale_of(maps, each=False, dark=dark)
    if v.ndim == 1 and len(v) > LONG:
        return _tiles(scale.colours_of(maps)[0, 0][:, None, None], 0)[:MOST, :MOST]
    return _tiles(scale.colours_of(maps[:MAPS, :MOST, :MOST]), 1)


def place_of(picture: QImage, item: Card, right: float, h: float, u: float) -> QRectF:
    """Where the small picture of a card lies that ends at x = `right`; h: height of the card's upper part."""
    size = h - 3 * u
    box = QRectF(right - size + u, item.rect.y + 1.5 * u, size, size)
    ratio = min(box.width() / picture.width(), box.height() / picture.height())
    w, tall = picture.width() * ratio, picture.height() * ratio
    return QRectF(box.center().x() - w / 2, box.center().y() - tall / 2, w, tall)


def unit_at(values: np.ndarray, x: int, y: int) -> tuple[int, int, int]:
    """Which map or unit, row and column a pixel of their montage shows; perhaps none that there is."""
    shape = values.shape[:1] if values.ndim == 3 and values.shape[1:] == (1, 1) else values.shape
    if len(shape) == 2:
        return 0, y, x
    count, h, w = shape if len(shape) == 3 else (shape[0], 1, 1)
    if len(shape) == 1:
        return (y * math.ceil(math.sqrt(count)) + x, 0, 0) if count > LONG else (x, 0, 0)
    h, w = min(h, MOST), min(w, MOST)
    side = math.ceil(math.sqrt(min(count, MAPS)))
    return y // (h + 1) * side + x // (w + 1), y % (h + 1), x % (w + 1)


def _tiles(colours: np.ndarray, gap: int) -> np.ndarray:
    """K×H×W×3 side by side in a square, `gap` pixels apart."""
    count, h, w, _ = colours.shape
    side = math.ceil(math.sqrt(count))
    rows = math.ceil(count / side)
    sheet = np.zeros((rows * (h + gap) - gap, side * (w + gap) - gap, 4), np.uint8)
    for index in range(count):
        top, left = (h + gap) * (index // side), (w + gap) * (index % side)
        sheet[top : top + h, left : left + w, :3] = colours[index]
        sheet[top : top + h, left : left + w, 3] = 255
    return sheet


def image(sheet: np.ndarray) -> QImage:
    """A montage as Qt draws it."""
    h, w, _ = sheet.shape
    return QImage(np.ascontiguousarray(sheet).tobytes(), w, h, 4 * w, QImage.Format.Format_RGBA8888).copy()
