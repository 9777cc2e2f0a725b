"""What the run says about one block: the norm of its gradient, a picture of its maps. Knows no painter."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtGui import QImage

from camplab.app.engine.live import Run

_columns: list[tuple[Run, dict[int, list[int]]]] = []
_pictures: dict[str, tuple[Any, QImage]] = {}
MAPS = 16
"""A thumbnail shows at most this many."""


def gradient_of(run: Run, uid: int) -> float | None:
    """Norm of dL/dW of everything inside the block at the last step; None when it has no weights or no step came."""
    if not len(run.gradients):
        return None
    columns = columns_of(run).get(uid)
    if not columns:
        return None
    row = run.gradients.values[-1]
    return math.sqrt(sum(float(row[column]) ** 2 for column in columns))


def columns_of(run: Run) -> dict[int, list[int]]:
    """uid -> columns of `run.gradients` that belong to the block or lie inside it; found once per run."""
    if not _columns or _columns[0][0] is not run:
        _columns[:] = [(run, _find_columns(run))]
    return _columns[0][1]


def _find_columns(run: Run) -> dict[int, list[int]]:
    owners: dict[str, list[int]] = {}
    for uid, modules in run.modules.items():
        for module in modules:
            owners.setdefault(module, []).append(uid)  # a structure and its only child share a name
    found: dict[int, list[int]] = {}
    for column, module in enumerate(run.started.blocks):
        parts = module.split(".")
        around = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
        for uid in {uid for name in around for uid in owners.get(name, ())}:
            found.setdefault(uid, []).append(column)
    return found


def picture_of(run: Run, uid: int) -> QImage | None:
    """The montage of the block's maps on the watched sample; None while none has come."""
    for module in run.modules.get(uid, ()):
        maps = run.thumbnails.get(module)
        if maps is not None:
            kept = _pictures.get(module)
            if kept is None or kept[0] is not maps:
                kept = _pictures[module] = (maps, _image(montage(maps.values.numpy())))
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
