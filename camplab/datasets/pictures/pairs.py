"""Which pictures have a mask, under the same name in another folder: names only, nothing is read. Knows no torch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.pictures.listing import ENDINGS, MOST, NoPictures, check_boxes
from camplab.datasets.pictures.parts import MASKS, PICTURES, TRAIN, part_of
from camplab.datasets.tables.files import composed
from camplab.words import Own, Sentence, printable, say

_BESIDE = ("_masks", "_labels", "annot", "_annotations", "_gt", "_segmentation")
_OF_PARTS = ("_mask", "_label", "_annot")
"""What stands behind the name of a folder of pictures in that of its masks; behind that of a part of the samples: a
face and a face_mask are two classes."""
_SUFFIX = re.compile(r"_(mask|label|l|gt|seg|annot|segmentation)$")
"""Of the mask of a picture without it: `cat_mask.png` is the mask of `cat.jpg`."""


class Pair(NamedTuple):
    """Two files of one name."""

    picture: Path
    mask: Path


def folders(root: Path) -> tuple[Path, Path] | None:
    """Those of the pictures and of the masks; None where there are not both."""
    try:
        here = {entry.name.lower(): entry for entry in sorted(root.iterdir()) if entry.is_dir()}
    except OSError:
        return None
    beside = [(here[name], here[name + ending]) for name in here
              for ending in (*_BESIDE, *(_OF_PARTS if part_of(name) else ())) if name + ending in here]  # fmt: skip
    if beside:
        return next((both for both in beside if part_of(both[0].name) in TRAIN), beside[0])
    pictures = next((here[name] for name in PICTURES if name in here), None)
    masks = [here[name] for name in MASKS if name in here]
    if pictures is None or not masks:
        return None
    return pictures, next(filter(_has_pictures, masks), masks[0])


def _has_pictures(folder: Path) -> bool:
    return any(path.suffix.lower() in ENDINGS for path in folder.iterdir())


TABLES = (".csv", ".tsv", ".txt")


def tables(folder: Path) -> list[Path]:
    """What may be a table that lists the pictures of the folder."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in TABLES and path.is_file())
    except OSError:
        return []


def pairs(root: Path) -> tuple[list[Pair], list[tuple[str, Sentence]]]:
    """Pictures with their masks, by name; and what has no partner. Raises `NoPictures`."""
    two = folders(root)
    if not root.is_dir():
        raise NoPictures(say("{folder} is not there any more, or cannot be reached", folder=Own(root)))
    if two is None:
        raise NoPictures(say("{folder} holds no folders pictures and masks", folder=Own(root)))
    pictures, masks = (_files(folder) for folder in two)
    masks = {name if name in pictures else _SUFFIX.sub("", name): path for name, path in masks.items()}
    both = sorted(pictures.keys() & masks.keys())
    alone = [(printable(pictures[name].name), say("it has no mask")) for name in sorted(pictures.keys() - both)]
    alone += [(printable(masks[name].name), say("it has no picture")) for name in sorted(masks.keys() - both)]
    if pictures and not masks:
        check_boxes(root)
        raise NoPictures(say("{folder} holds no pictures: a mask is a picture, too, whose colours are the classes of "
                             "pixels", folder=Own(two[1])))  # fmt: skip
    if not both:
        check_boxes(root)
        raise NoPictures(say("in {folder} no picture and no mask have the same name: call each mask as its picture, "
                             "and put them right into the two folders", folder=Own(root)))  # fmt: skip
    return [Pair(pictures[name], masks[name]) for name in both], alone


def _files(folder: Path) -> dict[str, Path]:
    """By name without ending."""
    found = {}
    for count, path in enumerate(sorted(folder.iterdir())):
        if count > MOST:
            raise NoPictures(say("{folder} holds more than {most} files", folder=Own(folder), most=f"{MOST:,}"))
        if path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file():
            found[composed(path.stem).lower()] = path
    return found
