"""An array out of an archive that memory does not hold: unpacked once, and kept on the disk. Knows no samples."""

from __future__ import annotations

import time
from collections.abc import Generator
from pathlib import Path

import numpy as np

from camplab.datasets.arrays import files
from camplab.datasets.arrays.files import Array, Header
from camplab.datasets.file_identity import stamp_of
from camplab.datasets.kept import entries
from camplab.datasets.kept.entries import Entry, Part
from camplab.datasets.making import Progress, refuse
from camplab.datasets.room import room
from camplab.words import Own, say

PIECE = 1 << 22
"""Bytes that are unpacked at a time."""


def reading(path: Path, name: str) -> Generator[Progress, None, Array]:
    """As `files.read`; where there is no memory for it, it is mapped from the disk. Raises `NoSamples`."""
    header = next((each for each in files.headers(path) if each.name == name), None) if name else None
    if header is None or 2 * header.bytes <= room() or header.dtype.str not in entries.KINDS:
        return files.read(path, name)
    stamp, now = stamp_of(path), time.time_ns()
    key = entries.key_of(str(path.absolute()), name, stamp)
    found = entries.find(key) or (yield from _unpacked(path, header, key, stamp.settled(now)))
    return found.array("array")


def _unpacked(path: Path, header: Header, key: str, settled: bool) -> Generator[Progress, None, Entry]:
    each = max(1, header.bytes // max(header.shape[0], 1))
    try:
        with Part(key, header.bytes) as part:
            rows = part.rows("array", header.dtype.str, header.shape[1:])
            for number, piece in enumerate(files.pieces(path, header, each * max(1, PIECE // each)), 1):
                rows.add(np.frombuffer(piece, header.dtype).reshape(-1, *header.shape[1:]))
                yield Progress(min(number * PIECE, header.bytes), header.bytes)
            return part.finish(settled)
    except OSError:
        raise refuse(path, say("{name} needs more memory than is free, and the disk has no room to unpack it",
                               name=Own(header.name))) from None  # fmt: skip
