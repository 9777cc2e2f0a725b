"""Which pictures have a mask, by their names: nothing is read. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.making import Files
from camplab.datasets.pictures.listing import NoPictures, check_boxes
from camplab.datasets.pictures.mask_names import mixed, named, short
from camplab.datasets.pictures.part_lists import part_lists, stem
from camplab.datasets.pictures.places import Layout, Place, layout
from camplab.words import Own, Sentence, printable, say

TABLES = (".csv", ".tsv", ".txt")
Masks = dict[str, tuple[Path, ...]]


class Pair(NamedTuple):
    """A picture and its mask, or one for each thing that is in it."""

    picture: Path
    masks: tuple[Path, ...]
    held: bool = False
    """Whether it is for validation."""
    group: str = ""
    """The folder whose pictures belong together, "": it belongs to no others."""

    @property
    def files(self) -> Files:
        return self.picture, *self.masks


class Pairs(NamedTuple):
    """What a folder holds."""

    listed: list[Pair]
    alone: list[tuple[str, Sentence]]
    """What has no partner."""
    layout: Layout
    file: str = ""
    """The list that says which are for validation, if there is one."""


def tables(folder: Path) -> list[Path]:
    """What may be a table that lists the pictures of the folder."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in TABLES and path.is_file())
    except OSError:
        return []


def pairs(root: Path) -> Pairs:
    """Pictures with their masks, by name; and what has no partner. Raises `NoPictures`."""
    if not root.is_dir():
        raise NoPictures(say("{folder} is not there any more, or cannot be reached", folder=Own(root)))
    found = layout(root, whatever=True)
    if found is None:
        raise NoPictures(say("{folder} holds no folders pictures and masks", folder=Own(root)))
    listed, alone = list[Pair](), list[tuple[str, Sentence]]()
    for place in found.places:
        pictures, masks = _files(place)
        both = sorted(pictures.keys() & masks.keys())
        listed += [Pair(pictures[name], masks[name], place.held, place.group) for name in both]
        alone += _without(place, pictures, masks)
    if not listed:
        raise _none(root, found.places[0])
    return _parted(Pairs(listed, alone, found), root)


def _parted(found: Pairs, root: Path) -> Pairs:
    """By the lists of the folder, where they are about these pictures and no folders part them."""
    stems = [stem(pair.picture.name) for pair in found.listed]
    lists = None if any(pair.held or pair.group for pair in found.listed) else part_lists(root)
    if lists is None or len(set(stems)) < len(stems) or not set(stems) & lists.kept:
        return found
    used = lists.kept | (lists.learned or set(stems))
    if set(stems) <= lists.kept or not set(stems) & (used - lists.kept):
        return found
    listed = [pair._replace(held=name in lists.kept) for pair, name in zip(found.listed, stems, strict=True)
              if name in used]  # fmt: skip
    others = [(printable(pair.picture.name), say("no list of parts names it"))
              for pair, name in zip(found.listed, stems, strict=True) if name not in used]  # fmt: skip
    return Pairs(listed, [*found.alone, *others], found.layout, lists.file)


def _without(place: Place, pictures: dict[str, Path], masks: Masks) -> Iterator[tuple[str, Sentence]]:
    """The names of what has no partner, and why that is no use."""
    before = f"{place.group}/" if place.group else ""
    for name in sorted(pictures.keys() - masks.keys()):
        yield printable(before + pictures[name].name), say("it has no mask")
    for name in sorted(masks.keys() - pictures.keys()):
        yield printable(before + masks[name][0].name), say("it has no picture")


def _none(root: Path, place: Place) -> NoPictures:
    check_boxes(root)
    if not named(place.masks):
        return NoPictures(say("{folder} holds no pictures: a mask is a picture, too, whose colours are the classes of "
                              "pixels", folder=Own(place.masks)))  # fmt: skip
    return NoPictures(say("in {folder} no picture and no mask have the same name: call each mask as its picture, "
                          "and put them right into the two folders", folder=Own(root)))  # fmt: skip


def _files(place: Place) -> tuple[dict[str, Path], Masks]:
    """Pictures and their masks under the same names."""
    pictures, masks = named(place.pictures), named(place.masks)
    if place.pictures == place.masks:
        of_mask = mixed(place.pictures)
        pictures = {name: path for name, path in pictures.items() if name not in of_mask}
        return pictures, _together((of_mask[name], path) for name, path in masks.items() if name in of_mask)
    if place.group and len(pictures) == 1:
        return pictures, {name: tuple(masks.values()) for name in pictures if masks}
    common = {short(name): name for name in pictures}
    return pictures, _together((_partner(name, pictures, common), path) for name, path in masks.items())


def _partner(name: str, pictures: dict[str, Path], common: dict[str, str]) -> str:
    """The name of the picture that has this mask, perhaps in a folder of its own; its own where there is none."""
    if name in pictures:
        return name
    of_one = name.rpartition("/")[0]
    return common.get(short(name)) or (of_one if of_one in pictures else short(name))


def _together(masks: Iterator[tuple[str, Path]]) -> Masks:
    found: Masks = {}
    for name, path in masks:
        found[name] = (*found.get(name, ()), path)
    return found
