"""From a file to the bytes of a picture as it is seen. The exported program has these functions as they stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps


def read_picture(path: str, channels: int, side: int) -> npt.NDArray[np.uint8]:
    """channels × side × side: upright, the shorter side scaled, the middle cut out."""
    with open_small(path, channels, side) as image:
        return picture_pixels(image, channels, side)


def open_small(path: str | Path, channels: int, side: int, formats: tuple[str, ...] | None = None) -> Image.Image:
    """Not decoded yet; of a JPEG no more will be decoded than is needed."""
    Image.MAX_IMAGE_PIXELS = None  # Pillow counts pixels of the file; what counts is what is decoded of them
    image = Image.open(path, formats=formats)
    image.draft("RGB" if channels == 3 else "L", (2 * side, 2 * side))
    return image


def picture_pixels(image: Image.Image, channels: int, side: int) -> npt.NDArray[np.uint8]:
    """channels × side × side; what is transparent shows white paper below, as in a viewer."""
    ImageOps.exif_transpose(image, in_place=True)
    mode = "RGB" if channels == 3 else "L"
    image = image.convert("RGB") if image.mode == "LAB" else image  # there is no other way out of it
    if image.mode == "F" or image.mode.startswith("I"):
        square = Image.fromarray(deep_grey(image, side))
    elif image.has_transparency_data:
        square = cut_square(image.convert("RGBA"), side)
        square = Image.alpha_composite(Image.new("RGBA", square.size, (255, 255, 255, 255)), square)
    else:
        square = cut_square(image if image.mode == mode else image.convert(mode), side)
    return np.asarray(square.convert(mode), np.uint8).reshape(side, side, -1).transpose(2, 0, 1)


def cut_square(image: Image.Image, side: int) -> Image.Image:
    """The middle of a picture, scaled to side × side."""
    return ImageOps.fit(image, (side, side), Image.Resampling.BILINEAR)


def deep_grey(image: Image.Image, side: int) -> npt.NDArray[np.uint8]:
    """Grey of more than 8 bits, scaled to side × side."""
    return grey_bytes(cut_square(wide_grey(image), side), *grey_ends(image))


def wide_grey(image: Image.Image) -> Image.Image:
    """The same numbers where they can be scaled."""
    return image if image.mode == "F" else image.convert("I").convert("F")


def grey_ends(image: Image.Image) -> tuple[float, float]:
    """Black and white: 0 to 65535, numbers from 0 to 1 or to 255; others from their least to their most."""
    black, white = 0.0, 65535.0
    if not image.mode.startswith("I;16"):
        ends: Any = image.getextrema()
        least, most = map(float, ends)
        fitting = [end for end in (1.0, 255.0, 65535.0) if most <= end and (image.mode == "F" or end == 65535)]
        black, white = (0.0, fitting[0]) if least >= 0 and fitting else (least, most)
    return black, white


def grey_bytes(image: Image.Image, black: float, white: float) -> npt.NDArray[np.uint8]:
    """What lies between these ends. Raises ValueError for what is no number."""
    grey = np.asarray(image, np.float64)
    if not np.isfinite([black, white, *grey.flat]).all():
        raise ValueError("the picture holds something that is not a number")
    return np.clip(np.rint(255 * (grey - black) / ((white - black) or 1)), 0, 255).astype(np.uint8)
