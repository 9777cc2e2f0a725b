"""How much memory samples may take, and what is said where they need more. Knows no data set."""

from __future__ import annotations

from camplab.words import Sentence, say

SHARE = 0.8
"""Of the free memory, for the samples and the order of one epoch of them."""


def room() -> int:
    """Bytes that samples may take of the main memory."""
    import psutil  # whoever knows of data sets imports this file, and the window begins without it

    return int(SHARE * psutil.virtual_memory().available)


def too_many(count: int, each: int) -> Sentence | None:
    """Why so many samples of `each` bytes cannot be held, as they are and in the order of an epoch; None: they can."""
    fit = room() // (2 * max(each, 1))
    if count <= fit:
        return None
    return say("its {count} samples need more memory than is free; {fit} would fit: take a part of them, or numbers of "
               "fewer bytes", count=f"{count:,}", fit=f"{fit:,}")  # fmt: skip
