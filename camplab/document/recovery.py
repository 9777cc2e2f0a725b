"""What a crash left in the recovery folder: notes of documents whose process is gone. Knows no threads, no Qt."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from camplab import processes
from camplab.document import limits
from camplab.document.atomic import sweep
from camplab.document.files import loads, read_bytes
from camplab.document.format.parsing import decode, parse
from camplab.document.format.problems import BadFile
from camplab.document.project import FORMAT, Project

SUFFIX = ".recovery"
_HEAD = 2**16


@dataclass(frozen=True, slots=True)
class Recovery:
    """Unsaved work that was found: the file it belongs to (None: never saved) and when it was kept (Unix time)."""

    note: Path
    path: Path | None
    title: str
    kept_at: float
    text: str
    readable: bool = True
    """False: a newer camplab has kept it, and `project` says so."""

    def project(self) -> Project:
        """The document as it was. Raises `BadFile`."""
        return loads(self.text)

    def discard(self) -> None:
        """It was recovered (and is kept anew) or is not wanted."""
        with contextlib.suppress(OSError):
            self.note.unlink(missing_ok=True)


def note(text: str, path: Path | None) -> bytes:
    """A document with what is needed to offer it back: process, its start, file, time."""
    about = {"pid": os.getpid(), "began": processes.mark(os.getpid()), "kept_at": time.time()}
    head = json.dumps(about | {"path": str(path) if path else None})  # one line, plain ASCII
    return f"{head}\n{text}".encode()


def recoverable(folder: Path) -> list[Recovery]:
    """Documents whose process is gone, the latest first, those that can be read before others; what is open elsewhere
    is left alone.

    Clears up after saves that were killed with them.
    """
    found = sorted(_found(folder), key=lambda recovery: (not recovery.readable, -recovery.kept_at))
    for place in {folder, *(recovery.path.absolute().parent for recovery in found if recovery.path)}:
        sweep(place)
    return found


def _found(folder: Path) -> Iterator[Recovery]:
    with contextlib.suppress(OSError):
        for file in folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(BadFile, LookupError, TypeError, ValueError):
                recovery = _read(file)
                if recovery:
                    yield recovery


def _read(file: Path) -> Recovery | None:
    head, _, rest = read_bytes(file, limits.FILE_BYTES + _HEAD).partition(b"\n")
    about, text = parse(decode(head)), decode(rest)
    if _lives(int(about["pid"]), str(about["began"])):
        return None
    path = about["path"]
    title, readable = _title(text)  # what is damaged is not offered, and not deleted either
    return Recovery(file, Path(path) if path else None, title, float(about["kept_at"]), text, readable)


def _title(text: str) -> tuple[str, bool]:
    """Of the document, and whether it can be read here. Raises `BadFile` for what nobody can read."""
    try:
        return loads(text).title, True
    except BadFile:
        raw = parse(text)
        number = raw.get("format")
        if type(number) is not int or number <= FORMAT:
            raise
        return str(raw.get("title", ""))[:200], False


def _lives(pid: int, began: str) -> bool:
    """Whether the process that wrote a note still runs (a number may have been given to another one since)."""
    return processes.mark(pid) == began != ""
