"""The pictures of a folder as bytes, one at a time. Pictures that cannot be read are left out, and told of."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.blocks.call import Call
from camplab.datasets.base import in_bytes
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Source, name_of
from camplab.datasets.pictures import left_out, listing, tried
from camplab.datasets.pictures.decoding import Bytes, Unreadable, decode
from camplab.datasets.pictures.listing import Listing, NoPictures, Picture
from camplab.datasets.tables.judging import alike
from camplab.words import Own, Sentence, say

FAINT = 16
"""Of 255: a picture without any brighter pixel is nearly black. The white of 12 bits is this in 16 bits."""


class Wanted(Protocol):
    """What a data set says of the pictures it wants: where they lie, how they are decoded."""

    @property
    def folder(self) -> str: ...
    @property
    def channels(self) -> int: ...
    @property
    def size(self) -> int: ...
    @property
    def colours(self) -> tuple[tuple[float, ...], tuple[float, ...]]: ...


class WantedClasses(Wanted, Protocol):
    """And how many classes."""

    @property
    def classes(self) -> int: ...


def source(data: WantedClasses) -> Source:
    """The pictures of the folder but for those known to be unreadable. Raises `NoPictures`."""
    return source_of(listing.look(data.folder, data.classes), data)


def source_of(found: Listing, data: Wanted) -> Source:
    """These pictures of the folder but for those known to be unreadable. Raises `NoPictures`."""
    listed = tuple((picture.path,) for picture in found.pictures)
    numbers = np.array([at for at, files in enumerate(listed) if not tried.trouble(files)], np.int64)
    usable = [found.pictures[at] for at in numbers.tolist()]
    y = np.array([picture.label for picture in usable], np.int64)
    each = np.bincount(y, minlength=len(found.classes)).tolist()
    if not all(each):
        empty = each.index(0)
        reason = next(tried.trouble((picture.path,)) for picture in found.pictures if picture.label == empty)
        raise NoPictures(say("in {folder} there is a class of which no picture can be read: {name} ({why})",
                             folder=Own(data.folder), name=Own(found.classes[empty]),
                             why=left_out.why(reason)))  # fmt: skip
    held = np.array([picture.held for picture in usable], np.bool_) if any(p.held for p in usable) else None
    if held is not None and held.all():
        raise NoPictures(say("in {folder} there is no picture to learn from", folder=Own(data.folder)))
    remember(data.folder, Known(found.classes, tuple(each), len(y), 0 if held is None else int(held.sum())))

    def read_at(place: int) -> tuple[Bytes, npt.NDArray[Any]] | None:
        pixels = read(usable[place], data)
        return None if pixels is None else (pixels, y[place])

    reader, remarks = Call("Pictures", data.channels, data.size), _remarks(found, data)
    return Source(
        y, found.classes, read_at, in_bytes(*data.colours), data.folder, reader, listed, numbers, remarks, held
    )


def read(picture: Picture, data: Wanted) -> Bytes | None:
    """One picture, channels × size × size; None when it cannot be read."""
    try:
        pixels = decode(picture.path, data.channels, data.size)
        if pixels.max() <= FAINT:
            tried.black((picture.path,))
        return pixels
    except Unreadable as why:
        tried.cannot((picture.path,), why.reason)
        return None


def _remarks(found: Listing, data: Wanted) -> tuple[Sentence, ...]:
    """One sentence for each reason why files are left out, and for whatever is odd about those that are not."""
    paths: dict[str, list[Path]] = {}
    tried_ones = ((picture.path, tried.trouble((picture.path,))) for picture in found.pictures)
    for path, reason in (*found.left_out, *(pair for pair in tried_ones if pair[1])):
        paths.setdefault(reason, []).append(path)
    names = {reason: [name_of(path, data.folder) for path in each] for reason, each in paths.items()}
    both = alike(found.classes)
    black = [path for path, *_ in found.pictures if tried.is_black((path,))]
    return (
        *left_out.sentences(names),
        *([left_out.nearly_black([name_of(path, data.folder) for path in black])] if black else []),
        *([left_out.not_used(found.unused, found.parts)] if found.unused else []),
        *([left_out.like_one(*both)] if both is not None else []),
    )
