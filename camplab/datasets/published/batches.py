"""The batches in which CIFAR is published: pickles, of which the parts are read that hold the pictures. Runs nothing.

A batch is a dictionary: under "data" an array of bytes, n × 3072, and under "labels" or "fine_labels" n numbers.
"""

from __future__ import annotations

import pickletools

from camplab.datasets.published.published import Part

NUMBERS = 3 * 32 * 32
BETWEEN = frozenset({"MARK", "APPENDS", "APPEND", "EMPTY_LIST", "BINPUT", "LONG_BINPUT", "MEMOIZE", "FRAME"})
"""What may stand between the numbers of a list."""
KEYS = ("labels", "fine_labels")


def read(raw: bytes) -> Part:
    """The pictures and labels of a batch. Raises ValueError where there are none."""
    import numpy as np

    pixels, labels, listing = b"", list[int](), False
    for operation, found, _ in pickletools.genops(raw):
        if isinstance(found, str | bytes):
            text = found if isinstance(found, bytes) else found.encode("latin-1", "replace")
            pixels = text if len(text) > len(pixels) else pixels
            listing = text.decode("latin-1") in KEYS
        elif listing and isinstance(found, int) and operation.name.startswith("BININT"):
            labels.append(found)
        elif operation.name not in BETWEEN:
            listing = False
    if not labels or len(pixels) != len(labels) * NUMBERS:
        raise ValueError("no batch")
    return Part(np.frombuffer(pixels, np.uint8).reshape(-1, 3, 32, 32), np.array(labels))


def together(parts: list[Part]) -> Part:
    """Several batches as one."""
    import numpy as np

    return Part(np.concatenate([part.x for part in parts]), np.concatenate([part.y for part in parts]))
