"""What is painted as the content of a file: PNG or SVG. Writes no file, knows no panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator

SCALE = 2
"""Pixels per point of an exported PNG."""
LARGEST = 16_000
"""Pixels along a side of one at most: what is larger has fewer pixels a point."""
Painting = Callable[[QPainter], None]


def as_png(picture: QPixmap) -> bytes:
    """A picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def painted_png(size: QSize, ground: QColor, paint: Painting) -> bytes:
    """What `paint` paints on a ground of so many points."""
    scale = max(min(SCALE, LARGEST / max(size.width(), size.height(), 1)), 0.01)
    picture = QPixmap(round(size.width() * scale), round(size.height() * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(ground)
    with QPainter(picture) as painter:
        paint(painter)
    return as_png(picture)


def painted_svg(size: QSize, ground: QColor | None, paint: Painting) -> bytes:
    """The same as lines and letters, which are as large as on the screen; ground: None leaves it open."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = QSvgGenerator()
    sheet.setOutputDevice(buffer)
    sheet.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    sheet.setSize(size)
    sheet.setViewBox(QRect(0, 0, size.width(), size.height()))
    sheet.setTitle("camplab")
    with QPainter(sheet) as painter:
        if ground is not None:
            painter.fillRect(QRect(0, 0, size.width(), size.height()), ground)
        paint(painter)
    return bytes(buffer.data().data())
