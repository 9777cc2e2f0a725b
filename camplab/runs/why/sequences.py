"""What is written for sequences beside what is right: symbols by name, and which are wrong. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.datasets.base import Data
from camplab.numbers import percent
from camplab.words import Sentence, say

NOTHING = -1
"""Where there is no symbol."""


@dataclass(frozen=True)
class Symbols:
    """Of one sample, by name; "" where there is none."""

    read: tuple[str, ...]
    right: tuple[str, ...]
    written: tuple[str, ...]

    @property
    def wrong(self) -> tuple[bool, ...]:
        """Of each that is written whether another one is right."""
        return tuple(bool(right) and right != written for right, written in zip(self.right, self.written, strict=True))

    @classmethod
    def of(cls, rows: NDArray[np.floating], data: Data, names: Sequence[str]) -> Symbols:
        """3 × steps, as the probe has them. names: of what is written, and of what is read where that is the same."""
        words, steps = data.shape.kind == "tokens", data.positions[0]
        read = named(rows[0][: data.shape.dims[0]], names if data.shape.vocabulary == len(names) else ())
        return cls(read if words else (), named(rows[1][:steps], names), named(rows[2][:steps], names))


def named(row: NDArray[np.floating], names: Sequence[str]) -> tuple[str, ...]:
    """Symbols by their names; a number has none, and "" is no symbol."""
    numbers = (int(each) for each in row)
    return tuple("" if n == NOTHING else names[n] if n < len(names) else str(n) for n in numbers)


def shares(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Of n × 3 × steps the share of each sample that is right; NaN where nothing is wanted."""
    counted, right = values[:, 1] != NOTHING, values[:, 1] == values[:, 2]
    found = np.full(len(values), np.nan)
    np.divide((right & counted).sum(1), counted.sum(1), out=found, where=counted.any(1))
    return found


def read_sequences(values: NDArray[np.floating], first: int) -> Sentence:
    """One sentence in the numbers of these samples, from sample `first` on."""
    each = shares(values)
    if not np.isfinite(each).any():
        return say("No symbol is wanted in these {n} samples.", n=len(each))
    counted, right = values[:, 1] != NOTHING, values[:, 1] == values[:, 2]
    whole, worst = int((each == 1).sum()), int((counted & ~right).sum(1).argmax())
    share = (right & counted).sum() / counted.sum()
    if whole == len(each):
        return say("All {n} samples are written without a mistake.", n=len(each))
    return say("{share} of the symbols are right; {whole} of {n} samples have no mistake, most has sample {worst}.",
               share=percent(float(share)), whole=whole, n=len(each), worst=first + worst)  # fmt: skip
