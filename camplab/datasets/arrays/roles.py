"""Which arrays are samples and which are targets, by their names, their sizes and the files beside them. Reads headers.

As `numpy.savez` names them (arr_0, arr_1), as Keras does (x_train, y_train), and as people do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.arrays.files import Header, headers, passed_over, refuse
from camplab.datasets.making import NoSamples
from camplab.words import Own, printable, say

SAMPLES = ("x", "data", "images", "image", "imgs", "features", "inputs", "samples", "arr_0")
TARGETS = ("y", "labels", "label", "targets", "target", "classes", "outputs", "arr_1")
NAMES = ("class_names", "classes", "label_names", "target_names", "names")
"""What classes are called, in an array of texts."""
KEPT = ("val", "valid", "validation", "test", "dev")
TRAIN = ("train", "training")
_PARTS = re.compile(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")


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


def roles(path: Path) -> Roles:
    """What is what in this file, and in those of the same kind beside it that belong to it. Raises `NoSamples`."""
    if path.suffix.lower() == ".npz":
        return _roles([Place(path, header) for header in headers(path)], path)
    own = Place(path, headers(path)[0])
    return _roles([own, *_beside(own)], path)


def _beside(own: Place) -> list[Place]:
    """Arrays of the same folder that have the same name but for the part that says what they are."""
    found = []
    for other in sorted(own.file.parent.glob("*.npy")):
        if other != own.file and _rest(other.stem) == _rest(own.file.stem):
            found += [Place(other, header) for header in _quietly(other)]
    return found


def _quietly(path: Path) -> tuple[Header, ...]:
    """Nothing of a file beside it that cannot be read."""
    try:
        return headers(path)
    except NoSamples:
        return ()


def parts(name: str) -> list[str]:
    """The words of a name, in small letters: X_train is x and train."""
    return [part.lower() for part in _PARTS.split(name) if part] or [name.lower()]


def _rest(name: str) -> tuple[str, ...]:
    told = {*SAMPLES, *TARGETS, *NAMES, *KEPT, *TRAIN, "class"}
    return tuple(part for part in parts(name) if part not in told)


def _says(place: Place, words: Sequence[str]) -> bool:
    name = place.header.name or place.file.stem
    return name.lower() in words or any(part in words for part in parts(name))


def _roles(places: list[Place], path: Path) -> Roles:
    numbers = [place for place in places if place.header.dtype.kind in "biuf" and place.header.shape]
    names = next((p for p in places if p.header.dtype.kind in "US" and len(p.header.shape) == 1 and _says(p, NAMES)
                  and not _says(p, TARGETS[:6])), None)  # fmt: skip
    learned = [place for place in places if not _says(place, KEPT) and place is not names]
    samples = next((p for p in learned if p in numbers and _says(p, SAMPLES)), None)
    samples = samples or max((p for p in learned if p in numbers and not _says(p, TARGETS)),
                             key=lambda place: place.header.bytes, default=None)  # fmt: skip
    if samples is None:
        if (refusal := passed_over(path)) is not None:
            raise refusal
        if not numbers:
            raise refuse(path, say("it holds no array of numbers with a row for each sample"))
        raise refuse(path, say("which array holds the samples cannot be told from their names: {names}; call it x",
                               names=Own(printable(", ".join(place.text for place in places[:8])))))  # fmt: skip
    targets = _of(samples, learned)
    others = [place for place in learned if place is not samples and place.header.name and _says(place, TARGETS)]
    if targets is None and others and not any(_as_many(samples, place) for place in others):
        raise refuse(path, say("{name} holds {n} targets, and {samples} holds {m} samples",
                               name=Own(others[0].text), n=(*others[0].header.shape, 1)[0], samples=Own(samples.text),
                               m=samples.header.shape[0]))  # fmt: skip
    if targets is None and (deep := next((place for place in others if _as_many(samples, place)), None)) is not None:
        raise refuse(path, say("{name} has {n} axes: of each sample one class or number is predicted, or a row of them",
                               name=Own(deep.text), n=len(deep.header.shape)))  # fmt: skip
    kept = [place for place in numbers if _says(place, KEPT) and place.header.shape[1:] == samples.header.shape[1:]]
    kept_samples = next((p for p in kept if not _says(p, TARGETS)), None)
    kept_targets = _of(kept_samples, [p for p in places if _says(p, KEPT)]) if kept_samples else None
    if targets is not None and kept_targets is None:
        kept_samples = None
    return Roles(samples, targets, kept_samples, kept_targets, names)


def _as_many(samples: Place, place: Place) -> bool:
    return place.header.shape[:1] == samples.header.shape[:1]


def _of(samples: Place, places: Sequence[Place]) -> Place | None:
    """The targets of these samples: as many, by name or because there is one such array alone."""
    able = [p for p in places if p is not samples and _as_many(samples, p) and len(p.header.shape) <= 2]
    named = [place for place in able if _says(place, TARGETS)]
    return named[0] if named else able[0] if len(able) == 1 and samples.header.name else None
