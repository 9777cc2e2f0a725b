"""Which pictures lie in a folder with one folder per class: names only, no picture is read. Knows no torch.

Nothing looks into a folder because a file names it: `known` says what a look has found before.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from camplab.words import Explained, say

ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm"})
MOST = 200_000
"""Pictures in one folder: more cannot be held in memory, and looking at all names takes too long."""
_counts: dict[str, int] = {}


class NoPictures(Explained):
    """This folder cannot be learned from; `sentence` says why."""


class NoFolder(NoPictures):
    """None is chosen yet, or its name is not whole yet."""


@dataclass(frozen=True)
class Picture:
    """A file and the number of its class."""

    path: Path
    label: int


@dataclass(frozen=True)
class Listing:
    """The classes, in the order of their names, and all pictures, class by class."""

    classes: tuple[str, ...]
    pictures: tuple[Picture, ...]


def known(folder: str) -> int:
    """How many pictures the last look into `folder` found; 0 before it."""
    return _counts.get(folder, 0)


def remember(folder: str, count: int) -> None:
    """`known` says this from now on: how many pictures can be used."""
    _counts[folder] = count


def look(folder: str, classes: int) -> Listing:
    """The pictures of `classes` folders in `folder`. Raises `NoPictures` when they are not as they should be."""
    found = survey(folder)
    _check(folder, found, classes)
    return found


def survey(folder: str) -> Listing:
    """All classes in `folder` and their pictures, however many. Raises `NoPictures` when it cannot be read."""
    if not folder:
        raise NoFolder(say("no folder is chosen: choose one that holds a folder of pictures for each class"))
    root = Path(folder)
    if not root.is_dir():
        raise NoFolder(say("{folder} is not a folder; choose one that holds a folder of pictures per class",
                           folder=folder))  # fmt: skip
    return _listed(root)


def _listed(root: Path) -> Listing:
    """Sorted by name, as torchvision's ImageFolder has it; folders without pictures are no classes."""
    try:
        files = [(folder, _files(folder)) for folder in sorted(root.iterdir()) if _is_class(folder)]
    except OSError as error:
        raise NoPictures(say("{folder} cannot be read: {why}", folder=root, why=error.strerror or error)) from None
    filled = [(folder.name, paths) for folder, paths in files if paths]
    pictures = tuple(Picture(path, label) for label, (_, paths) in enumerate(filled) for path in paths)
    return Listing(tuple(name for name, _ in filled), pictures)


def _is_class(folder: Path) -> bool:
    return folder.is_dir() and not folder.name.startswith(".")


def _files(folder: Path) -> list[Path]:
    """The pictures of one class. Folders within it are not searched: a slip such as `/` must not read a whole disk."""
    with os.scandir(folder) as entries:
        return sorted(Path(entry.path) for entry in entries if Path(entry.name).suffix.lower() in ENDINGS)


def _check(folder: str, found: Listing, classes: int) -> None:
    number = len(found.classes)
    if not number:
        raise NoPictures(say("{folder} holds no folders with pictures: put the pictures of each class into a folder "
                             "of its own, named after the class", folder=folder))  # fmt: skip
    if number == 1:
        raise NoPictures(say("{folder} holds pictures of one class only, {name}: there is nothing to tell apart",
                             folder=folder, name=found.classes[0]))  # fmt: skip
    if number != classes:
        raise NoPictures(say("{folder} holds pictures of {found} classes, and {classes} are set: set the data's "
                             "classes to {found}, and as many outputs of the network",
                             folder=folder, found=number, classes=classes))  # fmt: skip
    if len(found.pictures) > MOST:
        raise NoPictures(say("{folder} holds {n} pictures; at most {most} can be used",
                             folder=folder, n=len(found.pictures), most=MOST))  # fmt: skip
