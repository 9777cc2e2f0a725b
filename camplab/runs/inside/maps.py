"""What the maps of a block say of a sample, and what becomes of those of one place at another. No torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.blocks.receptive import Receptive, receptive_fields
from camplab.document.places import Places
from camplab.numbers import percent, rough
from camplab.runs.exchange.tables import csv_text
from camplab.words import Sentence, say

Values = npt.NDArray[Any]
"""K×H×W, T×F or F."""
Spans = tuple[tuple[int, int], ...]
"""Per axis the first and the one behind the last."""


def read(values: Values) -> Sentence:
    """Where the maps answer most, and how much of them is silent."""
    known = np.where(np.isfinite(values), values, 0)
    if lost := int((~np.isfinite(values)).sum()):
        return say("{n} of {all} numbers are NaN or infinite", n=f"{lost:,}", all=f"{values.size:,}")
    if not known.any():
        return say("every number is 0: this block does not answer to this sample")
    at = np.unravel_index(int(np.abs(known).argmax()), known.shape)
    most, silent = rough(float(known[at]), 3), (known == 0).mean()
    if known.ndim == 3:
        place = say("map {k}, row {row}, column {column}", k=int(at[0]), row=int(at[1]), column=int(at[2]))
    elif known.ndim == 2:
        place = say("feature {f}, step {t}", f=int(at[1]), t=int(at[0]))
    else:
        place = say("feature {f}", f=int(at[0]))
    flat = int((known.reshape(len(known), -1) == 0).all(1).sum()) if known.ndim == 3 else 0
    if flat:
        return say("the strongest answer is {most} ({place}); {flat} of {count} maps are 0 everywhere",
                   most=most, place=place, flat=flat, count=len(known))  # fmt: skip
    if silent:
        return say("the strongest answer is {most} ({place}); {zero} of all numbers are 0",
                   most=most, place=place, zero=percent(float(silent), 0))  # fmt: skip
    return say("the strongest answer is {most} ({place}); no number is 0, their mean is {mean}",
               most=most, place=place, mean=rough(float(known.mean())))  # fmt: skip


@dataclass(frozen=True)
class Difference:
    """From the numbers `a` of one place to the numbers `b` of another, for the same sample at the same step."""

    a: Values
    b: Values

    @property
    def comparable(self) -> bool:
        """Whether a number of the one stands where one of the other stands."""
        return self.a.shape == self.b.shape

    @cached_property
    def changed(self) -> npt.NDArray[np.bool_]:
        """Which numbers are other ones, where they are comparable; else none."""
        if not self.comparable:
            return np.zeros(self.b.shape, np.bool_)
        return np.asarray((self.a != self.b) & ~(np.isnan(self.a) & np.isnan(self.b)))

    def sentence(self) -> Sentence:
        """How many change, to what, and what that does to the mean."""
        means = {"before": _mean(self.a), "after": _mean(self.b)}
        if not self.comparable:
            shapes = {"a": "×".join(map(str, self.a.shape)), "b": "×".join(map(str, self.b.shape))}
            return say("{a} becomes {b}, so that no cell stands for a cell; the mean goes from {before} to {after}",
                       **shapes, **means)  # fmt: skip
        count = int(self.changed.sum())
        if not count:
            return say("no cell changes: what comes out is what goes in")
        zero = int((self.changed & (self.b == 0)).sum())
        cells = {"n": f"{count:,}", "all": f"{self.b.size:,}", "share": percent(count / self.b.size, 0)}
        if not zero:
            return say("{n} of {all} cells change ({share}), none of them to 0; the mean goes from {before} to {after}",
                       **cells, **means)  # fmt: skip
        if zero == count:
            return say("{n} of {all} cells change ({share}), and all of them to 0; the mean goes from {before} to "
                       "{after}", **cells, **means)  # fmt: skip
        return say("{n} of {all} cells change ({share}), {zero} of them to 0; the mean goes from {before} to {after}",
                   zero=f"{zero:,}", **cells, **means)  # fmt: skip


def _mean(values: Values) -> str:
    return rough(float(values.mean(dtype=np.float64)), 3)


def table(values: Values, before: Values | None = None) -> str:
    """As CSV: every number with its place, counted from 0; `before`: beside it that of another place."""
    heads = {3: ("map", "row", "column"), 2: ("step", "feature"), 1: ("feature",)}[values.ndim]
    columns = [*np.indices(values.shape).reshape(values.ndim, -1).tolist()]
    if before is not None and before.shape == values.shape:
        heads, columns = (*heads, "before"), [*columns, before.reshape(-1).tolist()]
    rows = zip(*columns, values.reshape(-1).tolist(), strict=True)
    return csv_text((*heads, "value"), rows)


# -- what of the sample a place in the maps sees -----------------------------------------------------


def field_of(places: Places, module: str) -> tuple[Receptive, tuple[int, ...]] | None:
    """The receptive field of a module, and the sizes of the sample; None where it does not see the sample itself."""
    trace = next(iter(places.project.traces().values()))
    fields = receptive_fields(trace)
    if module not in fields or not trace.x.spatial:
        return None
    return fields[module], trace.x.spatial


def sees(field: tuple[Receptive, tuple[int, ...]], place: tuple[int, ...]) -> Spans:
    """Per axis of the sample what one cell sees of it."""
    receptive, spatial = field
    if receptive.whole or len(place) != len(receptive.size):
        return tuple((0, size) for size in spatial)
    return receptive.cells(place, spatial)


def seen_in_words(field: tuple[Receptive, tuple[int, ...]], spans: Spans) -> Sentence:
    """Counted from 0, the last one included."""
    if all(span == (0, size) for span, size in zip(spans, field[1], strict=True)):
        return say("all of the sample")
    if any(first >= end for first, end in spans):
        return say("nothing")
    ends = [(first, end - 1) for first, end in spans]
    if len(ends) == 2:
        (top, bottom), (left, right) = ends
        return say("rows {top} to {bottom}, columns {left} to {right}", top=top, bottom=bottom, left=left, right=right)
    return say("steps {first} to {last}", first=ends[0][0], last=ends[0][1])
