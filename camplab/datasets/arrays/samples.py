"""From arrays in files to samples, laid out as the network sees them; those with NaN are left out, and it is said."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from camplab.blocks.shape import Shape
from camplab.datasets.arrays import files, targets, unpacked
from camplab.datasets.arrays.files import Array
from camplab.datasets.arrays.roles import roles
from camplab.datasets.arrays.targets import NONE, Predicts
from camplab.datasets.base import standardised
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made, Progress, Rows, Take, refuse
from camplab.datasets.room import too_many
from camplab.words import Own, Sentence, say

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


def making(data: Wanted) -> Generator[Progress, None, Made | Rows]:
    """x: n × the shape of a sample (float32, or uint8), y: classes, n × labels, 0 or 1, or n × numbers of mean 0 and
    deviation 1 each.

    `Rows` where memory will not hold all samples twice. Raises `NoSamples`.
    """
    parts = [(yield from _part(data, data.samples, data.targets))]
    if data.kept_samples:
        parts.append((yield from _part(data, data.kept_samples, data.kept_targets)))
    each = data.shape.numel * (1 if data.as_bytes else 4)
    xs, ys = zip(*parts, strict=True)
    count = sum(map(len, xs))
    held = np.concatenate([np.full(len(x), at == 1) for at, x in enumerate(xs)])
    x = (
        None
        if too_many(count, each)
        else np.empty((count, *data.shape.dims), np.uint8 if data.as_bytes else np.float32)
    )
    good = yield from _looked_through(xs, data, x)
    y, told = _targets(np.concatenate(ys) if data.predicts != "nothing" else None, data, count)
    remarks = [*_left_out(~good, say("they hold NaN or infinity"), say("it holds NaN or infinity")),
               *_left_out(good & ~told, say("they do not say what is to be predicted"),
                          say("it does not say what is to be predicted")), *_not_used(data)]  # fmt: skip
    good &= told
    if good.sum() < 2:
        raise refuse(Path(data.file), say("fewer than two of its samples can be learned from"))
    y, held = y[good], held[good]
    if data.predicts == "numbers":
        y = standardised(y)
    elif data.predicts == "labels":
        y = (y > 0).astype(np.float32)
    each_class = tuple(np.bincount(y, minlength=len(data.names)).tolist()) if data.predicts == "classes" else ()
    remember(data.file, Known(data.names, each_class, len(y), int(held.sum())))
    flags = held if held.any() else None
    if x is None:
        return Rows(_taking(xs, data, np.flatnonzero(good), y), y, data.names, tuple(remarks), flags)
    return Made(x if good.all() else x[good], y, data.names, tuple(remarks), flags)


def place_of(data: Wanted, name: str) -> tuple[Path, str]:
    """The file of an array, and its name in there."""
    file = Path(data.file)
    return (file, name) if files.is_archive(file) else (file.with_name(name), "")


def _part(data: Wanted, samples: str, wanted: str) -> Generator[Progress, None, tuple[Array, Array]]:
    """Samples and their targets, as they are in the files."""
    path, name = place_of(data, samples)
    x = yield from unpacked.reading(path, name)
    if (x.shape[1:] or (1,)) != data.size or x.dtype.kind not in files.NUMBERS:
        raise refuse(path, say("its samples are not those that they were when it was chosen: choose it anew"))
    y = files.read(*place_of(data, wanted)) if wanted else np.zeros(len(x), np.int64)
    if len(x) != len(y):
        raise refuse(path, say("there are {n} samples and {m} targets", n=f"{len(x):,}", m=f"{len(y):,}"))
    return x, y


def _looked_through(xs: Sequence[Array], data: Wanted, into: Array | None) -> Generator[Progress, None, Array]:
    """Which samples hold finite numbers alone, of all parts; `into`: all of them are put there."""
    good = np.ones(sum(map(len, xs)), np.bool_)
    step, done = max(1, CHUNK // max(data.shape.numel, 1)), 0
    for x in xs:
        for first in range(0, len(x), step):
            some = slice(done, done + len(x[first : first + step]))
            if into is not None or x.dtype.kind == "f":
                found = _laid_out(x[first : first + step], data)
                good[some] = True if data.as_bytes else np.isfinite(found).reshape(len(found), -1).all(1)
                if into is not None:
                    into[some] = found
            done = some.stop
            yield Progress(done, len(good))
    return good


def _laid_out(x: Array, data: Wanted) -> Array:
    """n × the shape of a sample as it is kept."""
    laid = np.moveaxis(x, -1, 1) if data.colours_last else x
    with np.errstate(over="ignore", invalid="ignore"):
        found: Array = laid.reshape(-1, *data.shape.dims).astype(_kind(data))
    return found


def _kind(data: Wanted) -> type[np.generic]:
    return np.uint8 if data.as_bytes else np.float32


def _taking(xs: Sequence[Array], data: Wanted, rows: Array, y: Array) -> Take:
    """Hands out samples from the files; rows: where they are, all parts counted through."""
    ends = np.cumsum([len(x) for x in xs])

    def take(places: Array) -> tuple[Array, Array]:
        at = rows[places]
        found = np.empty((len(at), *data.shape.dims), _kind(data))
        for x, end in zip(xs, ends.tolist(), strict=True):
            here = (at >= end - len(x)) & (at < end)
            found[here] = _laid_out(x[at[here] - (end - len(x))], data)
        return found, y[places]

    return take


def _targets(y: Array | None, data: Wanted, count: int) -> tuple[Array, Array]:
    """Targets, and which of them are known."""
    if y is None:
        return np.zeros((count, 1), np.float32), np.ones(count, np.bool_)
    if data.predicts == "classes":
        which = targets.labels(y, data.values)
        return which, which != NONE
    if y.dtype.kind not in files.NUMBERS:
        raise refuse(Path(data.file), say("its targets are no numbers"))
    numbers = y.reshape(count, -1).astype(np.float64)
    if numbers.shape[1] != data.numbers:
        raise refuse(Path(data.file), say("its targets are not those that they were when it was chosen: choose "
                                          "it anew"))  # fmt: skip
    return numbers, np.asarray(np.isfinite(numbers).all(1))


def _not_used(data: Wanted) -> list[Sentence]:
    """Arrays of a part that is neither learned from nor kept for validation."""
    found = [place.text for place in roles(Path(data.file)).unused]
    names = Own(", ".join(found))
    if not found:
        return []
    if data.kept_samples:
        return [say("nothing of {names} is used: {learned} is learned from, {kept} is kept for validation", names=names,
                    learned=Own(data.samples), kept=Own(data.kept_samples))]  # fmt: skip
    return [say("nothing of {names} is used: no array says what is to be predicted of it", names=names)]


def _left_out(bad: Any, why: Sentence, one: Sentence) -> list[Sentence]:
    places = np.flatnonzero(bad)
    if not len(places):
        return []
    shown = Own(", ".join(f"{place:,}" for place in places[:NAMED].tolist()))
    if len(places) == 1:
        return [say("sample {n} is left out: {why}", n=shown, why=one)]
    return [say("{n} samples are left out, such as {places}: {why}", n=f"{len(places):,}", places=shown, why=why)]
