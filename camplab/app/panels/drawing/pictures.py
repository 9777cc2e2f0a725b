"""Pixels in an array as an image of Qt. Knows no panel."""

from __future__ import annotations

from PySide6.QtGui import QImage

from camplab.app.look.colour_maps import Table


def image(picture: Table, ratio: float = 1.0) -> QImage:
    """A height × width × 3 array as an image with its own memory."""
    height, width, _ = picture.shape
    made = QImage(picture.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    made.setDevicePixelRatio(ratio)
    return made
