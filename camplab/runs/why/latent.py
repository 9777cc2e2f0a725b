"""A latent space as a plane: its own two numbers, or the two directions of most variance. No torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from camplab.numbers import percent
from camplab.runs.events import Picture
from camplab.words import Sentence, say

Floats = npt.NDArray[Any]
STEPS = 11
"""Of an interpolation, both ends among them."""


@dataclass(frozen=True, eq=False)
class Axes:
    """Which plane through the space is looked at. It stays while points move, so that they do not jump."""

    middle: Floats
    """D numbers."""
    directions: Floats
    """2 × D, at right angles, of length 1; one row where D is 1."""
    own: bool
    """Whether they are the numbers of the space itself."""

    @classmethod
    def of(cls, codes: Floats) -> Self:
        """Those of n × D: itself where D is 1 or 2, else the first two principal components (Pearson 1901)."""
        size = codes.shape[1]
        if size <= 2:
            return cls(np.zeros(size), np.eye(size), own=True)
        middle = codes.mean(0)
        _, _, directions = np.linalg.svd(codes - middle, full_matrices=False)
        signs = np.sign(directions[np.arange(2), np.abs(directions[:2]).argmax(1)])
        return cls(middle, directions[:2] * signs[:, None], own=False)

    def on(self, codes: Floats) -> Floats:
        """n × 2 places on the plane; of a space of one number the second is 0."""
        places = (codes - self.middle) @ self.directions.T
        return places if places.shape[1] == 2 else np.concatenate([places, np.zeros_like(places)], 1)

    def at(self, across: float, up: float) -> Floats:
        """The D numbers of a place on the plane."""
        place = np.array([across, up][: len(self.directions)])
        found: Floats = (self.middle + place @ self.directions).astype(np.float32)
        return found

    def share(self, codes: Floats) -> float:
        """Of the variance of these, what can be seen on the plane; 1 when there is none."""
        whole = float(codes.var(0).sum())
        return float(((codes - self.middle) @ self.directions.T).var(0).sum()) / whole if whole else 1.0


def read_latent(axes: Axes, codes: Floats) -> Sentence:
    """One sentence in the numbers of these codes."""
    count, size = codes.shape
    if axes.own:
        return say("{n} samples lie where the network puts them: at the {size} numbers it makes of each.",
                   n=count, size=size)  # fmt: skip
    return say("{n} samples on a plane through the {size} numbers the network makes of each: it shows {share} of their "
               "variance.", n=count, size=size, share=percent(axes.share(codes)))  # fmt: skip


def read_interpolation(picture: Picture) -> Sentence:
    """How far apart the ends are, and how far the steps between them."""
    flat = picture.values.reshape(len(picture.values), -1).astype(np.float64)
    apart = float(np.sqrt(np.square(flat[-1] - flat[0]).mean()))
    steps = np.sqrt(np.square(np.diff(flat, axis=0)).mean(1))
    return say("From sample {a} to sample {b} in {n} steps: what is decoded differs by {apart} from end to end, and by "
               "{most} at most from step to step.", a=picture.sample, b=int(picture.facts["other"]),
               n=len(steps), apart=f"{apart:.3g}", most=f"{float(steps.max()):.3g}")  # fmt: skip


def read_reconstructions(errors: Floats, first: int) -> Sentence:
    """Of the mean squared error of each of some samples, from sample `first` on."""
    worst = int(errors.argmax())
    return say("The mean squared error of these {n} samples is {error}; that of sample {worst} is the largest, {most}.",
               n=len(errors), error=f"{float(errors.mean()):.4g}", worst=first + worst,
               most=f"{float(errors[worst]):.4g}")  # fmt: skip
