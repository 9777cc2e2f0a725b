"""How sharp a minimum is: the largest eigenvalue of the Hessian of the loss with respect to all weights.

That is the sharpness of J. Cohen et al., "Gradient Descent on Neural Networks Typically Occurs at the Edge of
Stability", ICLR 2021: along its eigenvector gradient descent without momentum overshoots where sharpness times
learning rate is above 2. Products of the Hessian with a vector are differences of two gradients,
(g(θ + εv) - g(θ - εv)) / 2ε, in double precision (B. Pearlmutter, "Fast Exact Multiplication by the Hessian", Neural
Computation 1994, section 2).
"""

from __future__ import annotations

import math

from torch import Tensor

from camplab.training.surface.landscape import Landscape, dominant

ROUNDS = 24
"""Of power iteration: differences of the eigenvalue below a percent are not to be read."""
NEAR = 1e-8
"""ε, in lengths of the weights: so small that hardly any unit of a relu passes 0 on the way, where the gradient leaps
and the difference over 2ε is that of no Hessian; double precision leaves six digits of it."""


def sharpness(land: Landscape) -> float:
    """In the middle, over the samples of `land`, which computes in double precision from then on; NaN where the loss
    has no gradient there or is not finite."""
    land.exactly()
    here = land.here
    near = reach(here)

    def times(vector: Tensor) -> Tensor:
        vector = vector.to(here.device)
        ahead, behind = land.gradient(here + near * vector), land.gradient(here - near * vector)
        return ((ahead - behind) / (2 * near)).cpu()

    try:
        largest = dominant(times, len(here), ROUNDS)
        if largest < 0:  # the most negative one: what is largest is found above it
            lowest = largest
            largest = lowest + dominant(lambda vector: times(vector) - lowest * vector, len(here), ROUNDS)
    except RuntimeError:
        return math.nan
    return largest if math.isfinite(largest) else math.nan


def reach(weights: Tensor) -> float:
    """How far the two gradients of a difference lie from these weights."""
    return NEAR * max(1.0, float(weights.norm()) / math.sqrt(len(weights)))
