"""Pictures with masks that say of which class each pixel is, read together. Knows no torch.

A mask holds one value for each class: an index (palette or grey), black and white, or a colour.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from camplab.datasets.making import IGNORED
from camplab.datasets.pictures.decoding import FORMATS, Unreadable, decode
from camplab.datasets.pictures.left_out import NAMED, why
from camplab.datasets.pictures.listing import NoPictures
from camplab.datasets.pictures.pairs import Pair
from camplab.datasets.tables.survey import by_reason
from camplab.words import Own, Sentence, first_few, printable, say

MOST_CLASSES = 256
VOID = 255
"""Beside indices: a rim that does not count (Everingham et al. 2010, PASCAL VOC)."""
FAR = 64
"""Shades of grey that stand for classes are at least so far from each other."""
ALIKE = 0.02
"""By so much the ratio of height and width of a mask may differ from that of its picture."""
BLENDED, MOSTLY = 48, 0.9
"""By so much JPEG moves black and white; and the share of the pixels of a mask that have to be one of them, nearly."""
LOOKED_AT, SMALL, SHADES = 3, 64, 64
"""So many files that may be masks are looked at, so wide and high; photos have more different values."""
WORKERS = 4
LARGEST = 1 << 26
"""Pixels of a mask."""


class Read(NamedTuple):
    """What is in the pairs that can be used: n×C×S×S bytes, n×S×S values as they stand in the masks; and the others."""

    x: npt.NDArray[np.uint8]
    raw: npt.NDArray[np.int64]
    left_out: tuple[tuple[str, Sentence], ...]
    """Names, and why."""
    places: tuple[int, ...]
    """Which pairs those are that can be used."""


def read_pairs(
    root: Path, listed: Sequence[Pair], alone: Sequence[tuple[str, Sentence]], channels: int, side: int
) -> Read:
    """These pairs; `alone`: what has no partner. Raises `NoPictures`."""
    with ThreadPoolExecutor(WORKERS) as threads:
        found = list(threads.map(lambda pair: read_pair(pair, channels, side), listed))
    good = [each for each in found if not isinstance(each, str)]
    left_out = [*alone, *((printable(pair.picture.name), why(each))
                          for pair, each in zip(listed, found, strict=True) if isinstance(each, str))]  # fmt: skip
    if not good:
        raise none_to_read(root, left_out)
    places = tuple(at for at, each in enumerate(found) if not isinstance(each, str))
    return Read(np.stack([each[0] for each in good]), np.stack([each[1] for each in good]), tuple(left_out), places)


def none_to_read(root: Path, left_out: Sequence[tuple[str, Sentence]]) -> NoPictures:
    """That of no pair anything can be used."""
    return NoPictures(say("in {folder} no picture with a mask can be read: {why}", folder=Own(root),
                          why=left_out[-1][1]))  # fmt: skip


def read_pair(pair: Pair, channels: int, side: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]] | str:
    """Both, or why not: see `left_out.WHY`."""
    try:
        pixels = decode(pair.picture, channels, side)
        raw, ratios = _united([_read_mask(mask, side) for mask in pair.masks])
        with Image.open(pair.picture, formats=FORMATS) as image:
            turned = image.getexif().get(0x0112, 1) > 4  # it lies on its side (EXIF, Orientation)
            wide, high = image.size[::-1] if turned else image.size
    except Unreadable as unreadable:
        return unreadable.reason
    except Exception:  # Pillow's decoders raise nearly anything
        return "mask damaged"
    if any(abs(ratio - wide / high) > ALIKE * ratio for ratio in ratios):
        return "mask unlike"
    return pixels, raw


def _united(masks: Sequence[tuple[npt.NDArray[np.int64], float]]) -> tuple[npt.NDArray[np.int64], list[float]]:
    """One mask of those of single things: what is of none of them is 0; and the ratio of each."""
    values = masks[0][0]
    for other, _ in masks[1:]:
        values = np.where(values == 0, other, values)
    return values, [ratio for _, ratio in masks]


def _read_mask(path: Path, side: int) -> tuple[npt.NDArray[np.int64], float]:
    """side × side values, none of them blended, and width over height: a colour is one number, 0xRRGGBB."""
    with Image.open(path, formats=FORMATS) as opened:
        if opened.width * opened.height > LARGEST:
            raise Unreadable("too large")
        ratio = opened.width / opened.height
        image = _with_values(opened)
        values: Any = np.asarray(ImageOps.fit(image, (side, side), Image.Resampling.NEAREST)).astype(np.int64)
        if opened.format == "JPEG":
            values = _unblended(values)
    if values.ndim == 3:
        values = (values[..., 0] << 16) + (values[..., 1] << 8) + values[..., 2]
    return values, ratio


def _with_values(image: Image.Image) -> Image.Image:
    """Of which the pixels are what they stand for. The palette of a GIF is in an order of its own."""
    if image.format == "GIF" and image.mode == "P":
        colours = image.convert("RGB")
        red, green, blue = (colours.getchannel(name).tobytes() for name in "RGB")
        return colours.getchannel("R") if red == green == blue else colours
    plain = image.mode in ("1", "L", "P", "RGB", "I", "I;16")
    return image if plain else image.convert("L" if image.mode in ("LA", "PA") else "RGB")


def are_photos(paths: Sequence[Path]) -> bool:
    """Whether so many values are in each of the first few that they are no masks."""
    seen = []
    for path in paths[:LOOKED_AT]:
        try:
            seen.append(len(np.unique(_read_mask(path, SMALL)[0])))
        except Exception:  # Pillow's decoders raise nearly anything
            return False
    return bool(seen) and min(seen) > SHADES


def _unblended(values: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Black and white again, where JPEG has blended them; other masks as they are. values: side × side, or × 3."""
    tones = values if values.ndim == 2 else values.mean(-1).astype(np.int64)
    if values.ndim == 3 and int(np.ptp(values, axis=-1).max()) > BLENDED:
        return values
    between = tones[(tones > BLENDED) & (tones < 255 - BLENDED)]
    one_more = int(np.bincount(between // 16).max()) if between.size else 0  # a third value, which is no rim
    if between.size > (1 - MOSTLY) * tones.size or 2 * one_more > max(between.size, 0.02 * tones.size):
        return values
    return np.where(tones > 127, 255, 0) if tones.max() >= 255 - BLENDED else values


def values_in(root: Path, different: Collection[int]) -> tuple[int, ...]:
    """The value of each class, in order; without `VOID` beside indices. Raises `NoPictures`.

    different: all values that there are.
    """
    found = sorted(different)
    if len(found) > MOST_CLASSES:
        raise NoPictures(say("the masks in {folder} hold {n} different values, and a mask has one for each class; save "
                             "masks as PNG, as JPEG blends values; if they are no masks, give their folder another "
                             "name",
                             folder=Own(root), n=f"{len(found):,}"))  # fmt: skip
    if found[-1] == VOID and len(found) > 2 and _are_indices(found[:-1]):
        found = found[:-1]
    if len(found) < 2:
        raise NoPictures(say("all masks in {folder} hold one value only: there is nothing to tell apart",
                             folder=Own(root)))  # fmt: skip
    return tuple(found)


def _are_indices(values: Sequence[int]) -> bool:
    """Whether they number the classes, some of which may not occur: shades are far from each other."""
    return max(values) < FAR or any(value + 1 in values for value in values)


def as_classes(raw: npt.NDArray[np.int64], values: tuple[int, ...]) -> npt.NDArray[np.int64]:
    """The number of the class at each pixel; `IGNORED` where the value is of none."""
    at = np.clip(np.searchsorted(values, raw), 0, len(values) - 1)
    return np.where(np.asarray(values)[at] == raw, at, IGNORED)


def told(left_out: Iterable[tuple[str, Sentence]]) -> Iterator[Sentence]:
    """A sentence for each reason: how many, and which."""
    for reason, some in by_reason(left_out):
        names = Own(first_few(some, NAMED))
        one = say("one picture is left out: {names} ({why})", names=names, why=reason)
        more = say("{n} pictures are left out: {names} ({why})", n=len(some), names=names, why=reason)
        yield one if len(some) == 1 else more
