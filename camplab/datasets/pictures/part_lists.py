"""Lists of names that say which pictures of a folder are learned from, and which are for validation."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.making import NoSamples
from camplab.datasets.pictures.listing import ENDINGS
from camplab.datasets.tables.files import blocks_of, composed, encoding_of

FOLDERS = ("ImageSets/Segmentation", "ImageSets", "", "splits", "lists", "list")
"""Where such lists lie: of PASCAL VOC, and of others."""
TRAIN, KEPT = ("train", "training"), ("val", "valid", "validation", "test")
LARGEST = 1 << 23
"""Bytes of one."""


class PartLists(NamedTuple):
    """Names without endings, in small letters."""

    learned: frozenset[str]
    """Empty where no list says so: all others."""
    kept: frozenset[str]
    file: str
    """The list of those that are for validation, within the folder."""


def part_lists(root: Path) -> PartLists | None:
    """The lists of a folder; None where it has none of what is for validation."""
    for name in FOLDERS:
        folder = root / name
        kept = next((file for word in KEPT if (file := folder / f"{word}.txt").is_file()), None)
        if kept is not None and (names := _names(kept)):
            learned = next((file for word in TRAIN if (file := folder / f"{word}.txt").is_file()), None)
            return PartLists(_names(learned) - names if learned else frozenset(), names, str(kept.relative_to(root)))
    return None


def stem(name: str) -> str:
    """As it stands in a list, perhaps with the folders that it lies in."""
    plain, ending = os.path.splitext(name.replace("\\", "/").rpartition("/")[2])
    return composed(plain if ending.lower() in ENDINGS else plain + ending).lower()


def _names(path: Path) -> frozenset[str]:
    """The first word of each line."""
    try:
        if path.stat().st_size > LARGEST:
            return frozenset()
        lines = [line.split(None, 1) for block in blocks_of(path, encoding_of(path)) for line in block]
    except (NoSamples, OSError):
        return frozenset()
    return frozenset(stem(words[0]) for words in lines if words)
