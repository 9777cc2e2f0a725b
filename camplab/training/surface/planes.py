"""Two directions in the space of all weights: along the way of a run, or by chance.

H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein, "Visualizing the Loss Landscape of Neural Nets", NeurIPS 2018:
filter normalisation in section 4, the principal components of the way in section 7.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from camplab.words import Explained, say

SEED = 0
"""Of random directions: of two runs they are the same where the shapes are."""
FEWEST = 3
"""States that a plane takes."""


class NoPlane(Explained):
    """There are too few states for a plane, or they never moved; `sentence` says so, and what to do."""


@dataclass(frozen=True)
class Directions:
    """`one` and `two`: vectors of all P weights, one after the other."""

    one: Tensor
    two: Tensor
    path: Tensor
    """k × 2: where the states are in this plane, from the last one; 0 × 2 in random directions."""
    shares: tuple[float, ...] = ()
    """Of the variance of the states, by each of the two."""


def principal(states: Tensor) -> Directions:
    """states: k × P, the weights after more and more steps. The first two principal components of θᵢ - θₖ, of length 1.

    Worked out from the k × k products, in double precision. Raises `NoPlane`.
    """
    if len(states) < FEWEST:
        raise NoPlane(say("this run has kept {n} states of its weights, and a plane takes 3: draw random directions",
                          n=len(states)))  # fmt: skip
    moved = states - states[-1]
    centred = moved - moved.mean(0)
    products = centred.double() @ centred.double().T
    values, vectors = torch.linalg.eigh(products)
    values, vectors = values.flip(0).clamp(min=0), vectors.flip(1)
    if not values[0] > 0:
        raise NoPlane(say("the weights of this run never moved: there is no way to draw"))
    ones: list[Tensor] = []
    for number in (0, 1):
        direction = vectors[:, number].to(centred.dtype) @ centred
        length = direction.norm()
        ones.append(direction / length if length > 0 else _across(ones[0]))
    one, two = ones
    path = torch.stack([moved @ one, moved @ two], 1)
    if path[0, 0] > 0:  # the way goes from left to right
        one, path = -one, path * torch.tensor([-1.0, 1.0])
    shares = (values[:2] / values.sum()).tolist()
    return Directions(one, two, path, (shares[0], shares[1]))


def _across(one: Tensor) -> Tensor:
    """Some direction at right angles: the states lie on a line."""
    generator = torch.Generator().manual_seed(SEED)
    other = torch.randn(one.shape, generator=generator, dtype=one.dtype)
    other -= (other @ one) * one
    across: Tensor = other / other.norm()
    return across


def random(weights: Mapping[str, Tensor]) -> Directions:
    """By chance; each filter (row of a matrix) is made as long as that of the weights, biases and norms stay."""
    generator = torch.Generator().manual_seed(SEED)
    one, two = (_filtered([*weights.values()], generator) for _ in range(2))
    return Directions(one, two, torch.zeros(0, 2))


def _filtered(weights: Sequence[Tensor], generator: torch.Generator) -> Tensor:
    parts = []
    for weight in weights:
        drawn = torch.randn(weight.shape, generator=generator)
        if weight.dim() < 2:
            parts.append(torch.zeros(weight.numel()))
            continue
        rows, lengths = drawn.flatten(1), weight.detach().float().cpu().flatten(1).norm(dim=1, keepdim=True)
        parts.append((rows / (rows.norm(dim=1, keepdim=True) + 1e-10) * lengths).flatten())
    return torch.cat(parts)
