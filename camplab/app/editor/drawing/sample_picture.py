"""Pictures of samples, and what the output card says is to become small. Paints nothing."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from camplab.datasets.base import Data
from camplab.datasets.feature_names import feature_names
from camplab.engine import protocol as messages

MOST_NUMBERS = 64
"""Without names of their own that are written one below the other; more are drawn as a square."""
_kept: list[tuple[messages.Sample, QImage]] = []


def in_words(data: Data) -> bool:
    """Whether a sample is numbers that mean something each, to be written and not drawn as a square."""
    if data.stored.kind == "tokens":
        return True
    names = feature_names(data) if data.stored.kind == "vector" else ()
    return 0 < len(names) < MOST_NUMBERS or (bool(names) and names[0] != "x1")


def sample_picture(sample: messages.Sample) -> QImage:
    """The first sample as it is: C×H×W grey or RGB, T×F as a grid, F as a square."""
    if not _kept or _kept[0][0] is not sample:
        _kept[:] = [(sample, _picture(sample.values[0]))]
    return _kept[0][1]


def picture_like(values: np.ndarray, other: np.ndarray) -> QImage:
    """`values` drawn on the scale of another sample: what is beyond it is cut."""
    low, high = float(np.nanmin(other)), float(np.nanmax(other))
    shares = (np.asarray(values, np.float32) - low) / ((high - low) or 1.0)
    return _drawn(np.clip(shares, 0, 1))


def _picture(values: np.ndarray) -> QImage:
    return _drawn(scaled(np.asarray(values, np.float32)))


def _drawn(v: np.ndarray) -> QImage:
    """Shares of 0 to 1 in grey or colour."""
    if v.ndim == 1:
        side = int(np.ceil(np.sqrt(v.size)))
        v = np.pad(v, (0, side * side - v.size)).reshape(side, side)
    planes = v if v.ndim == 3 else v[None]
    rgb = planes[:3] if len(planes) >= 3 else np.repeat(planes[:1], 3, axis=0)
    pixels = np.nan_to_num(rgb * 255).astype(np.uint8).transpose(1, 2, 0)
    h, w, _ = pixels.shape
    return QImage(np.ascontiguousarray(pixels).tobytes(), w, h, 3 * w, QImage.Format.Format_RGB888).copy()


def scaled(grid: np.ndarray) -> np.ndarray:
    """To 0..1 over the finite values; NaN stays NaN."""
    finite = grid[np.isfinite(grid)]
    if not finite.size:
        return np.zeros_like(grid)
    low, high = float(finite.min()), float(finite.max())
    return (grid - low) / (high - low) if high > low else np.where(np.isnan(grid), grid, 0.5 if high else 0.0)
