"""Whether a file is still the one that was read. Reads it only where what the system says of it cannot tell.

The clock of a file system ticks slowly: what is written twice within one tick bears the same time. So a file that had
been written just before it was read is compared by what is in it (as Git does, Documentation/technical/racy-git).
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

TICK = 2_000_000_000
"""Nanoseconds: so coarse is the time of a file on some disks (FAT)."""
PIECE = 1 << 20


class Stamp(NamedTuple):
    """What the system says of a file: another file, or another content, has another one, but within a tick."""

    device: int
    inode: int
    size: int
    written: int
    """When, in nanoseconds."""
    changed: int
    """When its content or its name was changed, which nobody can set; on Windows when it was made."""

    def settled(self, now: int) -> bool:
        """Whether whatever is written from `now` on (nanoseconds) would bear another time."""
        return max(self.written, self.changed) < now - TICK


def stamp_of(path: Path) -> Stamp:
    """Raises OSError."""
    found = os.stat(path)
    return Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


@dataclass(frozen=True)
class Identity:
    """Of a file as it is about to be read."""

    stamp: Stamp
    content: bytes
    """A sum of what is in it; b"" where the stamp alone can tell."""

    def holds(self, path: Path) -> bool:
        """Whether the file is still that one."""
        try:
            return stamp_of(path) == self.stamp and (not self.content or _sum(path) == self.content)
        except OSError:
            return False


def identity(path: Path) -> Identity:
    """Raises OSError."""
    stamp = stamp_of(path)
    return Identity(stamp, b"" if stamp.settled(time.time_ns()) else _sum(path))


def _sum(path: Path) -> bytes:
    found = blake2b(digest_size=16)
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            found.update(piece)
    return found.digest()
