"""Which pictures have a mask, under the same name in another folder: names only, nothing is read. Knows no torch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.pictures.listing import ENDINGS, MOST, NoPictures, check_boxes
from camplab.datasets.pictures.parts import MASK_WORDS, MASKS, PICTURES, SAID, TRAIN, is_hidden, part_of
from camplab.datasets.tables.files import composed
from camplab.words import Own, Sentence, printable, say

_BESIDE = ("_masks", "_labels", "annot", "_annotations", "_gt", "_segmentation")
_OF_PARTS = ("_mask", "_label", "_annot")
"""What stands behind the name of a folder of pictures in that of its masks; behind that of a part of the samples: a
face and a face_mask are two classes."""
_AROUND = re.compile(
    r"(?:^|(?<=/))(?:mask|label|gt|seg|image|img)[_-]?(?=\d)|_(?:mask|label|l|p|gt|seg|annot|segmentation|groundtruth"
    r"|manual\d*|gtfine_labelids|leftimg8bit|image|img|rgb|sat|training|test)$"
)
"""What stands around a name that a picture and its mask have in common: `mask_7.png` and `image_7.jpg`,
`cat_mask.png` and `cat.jpg`."""
_OF_MASK = re.compile(r"_(?:mask|label|seg|gt|annot|segmentation|groundtruth)$")
"""Behind the name of a mask that lies beside its picture."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[가-힣]+")
DEEPEST = 2
"""Folders within the two, such as cities."""


class Pair(NamedTuple):
    """Two files of one name."""

    picture: Path
    mask: Path


def folders(root: Path) -> tuple[Path, Path] | None:
    """Those of the pictures and of the masks; None where there are not both."""
    try:
        here = {composed(entry.name): entry for entry in sorted(root.iterdir()) if entry.is_dir()}
        found = _beside({name.lower(): entry for name, entry in here.items()}) or _called(here)
        if found is not None:
            return _to_learn_from(*found)
        return (root, root) if not any(map(_has_pictures, here.values())) and len(_mixed(root)) > 1 else None
    except OSError:
        return None


def _beside(here: dict[str, Path]) -> tuple[Path, Path] | None:
    """Where the name of one is that of the other and something behind it."""
    found = [(here[name], here[name + ending]) for name in here
             for ending in (*_BESIDE, *(_OF_PARTS if part_of(name) else ())) if name + ending in here]  # fmt: skip
    return next((both for both in found if part_of(both[0].name) in TRAIN), found[0] if found else None)


def _called(here: dict[str, Path]) -> tuple[Path, Path] | None:
    """By their names: the usual ones, or others with such a word, in which files have the same names.

    x and y are classes beside z, and so are picture, label and box.
    """
    small = {name.lower(): entry for name, entry in here.items()}
    usual = next((small[name] for name in PICTURES if name in small), None)
    masks = [small[name] for name in MASKS if name in small]
    if usual is not None and masks:
        mask = next(filter(_has_pictures, masks), masks[0])
        others = (entry for entry in here.values() if entry not in (usual, *masks))
        alone = not any(map(_has_pictures, others))
        if alone or (len(usual.name) > 1 and _alike(usual, mask)):
            return usual, mask
    of_masks = [entry for name, entry in here.items() if _words(name) & MASK_WORDS]
    of_pictures = [entry for name, entry in here.items() if _words(name) & SAID and entry not in of_masks]
    able = [(one, other) for one in of_pictures for other in of_masks if _alike(one, other)] if of_masks else []
    able.sort(key=lambda both: (not _words(both[0].name) & {*TRAIN}, len(_rest(both[0]) ^ _rest(both[1]))))
    return able[0] if able else None


def _mixed(folder: Path) -> dict[str, str]:
    """Of masks that lie beside their pictures, the name of each and that of its picture; nothing where most have
    none."""
    names = [composed(path.stem).lower() for path in folder.iterdir() if path.suffix.lower() in ENDINGS]
    masks = {name for name in names if _OF_MASK.search(name)}
    pictures = {_AROUND.sub("", name): name for name in names if name not in masks}
    found = {name: pictures[short] for name in masks if (short := _AROUND.sub("", name)) in pictures}
    return found if 4 * len(found) >= len(names) and 2 * len(found) >= len(masks) else {}


def _words(name: str) -> frozenset[str]:
    """CameraRGB is camera and rgb."""
    return frozenset(word.lower() for word in _WORD.findall(name)) | {name.lower()}


def _rest(folder: Path) -> frozenset[str]:
    return _words(folder.name) - SAID - {folder.name.lower()}


def _alike(pictures: Path, masks: Path) -> bool:
    """Whether most files of one have the name of a file in the other, but for what is usual around it."""
    own, others = ({_AROUND.sub("", name) for name in _files(place)} for place in (pictures, masks))
    return 2 * len(own & others) >= max(1, min(len(own), len(others)))


def _to_learn_from(pictures: Path, masks: Path) -> tuple[Path, Path]:
    """The part to learn from, where both hold parts: images/train and annotations/train."""
    for place in sorted(pictures.iterdir()):
        if part_of(place.name) in TRAIN and place.is_dir() and (masks / place.name).is_dir():
            return place, masks / place.name
    return pictures, masks


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
    if two[0] == two[1]:
        mixed = _mixed(root)
        pictures, masks = ({name: path for name, path in pictures.items() if name not in mixed},
                           {mixed[name]: path for name, path in masks.items() if name in mixed})  # fmt: skip
    common = {_AROUND.sub("", name): name for name in pictures}
    masks = {name if name in pictures else common.get(short := _AROUND.sub("", name), short): path
             for name, path in masks.items()}  # fmt: skip
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
    """By name without ending, with the folder within this one before it."""
    found: dict[str, Path] = {}
    for count, path in enumerate(_walk(folder, DEEPEST)):
        if count > MOST:
            raise NoPictures(say("{folder} holds more than {most} files", folder=Own(folder), most=f"{MOST:,}"))
        if path.suffix.lower() in ENDINGS and not is_hidden(path.name):
            found[composed(path.relative_to(folder).with_suffix("").as_posix()).lower()] = path
    return found


def _walk(folder: Path, deep: int) -> Iterator[Path]:
    """Files, those in folders within it last."""
    inner = []
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            inner.append(path)
        elif path.is_file():
            yield path
    for place in inner if deep else ():
        if not place.is_symlink() and not is_hidden(place.name):
            yield from _walk(place, deep - 1)
