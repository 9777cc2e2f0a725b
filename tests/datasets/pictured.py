"""Folders of pictures that tests make for themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from camplab.datasets.photos import Photos
from camplab.datasets.pictures.listing import NoPictures, look, survey


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


def put(folder: Path, *names: str) -> Path:
    """A picture under each of these names, in folders that are made for them."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (9, 9), (200, 0, 0)).save(folder / name, format="PNG")
    return folder


def listed_names(folder: Path) -> list[str]:
    """The number of its class and the name of each picture that is learned from."""
    return [f"{picture.label}:{picture.path.name}" for picture in survey(str(folder)).pictures]


def refused(folder: Path, classes: int = 2) -> str:
    """The sentence by which it is refused."""
    with pytest.raises(NoPictures) as error:
        look(str(folder), classes)
    return str(error.value.sentence)
