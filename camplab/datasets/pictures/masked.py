"""Pictures of a folder and the mask of each, one pair at a time. What cannot be read is left out, and told of."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.datasets import far
from camplab.datasets.base import in_bytes
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Source
from camplab.datasets.parting import kept_together
from camplab.datasets.pictures import left_out, masks, reading, tried
from camplab.datasets.pictures.mask_names import alike, named
from camplab.datasets.pictures.pairs import Pair, Pairs, pairs
from camplab.datasets.pictures.places import Layout
from camplab.words import Own, Sentence, printable, say

AHEAD = 4 * masks.WORKERS
Both = tuple[npt.NDArray[np.uint8], npt.NDArray[Any]]


class Wanted(reading.Wanted, Protocol):
    """What a data set says of the pairs it wants: where they lie, how they are decoded, the values of the classes; and
    how they are parted."""

    @property
    def values(self) -> tuple[int, ...]: ...
    @property
    def class_names(self) -> tuple[str, ...]: ...
    @property
    def split_seed(self) -> int: ...
    def held_out(self, count: int) -> int:
        """How many are kept for validation."""


def source(data: Wanted) -> Source:
    """The pairs of the folder but for those known to be unreadable, in the order of names. Raises `NoPictures`."""
    root = Path(data.folder)
    found = pairs(root)
    files = tuple(pair.files for pair in found.listed)
    numbers = np.array([at for at, each in enumerate(files) if not tried.trouble(each)], np.int64)
    unused = _left_out(found)
    if not len(numbers):
        raise masks.none_to_read(root, unused)
    usable = [found.listed[at] for at in numbers.tolist()]

    def read(place: int) -> Both | None:
        both = read_pair(usable[place], data.channels, data.size)
        return None if both is None else (both[0], masks.as_classes(both[1], data.values))

    groups, held = _groups(usable), _held(usable, data)
    remember(data.folder, known_of(usable, data.class_names))
    remarks = (*masks.told(unused), *_of_parts(found, groups, usable, held))
    return Source(np.zeros(len(numbers), np.int64), data.class_names, read, in_bytes(*data.colours), data.folder, None,
                  files, numbers, remarks, held)  # fmt: skip


def known_of(usable: Sequence[Pair], names: tuple[str, ...]) -> Known:
    """What is to be remembered of these."""
    held = sum(pair.held for pair in usable)
    together = tuple(_groups(usable).values())
    return Known(names, count=len(usable), held=held, together=together)


def _groups(usable: Sequence[Pair]) -> dict[str, int]:
    """How many there are in each folder whose pictures belong together; none where each folder has one, and where they
    come parted."""
    found = Counter(pair.group for pair in usable)
    alone = len(found) < 2 or max(found.values()) == 1 or any(pair.held for pair in usable)
    return {} if alone else dict(found)


def _held(usable: Sequence[Pair], data: Wanted) -> npt.NDArray[np.bool_] | None:
    groups = _groups(usable)
    if groups:
        kept = kept_together(tuple(groups.values()), data.held_out(len(usable)), data.split_seed)
        names = {name for at, name in enumerate(groups) if at in kept}
        return np.array([pair.group in names for pair in usable])
    return np.array([pair.held for pair in usable]) if any(pair.held for pair in usable) else None


def _of_parts(
    found: Pairs, groups: dict[str, int], usable: Sequence[Pair], held: npt.NDArray[np.bool_] | None
) -> Iterator[Sentence]:
    """Which folders are for validation, and which are for nothing."""
    if found.layout.unused:
        yield left_out.not_used(found.layout.unused, found.layout.parts, masks=True)
    if found.file:
        yield say("the pictures that {file} lists are kept for validation", file=Own(found.file))
    if groups and held is not None:
        kept = dict.fromkeys(pair.group for pair, is_held in zip(usable, held, strict=True) if is_held)
        yield left_out.kept_together(tuple(map(printable, kept)), len(groups))


def are_classes(found: Layout) -> bool:
    """Whether two folders are called as pictures and masks are, and are classes: no names are the same, and both hold
    photos."""
    if len(found.places) != 1 or (place := found.places[0]).pictures == place.masks:
        return False
    return not alike(place.pictures, place.masks) and masks.are_photos([*named(place.masks).values()])


def read_pair(pair: Pair, channels: int, side: int) -> Both | None:
    """A picture and the values of its mask; None when they cannot be used."""
    found = masks.read_pair(pair, channels, side)
    if isinstance(found, str):
        tried.cannot(pair.files, found)
        return None
    return found


def values_of(root: Path, channels: int, side: int) -> tuple[tuple[int, ...], list[Pair]]:
    """The values of the classes in all masks of the folder, and the pairs that can be used. Raises `NoPictures`."""
    found = pairs(root)
    different, good, waiting, coming = set[int](), list[Pair](), deque[Any](), iter(found.listed)
    with ThreadPoolExecutor(masks.WORKERS) as threads:
        for done, here in enumerate(found.listed):
            while len(waiting) < AHEAD and (pair := next(coming, None)) is not None:
                waiting.append(threads.submit(read_pair, pair, channels, side))
            both = waiting.popleft().result()
            if both is not None and len(different) <= masks.MOST_CLASSES:
                different.update(np.unique(both[1]).tolist())
            good += [here] if both is not None else []
            far.tell(done + 1, len(found.listed))
    if not good:
        raise masks.none_to_read(root, _left_out(found))
    return masks.values_in(root, different), good


def _left_out(found: Pairs) -> tuple[tuple[str, Sentence], ...]:
    reasons = ((pair, tried.trouble(pair.files)) for pair in found.listed)
    named = ((f"{pair.group}/{pair.picture.name}" if pair.group else pair.picture.name, reason)
             for pair, reason in reasons if reason)  # fmt: skip
    return *found.alone, *((printable(name), left_out.why(reason)) for name, reason in named)
