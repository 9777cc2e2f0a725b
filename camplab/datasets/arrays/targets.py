"""What targets in an array are: classes by number or name, one-hot rows, or numbers to predict. Knows no files."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from camplab.datasets.making import FEW, MOST_CLASSES
from camplab.words import printable

Array = npt.NDArray[Any]
Predicts = Literal["classes", "labels", "numbers", "nothing"]
NONE = -1
"""Stands for a class that is not known."""


class Found(NamedTuple):
    """What the targets are."""

    predicts: Predicts
    values: tuple[str, ...] = ()
    """Of classes, as they stand in the array."""
    numbers: int = 1
    """To predict, or labels of which a sample may have any."""


def found(y: Array, wanted: Predicts | None = None, says_classes: bool = False) -> Found:
    """What is to be predicted, by what the targets look like unless it is said. y: n, or n × numbers; says_classes:
    whether the array is called as classes are."""
    flat = y[:, 0] if y.ndim == 2 and y.shape[1] == 1 else y
    sure = says_classes and flat.dtype.kind in "iuf" and _counts(flat)
    if wanted != "numbers" and (classes := _classes(flat, sure or wanted == "classes")):
        return Found("classes", classes)
    if flat.dtype.kind in "US":
        return Found("nothing")
    if wanted == "labels" or (wanted is None and _says_which(flat)):
        return Found("labels", numbers=1 if flat.ndim == 1 else flat.shape[1])
    return Found("numbers", numbers=1 if flat.ndim == 1 else flat.shape[1])


def _counts(y: Array) -> bool:
    """Whether these are whole numbers from 0 or 1 on, none of which is left out."""
    different = np.unique(y) if y.ndim == 1 else np.empty(0)
    low = different[0] if len(different) else -1
    return low in (0, 1) and bool((different == low + np.arange(len(different))).all())


def _says_which(y: Array) -> bool:
    """Whether each number says that a sample has a label, or has it not: rows of 0 and 1, of which several may be 1."""
    return y.ndim == 2 and 2 <= y.shape[1] <= MOST_CLASSES and bool(((y == 0) | (y == 1)).all()) and bool(y.any())


def is_one_hot(y: Array) -> bool:
    """Whether each row is 0 but for a 1."""
    if y.ndim != 2 or not 2 <= y.shape[1] <= MOST_CLASSES or y.dtype.kind not in "biuf":
        return False
    return bool(((y == 0) | (y == 1)).all() and (y.sum(1) == 1).all())


def _classes(y: Array, sure: bool) -> tuple[str, ...]:
    """The classes; () where these are none."""
    if y.ndim == 2:
        return tuple(map(str, range(y.shape[1]))) if is_one_hot(y) else ()
    known = y[np.isfinite(y)] if y.dtype.kind == "f" else y
    different = np.unique(known)
    if not 2 <= len(different) <= MOST_CLASSES:
        return ()
    if y.dtype.kind == "f":
        whole = bool((different == different.round()).all())
        if not sure and not (whole and len(different) <= FEW and len(known) >= 5 * len(different)):
            return ()
    elif not sure and y.dtype.kind in "iu" and len(different) > max(FEW, len(known) // 5):
        return ()
    return tuple(spelled(value) for value in different)


def spelled(value: Any) -> str:
    """A class as it stands in settings."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, float | np.floating):
        return f"{float(value):.0f}" if float(value).is_integer() else repr(float(value))
    return str(value)


def labels(y: Array, values: tuple[str, ...]) -> npt.NDArray[np.int64]:
    """n: which class each sample is of, `NONE` where it is none of these."""
    if y.ndim == 2 and y.shape[1] == 1:
        y = y[:, 0]
    if y.ndim == 2:
        return np.where((y != 0).any(1), y.argmax(1), NONE).astype(np.int64)
    places = {value: at for at, value in enumerate(values)}
    different, which = np.unique(y, return_inverse=True)
    known = np.array([places.get(spelled(value), NONE) for value in different], np.int64)
    return known[which.reshape(-1)]


def named(values: tuple[str, ...], names: Array | None) -> tuple[str, ...]:
    """What classes are called, where as many names are given as there are classes, in the order of their numbers."""
    if names is None or len(names) != len(values):
        return tuple(map(printable, values))
    return tuple(printable(spelled(name)) for name in names.tolist())
