"""One picture from its file: upright, the shorter side scaled, the middle cut out. Knows no folder and no class."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

Bytes = npt.NDArray[np.uint8]
Reason = Literal["damaged", "too large"]
FORMATS = ("JPEG", "PNG", "BMP", "GIF", "WEBP", "TIFF", "PPM", "ICO")
"""What Pillow may try: others, such as EPS, start programs."""
MOST_BYTES = 256 << 20
"""What all pictures may take together while they are decoded. Bombs are small files of enormous pictures."""
DEEP = {"I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2, "I": 4, "F": 4}
"""Pillow's modes of more than 8 bits a channel, and their bytes a pixel."""
Image.MAX_IMAGE_PIXELS = None  # Pillow counts pixels of the file; what counts here is what is decoded of them


class Unreadable(Exception):
    """This file is not used; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


def decode(path: Path, channels: int, side: int) -> Bytes:
    """channels × side × side, colours as they are seen. Raises `Unreadable`."""
    try:
        with Image.open(path, formats=FORMATS) as image:
            image.draft("RGB" if channels == 3 else "L", (2 * side, 2 * side))  # a JPEG need not be decoded in full
            with _room(_needed(image)):
                return _pixels(image, channels, side)
    except Unreadable:
        raise
    except Exception:  # Pillow's decoders raise nearly anything
        raise Unreadable("damaged") from None


def _pixels(image: Opened, channels: int, side: int) -> Bytes:
    ImageOps.exif_transpose(image, in_place=True)
    if image.mode in DEEP:
        square = Image.fromarray(_eight_bits(image, side))
    elif image.has_transparency_data:
        square = _on_white(_fit(image.convert("RGBA"), side))
    else:
        mode = "RGB" if channels == 3 else "L"
        square = _fit(image if image.mode == mode else image.convert(mode), side)
    square = square.convert("RGB" if channels == 3 else "L")
    return np.asarray(square, np.uint8).reshape(side, side, -1).transpose(2, 0, 1)


def _fit(image: Opened, side: int) -> Opened:
    return ImageOps.fit(image, (side, side), Image.Resampling.BILINEAR)


def _on_white(image: Opened) -> Opened:
    """What is transparent shows the paper below, as a viewer does."""
    paper = Image.new("RGBA", image.size, (255, 255, 255, 255))
    return Image.alpha_composite(paper, image)


def _eight_bits(image: Opened, side: int) -> Bytes:
    """Grey of more than 8 bits: 0 to 65535, numbers from 0 to 1 or to 255; others from their least to their most."""
    low, high = _ends(image)
    wide = image if image.mode == "F" else image.convert("I").convert("F")
    grey = np.asarray(_fit(wide, side), np.float64)
    return np.clip(np.rint(255 * (grey - low) / ((high - low) or 1)), 0, 255).astype(np.uint8)


def _ends(image: Opened) -> tuple[float, float]:
    """What is black and what is white."""
    if image.mode.startswith("I;16"):
        return 0, 65535
    least, most = _extremes(image)
    fitting: tuple[float, ...] = (65535,) if image.mode == "I" else (1, 255, 65535)
    white = next((end for end in fitting if least >= 0 and most <= end), None)
    return (least, most) if white is None else (0, white)


def _extremes(image: Opened) -> tuple[float, float]:
    found: Any = image.getextrema()
    if not np.isfinite(found).all():
        raise Unreadable("damaged")
    return float(found[0]), float(found[1])


def _needed(image: Opened) -> int:
    """Bytes that it takes for a moment: Pillow has 1 or 4 a pixel, and one more copy where it converts."""
    pixels = image.width * image.height
    own = DEEP.get(image.mode, 1 if image.mode in ("1", "L", "P") else 4)
    more = 8 if image.mode in DEEP else 8 if image.has_transparency_data else 0 if image.mode in ("L", "RGB") else 4
    return pixels * (own + more)


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
