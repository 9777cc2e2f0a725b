"""What the run says about one block: the norm of its gradient, a picture of its maps. Knows no painter."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtGui import QImage

from camplab.document.measures import GRADIENTS
from camplab.runs.events import THUMBNAIL
from camplab.runs.record import Record

_pictures: dict[str, tuple[Any, QImage]] = {}
MAPS = 16
"""A thumbnail shows at most this many."""


def gradient_of(run: Record, uid: int) -> float | None:
    """Norm of dL/dW of everything inside the block at the last step; None when it has no weights or no step came."""
    norms = run.values(GRADIENTS.name)
    columns = run.columns(GRADIENTS.name).get(uid)
    if not columns or not len(norms):
        return None
    row = norms[-1]
    return math.sqrt(sum(float(row[column]) ** 2 for column in columns))


def picture_of(run: Record, uid: int) -> QImage | None:
    """The montage of the block's maps on the watched sample; None while none has come."""
    for module in run.places.parts.get(uid, ()):
        maps = run.picture(THUMBNAIL, module)
        if maps is not None:
            kept = _pictures.get(module)
            if kept is None or kept[0] is not maps:
                kept = _pictures[module] = (maps, _image(montage(maps.values)))
            return kept[1]
    return None


def montage(values: np.ndarray) -> np.ndarray:
    """K×H×W as a square of maps with a gap of one pixel, T×F and F as they are; scaled to 0..1, gaps NaN."""
    v = np.asarray(values, np.float32)
    if v.ndim == 3 and v.shape[1:] == (1, 1):
        v = v.reshape(-1)
    if v.ndim == 3:
        return _tiles(v[:MAPS])
    grid = v.reshape(1, -1) if v.ndim == 1 else v
    if grid.shape[0] == 1 and grid.shape[1] > 12:
        side = math.ceil(math.sqrt(grid.size))
        square = np.full(side * side, np.nan, np.float32)
        square[: grid.size] = grid[0]
        grid = square.reshape(side, side)
    return scaled(grid[:64, :64])


def _tiles(maps: np.ndarray) -> np.ndarray:
    count, h, w = maps.shape
    side = math.ceil(math.sqrt(count))
    rows = math.ceil(count / side)
    sheet = np.full((rows * (h + 1) - 1, side * (w + 1) - 1), np.nan, np.float32)
    for index in range(count):
        row, column = divmod(index, side)
        sheet[row * (h + 1) : row * (h + 1) + h, column * (w + 1) : column * (w + 1) + w] = scaled(maps[index])
    return sheet


def scaled(grid: np.ndarray) -> np.ndarray:
    """To 0..1 over the finite values; NaN stays NaN."""
    finite = grid[np.isfinite(grid)]
    if not finite.size:
        return np.zeros_like(grid)
    low, high = float(finite.min()), float(finite.max())
    return (grid - low) / (high - low) if high > low else np.where(np.isnan(grid), grid, 0.5 if high else 0.0)


def _image(sheet: np.ndarray) -> QImage:
    """Grey values, bright is high; transparent where NaN."""
    grey = np.nan_to_num(np.clip(sheet, 0, 1) * 255).astype(np.uint8)
    rgba = np.stack([grey, grey, grey, np.where(np.isnan(sheet), 0, 255).astype(np.uint8)], axis=-1)
    h, w = grey.shape
    return QImage(np.ascontiguousarray(rgba).tobytes(), w, h, 4 * w, QImage.Format.Format_RGBA8888).copy()
