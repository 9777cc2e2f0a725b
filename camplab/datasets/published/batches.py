"""CIFAR, and the batches in which it is published: pickles, of which the pictures and labels are read. Runs nothing.

A batch is a dictionary: under "data" an array of bytes, n × 3072, and under "labels" or "fine_labels" n numbers.
"""

from __future__ import annotations

import pickletools
from pathlib import Path
from typing import ClassVar

from camplab.datasets.published.published import content
from camplab.datasets.published.small_pictures import Part, SmallPictures

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


class Cifar(SmallPictures):
    """Small photos in colour (Krizhevsky 2009). What a subclass says: its classes, and which batches there are."""

    licence = "free to use, with citation (Krizhevsky 2009)"
    size = (3, 32, 32)
    counts = (50_000, 10_000)
    learned: ClassVar[tuple[str, ...]] = ("train",)
    """The batches to learn from."""
    kept: ClassVar[str] = "test"
    """That for validation."""

    @property
    def files(self) -> tuple[str, ...]:
        return (*self.learned, self.kept)

    def parts(self, root: Path) -> tuple[Part, Part]:
        import numpy as np

        learned = [read(content(root, name)) for name in self.learned]
        together = Part(np.concatenate([part.x for part in learned]), np.concatenate([part.y for part in learned]))
        return together, read(content(root, self.kept))
