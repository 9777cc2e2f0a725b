"""Which pictures have a mask, under the same name in another folder: names only, nothing is read. Knows no torch."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from camplab.datasets.pictures.listing import ENDINGS, MOST, NoPictures, own, part_of
from camplab.datasets.tables.files import composed
from camplab.words import Sentence, printable, say

PICTURES = ("pictures", "images", "image", "imgs", "img", "inputs", "input", "jpegimages", "x")
MASKS = ("masks", "mask", "labels", "label", "annotations", "annotation", "segmentationclass", "targets", "y")
"""What the two folders are called, in small letters."""


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
    found = (next((here[name] for name in names if name in here), None) for names in (PICTURES, MASKS))
    pictures, masks = found
    return None if pictures is None or masks is None else (pictures, masks)


TABLES = (".csv", ".tsv", ".txt")


def tables(folder: Path) -> list[Path]:
    """What may be a table that lists the pictures of the folder."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in TABLES and path.is_file())
    except OSError:
        return []


def has_table(folder: Path) -> bool:
    """Whether a table lies there beside pictures, or one folder of them, or parts of them: others are classes."""
    if not tables(folder):
        return False
    here = [path for path in folder.iterdir() if not path.name.startswith(".")]
    inside = [path for path in here if path.is_dir()]
    parts = all(part_of(path.name) and not any(map(Path.is_dir, path.iterdir())) for path in inside)
    return any(path.suffix.lower() in ENDINGS for path in here) or len(inside) == 1 or (bool(inside) and parts)


def pairs(root: Path) -> tuple[list[Pair], list[tuple[str, Sentence]]]:
    """Pictures with their masks, by name; and what has no partner. Raises `NoPictures`."""
    two = folders(root)
    if not root.is_dir():
        raise NoPictures(say("{folder} is not there any more, or cannot be reached", folder=own(root)))
    if two is None:
        raise NoPictures(say("{folder} holds no folders pictures and masks", folder=own(root)))
    pictures, masks = (_files(folder) for folder in two)
    both = sorted(pictures.keys() & masks.keys())
    alone = [(printable(pictures[name].name), say("it has no mask")) for name in sorted(pictures.keys() - both)]
    alone += [(printable(masks[name].name), say("it has no picture")) for name in sorted(masks.keys() - both)]
    if pictures and not masks:
        raise NoPictures(say("{folder} holds no pictures: a mask is a picture, too, whose colours are the classes of "
                             "pixels", folder=own(two[1])))  # fmt: skip
    if not both:
        raise NoPictures(say("in {folder} no picture and no mask have the same name", folder=own(root)))
    return [Pair(pictures[name], masks[name]) for name in both], alone


def _files(folder: Path) -> dict[str, Path]:
    """By name without ending; `cat_mask.png` is the mask of `cat.jpg`."""
    found = {}
    for count, path in enumerate(sorted(folder.iterdir())):
        if count > MOST:
            raise NoPictures(say("{folder} holds more than {most} files", folder=own(folder), most=f"{MOST:,}"))
        if path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file():
            found[composed(path.stem).lower().removesuffix("_mask").removesuffix("_label")] = path
    return found
