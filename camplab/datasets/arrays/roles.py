"""Which arrays are samples and which are targets, by their names, their sizes and the files beside them. Reads headers.

As `numpy.savez` names them (arr_0, arr_1), as Keras does (x_train, y_train), and as people do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from camplab.datasets import parting
from camplab.datasets.arrays.files import Header, headers, is_archive, passed_over
from camplab.datasets.making import NoSamples, refuse
from camplab.words import Own, say

SAMPLES = ("x", "data", "images", "image", "imgs", "features", "inputs", "samples", "arr_0")
TARGETS = ("y", "labels", "label", "targets", "target", "classes", "outputs", "masks", "mask", "arr_1")
OF_CLASSES = ("labels", "label", "classes", "class")
"""What targets are called that are numbers of classes."""
NAMES = ("class_names", "classes", "label_names", "target_names", "names")
"""What classes are called, in an array of texts."""
KEPT = (*parting.VALIDATION, *parting.TEST, "te")
"""What is kept for validation, the best first: a test set is for later, where there is another one."""
TRAIN = (*parting.TRAIN, "tr")
_PARTS = re.compile(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")
_JOINED = re.compile(rf"([xy])({'|'.join((*TRAIN, *KEPT))})|({'|'.join((*TRAIN, *KEPT))})([xy])")
"""xtrain is x and train."""


class Place(NamedTuple):
    """An array: in which file, under which name there."""

    file: Path
    header: Header

    @property
    def text(self) -> str:
        """As it stands in the settings: the name in an archive, or that of the file."""
        return self.header.name or self.file.name


class Roles(NamedTuple):
    """What the arrays are."""

    samples: Place
    targets: Place | None
    kept_samples: Place | None = None
    kept_targets: Place | None = None
    names: Place | None = None
    unused: tuple[Place, ...] = ()
    """Those that hold a part of the samples, or of their targets, of which nothing is made: a test set is for later."""

    @property
    def says_classes(self) -> bool:
        """Whether the targets are called as classes are."""
        return self.targets is not None and _says(self.targets, OF_CLASSES)


def roles(path: Path) -> Roles:
    """What is what in this file, and in those of the same kind beside it that belong to it. Raises `NoSamples`."""
    if is_archive(path):
        found = headers(path)
        if len(found) == 1:
            _check_apart(path)
        return _roles([Place(path, header) for header in found], path)
    own = Place(path, headers(path)[0])
    return _roles([own, *_beside(own)], path)


def _beside(own: Place) -> list[Place]:
    """Arrays of the same folder that have the same name but for the part that says what they are."""
    found = []
    for other in sorted(own.file.parent.glob("*.npy")):
        if other != own.file and _rest(other.stem) == _rest(own.file.stem):
            found += [Place(other, header) for header in _quietly(other)]
    return found


def _check_apart(path: Path) -> None:
    """Raises `NoSamples` where another archive beside holds the targets of the only array here, by its name."""
    if other := targets_beside(path):
        raise refuse(path, say("it holds samples alone, and {other} says what is to be predicted of them: save both "
                               "into one archive, with numpy.savez(…, x=…, y=…)", other=Own(other.name)))  # fmt: skip


def targets_beside(path: Path) -> Path | None:
    """A file of the same kind beside it that is called as the targets of its samples are, of the same part; None where
    there is none, or where it is called so itself."""
    own = parts(path.stem)
    for other in sorted(path.parent.glob(f"*{path.suffix}")) if not any(part in TARGETS for part in own) else ():
        words = parts(other.stem)
        kept = [[part for part in each if part in (*TRAIN, *KEPT)] for each in (own, words)]
        if other != path and _rest(other.stem) == _rest(path.stem) and kept[0] == kept[1] and set(words) & {*TARGETS}:
            return other
    return None


def _quietly(path: Path) -> tuple[Header, ...]:
    """Nothing of a file beside it that cannot be read."""
    try:
        return headers(path)
    except NoSamples:
        return ()


def parts(name: str) -> list[str]:
    """The words of a name, in small letters: X_train and xtrain are x and train."""
    found = [part.lower() for part in _PARTS.split(name) if part] or [name.lower()]
    joined = (_JOINED.fullmatch(part) for part in found)
    return [word for part, both in zip(found, joined, strict=True) for word in (filter(None, both.groups()) if both
                                                                               else (part,))]  # fmt: skip


def _rest(name: str) -> tuple[str, ...]:
    told = {*SAMPLES, *TARGETS, *NAMES, *KEPT, *TRAIN, "class"}
    return tuple(part for part in parts(name) if part not in told)


def _says(place: Place, words: Sequence[str]) -> bool:
    name = place.header.name or place.file.stem
    return name.lower() in words or any(part in words for part in parts(name))


def _roles(places: list[Place], path: Path) -> Roles:
    names = next(filter(_are_names, places), None)
    learned = [place for place in places if not _says(place, KEPT) and place is not names]
    if not any(place.header.holds_numbers and place.header.shape for place in learned):  # a test set alone
        learned = [place for place in places if place is not names]
    samples = _samples(learned)
    if samples is None:
        raise _no_samples(places, learned, path)
    targets = _of(samples, learned)
    if targets is None:
        _check_targets(samples, learned, path)
    kept = _kept([place for place in places if place not in (samples, targets)], samples, targets)
    unused = tuple(place for place in places if _says(place, KEPT) and place not in kept)
    return Roles(samples, targets, *kept, names, unused)


def _are_names(place: Place) -> bool:
    """Whether these are what classes are called, and no targets."""
    texts = place.header.holds_texts and len(place.header.shape) == 1 and _says(place, NAMES)
    return texts and (place.text.lower() in NAMES or not _says(place, TARGETS[:6]))


def _samples(places: list[Place]) -> Place | None:
    """By name; else the largest array of numbers that are no targets."""
    able = [place for place in places if place.header.holds_numbers and place.header.shape]
    named = next((place for place in able if _says(place, SAMPLES)), None)
    others = (place for place in able if not _says(place, TARGETS))
    return named or max(others, key=lambda place: place.header.bytes, default=None)


def _no_samples(places: list[Place], learned: list[Place], path: Path) -> NoSamples:
    """Why none of these are samples; learned: those of them that are kept for nothing else."""
    if refused := passed_over(path):
        return list(refused.values())[-1]
    if any(place.header.holds_texts and _says(place, SAMPLES) for place in learned):
        return refuse(path, say("its samples are texts: put them into a table, with a column of labels"))
    if not any(place.header.holds_numbers and place.header.shape for place in places):
        return refuse(path, say("it holds no array of numbers with a row for each sample"))
    return refuse(path, say("which array holds the samples cannot be told from their names: {names}; call it x",
                            names=Own(", ".join(place.text for place in places[:8]))))  # fmt: skip


def _check_targets(samples: Place, places: list[Place], path: Path) -> None:
    """Raises why what is called targets cannot be predicted of these samples: without them something else would be
    learned."""
    _check_passed_over(path)
    others = [place for place in places if place is not samples and place.header.name and _says(place, TARGETS)]
    deep = next((place for place in others if _as_many(samples, place)), None)
    if deep is not None:
        raise refuse(path, say("{name} has {n} axes: of each sample one class or number is predicted, or a row of "
                               "them; masks are read from pictures in two folders, images and masks",
                               name=Own(deep.text), n=len(deep.header.shape)))  # fmt: skip
    if others:
        raise refuse(path, say("{name} holds {n} targets, and {samples} holds {m} samples", name=Own(others[0].text),
                               n=others[0].header.rows, samples=Own(samples.text),
                               m=samples.header.rows))  # fmt: skip


def _check_passed_over(path: Path) -> None:
    """Raises why the targets cannot be read, where there are some."""
    for name, why in passed_over(path).items() if is_archive(path) else ():
        if any(part in TARGETS for part in parts(name)) and not any(part in KEPT for part in parts(name)):
            raise why


def _kept(places: list[Place], samples: Place, targets: Place | None) -> tuple[Place | None, Place | None]:
    """Samples for validation, with targets of the same part where there are targets: those of val are not of test."""
    for word in KEPT:
        part = [place for place in places if _says(place, (word,))]
        able = (place for place in part if place.header.holds_numbers and not _says(place, TARGETS)
                and place.header.shape and place.header.shape[1:] == samples.header.shape[1:])  # fmt: skip
        kept = next(able, None)
        wanted = _of(kept, part) if kept is not None else None
        if kept is not None and (targets is None or wanted is not None):
            return kept, wanted
    return None, None


def _as_many(samples: Place, place: Place) -> bool:
    return place.header.shape[:1] == samples.header.shape[:1]


def _of(samples: Place, places: Sequence[Place]) -> Place | None:
    """The targets of these samples: as many, by name or because there is one such array alone."""
    able = [p for p in places if p is not samples and _as_many(samples, p) and len(p.header.shape) <= 2]
    named = [place for place in able if _says(place, TARGETS)]
    return named[0] if named else able[0] if len(able) == 1 and samples.header.name else None
