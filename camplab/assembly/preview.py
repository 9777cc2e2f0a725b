"""Samples as they are, parted as a run parts them, without loading more than needed. Knows nothing of networks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from camplab.assembly import samples
from camplab.assembly.samples import Listed, flags
from camplab.assembly.split import drawn, split
from camplab.assembly.streaming import standard_on_disk
from camplab.datasets.base import Data, on_one_scale, standard_of_bytes
from camplab.nn import input_conversion

Numbers = npt.NDArray[Any]
LARGEST = 1 << 22
"""Numbers in one answer."""


@dataclass(frozen=True)
class Shown:
    """Samples `first` and following of `total`: `values` n × the sample's shape, not standardised."""

    values: Numbers
    targets: Numbers
    first: int
    total: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    classes: tuple[str, ...]


class Preview(Protocol):
    """Shows samples; those that are not there are left out."""

    def __call__(self, first: int, count: int, learns: bool = False, chosen: Sequence[int] = ()) -> Shown:
        """So many from the first one wanted on, or those that are chosen; learns: of those that are learned from, else
        of the validation samples."""


def preview(data: Data) -> Preview:
    """What shows samples of `data`. It and its answers raise what loading raises."""
    return partial(_read, data) if data.read_singly else _held(data)


def _held(data: Data) -> Preview:
    """Small data: loaded once and kept."""
    loaded = samples.loaded(data)
    if isinstance(loaded, Listed):
        return _on_disk(loaded, data)
    parts = split(loaded, data)
    mean, std = (tuple(numbers.reshape(-1).tolist()) for numbers in (parts.mean, parts.std))
    if data.as_bytes:
        mean, std = standard_of_bytes(data)

    learned, _ = drawn(loaded.y, data, loaded.held)

    def show(first: int, count: int, learns: bool = False, chosen: Sequence[int] = ()) -> Shown:
        indices = learned if learns else parts.validation_indices
        first, these = _these(indices, first, count, data, chosen)
        values = _enlarged(loaded.x[these], data).numpy()
        return Shown(values, loaded.y[these].numpy(), first, len(indices), mean, std, loaded.classes)

    return show


def _on_disk(listed: Listed, data: Data) -> Preview:
    """Samples that are taken from the disk when they are shown."""
    take, (learned, held) = listed.take, drawn(listed.y, data, listed.held)
    assert take is not None
    mean, std = standard_of_bytes(data)
    if on_one_scale(data) and not data.as_bytes:
        mean, std = (tuple(each.reshape(-1).tolist()) for each in standard_on_disk(take, learned, data))

    def show(first: int, count: int, learns: bool = False, chosen: Sequence[int] = ()) -> Shown:
        indices = learned if learns else held
        first, these = _these(indices, first, count, data, chosen)
        x, y = take(these.numpy())
        values = x.astype(np.float32) if data.as_bytes else x
        return Shown(values, y, first, len(indices), mean, std, listed.classes)

    return show


def _enlarged(x: Tensor, data: Data) -> Tensor:
    if data.as_bytes:
        return x.float()
    if data.enter is None:
        return x
    larger: Tensor = getattr(input_conversion, data.enter.target)(*data.enter.args)(x)
    return larger.contiguous()


def _read(data: Data, first: int, count: int, learns: bool = False, chosen: Sequence[int] = ()) -> Shown:
    """Reads only the samples that are shown; when one turns out to be unreadable, begins anew without it."""
    while True:
        source = data.source()
        indices = drawn(torch.from_numpy(source.y), data, flags(source.held))[0 if learns else 1]
        first, these = _these(indices, first, count, data, chosen)
        values = [source.read(place) for place in these.tolist()]
        whole = [each for each in values if each is not None]
        if len(whole) == len(values):
            break
    mean, std = source.standard
    x, y = (np.stack(each) for each in zip(*whole, strict=True))
    return Shown(x.astype(np.float32), y, first, len(indices), mean, std, source.classes)


def _these(indices: Tensor, first: int, count: int, data: Data, chosen: Sequence[int]) -> tuple[int, Tensor]:
    """The first one that is there, and the places of all that are shown."""
    most = max(LARGEST // data.shape.numel, 1)
    there = [number for number in chosen if 0 <= number < len(indices)][:most]
    if there:
        return there[0], indices[there]
    first = min(max(first, 0), len(indices) - 1)
    return first, indices[first : first + min(max(count, 1), most)]
