"""Writes a file whole or not at all, and says in one sentence why it could not. Knows nothing of what is written.

For a power cut the order matters: temporary in the same folder, write, flush, fsync, replace, fsync the folder
(Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import platform
import re
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import BinaryIO

from camplab.words import Explained, Sentence, say, system_says

SUFFIX = ".camplab-saving"
_TEMPORARY = re.compile(r"\..*\.(\d{1,10})-([0-9a-f]{4})[0-9a-f]{4}" + re.escape(SUFFIX))
"""The number of the process that saves, and which machine it runs on."""
_LONG = 3600.0
"""Seconds that no save takes."""
_PATIENCE = (0.0, 0.05, 0.2, 0.5) if sys.platform == "win32" else (0.0,)
"""Windows: a virus scanner may hold a file for a moment."""

_REASONS = {
    errno.ENOSPC: say("the disk is full: {name} was not saved; free some space or save it somewhere else"),
    errno.EDQUOT: say(
        "your share of the disk is used up: {name} was not saved; free some space or save it somewhere else"
    ),
    errno.EROFS: say("the disk is read-only: {name} was not saved; save it somewhere else"),
    errno.EACCES: say("you may not write in {folder}: {name} was not saved; save it somewhere else"),
    errno.EPERM: say("you may not write in {folder}: {name} was not saved; save it somewhere else"),
    errno.ENOENT: say("there is no folder {folder}: {name} was not saved; save it somewhere else"),
    errno.ENOTDIR: say("{folder} is not a folder: {name} was not saved; save it somewhere else"),
    errno.EEXIST: say("{name} is a device or a pipe, not a file: nothing was saved; choose another name"),
    errno.EISDIR: say("{name} is a folder, so no file can be saved under this name; choose another name"),
    errno.EIO: say("the disk reports an error: {name} was not saved; save it on another disk"),
    errno.EFBIG: say("{name} is too large for this disk: it was not saved; save it somewhere else"),
    errno.EINVAL: say("this disk cannot hold a file called {name}; choose another name"),
}


class WriteFailed(Explained, OSError):
    """A file was not written; what stood there before still does. `sentence` says why and what to do."""

    def __init__(self, sentence: Sentence, number: int = 0) -> None:
        super().__init__(sentence)
        self.errno = number


def write_atomically(path: Path | str, data: bytes) -> None:
    """Put `data` in `path`: afterwards the file is the old or the new one, whole. Raises `WriteFailed`.

    A link is followed, and the permissions of a file that is replaced are kept.
    """
    _put(path, lambda temporary, mode: _write(temporary, data, mode))


def write_by(path: Path | str, fill: Callable[[BinaryIO], None]) -> None:
    """The same of what does not fit into memory: `fill` writes it into the file it is given, which can be sought in.

    Raises `WriteFailed`, and what `fill` raises otherwise.
    """

    def write(temporary: Path, mode: int | None) -> None:
        with open(temporary, "x+b") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        _allow(temporary, mode)

    _put(path, write)


def _put(path: Path | str, write: Callable[[Path, int | None], None]) -> None:
    target = Path(path)
    with _told(target):
        target = Path(os.path.realpath(target))
        sweep(target.parent)  # before: what it takes may be the room that is missing
        temporary = _temporary(target)
        try:
            write(temporary, _mode(target))
            _replace(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        sync_folder(target.parent)


def put_in_place(made: Path, target: Path) -> None:
    """Give `made`, a whole file on the same disk, the name `target`. Raises `WriteFailed`; both then stay."""
    with _told(target):
        _mode(target)
        _replace(made, target)
        sync_folder(target.parent)


@contextlib.contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteFailed(why(error, target), error.errno or 0) from error
    except ValueError as error:  # a name with a zero byte, or one the disk's encoding lacks
        raise WriteFailed(
            Sentence(_REASONS[errno.EINVAL].template, {"name": ascii(target.name)}), errno.EINVAL
        ) from error


def why(error: OSError, path: Path) -> Sentence:
    """The reason of a failed write in plain words."""
    known = _REASONS.get(error.errno or 0)
    if error.errno == errno.ENAMETOOLONG:
        return too_long(path)
    if known is None:
        return say("{name} was not saved: the system says {reason}", name=path.name, reason=system_says(error))
    return Sentence(known.template, {"name": path.name, "folder": str(path.parent)})


def too_long(path: Path) -> Sentence:
    """Of a file and the folders that it lies in, the name that a disk finds too long first."""
    name = max(reversed(path.parts), key=lambda part: len(os.fsencode(part)), default="")
    return say("the name {name} is too long for this disk; choose a shorter one", name=name)


def sweep(folder: Path | str) -> int:
    """Remove what killed saves left in `folder`; temporaries of living processes stay, and for an hour those of other
    machines, which save into the same folder of a network. Returns how many went."""
    removed = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _TEMPORARY.fullmatch(entry.name)
            if match and ((match[2] == machine() and not _lives(int(match[1]))) or _is_old(entry)):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)
                    removed += 1
    return removed


@cache
def machine() -> str:
    """Four digits for the name of this one."""
    return hashlib.sha256(platform.node().encode("utf-8", "surrogatepass")).hexdigest()[:4]


def _lives(process: int) -> bool:
    import psutil  # here: it would take a third as long to import as all the rest of what a save needs

    return bool(psutil.pid_exists(process))


def _is_old(entry: os.DirEntry[str]) -> bool:
    """Whether no save can still be at it: another process may bear the number of a killed one by now."""
    with contextlib.suppress(OSError):
        return time.time() - entry.stat(follow_symlinks=False).st_mtime > _LONG
    return False


def _temporary(target: Path) -> Path:
    return target.with_name(f".{target.name[:60]}.{os.getpid()}-{machine()}{secrets.token_hex(2)}{SUFFIX}")


def _mode(target: Path) -> int | None:
    """Permissions to keep, None for a new file. What is no file, or was made read-only on purpose, is refused."""
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if not stat.S_ISREG(found.st_mode):
        raise FileExistsError(errno.EEXIST, "is no file")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "is read-only")
    return stat.S_IMODE(found.st_mode)


def _write(temporary: Path, data: bytes, mode: int | None) -> None:
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    _allow(temporary, mode)


def _allow(temporary: Path, mode: int | None) -> None:
    if mode is not None:
        with contextlib.suppress(OSError):  # some disks (FAT, network shares) keep no permissions
            os.chmod(temporary, mode)


def _replace(temporary: Path, target: Path) -> None:
    for pause in _PATIENCE:
        if pause:
            time.sleep(pause)
        try:
            return os.replace(temporary, target)
        except PermissionError:
            if pause == _PATIENCE[-1]:
                raise
    return None


def sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can (Windows and some network disks cannot)."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES):
            raise
    finally:
        os.close(descriptor)
