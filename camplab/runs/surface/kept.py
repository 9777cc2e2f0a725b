"""The surfaces of a run, in small files beside what it said; of another step they are of no use. Knows no torch."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from camplab.document.atomic import write_atomically
from camplab.runs.encoding import decoder, encode
from camplab.runs.folder import RunFolder
from camplab.runs.surface.surface import Plane, Surface

MOST = 2**24
"""Bytes of a file that are read at most."""
_decode = decoder(Surface)


def read(folder: Path, plane: Plane) -> Surface | None:
    """The one on this plane; None where there is none, or it cannot be read any more."""
    path = RunFolder(folder).surface(plane)
    try:
        if not path.is_file() or path.stat().st_size > MOST:
            return None
        whole = path.read_bytes()
        said, wanted = whole[:-32], whole[-32:]
        found = _decode(said) if hashlib.sha256(said).digest() == wanted else None
    except (OSError, ValueError, TypeError, msgspec.MsgspecError, RecursionError):
        return None
    return found if isinstance(found, Surface) and found.plane == plane else None


def write(folder: Path, surface: Surface) -> None:
    """Instead of the one before. Raises `document.atomic.WriteFailed`."""
    said = encode(surface)
    write_atomically(RunFolder(folder).surface(surface.plane), said + hashlib.sha256(said).digest())
