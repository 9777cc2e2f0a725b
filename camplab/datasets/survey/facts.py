"""What is known of a data set whose samples were looked at: a value that travels. No torch, no Qt."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from camplab.words import Sentence

Counts = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]
BINS = 48
"""Of a histogram."""
NONE = np.zeros(0, np.float32)


class Values(msgspec.Struct, frozen=True, eq=False):
    """How the values lie that are learned from, of each of F features: all pixels of pictures are one, or each colour
    is; of sequences a feature is one at all time steps."""

    least: Doubles
    greatest: Doubles
    mean: Doubles
    std: Doubles
    """Of the population, of all of these F; of what was looked at."""
    counts: Counts
    """F × BINS: how many lie in each of so many equal parts between least and greatest."""
    shift: Doubles
    """What standardising subtracts from each."""
    scale: Doubles
    """And what it divides by then; 1 and a shift of 0 where nothing is standardised."""
    pixels: bool = False
    """Whether these are pixels or colours of pictures, so that features have no number."""
    names: bool = False
    """Whether they are names of things, such as tokens, of which no mean makes sense."""

    def edges(self, feature: int, standardised: bool) -> Doubles:
        """Where the parts of its histogram begin and end, BINS + 1."""
        ends = np.linspace(self.least[feature], self.greatest[feature], BINS + 1)
        return (ends - self.shift[feature]) / self.scale[feature] if standardised else ends

    @property
    def constant(self) -> list[int]:
        """Features that have one value in all samples."""
        return np.flatnonzero(self.least == self.greatest).tolist()

    @property
    def standardised(self) -> bool:
        """Whether anything is done to them."""
        return bool((self.scale != 1).any() or (self.shift != 0).any())


class Survey(msgspec.Struct, frozen=True, eq=False):
    """All of it.

    Of regression `training` and `validation` are the first number to predict, of classes their number; of labels n ×
    labels, 0 or 1 (float32); of a class at each position n × classes, at how many positions each is (int64).
    """

    training: npt.NDArray[Any]
    """The target of each sample that is learned from, in their order."""
    validation: npt.NDArray[Any]
    values: Values
    looked: int
    """How many of the samples that are learned from `values` are about: all, or so many that it takes no time."""
    same: int = 0
    """Of the pixels of a picture, how many have one value in all samples."""
    pixels: int = 0
    """Of how many."""
    missing: int = 0
    """Values among those looked at that are NaN or infinite."""
    classes: tuple[str, ...] = ()
    """What they are called; () in regression."""
    notes: tuple[Sentence, ...] = ()
    """What was left out and why, and whatever else one should know."""

    @property
    def labels(self) -> bool:
        """Whether a sample may have any of the classes, all or none."""
        return self.training.ndim == 2 and self.training.dtype.kind == "f"

    @property
    def positions(self) -> bool:
        """Whether it is positions that have a class, such as pixels, and not whole samples."""
        return self.training.ndim == 2 and not self.labels

    def balance(self) -> Counts:
        """2 × classes: how many samples, or positions, of each are learned from, and how many are kept."""
        count, parts = len(self.classes), (self.training, self.validation)
        if self.training.ndim == 2:
            return np.stack([part.sum(0).astype(np.int64) for part in parts])
        return np.stack([np.bincount(part, minlength=count) for part in parts])

    def totals(self) -> Counts:
        """Of both parts what each of `balance` is a share of; in regression all samples."""
        if self.positions:
            return np.asarray(self.balance().sum(1))
        return np.array([len(self.training), len(self.validation)])
