"""Weights to begin with are fetched before a run, with a word on how far it is. Knows no network and no loop."""

from __future__ import annotations

import time
from collections.abc import Iterator

from camplab.assembly import downloads
from camplab.document.start import Start
from camplab.training.control import Control
from camplab.training.events import Note
from camplab.words import say

TELL_EVERY = 2.0
"""Seconds between two words on a download."""


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
