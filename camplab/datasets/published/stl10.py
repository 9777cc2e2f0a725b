"""STL-10: photos of ten kinds, few of which have labels (Coates, Lee & Ng 2011); those without are left out."""

from __future__ import annotations

from pathlib import Path

from camplab.datasets.published.published import content
from camplab.datasets.published.small_pictures import Part, SmallPictures


class Stl10(SmallPictures, tag="stl10", title="STL-10"):
    """13,000 photos of ten kinds, 96×96 pixels in colour; 8,000 of them are for validation."""

    order = 77
    licence = "free to use, with citation (Coates et al. 2011)"
    size = (3, 96, 96)
    counts = (5_000, 8_000)
    names = ("airplane", "bird", "car", "cat", "deer", "dog", "horse", "monkey", "ship", "truck")
    colours = ((0.4467, 0.4398, 0.4066), (0.2603, 0.2566, 0.2713))
    resources = (("http://ai.stanford.edu/~acoates/stl10/stl10_binary.tar.gz", "91f7769df0f17e558f3565bffb0c7dfb"),)

    @property
    def files(self) -> tuple[str, ...]:
        return ("train_X.bin", "train_y.bin", "test_X.bin", "test_y.bin")

    def parts(self, root: Path) -> tuple[Part, Part]:
        """Pictures column by column, labels from 1 on. Raises ValueError where they are cut off."""
        import numpy as np

        x, y, kept_x, kept_y = (np.frombuffer(content(root, name), np.uint8) for name in self.files)
        learned, kept = (pixels.reshape(-1, *self.size).swapaxes(2, 3) for pixels in (x, kept_x))
        return Part(learned, y.astype(np.int64) - 1), Part(kept, kept_y.astype(np.int64) - 1)
