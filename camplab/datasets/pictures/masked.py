"""Pictures of a folder and the mask of each, one pair at a time. What cannot be read is left out, and told of."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.datasets import far
from camplab.datasets.base import in_bytes
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Source
from camplab.datasets.pictures import masks, reading, tried
from camplab.datasets.pictures.left_out import why
from camplab.datasets.pictures.pairs import Pair, pairs
from camplab.words import Sentence, printable

AHEAD = 4 * masks.WORKERS
Both = tuple[npt.NDArray[np.uint8], npt.NDArray[Any]]


class Wanted(reading.Wanted, Protocol):
    """What a data set says of the pairs it wants: where they lie, how they are decoded, the values of the classes."""

    @property
    def values(self) -> tuple[int, ...]: ...
    @property
    def class_names(self) -> tuple[str, ...]: ...


def source(data: Wanted) -> Source:
    """The pairs of the folder but for those known to be unreadable, in the order of names. Raises `NoPictures`."""
    root = Path(data.folder)
    listed, alone = pairs(root)
    files = tuple((pair.picture, pair.mask) for pair in listed)
    numbers = np.array([at for at, each in enumerate(files) if not tried.trouble(each)], np.int64)
    left_out = _left_out(listed, alone)
    if not len(numbers):
        raise masks.none_to_read(root, left_out)
    usable = [listed[at] for at in numbers.tolist()]

    def read(place: int) -> Both | None:
        found = read_pair(usable[place], data.channels, data.size)
        return None if found is None else (found[0], masks.as_classes(found[1], data.values))

    remember(data.folder, Known(data.class_names, count=len(numbers)))
    y, remarks = np.zeros(len(numbers), np.int64), tuple(masks.told(left_out))
    return Source(y, data.class_names, read, in_bytes(*data.colours), data.folder, None, files, numbers, remarks)


def read_pair(pair: Pair, channels: int, side: int) -> Both | None:
    """A picture and the values of its mask; None when they cannot be used."""
    found = masks.read_pair(pair, channels, side)
    if isinstance(found, str):
        tried.cannot((pair.picture, pair.mask), found)
        return None
    return found


def values_of(root: Path, channels: int, side: int) -> tuple[tuple[int, ...], int]:
    """The values of the classes in all masks of the folder, and how many pairs can be used. Raises `NoPictures`."""
    listed, alone = pairs(root)
    different, good, waiting, coming = set[int](), 0, deque[Any](), iter(listed)
    with ThreadPoolExecutor(masks.WORKERS) as threads:
        for done in range(len(listed)):
            while len(waiting) < AHEAD and (pair := next(coming, None)) is not None:
                waiting.append(threads.submit(read_pair, pair, channels, side))
            found = waiting.popleft().result()
            if found is not None and len(different) <= masks.MOST_CLASSES:
                different.update(np.unique(found[1]).tolist())
            good += found is not None
            far.tell(done + 1, len(listed))
    if not good:
        raise masks.none_to_read(root, _left_out(listed, alone))
    return masks.values_in(root, different), good


def _left_out(listed: Sequence[Pair], alone: Sequence[tuple[str, Sentence]]) -> tuple[tuple[str, Sentence], ...]:
    reasons = ((pair, tried.trouble((pair.picture, pair.mask))) for pair in listed)
    return *alone, *((printable(pair.picture.name), why(reason)) for pair, reason in reasons if reason)
