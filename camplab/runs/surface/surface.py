"""The loss on a plane through the weights of a run, as numbers that travel. Knows no torch, no Qt."""

from __future__ import annotations

from typing import Literal

import msgspec
import numpy as np
import numpy.typing as npt

Plane = Literal["path", "random"]
"""Through the snapshots of the run, by the first two principal components of the differences between their weights and
the last ones; or in two random directions, each filter of which is as long as that of the weights (Li et al. 2018)."""
Doubles = npt.NDArray[np.float64]
ROUND = 1e-12
"""Of the largest eigenvalue: a smaller one may be a rounding error of zero."""


class Surface(msgspec.Struct, frozen=True, eq=False):
    """Of one run. `losses` row by row: those of `y`, and in each those of `x`; NaN where nobody has looked yet."""

    plane: Plane
    step: int
    """After so many steps the weights are those in the middle, at (0, 0)."""
    x: Doubles
    y: Doubles
    """Along the plane: units of weights along the path; 1 is as far as the weights are long in a random direction."""
    losses: Doubles
    samples: int
    """How many of those that are learned from the loss is the mean of: the first ones, and all together."""
    path: Doubles = msgspec.field(default_factory=lambda: np.zeros((0, 2)))
    """k × (x, y) of the snapshots on the way, seen from above; none in random directions."""
    steps: npt.NDArray[np.int64] = msgspec.field(default_factory=lambda: np.zeros(0, np.int64))
    """After how many steps each is."""
    shares: tuple[float, ...] = ()
    """Of the variance of the weights on the way, by the first component and by the second."""
    statistics: bool = False
    """Whether there is batch norm: its statistics are those of the samples, at each point anew."""
    sharpness: float = float("nan")
    """The largest eigenvalue of the Hessian of this loss in the middle (`training.surface.sharpness`)."""
    least: float = float("nan")
    """The smallest one; NaN where there are too many weights to know (`training.surface.curvature`)."""
    newton: float = float("nan")
    """The loss after one step of Newton's method from the middle; NaN where it does not lead to a minimum, too."""
    rate: float = float("nan")
    """The learning rate of the recipe."""

    @property
    def known(self) -> int:
        """Points that were looked at."""
        return int(np.isfinite(self.losses).sum())

    @property
    def done(self) -> float:
        """Of all points, how many."""
        return float((~np.isnan(self.losses)).mean())

    @property
    def condition(self) -> float:
        """The condition number: the largest eigenvalue over the smallest; NaN where not all curve upwards."""
        return self.sharpness / self.least if self.least > ROUND * self.sharpness else float("nan")

    @property
    def middle(self) -> float:
        """The loss of the weights themselves."""
        return float(self.losses[np.abs(self.y).argmin(), np.abs(self.x).argmin()])

    def filled(self) -> Doubles:
        """Losses with each unknown one as the nearest that is known: coarse to fine."""
        known = ~np.isnan(self.losses)
        if known.all() or not known.any():
            return self.losses
        here, there = np.argwhere(~known), np.argwhere(known)
        nearest = there[((here[:, None] - there[None]) ** 2).sum(2).argmin(1)]
        whole = self.losses.copy()
        whole[tuple(here.T)] = self.losses[tuple(nearest.T)]
        return whole
