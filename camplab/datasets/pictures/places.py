"""Where the pictures of a folder and their masks lie: in two folders, side by side, in parts of the set, or in a folder
for each patient. Names only, nothing is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.pictures.listing import ENDINGS
from camplab.datasets.pictures.mask_names import alike, has_pictures, is_marked, mixed
from camplab.datasets.pictures.parts import (
    KEPT,
    MASK_WORDS,
    MASKS,
    PICTURES,
    SAID,
    TRAIN,
    TRUTH_WORDS,
    is_hidden,
    part_of,
    unwrapped,
)
from camplab.datasets.tables.files import composed

_BESIDE = ("_masks", "_labels", "annot", "_annotations", "_gt", "_segmentation")
_OF_PARTS = ("_mask", "_label", "_annot")
"""What stands behind the name of a folder of pictures in that of its masks; behind that of a part of the samples: a
face and a face_mask are two classes."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[가-힣]+")
_OF_CLASS = re.compile(r"class|type|grade|stage|level|label|categor|kind|cluster|birads|클래스|등급|단계|유형|종류")
_OF_ONE = re.compile(r"(patient|subject|case|scan|slide|환자|대상자|피험자)[ _-]?\w{0,3}")
"""What folders are called that are classes although they have numbers; and that are not although they have none."""
PROBED = 3
"""Folders, one of which has to be of pictures with masks before all are looked into."""
Both = tuple[Path, Path]


class Place(NamedTuple):
    """The folder of pictures and that of their masks, or twice the one in which they lie side by side."""

    pictures: Path
    masks: Path
    held: bool = False
    """Whether they are for validation."""
    group: str = ""
    """The folder, of a patient perhaps, whose pictures belong together."""


class Layout(NamedTuple):
    """What is used of a folder, and what is not."""

    places: tuple[Place, ...]
    parts: tuple[str, ...] = ()
    """The folder that is learned from and the one for validation, where there are such."""
    unused: tuple[str, ...] = ()
    """Folders beside them that hold a part of the samples, too."""


def layout(root: Path, whatever: bool = False) -> Layout | None:
    """None where there are no pictures with masks.

    whatever: folders with pictures and masks each are none of classes, whatever they are called.
    """
    try:
        return _of_two(root) or _of_parts(root, whatever) or _grouped(root, whatever)
    except OSError:
        return None


def forms(root: Path) -> tuple[str, ...]:
    """Folders of which each has the same pictures with masks in a format of its own, after which it is called."""
    try:
        inner = [entry for entry in sorted(root.iterdir()) if entry.is_dir() and not is_hidden(entry.name)]
        same = all(f".{entry.name.lower()}" in ENDINGS for entry in inner) and all(map(_of_two, inner))
        return tuple(entry.name for entry in inner) if same else ()
    except OSError:
        return ()


def _of_two(root: Path) -> Layout | None:
    """A folder of pictures and one of masks, or a pair of such for each part."""
    here = {composed(entry.name): entry for entry in sorted(root.iterdir()) if entry.is_dir()}
    small = {name.lower(): entry for name, entry in here.items()}
    if found := _beside(small):
        return _in_parts([(part_of(both[0].name), both) for both in found], root)
    if found_one := _called(here):
        pictures, masks = found_one
        inner = [(part_of(place.name), (place, masks / place.name)) for place in sorted(pictures.iterdir())
                 if part_of(place.name) and place.is_dir() and (masks / place.name).is_dir()]  # fmt: skip
        of_parts = any(part in TRAIN for part, _ in inner)
        return _in_parts(inner, pictures) if of_parts else Layout((Place(pictures, _inner(masks)),))
    if not any(map(has_pictures, here.values())) and len(mixed(root)) > 1:
        return Layout((Place(root, root),))
    return None


def _in_parts(found: Sequence[tuple[str, Both]], within: Path) -> Layout:
    """The part to learn from and that for validation; the first where none is to learn from."""
    by_part = {part: both for part, both in reversed(found) if part}
    train = next((by_part[part] for part in TRAIN if part in by_part), None)
    if train is None:
        return Layout((Place(*found[0][1]),))
    kept = next((by_part[part] for part in KEPT if part in by_part), None)
    used = (train, *([kept] if kept else ()))
    named = {place.name for both in used for place in both}
    others = (place.name for place in sorted(within.iterdir()) if place.is_dir() and part_of(place.name))
    places = tuple(Place(both[0], both[1], both is kept) for both in used)
    return Layout(places, tuple(place.pictures.name for place in places),
                  tuple(name for name in others if name not in named))  # fmt: skip


def _beside(here: dict[str, Path]) -> list[Both]:
    """Where the name of one is that of the other and something behind it."""
    return [(here[name], here[name + ending]) for name in here
            for ending in (*_BESIDE, *(_OF_PARTS if part_of(name) else ())) if name + ending in here]  # fmt: skip


def _called(here: dict[str, Path]) -> Both | None:
    """By their names: the usual ones, or others with such a word, in which files have the same names.

    x and y are classes beside z, and so are picture, label and box. Where a truth lies beside masks, these are of what
    can be seen at all.
    """
    small = {name.lower(): entry for name, entry in here.items()}
    usual = next((small[name] for name in PICTURES if name in small), None)
    masks = [small[name] for name in MASKS if name in small]
    true = [entry for name, entry in here.items() if _words(name) & TRUTH_WORDS and entry not in masks]
    if usual is not None and masks:
        mask = next(filter(has_pictures, masks), masks[0])
        others = [entry for entry in here.values() if entry not in (usual, *masks)]
        best = next((entry for entry in true if alike(usual, entry)), mask)
        if not any(map(has_pictures, others)) or (len(usual.name) > 1 and alike(usual, best)):
            return usual, best
    of_masks = [entry for name, entry in here.items() if _words(name) & MASK_WORDS]
    others = [entry for entry in here.values() if entry not in of_masks]
    able = [(one, other) for other in of_masks for one in others
            if (_words(composed(one.name)) & SAID or is_marked(other)) and alike(one, other)]  # fmt: skip
    able.sort(key=lambda both: (not _words(both[0].name) & {*TRAIN}, len(_rest(both[0]) ^ _rest(both[1]))))
    return able[0] if able else None


def _of_parts(root: Path, whatever: bool) -> Layout | None:
    """Folders train and val with pictures and masks in each; a test set beside them is for later."""
    named = {part_of(entry.name): unwrapped(entry) for entry in sorted(root.iterdir()) if entry.is_dir()}
    train = next((named[part] for part in TRAIN if part in named), None)
    learned = train and (_of_two(train) or _grouped(train, whatever))
    if train is None or not learned:
        return None
    kept = ((named[part], _of_two(named[part]) or _grouped(named[part], True, 1)) for part in KEPT if part in named)
    name, held = next(((entry.name, found) for entry, found in kept if found), ("", Layout(())))
    places = (place for place in learned.places if not place.held)
    used = (train.name, name) if name else (train.name,)
    unused = tuple(entry.name for part, entry in named.items() if part in (*TRAIN, *KEPT) and entry.name not in used)
    return Layout((*places, *(place._replace(held=True) for place in held.places)), used, unused)


def _grouped(root: Path, whatever: bool, least: int = 2) -> Layout | None:
    """A folder with pictures and masks for each patient, place or picture."""
    inner = [entry for entry in sorted(root.iterdir()) if entry.is_dir() and not is_hidden(entry.name)]
    names = [composed(entry.name).lower() for entry in inner]
    if len(inner) < least or not (whatever or all(map(_is_one, names))):
        return None
    if not any(_of_one(entry) for entry in inner[:PROBED]):
        return None
    found = [(entry.name, _of_one(entry)) for entry in inner]
    places = tuple(Place(*both, group=name) for name, both in found if both is not None)
    return Layout(places) if 2 * len(places) >= len(inner) else None


def _is_one(name: str) -> bool:
    """Whether a folder is called as one patient is, or one picture, and no class."""
    return bool(_OF_ONE.fullmatch(name) or (any(map(str.isdecimal, name)) and not _OF_CLASS.search(name)))


def _of_one(folder: Path) -> Both | None:
    found = _of_two(folder)
    if found is not None and len(found.places) == 1:
        return found.places[0].pictures, found.places[0].masks
    return (folder, folder) if mixed(folder) else None


def _words(name: str) -> frozenset[str]:
    """CameraRGB is camera and rgb."""
    return frozenset(word.lower() for word in _WORD.findall(name)) | {name.lower()}


def _rest(folder: Path) -> frozenset[str]:
    return _words(folder.name) - SAID - {folder.name.lower()}


def _inner(masks: Path) -> Path:
    """The only folder in it that holds pictures, where it holds none itself: annotations/trimaps."""
    if has_pictures(masks):
        return masks
    filled = [place for place in sorted(masks.iterdir()) if place.is_dir() and has_pictures(place)]
    return filled[0] if len(filled) == 1 else masks
