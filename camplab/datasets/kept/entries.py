"""Arrays kept on the disk, in the user's folder for what can be had again. Knows not what they are.

An entry is a folder that gets its name when all of it is there. Those used longest ago go when room is needed.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Self
from uuid import uuid4

import numpy as np
import numpy.typing as npt
import psutil

from camplab import folders

Array = npt.NDArray[Any]
MOST = 32 << 30
"""Bytes that all entries may take together."""
LEFT = 1 << 30
"""Bytes of the disk that are left to others."""
ABOUT = "about.json"
KINDS = frozenset({"|b1", "|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8", "<f2", "<f4", "<f8"})
NO_FACTS: Mapping[str, Any] = {}
_PART = re.compile(r"\.part-(\d+)-\w+")


class Entry:
    """One that is whole, mapped into memory: another process that makes room meanwhile takes nothing away."""

    def __init__(self, folder: Path, facts: Mapping[str, Any]) -> None:
        """Raises OSError where it is gone."""
        self.folder, self.facts = folder, facts
        self._arrays = {name: _mapped(folder / name, kind, tuple(shape))
                        for name, (kind, shape) in facts["arrays"].items()}  # fmt: skip

    @property
    def size(self) -> int:
        """Bytes that it takes on the disk."""
        return _size(self.folder)

    def array(self, name: str) -> Array:
        """Of so many rows; none is read before it is wanted."""
        return self._arrays[name]


def _mapped(path: Path, kind: str, shape: tuple[int, ...]) -> Array:
    if 0 in shape:
        return np.zeros(shape, kind)
    found: Array = np.memmap(path, kind, "r", shape=shape)
    return found


def key_of(*what: object) -> str:
    """The name under which something is kept: another one for whatever is written otherwise in JSON."""
    return blake2b(json.dumps(what).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def find(key: str) -> Entry | None:
    """The entry of this name; None where there is none that is whole, and surely of the files as they are now."""
    folder = folders.kept_samples() / key
    try:
        facts = json.loads((folder / ABOUT).read_text("utf-8"))
        for name, (kind, shape) in facts["arrays"].items():
            whole = int(np.prod(shape, dtype=np.int64)) * np.dtype(kind).itemsize
            if kind not in KINDS or (folder / name).stat().st_size != whole:
                return None
        if not facts["settled"]:
            return None
        os.utime(folder / ABOUT)
        return Entry(folder, facts)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


class Part:
    """An entry that is being written. Raises OSError where the disk does not take it: `discard` it then, or write it
    within `with`, at whose end what is not whole is discarded."""

    def __init__(self, key: str, wanted: int) -> None:
        """wanted: bytes that it will take, as far as that is known."""
        if not make_room(wanted):
            raise OSError("no room")
        self._key, self._arrays, self._whole = key, dict[str, Rows](), False
        self.folder = folders.kept_samples() / f".part-{os.getpid()}-{uuid4().hex}"
        folders.make_private(self.folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def rows(self, name: str, kind: str, each: tuple[int, ...]) -> Rows:
        """A new array of rows of this size."""
        self._arrays[name] = rows = Rows(self.folder / name, kind, each)
        return rows

    def finish(self, settled: bool, facts: Mapping[str, Any] = NO_FACTS) -> Entry:
        """It is whole. settled: it can be found, as the files it was made of cannot have changed since without their
        times telling so; facts: what is to be known of it."""
        arrays = {name: (rows.kind, rows.close()) for name, rows in self._arrays.items()}
        said = {**facts, "arrays": arrays, "settled": settled}
        with (self.folder / ABOUT).open("x", encoding="utf-8") as file:
            json.dump(said, file)
        place, self._whole = self.folder.with_name(self._key), True
        shutil.rmtree(place, ignore_errors=True)
        try:
            self.folder.rename(place)
        except OSError:  # another process was first, or has it open
            return Entry(self.folder, said)
        return Entry(place, said)

    def discard(self) -> None:
        """It is not wanted after all; once it is whole it stays."""
        if self._whole:
            return
        for rows in self._arrays.values():
            with contextlib.suppress(OSError):
                rows.abandon()
        shutil.rmtree(self.folder, ignore_errors=True)


class Rows:
    """An array that is written row by row, from any thread and in any order."""

    def __init__(self, path: Path, kind: str, each: tuple[int, ...]) -> None:
        self.kind, self._each, self._lock = kind, each, Lock()
        self._file: BinaryIO = path.open("xb", buffering=0)
        self._step = int(np.prod(each, dtype=np.int64)) * np.dtype(kind).itemsize
        self._count = 0

    def put(self, first: int, rows: Array) -> None:
        """These rows, from number `first` on. Raises OSError."""
        piece = memoryview(np.ascontiguousarray(rows, self.kind).reshape(-1).view(np.uint8).data)
        with self._lock:
            self._file.seek(first * self._step)
            while len(piece):
                piece = piece[self._file.write(piece) :]
            self._count = max(self._count, first + len(rows))

    def add(self, rows: Array) -> None:
        """These rows, after those that are there. Raises OSError."""
        self.put(self._count, rows)

    def close(self) -> tuple[int, ...]:
        """It is whole; how large it is. Raises OSError."""
        self._file.truncate(self._count * self._step)
        os.fsync(self._file.fileno())
        self._file.close()
        return (self._count, *self._each)

    def abandon(self) -> None:
        """It is not wanted."""
        self._file.close()


def make_room(wanted: int) -> bool:
    """Whether so many bytes more may be taken, once those entries have gone that were used longest ago."""
    try:
        folders.make_private(folders.kept_samples())
        _without_orphans()
        kept = sorted(_entries(), key=_used)
        sizes = [_size(folder) for folder in kept]
        free, total = psutil.disk_usage(str(folders.kept_samples())).free, sum(sizes)
    except OSError:
        return False
    if wanted > min(MOST, free + total - LEFT):
        return False
    for folder, size in zip(kept, sizes, strict=True):
        if total + wanted <= MOST and free - wanted >= LEFT:
            break
        shutil.rmtree(folder, ignore_errors=True)
        free, total = free + size, total - size
    return True


def taken() -> int:
    """Bytes that all entries take."""
    try:
        return sum(map(_size, folders.kept_samples().iterdir()))
    except OSError:
        return 0


def _entries() -> Iterator[Path]:
    return (each for each in folders.kept_samples().iterdir() if each.is_dir() and not each.name.startswith("."))


def _without_orphans() -> None:
    """What processes left behind that were killed."""
    for each in folders.kept_samples().iterdir():
        part = _PART.fullmatch(each.name)
        if part and not psutil.pid_exists(int(part[1])):
            shutil.rmtree(each, ignore_errors=True)


def _used(folder: Path) -> float:
    try:
        return (folder / ABOUT).stat().st_mtime
    except OSError:
        return 0.0


def _size(folder: Path) -> int:
    """Bytes that it takes on the disk: places that were never written take none."""
    total = 0
    for path in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(OSError):
            found = path.stat()
            total += 512 * found.st_blocks if hasattr(found, "st_blocks") else found.st_size
    return total
