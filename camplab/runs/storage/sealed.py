"""Small files beside the numbers of a run, each with a sum of what it says behind that. Knows not what they say."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from camplab.document.atomic import write_atomically
from camplab.runs.encoding import encode

Said = TypeVar("Said")
SUM = hashlib.sha256().digest_size
"""Bytes of it."""


def read(path: Path, decode: Callable[[bytes], Said], most: int) -> Said | None:
    """What the file says, in `most` bytes at most; None where there is none, or it cannot be read any more."""
    try:
        if not path.is_file() or path.stat().st_size > most:
            return None
        whole = path.read_bytes()
        said, wanted = whole[:-SUM], whole[-SUM:]
        return decode(said) if hashlib.sha256(said).digest() == wanted else None
    except (OSError, ValueError, TypeError, msgspec.MsgspecError, RecursionError):
        return None


def write(path: Path, what: object) -> None:
    """Instead of what it said before. Raises `atomic.WriteFailed`."""
    said = encode(what)
    write_atomically(path, said + hashlib.sha256(said).digest())
