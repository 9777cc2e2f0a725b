"""One training at a time in the folder of a run, whoever starts it: command line, window, two windows. Knows no run.

The file `run.lock` says which process holds it. The system itself holds the lock and lets it go when that process
ends, however it ends: a file that a dead one has left is nobody's.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from camplab.folders import make_private
from camplab.runs.folder import RunFolder
from camplab.words import Explained, say

_FAR = 2**20
"""The byte that Windows locks: what others could not read then, so not one of those that are written."""


class InUse(Explained):
    """Somebody else trains into this folder. `sentence` says who."""


class RunLock:
    """Held from `with` to its end. Raises `InUse`, and OSError where no lock can be had."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = RunFolder(folder).lock
        self._made = not folder.exists()
        self._descriptor = -1

    def __enter__(self) -> Self:
        make_private(self._folder)
        while self._descriptor < 0:
            descriptor = _opened(self._path)
            try:
                self._take(descriptor)
            except BaseException:
                os.close(descriptor)
                raise
            if _is_still_there(self._path, descriptor):  # else: its last holder has just let it go
                self._descriptor = descriptor
            else:
                os.close(descriptor)
        with contextlib.suppress(OSError):  # on a full disk it is held all the same, and says of nobody whose it is
            os.truncate(self._descriptor, 0)
            os.write(self._descriptor, f"{os.getpid()}\n".encode())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if sys.platform != "win32":  # there a file that is open cannot be removed; an empty lock is as good as none
            with contextlib.suppress(OSError):
                self._path.unlink()
        os.close(self._descriptor)
        if self._made:
            with contextlib.suppress(OSError):  # where anything was kept it is not empty
                self._folder.rmdir()

    def _take(self, descriptor: int) -> None:
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
                return  # a disk that knows no locks
            holder = os.pread(descriptor, 20, 0).strip() if hasattr(os, "pread") else b""
            raise InUse(
                say("the run in {folder} is in use: process {number} trains there; wait for it, or name another folder",
                    folder=self._folder, number=holder.decode("ascii", "replace") or "?")
            ) from None  # fmt: skip


def _opened(path: Path) -> int:
    descriptor = os.open(
        path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0), 0o600
    )
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise FileExistsError(errno.EEXIST, "is no file", str(path))
    return descriptor


def _is_still_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _lock(descriptor: int) -> None:
    """Raises OSError at once where somebody holds it."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
