"""How the loss curves around the weights: the eigenvalues of its Hessian, and where one step of Newton's method leads.

For networks of few weights the whole Hessian is worked out: its columns are differences of two gradients, as in
`sharpness`. The larger the largest eigenvalue over the smallest, the condition number, the more steps gradient descent
takes; Newton's step goes by all of them at once: it leads to the minimum of a quadratic loss from anywhere
(J. Nocedal, S. Wright, "Numerical Optimization", 2006, sections 2.2 and 3.3).
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

from camplab.training.surface.landscape import Landscape
from camplab.training.surface.sharpness import reach, sharpness

MOST = 300
"""Weights of a Hessian that is worked out."""
FLAT = 1e-9
"""Of the largest eigenvalue: a smaller one is none."""


class Curvature(NamedTuple):
    """The largest and the smallest eigenvalue of the Hessian, and the loss after one step of Newton's method."""

    largest: float
    least: float = math.nan
    """NaN where there are too many weights, as `newton`."""
    newton: float = math.nan
    """NaN also where there is no minimum to go to, as the loss curves downwards somewhere."""


def curvature(land: Landscape) -> Curvature:
    """In the middle; `land` computes in double precision from then on. NaN where the loss has no gradient there."""
    if len(land.here) > MOST:
        return Curvature(sharpness(land))
    land.exactly()
    here = land.here
    try:
        values, vectors = torch.linalg.eigh(_hessian(land))
        downhill = vectors.T @ land.gradient(here).cpu()
    except RuntimeError:
        return Curvature(math.nan)
    least, largest = float(values[0]), float(values[-1])
    if not math.isfinite(largest + least) or least < -FLAT * largest:
        return Curvature(largest, least)
    curved = values > FLAT * largest
    step = vectors @ torch.where(curved, downhill / torch.where(curved, values, 1.0), 0.0)
    newton = land.loss(here - step.to(here.device))
    land.move(here)
    return Curvature(largest, least, newton)


def _hessian(land: Landscape) -> Tensor:
    """P×P, symmetric, on the CPU."""
    here, near = land.here, reach(land.here)
    columns = []
    for number in range(len(here)):
        aside = torch.zeros_like(here)
        aside[number] = near
        columns.append((land.gradient(here + aside) - land.gradient(here - aside)).cpu() / (2 * near))
    whole = torch.stack(columns)
    land.move(here)
    return (whole + whole.T) / 2
