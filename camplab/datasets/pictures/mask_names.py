"""What pictures and their masks are called, whether in two folders or side by side: names only, nothing is read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from camplab.datasets.pictures.listing import ENDINGS, MOST, NoPictures
from camplab.datasets.pictures.parts import MASKS, PICTURES, is_hidden
from camplab.datasets.tables.files import composed
from camplab.words import Own, say

_BEHIND = r"mask|label|seg|gt|annot?|anno|segmentation|groundtruth|lesion|1stho"
_AROUND = re.compile(
    rf"(?:^|(?<=/))(?:mask|label|gt|seg|image|img)[_-]?(?=\d)|_(?:{_BEHIND}|l|p|manual\d*|gtfine_labelids|leftimg8bit"
    r"|image|img|rgb|sat|training|test)$"
)
"""What stands around a name that a picture and its mask have in common: `mask_7.png` and `image_7.jpg`,
`cat_mask.png` and `cat.jpg`."""
_OF_MASK = re.compile(rf"_(?:{_BEHIND})$")
"""Behind the name of a mask that lies beside its picture."""
_OF_ONE = re.compile(r"_(?:masks?|seg|label|gt)[_-]?\d+$")
"""Behind that of the mask of one thing in a picture that shows several."""
_OTHERS = re.compile(r"_(?:gtfine_(?:color|instanceids|labeltrainids)|superpixels|viz|2ndho)$|^label_viz$")
"""Behind names of what data sets have beside masks, such as the same in colours to look at: passed over in silence."""
DEEPEST = 2
"""Folders within the two, such as cities."""


def short(name: str) -> str:
    """Without what is usual around it."""
    return _AROUND.sub("", name)


def named(folder: Path) -> dict[str, Path]:
    """The pictures of a folder by name without ending, in small letters, with the folder within this one before it."""
    found: dict[str, Path] = {}
    for count, (before, entry) in enumerate(_walk(folder, DEEPEST)):
        if count > MOST:
            raise NoPictures(say("{folder} holds more than {most} files", folder=Own(folder), most=f"{MOST:,}"))
        stem, ending = os.path.splitext(entry.name)
        if ending.lower() in ENDINGS and not is_hidden(entry.name):
            name = composed(before + stem).lower()
            if not _OTHERS.search(name):
                found[name] = Path(entry.path)
    return found


def mixed(folder: Path) -> dict[str, str]:
    """Of masks that lie beside their pictures, the name of each and that of its picture; nothing where most have
    none."""
    names = [composed(path.stem).lower() for path in folder.iterdir() if path.suffix.lower() in ENDINGS]
    masks = {name for name in names if _OF_MASK.search(name) or _OF_ONE.search(name)}
    pictures = {short(name): name for name in names if name not in masks}
    found = {name: pictures[own] for name in masks for own in (_OF_ONE.sub("", name), short(name)) if own in pictures}
    called = [next((name for name in kind if name in names), "") for kind in (PICTURES, MASKS)]
    if not found and all(called) and len(names) <= MOST_OF_ONE:
        return {called[1]: called[0]}
    return found if 4 * len(found) >= len(names) and 2 * len(found) >= len(masks) else {}


MOST_OF_ONE = 8
"""Files in the folder of a single picture, which is called image there, and mask what is its mask."""


def has_pictures(folder: Path) -> bool:
    """In this very folder."""
    return any(path.suffix.lower() in ENDINGS for path in folder.iterdir())


def is_marked(masks: Path) -> bool:
    """Whether most of its files say in their names that they are masks."""
    names = list(named(masks))
    return 2 * sum(bool(_OF_MASK.search(name)) for name in names) > len(names)


def alike(pictures: Path, masks: Path) -> bool:
    """Whether most files of one have the name of a file in the other, but for what is usual around it."""
    own, others = (set(map(short, named(place))) for place in (pictures, masks))
    return 2 * len(own & others) >= max(1, min(len(own), len(others)))


def _walk(folder: Path | str, deep: int, before: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Files, and the folders within the first in which each lies; those of folders within it last."""
    with os.scandir(folder) as entries:
        here = sorted(entries, key=lambda entry: entry.name)
    inner = [entry for entry in here if entry.is_dir()]
    yield from ((before, entry) for entry in here if entry.is_file())
    for place in inner if deep else ():
        if not place.is_symlink() and not is_hidden(place.name):
            yield from _walk(place.path, deep - 1, f"{before}{place.name}/")
