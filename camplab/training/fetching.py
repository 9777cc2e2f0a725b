"""What takes long before a run: weights are fetched, pictures read, with a word on how far it is. Knows no network."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator

from camplab.assembly.samples import Listed, Loaded, loading
from camplab.assembly.weights import downloads
from camplab.datasets.base import Data
from camplab.datasets.far import Left
from camplab.datasets.making import Progress
from camplab.document.start import Start
from camplab.runs.events import Note
from camplab.training.control import Control
from camplab.words import Sentence, say

TELL_EVERY = 2.0
"""Seconds between two words."""


def fetched(start: Start, control: Control) -> Iterator[Note]:
    """Download the weights when they are torchvision's and not here yet, until done or stopped. Raises `BadWeights`."""
    if not start.is_torchvision:
        return
    told = 0.0
    for progress in downloads.fetch(start.source):
        if control.stopping:
            return
        if time.monotonic() - told > TELL_EVERY:
            told = time.monotonic()
            yield Note(say("downloading {source}: {done} of {total} MB", source=start.source,
                           done=progress.done // 1_000_000, total=progress.total // 1_000_000 or "?"))  # fmt: skip


def samples(data: Data, control: Control) -> Generator[Note, None, Callable[[], Loaded | Listed] | None]:
    """Make all samples. Returns what hands them out, once, or None when stopped meanwhile. Raises `NoSamples`."""
    left, found, steps = Left(), list[Loaded | Listed](), loading(data)
    try:
        while True:
            progress = next(steps)
            if control.stopping:
                steps.close()
                return None
            if left.due(TELL_EVERY):
                yield Note(_far(data, progress, left))
    except StopIteration as end:
        found.append(end.value)
    return found.pop


def _far(data: Data, progress: Progress, left: Left) -> Sentence:
    if data.read_singly:
        return say("reading pictures: {done} of {total}, {left}", done=progress.done, total=progress.total,
                   left=left.time(progress))  # fmt: skip
    return say("reading the data: {far}", far=left.words(progress))
