"""Learning from likeness: two views of every sample, which are to lie near each other, or near all of their class, and
far from all others."""

from __future__ import annotations

import math

import torch
from torch import nn


def random_view(x: torch.Tensor, change: float) -> torch.Tensor:
    """`x` as it may look otherwise: pictures moved, turned and scaled at random, anything with noise over it.

    change: of the side of a picture it is moved by at most, of its size it grows or shrinks by at most; of a quarter
    turn it is turned by at most; and the standard deviation of the noise.
    """
    if x.dim() == 4:
        n = len(x)
        drawn = change * (2 * torch.rand(n, 4, device=x.device) - 1)
        angle, scale = drawn[:, 0] * math.pi / 2, 1 + drawn[:, 1]
        cos, sin = scale * angle.cos(), scale * angle.sin()
        theta = torch.stack([cos, -sin, 2 * drawn[:, 2], sin, cos, 2 * drawn[:, 3]], 1).view(n, 2, 3)
        grid = nn.functional.affine_grid(theta, list(x.shape), align_corners=False)
        x = nn.functional.grid_sample(x, grid, padding_mode="border", align_corners=False)
    return x + change * torch.randn(x.shape, device=x.device)


def nt_xent(first: torch.Tensor, second: torch.Tensor, temperature: float) -> torch.Tensor:
    """Normalised temperature-scaled cross-entropy of N samples in two views each, N×D (Chen et al. 2020, equation 1).

    Of each of the 2N views the other one of the same sample is to be found among the 2N - 1 others, by the cosine of
    the angle between them over the temperature.
    """
    z = nn.functional.normalize(torch.cat([first, second]).float(), dim=1)
    likeness = z @ z.T / temperature
    itself = torch.eye(len(z), dtype=torch.bool, device=z.device)
    partner = torch.arange(len(z), device=z.device).roll(len(first))
    return nn.functional.cross_entropy(likeness.masked_fill(itself, -math.inf), partner)


def supervised_contrastive(
    first: torch.Tensor, second: torch.Tensor, classes: torch.Tensor, temperature: float
) -> torch.Tensor:
    """As `nt_xent`, but of each of the 2N views all others of its class are to be found (Khosla et al. 2020, equation
    2: the mean over them of the logarithm of how likely each is)."""
    z = nn.functional.normalize(torch.cat([first, second]).float(), dim=1)
    classes = classes.repeat(2)
    itself = torch.eye(len(z), dtype=torch.bool, device=z.device)
    alike = (classes[:, None] == classes) & ~itself
    shares = (z @ z.T / temperature).masked_fill(itself, -math.inf).log_softmax(1)
    return -(shares.masked_fill(~alike, 0).sum(1) / alike.sum(1)).mean()


def triplet(first: torch.Tensor, second: torch.Tensor, classes: torch.Tensor, margin: float) -> torch.Tensor:
    """Of each of the 2N views the farthest of its class has to lie nearer than the nearest of another class, by a
    margin (Schroff et al. 2015, equation 2: squared distances on the unit sphere; the hardest of the batch after
    Hermans et al. 2017, equation 5)."""
    z = nn.functional.normalize(torch.cat([first, second]).float(), dim=1)
    distance = 2 - 2 * z @ z.T
    classes = classes.repeat(2)
    alike = classes[:, None] == classes
    farthest = distance.masked_fill(~alike, -math.inf).amax(1)
    nearest = distance.masked_fill(alike, math.inf).amin(1)
    return (farthest - nearest + margin).relu().mean()


def nearest_accuracy(z: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The share of N samples, z: N×D, whose nearest neighbour among the others, by the angle, is of the same class."""
    z = nn.functional.normalize(z.float(), dim=1)
    right = []
    for first in range(0, len(z), 1024):
        likeness = z[first : first + 1024] @ z.T
        likeness.diagonal(first).fill_(-math.inf)  # nobody is a neighbour of itself
        right.append(y[likeness.argmax(1)] == y[first : first + 1024])
    return torch.cat(right).double().mean()
