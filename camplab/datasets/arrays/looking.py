"""A look at arrays in files: which are samples, how many and of what size, and what is predicted. Keeps none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from camplab.datasets.arrays import files, targets
from camplab.datasets.arrays.roles import Place, Roles, roles
from camplab.datasets.arrays.targets import NONE, Found, Predicts
from camplab.datasets.making import refuse
from camplab.words import say

MOST_AXES = 3
"""Of a sample: colours, height, width."""


def looked_at(path: Path, predicts: Predicts | None) -> dict[str, Any]:
    """The settings of `brought.arrays.Arrays`, and the samples of each class, of all, and of those for validation.

    predicts: what the targets are, where it is said. Raises `NoSamples`.
    """
    found = roles(path)
    header = found.samples.header
    if not 1 <= len(header.shape) <= 1 + MOST_AXES or 0 in header.shape:
        raise refuse(path, say("its samples have the size {size}, of which nothing can be learned",
                               size="×".join(map(str, header.shape)) or "1"))  # fmt: skip
    if len(header.shape) == 1 and found.targets is None:
        raise refuse(path, say("it is one row of {n} numbers: a series is read from a table, which numpy.savetxt "
                               "writes", n=f"{header.rows:,}"))  # fmt: skip
    y = _read(found.targets) if predicts != "nothing" else None
    told = targets.found(y, predicts, found.says_classes) if y is not None else Found("nothing")
    nothing = told.predicts == "nothing"
    kept = None if nothing and found.kept_targets else found.kept_samples
    each: tuple[int, ...] = ()
    if told.predicts == "classes" and y is not None:
        which = targets.labels(y, told.values)
        each = tuple(np.bincount(which[which != NONE], minlength=len(told.values)).tolist())
    held = kept.header.rows if kept else 0
    return {
        "samples": found.samples.text, "targets": "" if nothing or found.targets is None else found.targets.text,
        "kept_samples": kept.text if kept else "",
        "kept_targets": found.kept_targets.text if kept and found.kept_targets else "",
        "size": header.shape[1:] or (1,), "whole": header.dtype == np.uint8,
        "predicts": told.predicts, "values": told.values, "names": _names(found, told),
        "numbers": told.numbers, "each": each if not held else (), "count": header.rows + held, "held": held,
    }  # fmt: skip


def unused(path: Path) -> tuple[str, ...]:
    """The arrays that belong to these and of which nothing is used, with how many rows each has: "x_test (1,000)"."""
    return tuple(f"{place.text} ({place.header.rows:,})" for place in roles(path).unused)


def _read(place: Place | None) -> files.Array | None:
    return files.read(place.file, place.header.name) if place is not None else None


def _names(found: Roles, told: Found) -> tuple[str, ...]:
    own = {"classes": told.values, "labels": tuple(map(str, range(told.numbers)))}.get(told.predicts, ())
    return targets.named(own, _read(found.names)) if own else ()
