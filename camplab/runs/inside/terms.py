"""What one number of a map was computed from, in words: the kernel's sum with its numbers. Knows no torch and no Qt.

What there is no room for is summed up and said so: whatever is left out, what stands there adds up to the number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from camplab.numbers import measured, rough
from camplab.runs.events import Picture
from camplab.words import Sentence, say

Numbers = npt.NDArray[np.float64]
Line = tuple[Sentence | None, str]
"""What it is called, None for what goes on from the line above; and its numbers."""
WRITTEN_OUT = 25
"""Products that are written one by one: a kernel of 5×5."""
PER_LINE = 5
CHANNELS = 4
"""Channels whose sums are named beside the one that is written out."""
LARGEST = 9
"""Products that are named of a larger kernel."""
CLOSE = 1e-6
"""Of the sum of all magnitudes: what numbers of 32 bits may be off by."""


@dataclass(frozen=True)
class Terms:
    """seen, weights: C×h×w (C×w of a sequence, C of a vector); weights None: the largest is kept."""

    seen: Numbers
    weights: Numbers | None
    value: float
    """What the network put out."""
    bias: float | None
    channel: int
    """The first that is seen."""

    @classmethod
    def of(cls, picture: Picture) -> Terms:
        """From what the probe found."""
        values = picture.values.astype(np.float64)
        facts = picture.facts
        weights = values[1] if len(values) > 1 else None
        return cls(values[0], weights, facts["value"], facts.get("bias"), int(facts["channel"]))

    @cached_property
    def products(self) -> Numbers:
        """Of each cell what it adds; nothing in the padding."""
        return np.nan_to_num(self.seen * (1 if self.weights is None else self.weights), nan=0.0)

    @property
    def sum(self) -> float:
        """Of all products and the bias; of a pooling that keeps the largest this one."""
        return float(np.nanmax(self.seen)) if self.weights is None else float(self.products.sum()) + (self.bias or 0)

    @property
    def agrees(self) -> bool:
        """Whether that is what the network put out, to the precision of its numbers."""
        size = float(np.abs(self.products).sum()) + abs(self.bias or 0)
        return abs(self.sum - self.value) <= CLOSE * max(size, 1e-30) or self.sum == self.value

    def lines(self) -> Iterator[Line]:
        """All of it, from the terms to what came out."""
        if self.weights is None:
            yield from self._largest()
        else:
            yield from self._products(self.weights)
            if self.bias is not None:
                yield say("bias"), measured(self.bias)
            yield say("sum"), measured(self.sum)
        if not self.agrees:
            yield say("what the network put out"), measured(self.value)

    def _largest(self) -> Iterator[Line]:
        """The cells of the window, and which of them is kept."""
        window = self.seen[0]
        rows = window.reshape(len(window), -1) if window.ndim > 1 else window[None]
        if window.size <= WRITTEN_OUT:
            for row in rows:
                yield say("window"), "  ".join("·" if np.isnan(cell) else rough(float(cell), 3) for cell in row)
        at = np.unravel_index(int(np.nanargmax(window)), window.shape)
        place = ", ".join(map(str, at))
        yield say("kept: the largest, at {place} of the window", place=place), measured(self.sum)

    def _products(self, weights: Numbers) -> Iterator[Line]:
        channels, window = len(self.seen), self.seen[0].size
        if self.products.size <= WRITTEN_OUT:
            yield from self._written(self.seen.reshape(channels * window), weights.reshape(channels * window), None)
        elif window > 1 and window <= WRITTEN_OUT:
            yield from self._by_channel(weights)
        else:
            yield from self._by_size(weights)

    def _written(self, seen: Numbers, weights: Numbers, head: Sentence | None) -> Iterator[Line]:
        across = self.seen.shape[-1] if self.seen.ndim > 1 else PER_LINE
        for start in range(0, len(seen), across):
            pairs = zip(seen[start : start + across].tolist(), weights[start : start + across].tolist(), strict=True)
            yield None if start else head, " + ".join(f"{_number(a)}·{_number(w)}" for a, w in pairs)

    def _by_channel(self, weights: Numbers) -> Iterator[Line]:
        """The channel that adds most is written out; of some more the sum; of all others one sum."""
        sums = self.products.reshape(len(self.seen), -1).sum(1)
        first, *more = np.argsort(-np.abs(sums), kind="stable").tolist()
        yield from self._written(
            self.seen[first].reshape(-1), weights[first].reshape(-1), say("channel {c}", c=self.channel + first)
        )
        for c in (first, *more[:CHANNELS]):
            yield say("sum over channel {c}", c=self.channel + c), measured(float(sums[c]))
        if left := more[CHANNELS:]:
            yield say("all other channels ({n})", n=len(left)), measured(float(sums[left].sum()))

    def _by_size(self, weights: Numbers) -> Iterator[Line]:
        """The products that add most; of all others the sum."""
        flat = self.products.reshape(-1)
        order = np.argsort(-np.abs(flat), kind="stable")
        for at in order[:LARGEST].tolist():
            c, *place = (int(each) for each in np.unravel_index(at, self.products.shape))
            a, w = float(self.seen.reshape(-1)[at]), float(weights.reshape(-1)[at])
            where = {"c": self.channel + c, "place": ", ".join(map(str, place))}
            called = say("channel {c}, cell {place}", **where) if place else say("feature {f}", f=c)
            yield called, f"{_number(a)}·{_number(w)}"
        left = order[LARGEST:]
        yield say("all other products ({n})", n=f"{len(left):,}"), measured(float(flat[left].sum()))


def _number(value: float) -> str:
    """In two digits; a dot in the padding, where there is 0."""
    return "0" if np.isnan(value) else rough(value, 2)
