"""The surfaces of a run, in small files beside what it said; of another step they are of no use. Knows no torch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from camplab.runs.encoding import decoder
from camplab.runs.folder import RunFolder
from camplab.runs.storage import sealed
from camplab.runs.surface.surface import Plane, Surface

MOST = 2**24
"""Bytes of a file that are read at most."""
_decode: Callable[[bytes], Surface] = decoder(Surface)


def read(folder: Path, plane: Plane) -> Surface | None:
    """The one on this plane; None where there is none, or it cannot be read any more."""
    found = sealed.read(RunFolder(folder).surface(plane), _decode, MOST)
    return found if found is not None and found.plane == plane else None


def write(folder: Path, surface: Surface) -> None:
    """Instead of the one before. Raises `document.atomic.WriteFailed`."""
    sealed.write(RunFolder(folder).surface(surface.plane), surface)
