"""Which pictures lie in a folder with one folder per class: names only, no picture is read. Knows no torch."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.known import Known
from camplab.datasets.making import NoSamples, NotChosen
from camplab.datasets.pictures.boxes import has_boxes
from camplab.datasets.pictures.parts import (
    FOLD,
    KEPT,
    MASKS,
    PICTURES,
    TRAIN,
    is_hidden,
    part_of,
    unwrapped,
    without_masks,
)
from camplab.datasets.tables.files import composed
from camplab.words import Own, printable, say, system_says

ENDINGS = frozenset({
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm", ".pnm",
    ".ico",
})  # fmt: skip
FOREIGN = frozenset({
    ".heic", ".heif", ".avif", ".jxl", ".jp2", ".j2k", ".svg", ".pdf", ".psd", ".ai", ".eps", ".tga", ".exr", ".hdr",
    ".raw", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2", ".raf", ".dcm", ".nii", ".czi", ".nd2", ".lif",
    ".mp4", ".mov", ".avi", ".mkv", ".webm", ".wav", ".mp3", ".flac", ".ogg", ".m4a", ".aac", ".wma",
})  # fmt: skip
"""Pictures, films and sounds of phones, cameras and microscopes that are told of by name: they cannot be read."""
FILMS = frozenset({".mp4", ".mov", ".avi", ".mkv", ".webm"})
SOUNDS = frozenset({".wav", ".mp3", ".flac", ".ogg", ".m4a", ".aac", ".wma"})
BESIDE = frozenset({
    ".txt", ".csv", ".tsv", ".json", ".jsonl", ".xml", ".yaml", ".yml", ".toml", ".md", ".rst", ".html", ".htm", ".ini",
    ".db", ".log", ".py", ".ipynb", ".m", ".r", ".url", ".lnk", ".doc", ".docx", ".xls", ".xlsx", ".ods", ".rtf",
})  # fmt: skip
"""What people lay beside pictures: it is passed over in silence, as are hidden files."""
LISTS = frozenset({".xlsx", ".xls", ".ods", ".json", ".jsonl", ".mat", ".pkl"})
"""What may say what pictures show, in a form that is not read."""
MOST = 200_000
"""Files in one folder: looking at more names takes too long."""
DEEPEST = 8
"""Folders within folders of a class."""


class NoPictures(NoSamples):
    """This folder cannot be learned from; `sentence` says why."""


class NoFolder(NoPictures, NotChosen):
    """None is chosen yet, or its name is not whole yet."""


class Picture(NamedTuple):
    """A file, the number of its class, and whether it lies among those for validation."""

    path: Path
    label: int
    held: bool = False


@dataclass(frozen=True)
class Listing:
    """The classes, in the order of their names, and all pictures, class by class."""

    classes: tuple[str, ...]
    pictures: tuple[Picture, ...]
    left_out: tuple[tuple[Path, str], ...] = ()
    """Files that are left out because of their name or place, and the reason (see `left_out`)."""
    parts: tuple[str, ...] = ()
    """The folder that is learned from and the one for validation, where there are such; the first alone where what is
    for validation holds no class of it."""
    unused: tuple[str, ...] = ()
    """Folders beside them that hold a part of the samples, too: a test set is for later."""

    @property
    def known(self) -> Known:
        """What is to be remembered of it."""
        counts = [0] * len(self.classes)
        for picture in self.pictures:
            counts[picture.label] += 1
        return Known(self.classes, tuple(counts), len(self.pictures), sum(picture.held for picture in self.pictures))


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
                           folder=Own(folder)))  # fmt: skip
    try:
        return _listed(root)
    except OSError as error:
        raise NoPictures(say("{folder} cannot be read: {why}", folder=Own(root), why=system_says(error))) from None


def _listed(root: Path) -> Listing:
    """Sorted by name, as torchvision's ImageFolder has it; folders without pictures are no classes, and two whose
    names a Mac and another machine wrote in letters of their own are one."""
    seen = _Seen(root)
    folders = [folder for folder in sorted(root.iterdir()) if _is_class(folder)]
    parts = _parts(folders)
    places = list(zip(parts, (False, True), strict=False)) if parts else [(root, False)]
    found = [
        (folder, held, list(seen.files(folder)))
        for place, held in places for folder in (sorted(filter(_is_class, place.iterdir())) if parts else folders)
    ]  # fmt: skip
    filled = [folder for folder, _, paths in found if any(not why for _, why in paths)]
    if not parts:
        _check_parts(root, filled)
    names = sorted({composed(folder.name) for folder in filled})
    classes = {name: at for at, name in enumerate(names)}
    pictures = tuple(
        Picture(path, classes[composed(folder.name)], held)
        for folder, held, paths in found for path, why in paths if not why
    )  # fmt: skip
    left_out = [pair for _, _, paths in found for pair in paths if pair[1]]
    for place in {root, *parts} if names else ():
        left_out += [(path, "in no class") for path, why in seen.here(place) if why != "unknown"]
    return Listing(
        tuple(map(printable, names)), pictures, tuple(left_out), tuple(printable(part.name) for part in parts),
        tuple(printable(folder.name) for folder in folders if parts and unwrapped(folder) not in parts),
    )  # fmt: skip


def _parts(folders: list[Path]) -> tuple[Path, ...]:
    """The folder to learn from and the one for validation, where there are such; a test set beside them is for later.

    train/cat/1.png and val/cat/2.png are not pictures of the classes train and val. What has no class of those that are
    learned is not for validation: its pictures are told apart by a list beside them.
    """
    named = {part_of(folder.name): unwrapped(folder) for folder in folders}
    train = next((named[name] for name in TRAIN if name in named), None)
    kept = [named[name] for name in KEPT if name in named]
    if train is None or not kept or "" in named or not (classes := _classes(train)):
        return ()
    able = [part for part in kept if classes & _classes(part)]
    return train, *able[:1]


def _classes(part: Path) -> set[str]:
    return {composed(folder.name).casefold() for folder in part.iterdir() if _is_class(folder)}


def _check_parts(root: Path, folders: list[Path]) -> None:
    """Whether a picture is to learn from or for later cannot be learned, nor where boxes are. Raises `NoPictures`.

    folders: those in which there are pictures.
    """
    parts = [part_of(folder.name) for folder in folders]
    if len(folders) > 1 and all(FOLD.fullmatch(folder.name) for folder in folders):
        same = set.intersection(*map(_classes, folders))
        if len(same) > 1:
            raise NoPictures(say("{folder} holds parts of the samples, {names}, with the same classes in each: choose "
                                 "one of them, or put all pictures of a class into one folder", folder=Own(root),
                                 names=Own(", ".join(folder.name for folder in folders))))  # fmt: skip
    if len(folders) > 1 and all(parts) and set(parts) & set(TRAIN):
        check_boxes(root)
        names = Own(", ".join(folder.name for folder in folders))
        raise NoPictures(say("{folder} holds parts of the samples, {names}, and no classes: within each, put the "
                             "pictures of each class into a folder of its own, named after the class",
                             folder=Own(root), names=names))  # fmt: skip


def check_boxes(root: Path) -> None:
    """Raises `NoPictures` where boxes around things lie beside the pictures."""
    if has_boxes(root):
        raise NoPictures(say("{folder} holds boxes around things in its pictures (COCO, VOC, YOLO), which are not "
                             "learned from: cut the things out, and put those of each class into a folder of its own",
                             folder=Own(root)))  # fmt: skip


def _is_class(folder: Path) -> bool:
    return folder.is_dir() and not is_hidden(folder.name)


class _Seen:
    """Counts what it sees: a slip such as `/` must not read a whole disk."""

    def __init__(self, root: Path) -> None:
        self._root, self._count = root, 0

    def files(self, folder: Path, depth: int = 1) -> Iterator[tuple[Path, str]]:
        """The files of one class, those in folders within it last, and why one is no picture ("": it is one)."""
        entries = self._entries(folder)
        yield from without_masks(list(_told(entries)))
        inner = [entry for entry in entries if depth < DEEPEST and entry.is_dir(follow_symlinks=False)]
        both = any(entry.name.lower() in PICTURES for entry in inner)
        for entry in inner:
            masks = both and entry.name.lower() in MASKS
            for path, why in self.files(Path(entry.path), depth + 1):
                yield path, why or ("mask" if masks else "")

    def here(self, folder: Path) -> Iterator[tuple[Path, str]]:
        """Those in this very folder."""
        return _told(self._entries(folder))

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        with os.scandir(folder) as entries:
            here = sorted(entries, key=lambda entry: entry.name)
        self._count += len(here)
        if self._count > MOST:
            raise NoPictures(say("{folder} holds more than {most} files: choose the folder that holds a folder of "
                                 "pictures for each class", folder=Own(self._root), most=f"{MOST:,}"))  # fmt: skip
        return [entry for entry in here if not is_hidden(entry.name)]


def _told(entries: Iterable[os.DirEntry[str]]) -> Iterator[tuple[Path, str]]:
    """The files among them that are pictures, or may be meant as such, and why one is left out ("": it is not)."""
    for entry in entries:
        ending = Path(entry.name).suffix.lower()
        if ending in BESIDE or entry.is_dir():
            continue
        if ending in ENDINGS:
            yield Path(entry.path), "" if entry.is_file() else "no file"
        else:
            yield Path(entry.path), ending if ending in FOREIGN else "unknown"


def _check(folder: str, found: Listing, classes: int) -> None:
    number = len(found.classes)
    foreign = [why for _, why in found.left_out if why in FOREIGN]
    if number < 2:
        check_boxes(Path(folder))
        _check_lists(Path(folder), found)
    if number < 2 and foreign and set(foreign) <= FILMS | SOUNDS:
        endings = Own(", ".join(sorted(set(foreign))))
        raise NoPictures(say("{n} files in {folder} end in {endings}: sounds and films are not learned from; make "
                             "pictures of them, such as spectrograms or single frames",
                             n=len(foreign), folder=Own(folder), endings=endings))  # fmt: skip
    if number < 2 and foreign:
        endings = Own(", ".join(sorted(set(foreign))))
        raise NoPictures(say("{n} pictures in {folder} end in {endings}, which cannot be read: save them as JPEG or "
                             "PNG", n=len(foreign), folder=Own(folder), endings=endings))  # fmt: skip
    if not number and found.left_out:
        raise NoPictures(say("nothing in {folder} ends as pictures do, in .jpg or .png: save its {n} files as JPEG "
                             "or PNG", n=len(found.left_out), folder=Own(folder)))  # fmt: skip
    if not number:
        raise NoPictures(say("{folder} holds no folders with pictures: put the pictures of each class into a folder "
                             "of its own, named after the class", folder=Own(folder)))  # fmt: skip
    if number == 1 and (divided := _divided(folder, found)):
        raise NoPictures(say("{folder} holds one folder with pictures, {name}: choose {name} itself if the folders in "
                             "it are the classes", folder=Own(folder), name=Own(divided)))  # fmt: skip
    if number == 1:
        raise NoPictures(say("{folder} holds pictures of one class only, {name}: there is nothing to tell apart",
                             folder=Own(folder), name=Own(found.classes[0])))  # fmt: skip
    if number != classes:
        raise NoPictures(say("{folder} holds pictures of {found} classes, and {classes} are set: set the data's "
                             "classes to {found}, and as many outputs of the network",
                             folder=Own(folder), found=number, classes=classes))  # fmt: skip


def _check_lists(folder: Path, found: Listing) -> None:
    """Raises `NoPictures` where beside pictures of no class lies a table that does not name them, or what is none and
    may say what they show."""
    here = [path for path in sorted(folder.iterdir()) if path.is_file() and not is_hidden(path.name)]
    table = next((path for path in here if path.suffix.lower() in (".csv", ".tsv")), None)
    if table is not None and found.pictures:
        raise NoPictures(say("{folder} holds pictures and the table {table}, no column of which names them: add one "
                             "with the names of the files", folder=Own(folder), table=Own(table.name)))  # fmt: skip
    beside = next((path for path in here if path.suffix.lower() in LISTS), None)
    if beside is not None and (found.pictures or any(path.suffix.lower() in ENDINGS for path in here)):
        raise NoPictures(say("{folder} holds pictures and {file}, which is not read: if it says what they show, save "
                             "it as a table (CSV), with a column of their names and one of labels",
                             folder=Own(folder), file=Own(beside.name)))  # fmt: skip


def _divided(folder: str, found: Listing) -> str:
    """The folder within this one in which all pictures lie in several folders; "" where there is no such."""
    within = {picture.path.parent.relative_to(folder).parts for picture in found.pictures}
    common = list(takewhile(lambda level: len(set(level)) == 1, zip(*within, strict=False)))
    return "/".join(level[0] for level in common) if all(len(parts) > len(common) for parts in within) else ""
