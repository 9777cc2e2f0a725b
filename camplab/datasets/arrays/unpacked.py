"""An array out of an archive that memory does not hold: unpacked once, and kept on the disk. Knows no samples."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from hashlib import blake2b
from pathlib import Path

import numpy as np

from camplab.datasets.arrays import files
from camplab.datasets.arrays.files import Array, Header
from camplab.datasets.file_identity import stamp_of
from camplab.datasets.kept import entries
from camplab.datasets.kept.entries import Entry, Part
from camplab.datasets.making import Progress
from camplab.datasets.room import room
from camplab.words import Own, printable, say

PIECE = 1 << 22
"""Bytes that are unpacked at a time."""


def reading(path: Path, name: str) -> Generator[Progress, None, Array]:
    """As `files.read`; where there is no memory for it, it is mapped from the disk. Raises `NoSamples`."""
    header = next((each for each in files.headers(path) if each.name == name), None) if name else None
    if header is None or 2 * header.bytes <= room() or header.dtype.str not in entries.KINDS:
        return files.read(path, name)
    stamp, now = stamp_of(path), time.time_ns()
    what = json.dumps([str(path.absolute()), name, stamp])
    key = blake2b(what.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    found = entries.find(key)
    if found is None or not found.facts.get("settled"):
        found = yield from _unpacked(path, header, key, stamp.settled(now))
    return found.array("array")


def _unpacked(path: Path, header: Header, key: str, settled: bool) -> Generator[Progress, None, Entry]:
    part: Part | None = None
    try:
        part = Part(key, header.bytes)
        rows = part.rows("array", header.dtype.str, header.shape[1:])
        each = max(1, header.bytes // max(header.shape[0], 1))
        for number, piece in enumerate(files.pieces(path, header, each * max(1, PIECE // each)), 1):
            rows.add(np.frombuffer(piece, header.dtype).reshape(-1, *header.shape[1:]))
            yield Progress(min(number * PIECE, header.bytes), header.bytes)
        return part.finish({"settled": settled})
    except OSError:
        raise files.refuse(path, say("{name} needs more memory than is free, and the disk has no room to unpack it",
                                     name=Own(printable(header.name)))) from None  # fmt: skip
    finally:
        if part is not None:
            part.discard()
