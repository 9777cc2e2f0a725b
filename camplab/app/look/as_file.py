"""What is painted as the content of a file: PNG or SVG. Writes no file, knows no panel."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator

from camplab.app.look import style

SCALE = 2
"""Pixels per point of an exported PNG."""
LARGEST = 16_000
"""Pixels along a side of one at most: what is larger has fewer pixels a point."""
Painting = Callable[[QPainter], None]
FAMILY = re.compile(rb'font-family="([^"]*)"')


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
    return FAMILY.sub(_with_others, bytes(buffer.data().data()))


def _with_others(found: re.Match[bytes]) -> bytes:
    """Qt names the first font alone, which may have no Hangul, or not be where the drawing is looked at."""
    first = found[1].decode()
    kind, like = ("monospace", style.MONOSPACE_FONTS) if first in style.MONOSPACE_FONTS else ("sans-serif", ())
    families = dict.fromkeys((first, *like, *style.FALLBACK_FONTS))
    names = ", ".join([*(f"'{each}'" for each in families), kind])
    return f'font-family="{names}"'.encode()
