"""Serves samples batch by batch: from the device where they fit, from memory, the disk or files where they do not.

However they are served, the same order gives the same batches, bit for bit. Knows no network and no loss.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from camplab.assembly.split import Split
from camplab.datasets.base import Data, sample_bytes
from camplab.runs.timing.timing import Place
from camplab.words import Sentence, say

Batch = tuple[Tensor, Tensor]
CUT = 256
"""Batches that are made of samples in memory at a time."""
Asked = Callable[[], bool]


def never() -> bool:
    """Nobody asks to end."""
    return False


class Samples(Protocol):
    """Some samples of a data set, as they are kept, for the device that trains."""

    place: ClassVar[Place]
    """Where each batch comes from."""

    def __len__(self) -> int:
        """How many there are."""

    def take(self, first: int, count: int) -> Batch:
        """So many of them from `first` on, in their order."""

    def batches(self, size: int, order: Tensor | None = None, first: int = 0, stop: Asked = never) -> Iterator[Batch]:
        """Batches of `size`, from number `first` on; the last may be smaller. `order`: of these samples, on the CPU.

        Ends early once `stop` says so. Raises `NoSamples` when a sample cannot be read any more.
        """


@dataclass(frozen=True)
class Resident:
    """Samples that stay on the device."""

    place: ClassVar[Place] = "device"

    x: Tensor
    y: Tensor

    def __len__(self) -> int:
        return len(self.x)

    def take(self, first: int, count: int) -> Batch:
        return self.x[first : first + count], self.y[first : first + count]

    def batches(self, size: int, order: Tensor | None = None, first: int = 0, stop: Asked = never) -> Iterator[Batch]:
        """An epoch is put in order at once, which is quicker than batch by batch."""
        x, y = self.x, self.y
        if order is not None:
            here = order.to(x.device)
            x, y = chosen(x, here), chosen(y, here)
        return _cut(x[first * size :], y[first * size :], size)


def chosen(values: Tensor, these: Tensor) -> Tensor:
    """`values[these]`, laid out as they are. Where a sample lies in one piece it is copied as one: 2 to 8 times as fast
    as number by number, which is how torch takes what is indexed."""
    if values.is_contiguous():
        return values.index_select(0, these)
    if values.dim() == 4 and values.is_contiguous(memory_format=torch.channels_last):
        return values.permute(0, 2, 3, 1).index_select(0, these).permute(0, 3, 1, 2)
    return values[these]


def _cut(x: Tensor, y: Tensor, size: int) -> Iterator[Batch]:
    """Batch after batch: many at a time, which is quicker, but not all, as each takes a kilobyte by itself."""
    for first in range(0, len(x), size * CUT):  # none, where none is left
        many = slice(first, first + size * CUT)
        yield from zip(torch.split(x[many], size), torch.split(y[many], size), strict=True)


@dataclass(frozen=True)
class Held:
    """Samples in main memory that have no room on the device: each batch goes there when it is wanted."""

    place: ClassVar[Place] = "memory"

    x: Tensor
    y: Tensor
    device: torch.device
    layout: torch.memory_format

    def __len__(self) -> int:
        return len(self.x)

    def take(self, first: int, count: int) -> Batch:
        return self._there(slice(first, first + count))

    def batches(self, size: int, order: Tensor | None = None, first: int = 0, stop: Asked = never) -> Iterator[Batch]:
        order = torch.arange(len(self)) if order is None else order
        return (self._there(chunk) for chunk in torch.split(order, size)[first:])

    def _there(self, these: Tensor | slice) -> Batch:
        x, y = (each[these] if isinstance(these, slice) else chosen(each, these) for each in (self.x, self.y))
        return x.to(self.device).contiguous(memory_format=self.layout), y.to(self.device)


@dataclass(frozen=True)
class Served:
    """What a run learns from and what it is checked with, and how values are standardised (see `split.Split`)."""

    learned: Samples
    held_out: Samples
    mean: Tensor
    std: Tensor
    class_names: tuple[str, ...]
    notes: tuple[Sentence, ...] = ()
    """How they are served, where that costs time."""

    def part(self, origin: str) -> Samples:
        """Those that it learns from, where they are to be of "training"; else those that it is checked with."""
        return self.learned if origin == "training" else self.held_out

    def like_kept(self, values: npt.NDArray[Any]) -> Tensor | None:
        """A sample from elsewhere, laid out like those of the data, as 1 × a kept sample; None where it is not."""
        kept = self.held_out.take(0, 1)[0]
        if values.shape != kept.shape[1:]:
            return None
        x = torch.from_numpy(np.array(values))[None]
        x = x.clamp(0, 255) if kept.dtype == torch.uint8 else (x - self.mean.cpu()) / self.std.cpu()
        return torch.empty_like(kept).copy_(x)


def as_kept(values: npt.NDArray[Any], data: Data) -> npt.NDArray[Any]:
    """A sample as the network sees it, as it is kept: smaller and grey where it is made larger (`nn.Enlarge`)."""
    seen, kept = tuple(data.shape.dims), tuple(data.stored.dims)
    if seen == kept or values.shape != seen:
        return values
    times = seen[1] // kept[1]
    return values[: kept[0], ::times, ::times]


def placed(parts: Split, data: Data, device: torch.device, layout: torch.memory_format, room: int | None) -> Served:
    """Samples in memory; `room`: bytes that they may take on `device`, in two orders; None: no matter."""
    both = ((parts.x, parts.y), (parts.validation_x, parts.validation_y))
    count = len(parts.x) + len(parts.validation_x)
    if room is not None and 2 * count * sample_bytes(data) > room:
        note = say("The {n} samples do not fit on {device}: each batch is sent there when it is wanted.",
                   n=f"{count:,}", device=str(device))  # fmt: skip
        held = [Held(x, y, device, layout) for x, y in both]
        return Served(held[0], held[1], parts.mean, parts.std, parts.classes, (note,))
    there = [Resident(x.to(device).contiguous(memory_format=layout), y.to(device)) for x, y in both]
    return Served(there[0], there[1], parts.mean, parts.std, parts.classes)
