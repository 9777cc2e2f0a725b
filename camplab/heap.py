"""What a step frees, the next step has again: the main memory of a process that trains. Knows no torch.

By itself the allocator of Linux (glibc) gives large blocks back to the system and asks for them anew, and the system
fills each page of them with zeros again: up to a third of the time of a convolutional network, in some processes and
not in others, as its thresholds follow the largest block that was ever freed (mallopt(3), M_MMAP_THRESHOLD).
"""

from __future__ import annotations

import contextlib
import ctypes
import sys

TRIM_THRESHOLD, TOP_PAD, MMAP_THRESHOLD, ARENA_MAX = -1, -2, -3, -8
"""Of mallopt, as <malloc.h> has them."""
KEPT = {
    TRIM_THRESHOLD: 1 << 30, TOP_PAD: 16 << 20, MMAP_THRESHOLD: 32 << 20,
    ARENA_MAX: 1,  # the heaps of a thread of its own are of 64 MB each, and go when they are empty
}  # fmt: skip
"""Bytes that are free at the end of the heap and stay, that are asked for at once, and of a block that the system
gives by itself (more it does not take); and heaps of which threads have one each."""


def keep() -> None:
    """Keep it from now on, in threads that begin later, too; where there is another allocator nothing happens."""
    for what, value in KEPT.items():
        _call("mallopt", what, value)


def give_back() -> None:
    """The system has again what nobody needs."""
    _call("malloc_trim", 0)


def _call(function: str, *arguments: int) -> None:
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError, OSError):  # another C library
            getattr(ctypes.CDLL(None), function)(*arguments)
