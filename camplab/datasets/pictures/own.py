"""Makes a drawing or a picture of the learner's own look like the samples of a data set. numpy only; draws nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.words import Explained, say

Pixels = npt.NDArray[Any]
SEEN = 0.2
"""Of the range of the data: what differs from the ground by more is ink."""
NOISE, MOST_SEEN = 4 * 1.4826, 0.5
"""Median deviations of the ground, as four standard deviations, by which noise does not differ; and the most that this
may ask of ink."""
EVEN, PLAIN = 0.02, 0.3
"""Things stand before a plain ground where this share of all pixels differs from it by no more than `EVEN`."""
LARGEST = 1 << 26
"""Pixels of a picture that is read at most."""


class BadPicture(Explained):
    """This file cannot be shown to a network; `sentence` says why."""


def drawing(ink: Pixels, like: Pixels) -> Pixels:
    """H×W of ink (0 to 1) as a sample like those in `like`, n × C×H×W: as large, as bright and with its centre there.

    The longer side of what is drawn becomes the median of the data's, its centre of mass their mean centre.
    """
    ground, full = _tones(like)
    of_data = np.stack([_ink_of(sample, ground, full) for sample in like])
    boxes = [box for each in of_data if (box := _box(each > _seen(like, ground, full))) is not None]
    centres = [_centre(each) for each in of_data if each.any()]
    height, width = like.shape[-2:]
    box = _box(ink > SEEN)
    canvas = np.zeros((height, width), np.float32)
    if box is not None and boxes:
        side = float(np.median([max(bottom - top, right - left) for top, bottom, left, right in boxes]))
        small = _small(ink[box[0] : box[1], box[2] : box[3]], side)
        centre = tuple(np.mean(centres, axis=0))
        canvas = _put(canvas, small, centre)
    values = ground + np.clip(canvas, 0, 1) * (full - ground)
    return np.broadcast_to(values, like.shape[1:]).astype(like.dtype)


def picture(pixels: Pixels, like: Pixels) -> Pixels:
    """Height × width (grey) or × 3 (RGB) of bytes as a sample like those in `like`, n × C×H×W.

    Where things stand before a plain ground in the data, it is taken for a drawing: dark on light or light on dark.
    Otherwise its middle is cut out and made as large as a sample.
    """
    channels, height, width = like.shape[1:]
    values = pixels.astype(np.float32) / 255
    grey = values @ np.array([0.299, 0.587, 0.114], np.float32) if values.ndim == 3 else values
    if channels == 1 and _is_plain(like):
        return drawing(_as_ink(grey), like)
    planes = np.moveaxis(values, 2, 0) if channels == 3 and values.ndim == 3 else np.stack([grey] * channels)
    cut = _middle(planes, height / width)
    sized = np.stack([resized(plane, height, width) for plane in cut])
    low, high = (0.0, 255.0) if like.dtype == np.uint8 else (float(like.min()), float(like.max()))
    return (low + sized * (high - low)).astype(like.dtype)


def read(file: Path) -> Pixels:
    """The pixels of a picture file, upright: height × width × 3 bytes. Raises `BadPicture`."""
    from PIL import Image

    from camplab.datasets.pictures import decoding, left_out

    if file.exists() and not file.is_file():  # one would wait at a pipe for ever
        raise BadPicture(say("{name} is no picture that can be read: {why}", name=file.name,
                             why=say("this is not a file")))  # fmt: skip
    try:
        with Image.open(file, formats=decoding.FORMATS) as opened:
            if opened.width * opened.height > LARGEST:
                raise BadPicture(say("{name} is too large: {width}×{height} pixels",
                                     name=file.name, width=opened.width, height=opened.height))  # fmt: skip
            return decoding.whole(opened)
    except BadPicture:
        raise
    except Exception as error:  # Pillow raises whatever a broken file makes it stumble over
        system = getattr(error, "strerror", None)
        reason = decoding.reason_of(error, file) if not system else ""
        if reason == "damaged":
            raise BadPicture(say("{name} is not to be read as a picture", name=file.name)) from None
        why = system or left_out.why(reason)
        raise BadPicture(say("{name} is no picture that can be read: {why}", name=file.name, why=why)) from None


def resized(plane: Pixels, height: int, width: int) -> Pixels:
    """H×W as height × width: each new pixel is the mean of what it covers."""
    small: Pixels = _covering(plane.shape[0], height) @ plane @ _covering(plane.shape[1], width).T
    return small


def _covering(old: int, new: int) -> Pixels:
    """new × old: how much of each new pixel each old one is; rows add up to 1."""
    edges = np.linspace(0, old, new + 1)
    low, high = edges[:-1, None], edges[1:, None]
    pixels = np.arange(old)[None]
    covered = np.clip(np.minimum(high, pixels + 1) - np.maximum(low, pixels), 0, None)
    shares: Pixels = (covered / covered.sum(1, keepdims=True)).astype(np.float32)
    return shares


def _tones(like: Pixels) -> tuple[float, float]:
    """The number of the ground, and that of full ink: the other end of the range."""
    low, high = float(like.min()), float(like.max())
    ground = float(np.median(_rim(like)))
    return (ground, high) if ground - low <= high - ground else (ground, low)


def _seen(like: Pixels, ground: float, full: float) -> float:
    """`SEEN`, or more where the ground is noise."""
    stray = NOISE * float(np.median(np.abs(_rim(like) - ground)))
    return max(SEEN, min(MOST_SEEN, stray / (abs(full - ground) or 1)))


def _rim(like: Pixels) -> Pixels:
    rows, columns = like[..., [0, -1], :], like[..., :, [0, -1]]
    return np.concatenate([rows.reshape(-1), columns.reshape(-1)])


def _is_plain(like: Pixels) -> bool:
    ground, full = _tones(like)
    on = np.abs(like.astype(np.float32) - ground) <= EVEN * abs(full - ground)
    return float(on.mean()) >= PLAIN


def _ink_of(sample: Pixels, ground: float, full: float) -> Pixels:
    """C×H×W as H×W from 0 (ground) to 1."""
    if full == ground:
        return np.zeros(sample.shape[-2:], np.float32)
    ink: Pixels = np.clip((sample.astype(np.float32).mean(0) - ground) / (full - ground), 0, 1)
    return ink


def _as_ink(grey: Pixels) -> Pixels:
    """A picture from 0 to 1 as ink: what differs from its rim, as strong as it can be."""
    ground = float(np.median(_rim(grey)))
    ink = np.abs(grey - ground)
    ink = np.clip((ink - 0.15) / 0.85, 0, 1)  # paper is never quite even
    return ink / (ink.max() or 1)


def _box(seen: npt.NDArray[np.bool_]) -> tuple[int, int, int, int] | None:
    """Top, bottom, left and right (both ends exclusive) of what is seen; None when nothing is."""
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    return None if not len(rows) else (int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1)


def _centre(ink: Pixels) -> tuple[float, float]:
    """Of mass: row and column, counted from the first pixel's edge."""
    rows, columns = np.indices(ink.shape) + 0.5
    return float((rows * ink).sum() / ink.sum()), float((columns * ink).sum() / ink.sum())


def _small(ink: Pixels, side: float) -> Pixels:
    """So large that its longer side is `side` pixels, as strong as before at its strongest."""
    scale = side / max(ink.shape)
    size = [max(1, round(length * scale)) for length in ink.shape]
    small = resized(ink, *size)
    return small * (float(ink.max()) / (float(small.max()) or 1))


def _put(canvas: Pixels, small: Pixels, centre: tuple[float, ...]) -> Pixels:
    """`small` on the canvas so that its centre of mass is as near to `centre` as whole pixels and the rim allow."""
    mass = _centre(small)
    places = []
    for axis in (0, 1):
        spare = canvas.shape[axis] - small.shape[axis]
        places.append(min(max(round(centre[axis] - mass[axis]), min(0, spare)), max(0, spare)))
    top, left = places
    height, width = (min(small.shape[axis], canvas.shape[axis]) for axis in (0, 1))
    top, left = max(0, top), max(0, left)
    canvas[top : top + height, left : left + width] = small[:height, :width]
    return canvas


def _middle(planes: Pixels, ratio: float) -> Pixels:
    """The largest part in the middle whose height is `ratio` of its width."""
    height, width = planes.shape[1:]
    tall, wide = min(height, max(1, round(width * ratio))), min(width, max(1, round(height / ratio)))
    top, left = (height - tall) // 2, (width - wide) // 2
    return planes[:, top : top + tall, left : left + wide]
