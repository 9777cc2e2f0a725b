"""One picture from its file, within limits: what may be tried, and what all may take at once. Knows no folder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from camplab.datasets.pictures.pixels import open_small, picture_pixels

Bytes = npt.NDArray[np.uint8]
Reason = Literal["damaged", "too large", "other format"]
FORMATS = ("JPEG", "PNG", "BMP", "GIF", "WEBP", "TIFF", "PPM", "ICO")
"""What Pillow may try: others, such as EPS, start programs."""
logging.getLogger("PIL").setLevel(logging.CRITICAL)  # of broken files the lab tells itself
MOST_BYTES = 256 << 20
"""What all pictures may take together while they are decoded. Bombs are small files of enormous pictures."""


class Unreadable(Exception):
    """This file is not used; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


def decode(path: Path, channels: int, side: int) -> Bytes:
    """channels × side × side, colours as they are seen. Raises `Unreadable`."""
    try:
        with open_small(path, channels, side, FORMATS) as image, _room(_needed(image)):
            return picture_pixels(image, channels, side)
    except Unreadable:
        raise
    except UnidentifiedImageError:
        raise Unreadable("other format" if _is_film_or_heic(path) else "damaged") from None
    except Exception:  # Pillow's decoders raise nearly anything
        raise Unreadable("damaged") from None


def _is_film_or_heic(path: Path) -> bool:
    """By its first box (ISO 14496-12): HEIC, AVIF and films begin with the type of the file."""
    with path.open("rb") as file:
        return file.read(8)[4:] == b"ftyp"


def _needed(image: Image.Image) -> int:
    """Bytes that it takes for a moment: Pillow has 1, 2 or 4 a pixel, and more where it converts."""
    deep = image.mode == "F" or image.mode.startswith("I")
    own = 2 if image.mode.startswith("I;16") else 1 if image.mode in ("1", "L", "P") else 4
    more = 8 if deep or image.has_transparency_data else 0 if image.mode in ("L", "RGB") else 4
    return image.width * image.height * (own + more)


_used, _free = [0], threading.Condition()


@contextmanager
def _room(size: int) -> Iterator[None]:
    """Waits until so many bytes may be taken. Raises `Unreadable` when they never may."""
    if size > MOST_BYTES:
        raise Unreadable("too large")
    with _free:
        _free.wait_for(lambda: _used[0] + size <= MOST_BYTES)
        _used[0] += size
    try:
        yield
    finally:
        with _free:
            _used[0] -= size
            _free.notify_all()
