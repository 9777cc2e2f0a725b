"""From the settings of a data set to its tensors, or to what fetches them where they are too many to hold.

Knows nothing of networks and training.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from camplab.datasets.base import Data, sample_bytes
from camplab.datasets.making import Made, NoSamples, Progress, Rows, Source, Take
from camplab.datasets.pictures import reading_all
from camplab.datasets.room import room
from camplab.words import Own, Sentence, say

BLANK = 2
"""Samples to learn from, and as many for validation, that `blank` has: every layer is content with them."""


@dataclass(frozen=True)
class Loaded:
    """All samples, raw (not standardised)."""

    x: Tensor
    """n × the shape of one sample as it is kept, float32 (pictures from files: uint8; tokens: int64) on the CPU."""
    y: Tensor
    """n classes (int64), n × positions with a class at each (int64), or n × outputs (float32) in regression."""
    classes: tuple[str, ...]
    """Names of the classes; empty in regression."""
    remarks: tuple[Sentence, ...] = ()
    """What the learner should know about them."""
    held: Tensor | None = None
    """Which are for validation, where they come parted."""


@dataclass(frozen=True)
class Listed:
    """Samples that are fetched when they are wanted, every one of them tried once: what `Loaded` would hold."""

    y: Tensor
    """As there; where each position has a class, which is fetched with the sample: 0 of each."""
    classes: tuple[str, ...]
    take: Take | None
    """Has some of them at once, from the disk; None: each has to be read from its file by `source`."""
    source: Source | None = None
    """Where they lie in files of their own."""
    remarks: tuple[Sentence, ...] = ()
    held: Tensor | None = None

    def fetch(self, places: Tensor) -> tuple[Tensor, Tensor]:
        """Those at these places, one after the other, and their targets. Raises as `together`."""
        if self.take is not None:
            x, y = map(torch.from_numpy, self.take(places.numpy()))
            return x, y
        assert self.source is not None
        return together(self.source, places, [self.source.read(place) for place in places.tolist()])


def together(source: Source, places: Tensor, read: list[Any]) -> tuple[Tensor, Tensor]:
    """What was read of these places, as tensors. Raises `NoSamples` where one could not be read any more."""
    for place, value in zip(places.tolist(), read, strict=True):
        if value is None:
            raise NoSamples(say("{name} could be read when training began and cannot be read any more",
                                name=Own(source.title(place))))  # fmt: skip
    x, y = (torch.from_numpy(np.stack(each)) for each in zip(*read, strict=True))
    return x, y


def load(data: Data) -> Loaded:
    """All samples of `data` in memory. Raises as `Data.make`, and `NoSamples` when there is no room for them."""
    count = len(data.source().y) if data.read_singly else 0
    fit = room() // (2 * sample_bytes(data))
    if count > fit:
        raise NoSamples(say("{count} pictures of {size} px need more memory than is free; {fit} would fit. Choose a "
                             "smaller size, or a folder with fewer pictures",
                             count=count, size=data.shape.dims[-1], fit=fit))  # fmt: skip
    found = loaded(data)
    assert isinstance(found, Loaded)
    return found


def loaded(data: Data) -> Loaded | Listed:
    """What `loading` comes to. Raises as it does."""
    steps = loading(data)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Loaded | Listed = end.value
            return found


def loading(data: Data) -> Generator[Progress, None, Loaded | Listed]:
    """The samples of `data`; on the way, how far that is. Whoever has heard enough closes it.

    They are `Listed` where memory will not hold them twice, as they are and in the order of an epoch, and where they
    can be fetched in parts. Raises as `Data.making` and `Data.source`.
    """
    if not data.read_singly:
        found = yield from data.making()
        if isinstance(found, Rows):
            y = torch.from_numpy(found.y)
            return Listed(y, found.classes, found.take, None, found.remarks, flags(found.held))
        return _in_memory(found, data)
    if 2 * len(data.source().y) * sample_bytes(data) > room():
        source, take = yield from reading_all.listed(data)
        y = torch.from_numpy(source.y)
        return Listed(y, source.classes, take, source, source.remarks, flags(source.held))
    made = yield from reading_all.all_of(data)
    return _in_memory(made, data)


def _in_memory(made: Made, data: Data) -> Loaded:
    x = torch.from_numpy(made.x).reshape(-1, *data.stored.dims)
    return Loaded(x, torch.from_numpy(made.y), made.classes, made.remarks, flags(made.held))


def blank(data: Data) -> Loaded:
    """A few samples of zeros in the place of those of `data`, for what depends on weights alone. Reads nothing."""
    kind = torch.uint8 if data.as_bytes else torch.int64 if data.stored.kind == "tokens" else torch.float32
    x, y = torch.zeros(2 * BLANK, *data.stored.dims, dtype=kind), torch.zeros(2 * BLANK, dtype=torch.int64)
    return Loaded(x, y, (), held=torch.arange(2 * BLANK) >= BLANK)


def flags(values: npt.NDArray[np.bool_] | None) -> Tensor | None:
    """Which samples are for validation, as a tensor."""
    return None if values is None else torch.from_numpy(values)
