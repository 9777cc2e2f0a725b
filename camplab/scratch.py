"""Files for a while: one without a name for numbers that are seldom looked at, and folders. Knows not what they hold.

The file is gone when the process is, however that ends. It is on the disk of the user's runs and not in the system's
folder for temporary files, which is often memory in its turn. What killed processes left of folders goes with the next.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import shutil
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from threading import Lock
from typing import IO

from camplab import folders

Buffer = bytes | memoryview
_FOLDER = re.compile(r"camplab-(\d{1,10})-\w+")
"""A folder for a while, and the number of the process that it is for."""
_YOUNG = 3600.0
"""Seconds in which a folder may be that of a process which is not seen from here."""


class Scratch:
    """Takes pieces, gives each a place, and uses the places of forgotten ones again. Any thread may call."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._file: IO[bytes] | None = None
        self._end = 0
        self._free: defaultdict[int, list[int]] = defaultdict(list)
        """Size -> places of pieces of that size that are not wanted any more."""

    def put(self, piece: Buffer) -> int | None:
        """Keep it; where it lies, or None when the disk does not take it (a full one, say)."""
        with self._lock:
            try:
                if self._file is None:
                    self._file = _opened()
                    atexit.register(self._file.close)
                file = self._file
                free = self._free[len(piece)]
                place = free[-1] if free else self._end
                file.seek(place)
                _write(file, piece)
            except OSError:
                self._leave_the_rest_free()
                return None
            if free:
                free.pop()
            else:
                self._end += len(piece)
            return place

    def read(self, place: int, into: memoryview) -> bool:
        """Fill `into` from what lies at `place`; False when the disk does not give it back."""
        with self._lock:
            try:
                if self._file is None:
                    return False
                self._file.seek(place)
                while len(into):
                    count = self._file.readinto(into)  # type: ignore[attr-defined]
                    if not count:
                        return False
                    into = into[count:]
            except OSError:
                return False
            return True

    def forget(self, place: int, size: int) -> None:
        """A piece is not wanted any more."""
        with self._lock:
            self._free[size].append(place)

    def _leave_the_rest_free(self) -> None:
        """What was written of a piece that had no room takes none from others."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.truncate(self._end)


def _opened() -> IO[bytes]:
    """Raises OSError where no file can be made at all."""
    try:
        folders.make_private(folders.scratch())
        return tempfile.TemporaryFile(buffering=0, dir=folders.scratch())
    except OSError:
        return tempfile.TemporaryFile(buffering=0)


def _write(file: IO[bytes], piece: Buffer) -> None:
    rest = memoryview(piece)
    while len(rest):
        rest = rest[file.write(rest) :]


SCRATCH = Scratch()
"""That of this process."""


def folder() -> tempfile.TemporaryDirectory[str]:
    """A new folder among those of the system for a while, for files that have to have names. Raises OSError."""
    _without_orphans(Path(tempfile.gettempdir()))
    return tempfile.TemporaryDirectory(prefix=f"camplab-{os.getpid()}-", ignore_cleanup_errors=True)


def _without_orphans(within: Path) -> None:
    import psutil  # here: most that import this need no folder

    with contextlib.suppress(OSError):
        for place in within.iterdir():
            found = _FOLDER.fullmatch(place.name)
            if found and time.time() - place.lstat().st_mtime > _YOUNG and not psutil.pid_exists(int(found[1])):
                shutil.rmtree(place, ignore_errors=True)
