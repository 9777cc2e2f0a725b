"""Folders of pictures that tests make for themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from camplab.datasets.photos import Photos


def noise(folder: Path, count: int, side: int = 16, seed: int = 0) -> Path:
    """`count` pictures of noise in two classes by turns, the second brighter."""
    random = np.random.default_rng(seed)
    for number in range(count):
        name, least = (("dark", 0), ("light", 100))[number % 2]
        (folder / name).mkdir(parents=True, exist_ok=True)
        pixels = random.integers(least, least + 155, size=(side, side, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / name / f"{number:05}.png")
    return folder


def photos(folder: Path, **settings: object) -> Photos:
    """The pictures of two classes in `folder`, 8×8."""
    return Photos(**({"folder": str(folder), "size": 8, "classes": 2} | settings))
