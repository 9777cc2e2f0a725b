"""Pictures from a folder, one folder per class, as bytes in memory. Pictures that cannot be read are left out.

What is left out is remembered, so that a preview shows the samples that a run has.
"""

from __future__ import annotations

import os
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import psutil

from camplab.datasets.making import Made, Progress
from camplab.datasets.pictures import listing as names
from camplab.datasets.pictures.listing import Listing, NoPictures, Picture
from camplab.words import Sentence, say

if TYPE_CHECKING:
    from PIL.Image import Image

    from camplab.datasets.photos import Photos

Bytes = npt.NDArray[np.uint8]
FORMATS = ("JPEG", "PNG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
"""What Pillow may try: others, such as EPS, start programs."""
MOST_PIXELS = 50_000_000
"""Of one picture: three times as many bytes are needed for a moment. Bombs are small files of enormous pictures."""
SHARE = 0.8
"""Of the free memory, for the pictures and the order of one epoch of them."""
TELL_EVERY = 0.2
"""Seconds, and what a few pictures take, until one hears how far it is, and may leave."""
NAMED = 3
"""Pictures named in the sentence about those left out."""
_bad: set[Path] = set()


def make(data: Photos) -> Generator[Progress, None, Made]:
    """See `Photos.make`."""
    listing = usable(data)
    count = len(listing.pictures)
    _check_memory(count, data)
    x: Bytes = np.zeros((count, *data.shape.dims), np.uint8)
    good = np.zeros(count, bool)

    def fill(place: int) -> None:
        pixels = read(listing.pictures[place], data)
        if pixels is not None:
            x[place], good[place] = pixels, True

    workers, done, places = min(8, os.cpu_count() or 1), 0, iter(range(count))
    with ThreadPoolExecutor(workers) as threads:
        while done < count:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Pillow's remarks on broken tags
                done += _for_a_while(lambda place: threads.submit(fill, place), places, 2 * workers)
            yield Progress(done, count)
    y = np.array([picture.label for picture in listing.pictures], np.int64)
    names.remember(data.folder, int(good.sum()))
    _check_rest(data, y[good])
    remark = _left_out([picture for picture, fine in zip(listing.pictures, good, strict=True) if not fine], data)
    return Made(x, y, listing.classes, remark) if good.all() else Made(x[good], y[good], listing.classes, remark)


def _for_a_while(submit: Callable[[int], Future[None]], places: Iterator[int], at_once: int) -> int:
    """Have these places filled, `at_once` of them waiting, for `TELL_EVERY` seconds; returns how many were."""
    until, done = time.monotonic() + TELL_EVERY, 0
    waiting = deque(map(submit, islice(places, at_once)))
    while waiting:
        waiting.popleft().result()
        done += 1
        if time.monotonic() < until:
            waiting.extend(map(submit, islice(places, 1)))
    return done


def usable(data: Photos) -> Listing:
    """The pictures of the folder but for those known to be unreadable. Raises `NoPictures`."""
    listing = names.look(data.folder, data.classes)
    return Listing(listing.classes, tuple(p for p in listing.pictures if p.path not in _bad))


def read(picture: Picture, data: Photos) -> Bytes | None:
    """One picture, channels × size × size; None when it cannot be read."""
    from PIL import Image

    try:
        with Image.open(picture.path, formats=FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise ValueError("a picture of so many pixels")
            return _pixels(image, data)
    except Exception:  # Pillow's decoders raise nearly anything
        _bad.add(picture.path)
        return None


def _pixels(image: Image, data: Photos) -> Bytes:
    """Upright, the shorter side scaled to `size`, the middle cut out."""
    from PIL import Image as Images
    from PIL import ImageOps

    mode, side = "RGB" if data.channels == 3 else "L", data.size
    image.draft(mode, (2 * side, 2 * side))  # a JPEG need not be decoded at its full size
    upright = ImageOps.exif_transpose(image).convert(mode)
    square = ImageOps.fit(upright, (side, side), Images.Resampling.BILINEAR)
    return np.asarray(square, np.uint8).reshape(side, side, -1).transpose(2, 0, 1)


def _check_memory(count: int, data: Photos) -> None:
    free = SHARE * psutil.virtual_memory().available
    fit = int(free // (2 * data.sample_bytes))
    if count > fit:
        raise NoPictures(say("{count} pictures of {size} px need more memory than is free; {fit} would fit. Choose a "
                             "smaller size, or a folder with fewer pictures",
                             count=count, size=data.size, fit=fit))  # fmt: skip


def _check_rest(data: Photos, labels: npt.NDArray[np.int64]) -> None:
    if len(np.unique(labels)) < data.classes:
        raise NoPictures(say("in {folder} there is a class of which no picture can be read", folder=data.folder))


def _left_out(bad: list[Picture], data: Photos) -> Sentence | None:
    """One sentence for all pictures that could not be read."""
    if not bad:
        return None
    names = ", ".join(str(picture.path.relative_to(data.folder)) for picture in bad[:NAMED])
    if len(bad) == 1:
        return say("one picture cannot be read and is left out: {name}", name=names)
    if len(bad) <= NAMED:
        return say("{n} pictures cannot be read and are left out: {names}", n=len(bad), names=names)
    return say("{n} pictures cannot be read and are left out, among them {names}", n=len(bad), names=names)
