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
from PIL import Image, ImageOps, UnidentifiedImageError

from camplab.datasets.pictures.pixels import grey_bytes, grey_ends, open_small, picture_pixels, wide_grey

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
    except Exception as error:  # Pillow's decoders raise nearly anything
        raise Unreadable(reason_of(error, path)) from None


def whole(image: Image.Image) -> Bytes:
    """Height × width × 3, of a picture that is open: colours as they are seen, as those that are learned from."""
    image = ImageOps.exif_transpose(image)
    if image.mode == "F" or image.mode.startswith("I"):
        image = Image.fromarray(grey_bytes(wide_grey(image), *grey_ends(image)))
    elif image.has_transparency_data:
        seen = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", seen.size, (255, 255, 255, 255)), seen)
    return np.asarray(image.convert("RGB"), np.uint8)


def reason_of(error: Exception, path: Path) -> Reason:
    """Why Pillow has raised this."""
    unknown = isinstance(error, UnidentifiedImageError) and _is_film_or_heic(path)
    return "other format" if unknown else "damaged"


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
