"""Pictures that were decoded once, kept as bytes for as long as all files are what they were. Knows no torch.

Which entry holds them follows from every file (name, size, times, number on the disk) and from how they are decoded.
"""

from __future__ import annotations

import json
import time
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL

from camplab import __version__
from camplab.datasets.base import Data, sample_bytes
from camplab.datasets.kept import entries
from camplab.datasets.kept.entries import Entry, Part
from camplab.datasets.making import Source, Take
from camplab.datasets.pictures import tried

Array = npt.NDArray[Any]
POSITIONS = "<i2"
"""The class at a position: at most 256, or `making.IGNORED`."""


def find(data: Data, source: Source) -> Entry | None:
    """What was kept of these very files, if anything; which of them cannot be read is known then, too."""
    key, _ = _key(data, source)
    entry = entries.find(key)
    if entry is not None:
        tried.recall(source.listed, entry.facts)
    return entry


class Keeping:
    """Keeps what is decoded, as long as the disk takes it."""

    def __init__(self, data: Data, source: Source) -> None:
        self._numbers, self._key = source.numbers, _key(data, source)
        self._part: Part | None = None
        try:
            self._part = Part(self._key[0], len(source.listed) * sample_bytes(data))
            self._x = self._part.rows("x", "|u1", data.stored.dims)
            self._y = self._part.rows("y", POSITIONS, data.positions) if data.positions else None
        except OSError:
            self.give_up()

    def put(self, place: int, x: Array, y: Array) -> None:
        """One sample; from any thread."""
        if self._part is None:
            return
        number = int(self._numbers[place])
        try:
            self._x.put(number, x[None])
            if self._y is not None:
                self._y.put(number, y[None])
        except (OSError, ValueError):  # full, or given up by another thread
            self.give_up()

    def give_up(self) -> None:
        """It is not to be kept."""
        part, self._part = self._part, None
        if part is not None:
            part.discard()

    def finish(self, data: Data, source: Source) -> Entry | None:
        """All are there; None where they are not kept. Files that were changed meanwhile are decoded anew next time."""
        if self._part is None:
            return None
        again, settled = _key(data, source)
        try:
            return self._part.finish(settled and again == self._key[0], tried.told(source.listed))
        except OSError:
            self.give_up()
            return None


def taking(entry: Entry, source: Source, data: Data) -> Take:
    """Hands out what was kept."""
    x = entry.array("x")
    y = entry.array("y") if data.positions else source.y

    def take(places: npt.NDArray[np.int64]) -> tuple[Array, Array]:
        numbers = source.numbers[places]
        return x[numbers], y[numbers].astype(np.int64) if data.positions else y[places]

    return take


def _key(data: Data, source: Source) -> tuple[str, bool]:
    """The name of the entry; whether no file can be changed any more without its time telling so."""
    settings = data.model_dump(mode="json", exclude={"standardise", "validation", "split_seed", "by_class"})
    found = blake2b(json.dumps([__version__, PIL.__version__, data.tag, settings]).encode(), digest_size=16)
    now, settled = time.time_ns(), True
    for files in source.listed:
        for path, stamp in zip(files, tried.stamps(files), strict=True):
            settled &= stamp is not None and stamp.settled(now)
            found.update(f"{_text(path)}\0{stamp}\0".encode())
    return found.hexdigest(), settled


def _text(path: Path) -> str:
    return str(path).encode("utf-8", "surrogateescape").hex()
