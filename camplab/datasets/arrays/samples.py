"""From arrays in files to samples, laid out as the network sees them; those with NaN are left out, and it is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import numpy as np

from camplab.blocks.shape import Shape
from camplab.datasets.arrays import files, targets
from camplab.datasets.arrays.files import Array
from camplab.datasets.arrays.targets import NONE, Predicts
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made
from camplab.datasets.room import too_many
from camplab.words import Own, Sentence, printable, say

CHUNK = 1 << 22
"""Numbers that are looked at together."""
NAMED = 3


class Wanted(Protocol):
    """What a data set says of the arrays it wants."""

    @property
    def file(self) -> str: ...
    @property
    def samples(self) -> str: ...
    @property
    def targets(self) -> str: ...
    @property
    def kept_samples(self) -> str: ...
    @property
    def kept_targets(self) -> str: ...
    @property
    def size(self) -> tuple[int, ...]: ...
    @property
    def colours_last(self) -> bool: ...
    @property
    def predicts(self) -> Predicts: ...
    @property
    def values(self) -> tuple[str, ...]: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def numbers(self) -> int: ...
    @property
    def as_bytes(self) -> bool: ...
    @property
    def shape(self) -> Shape: ...


def made(data: Wanted) -> Made:
    """x: n × the shape of a sample (float32, or uint8), y: classes, or n × numbers of mean 0 and deviation 1 each.

    Raises `NoSamples`.
    """
    parts = [_part(data, data.samples, data.targets)]
    if data.kept_samples:
        parts.append(_part(data, data.kept_samples, data.kept_targets))
    each = data.shape.numel * (1 if data.as_bytes else 4)
    if (why := too_many(sum(len(x) for x, _ in parts), each)) is not None:
        raise files.refuse(Path(data.file), why)
    held = np.concatenate([np.full(len(x), at == 1) for at, (x, _) in enumerate(parts)])
    xs, goods = zip(*(_laid_out(x, data) for x, _ in parts), strict=True)
    x, good = np.concatenate(xs), np.concatenate(goods)
    y, told = _targets(np.concatenate([y for _, y in parts]) if data.predicts != "nothing" else None, data, len(x))
    remarks = [*_left_out(~good, say("they hold NaN or infinity"), say("it holds NaN or infinity")),
               *_left_out(good & ~told, say("they do not say what is to be predicted"),
                          say("it does not say what is to be predicted"))]  # fmt: skip
    good &= told
    if good.sum() < 2:
        raise files.refuse(Path(data.file), say("fewer than two of its samples can be learned from"))
    whole = bool(good.all())
    x, y, held = (x, y, held) if whole else (x[good], y[good], held[good])
    if data.predicts == "numbers":
        y = _scaled(y)
    each_class = tuple(np.bincount(y, minlength=len(data.names)).tolist()) if data.predicts == "classes" else ()
    remember(data.file, Known(data.names, each_class, len(x), int(held.sum())))
    return Made(x, y, data.names, tuple(remarks), held if held.any() else None)


def place_of(data: Wanted, name: str) -> tuple[Path, str]:
    """The file of an array, and its name in there."""
    file = Path(data.file)
    return (file, name) if file.suffix.lower() == ".npz" else (file.with_name(name), "")


def _part(data: Wanted, samples: str, wanted: str) -> tuple[Array, Array]:
    """Samples and their targets, as they are in the files."""
    path, name = place_of(data, samples)
    x = files.read(path, name)
    if (x.shape[1:] or (1,)) != data.size or x.dtype.kind not in "biuf":
        raise files.refuse(path, say("its samples are not those that they were when it was chosen: choose it anew"))
    y = files.read(*place_of(data, wanted)) if wanted else np.zeros(len(x), np.int64)
    if len(x) != len(y):
        raise files.refuse(path, say("there are {n} samples and {m} targets", n=f"{len(x):,}", m=f"{len(y):,}"))
    return x, y


def _laid_out(x: Array, data: Wanted) -> tuple[Array, Array]:
    """n × the shape of a sample, and which of them hold finite numbers alone."""
    laid = np.moveaxis(x, -1, 1) if data.colours_last else x
    found = np.empty((len(x), *data.shape.dims), np.uint8 if data.as_bytes else np.float32)
    good = np.ones(len(x), np.bool_)
    step = max(1, CHUNK // max(data.shape.numel, 1))
    for first in range(0, len(x), step):
        some = slice(first, first + step)
        with np.errstate(over="ignore", invalid="ignore"):
            found[some] = laid[some].reshape(-1, *data.shape.dims)
        if not data.as_bytes:
            good[some] = np.isfinite(found[some]).reshape(len(found[some]), -1).all(1)
    return found, good


def _targets(y: Array | None, data: Wanted, count: int) -> tuple[Array, Array]:
    """Targets, and which of them are known."""
    if y is None:
        return np.zeros((count, 1), np.float32), np.ones(count, np.bool_)
    if data.predicts == "classes":
        which = targets.labels(y, data.values)
        return which, which != NONE
    if y.dtype.kind not in "biuf":
        raise files.refuse(Path(data.file), say("its targets are no numbers"))
    numbers = y.reshape(count, -1).astype(np.float64)
    if numbers.shape[1] != data.numbers:
        raise files.refuse(Path(data.file), say("its targets are not those that they were when it was chosen: choose "
                                                "it anew"))  # fmt: skip
    return numbers, np.asarray(np.isfinite(numbers).all(1))


def _scaled(y: Array) -> Array:
    """Each number to mean 0 and deviation 1: a mean squared error of 1 is that of whoever always says the mean."""
    std = y.std(0)
    scaled: Array = ((y - y.mean(0)) / np.where(std == 0, 1.0, std)).astype(np.float32)
    return scaled


def _left_out(bad: Any, why: Sentence, one: Sentence) -> list[Sentence]:
    places = np.flatnonzero(bad)
    if not len(places):
        return []
    shown = Own(printable(", ".join(f"{place:,}" for place in places[:NAMED].tolist())))
    if len(places) == 1:
        return [say("sample {n} is left out: {why}", n=shown, why=one)]
    return [say("{n} samples are left out, such as {places}: {why}", n=f"{len(places):,}", places=shown, why=why)]
