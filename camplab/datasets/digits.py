"""Handwritten digits, bundled: 8×8 grey pixels of 43 people (Alpaydin & Kaynak, UCI, CC BY 4.0). Knows no torch."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from camplab.datasets.making import Made
from camplab.document.data import HandwrittenDigits
from camplab.resources import folder


def make(_: HandwrittenDigits) -> Made:
    """x: 1797×64 grey levels 0 to 16, y: the digit written. Raises FileNotFoundError when camplab is incomplete."""
    with np.load(folder("data") / "digits.npz") as bundle:
        images: npt.NDArray[np.uint8] = bundle["images"]
        labels: npt.NDArray[np.uint8] = bundle["labels"]
    return Made(images.astype(np.float32), labels.astype(np.int64), tuple("0123456789"))
