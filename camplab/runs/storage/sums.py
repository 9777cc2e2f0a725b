"""Sums over what is kept of a run, so that nothing in it changes unnoticed. Knows no tables."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import msgspec

SIZE = 8
"""Bytes of a sum."""


class Damaged(sqlite3.DatabaseError):
    """What was read is not what was written."""


_STRANGE = (msgspec.MsgspecError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError,
            StopIteration)  # fmt: skip


@contextmanager
def made_by_us() -> Iterator[None]:
    """Inside, what cannot be what a run keeps is `Damaged`, too: sums show what has changed, not what is made up."""
    try:
        yield
    except _STRANGE as error:
        raise Damaged(str(error)) from error


def sealed(data: bytes, *key: object) -> bytes:
    """`data` behind the sum of itself and of what it is found by."""
    return _sum(data, key) + data


def opened(blob: bytes, *key: object) -> bytes:
    """What was sealed. Raises `Damaged` when it, or what it was found by, has changed."""
    if not isinstance(blob, bytes) or blob[:SIZE] != _sum(blob[SIZE:], key):
        raise Damaged(f"{key} has changed")
    return blob[SIZE:]


def of_row(blob: object, *key: object) -> int:
    """What a sealed row adds to the sum of all, from its own sum and its key. Raises `Damaged` for what is none."""
    if not isinstance(blob, bytes):
        raise Damaged("a row has changed")
    return int.from_bytes(_sum(blob[:SIZE], key), "little")


def shown(total: int) -> str:
    """The sum of all rows as it is kept."""
    return str(total % 2**64)


def of_facts(facts: Mapping[str, str]) -> str:
    """Of all of them."""
    return _sum(repr(sorted((str(name), str(value)) for name, value in facts.items())).encode(), ()).hex()


def _sum(data: bytes, key: tuple[object, ...]) -> bytes:
    return hashlib.blake2b(repr(key).encode() + data, digest_size=SIZE).digest()
