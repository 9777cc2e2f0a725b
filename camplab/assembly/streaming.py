"""Samples that memory does not hold, fetched some batches ahead: from the disk block by block, or each from its file.

Knows no network and no loss.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from threading import Event
from typing import Any, ClassVar, NamedTuple

import numpy as np
import torch
from torch import Tensor

from camplab.assembly.batches import Asked, Batch, Samples, Served, never
from camplab.assembly.samples import Listed, together
from camplab.assembly.split import drawn, standard
from camplab.datasets.base import Data, on_one_scale, sample_bytes
from camplab.datasets.kept.entries import Part
from camplab.datasets.making import NoSamples, Source, Take
from camplab.numbers import byte_size
from camplab.runs.timing.timing import Place
from camplab.words import Sentence, say

AHEAD = 32 << 20
"""Bytes of batches that are read before they are wanted; one batch more than is trained on at least."""
BLOCK = 8 << 20
"""Bytes of the batches that are fetched from the disk together; one batch at least."""
PATIENCE = 0.05
"""Seconds until whoever waits for a batch looks whether it is still wanted."""
Scale = tuple[Tensor, Tensor]
"""What is subtracted from samples, and what they are divided by then."""


@dataclass(frozen=True)
class OnDisk:
    """Samples on the disk: while the batches of one block are learned from, a thread fetches the next block."""

    place: ClassVar[Place] = "disk"

    fetch: Take
    places: Tensor
    """Where these samples are."""
    scale: Scale | None
    sample_bytes: int
    device: torch.device
    layout: torch.memory_format

    def __len__(self) -> int:
        return len(self.places)

    def take(self, first: int, count: int) -> Batch:
        return self._there(self._fetched(self.places[first : first + count]))

    def batches(self, size: int, order: Tensor | None = None, first: int = 0, stop: Asked = never) -> Iterator[Batch]:
        order = torch.arange(len(self)) if order is None else order
        together = size * max(1, BLOCK // (size * self.sample_bytes))
        blocks = iter(torch.split(self.places[order[first * size :]], together))
        thread = ThreadPoolExecutor(1, "samples")
        try:
            coming = self._begun(thread, blocks)
            while coming is not None:
                while wait([coming], PATIENCE).not_done:
                    if stop():
                        return
                block, coming = coming.result(), self._begun(thread, blocks)
                for x, y in zip(*(torch.split(each, size) for each in block), strict=True):
                    yield self._there((x, y))
        finally:
            thread.shutdown(cancel_futures=True)

    def _begun(self, thread: ThreadPoolExecutor, blocks: Iterator[Tensor]) -> Future[Batch] | None:
        places = next(blocks, None)
        return thread.submit(self._fetched, places) if places is not None and len(places) else None

    def _fetched(self, places: Tensor) -> Batch:
        x, y = self.fetch(places.numpy())
        return torch.from_numpy(x), torch.from_numpy(y)

    def _there(self, batch: Batch) -> Batch:
        x, y = batch
        if self.scale is not None:
            x = (x - self.scale[0]) / self.scale[1]
        return x.to(self.device).contiguous(memory_format=self.layout), y.to(self.device)


class _Coming(NamedTuple):
    """A batch that is being read: where its samples are, and what comes of them, piece by piece."""

    places: Tensor
    reading: list[Future[list[Any]]]


@dataclass(frozen=True)
class Streamed:
    """Samples that threads read when they are wanted, some batches ahead."""

    place: ClassVar[Place] = "files"

    source: Source
    places: Tensor
    """Where these samples are in `source`."""
    sample_bytes: int
    device: torch.device
    layout: torch.memory_format

    def __len__(self) -> int:
        return len(self.places)

    def take(self, first: int, count: int) -> Batch:
        places = self.places[first : first + count]
        return self._whole(places, list(map(self.source.read, places.tolist())))

    def batches(self, size: int, order: Tensor | None = None, first: int = 0, stop: Asked = never) -> Iterator[Batch]:
        order = torch.arange(len(self)) if order is None else order
        ahead, workers = 1 + max(1, AHEAD // (size * self.sample_bytes)), min(8, os.cpu_count() or 1)
        pieces = -(-workers // (ahead - 1))  # of a batch: as few as keep all threads busy, as handing over costs time
        threads, over = ThreadPoolExecutor(workers, "samples"), Event()
        try:
            coming = (self._begun(threads, chunk, pieces, over) for chunk in torch.split(order, size)[first:])
            waiting = deque(islice(coming, ahead))
            while waiting:
                while wait(waiting[0].reading, PATIENCE).not_done:
                    if stop():
                        return
                places, reading = waiting.popleft()
                yield self._whole(places, [value for each in reading for value in each.result()])
                waiting.extend(islice(coming, 1))
        finally:
            over.set()
            threads.shutdown(cancel_futures=True)

    def _begun(self, threads: ThreadPoolExecutor, chunk: Tensor, pieces: int, over: Event) -> _Coming:
        places = self.places[chunk]
        parts = torch.chunk(places, pieces)
        return _Coming(places, [threads.submit(self._read, part.tolist(), over) for part in parts])

    def _read(self, places: list[int], over: Event) -> list[Any]:
        """Some samples, one after another; fewer once it is over."""
        return [self.source.read(place) for place in places if not over.is_set()]

    def _whole(self, places: Tensor, values: list[Any]) -> Batch:
        x, y = together(self.source, places, values)
        return x.to(self.device).contiguous(memory_format=self.layout), y.to(self.device)


def streamed(samples: Listed, data: Data, device: torch.device, layout: torch.memory_format) -> Served:
    """Samples that are fetched when they are wanted, parted by the settings of `data`."""
    size, (learned, held_out) = sample_bytes(data), drawn(samples.y, data, samples.held)
    scale: Scale | None = None
    if samples.take is None:
        assert samples.source is not None
        parts: list[Samples] = [Streamed(samples.source, at, size, device, layout) for at in (learned, held_out)]
    else:
        if on_one_scale(data) and not data.as_bytes:
            scale = standard_on_disk(samples.take, learned, data)
        parts = [OnDisk(samples.take, at, scale, size, device, layout) for at in (learned, held_out)]
    mean, std = scale or (torch.tensor(0.0), torch.tensor(1.0))
    return Served(parts[0], parts[1], mean, std, samples.classes, (_note(samples, size),))


def standard_on_disk(take: Take, learned: Tensor, data: Data) -> Scale:
    """Mean and deviation of these samples, to the last bit what `split.standard` makes of them in memory.

    They are laid out in their order on the disk for that. Raises `NoSamples` where it has no room.
    """
    needed = len(learned) * sample_bytes(data)
    try:
        with Part("standard", needed) as part:
            rows = part.rows("x", "<f4", data.stored.dims)
            for places in torch.split(learned, max(1, BLOCK // sample_bytes(data))):
                rows.add(take(places.numpy())[0])
            x = np.memmap(part.folder / "x", "<f4", "c", shape=rows.close())
            return standard(torch.from_numpy(x), data)
    except OSError:
        raise NoSamples(say("the disk has no room to standardise the {n} samples: {size} are needed",
                            n=f"{len(learned):,}", size=byte_size(needed))) from None  # fmt: skip


def _note(samples: Listed, each: int) -> Sentence:
    """How they are served."""
    count = f"{len(samples.y):,}"
    if samples.take is None:
        return say("The {n} pictures do not fit into memory, and the disk has no room to keep them decoded: they are "
                   "read anew in every epoch.", n=count)  # fmt: skip
    if samples.source is None:
        return say("The {n} samples do not fit into memory at once: each batch is fetched when it is wanted.",
                   n=count)  # fmt: skip
    return say("The {n} pictures do not fit into memory at once: they are kept decoded on the disk ({size}) and taken "
               "from there.", n=count, size=byte_size(len(samples.y) * each))  # fmt: skip
