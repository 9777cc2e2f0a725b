"""How like real samples made ones are, as a whole: numbers that see what the losses of a GAN do not tell."""

from __future__ import annotations

import torch


def diversity(made: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
    """Mean distance between two made samples over that between two real ones: 1 is as diverse, 0 all alike. N×dims."""
    return _apart(made.float()) / _apart(real).clamp(min=1e-12)


def energy_distance(made: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
    """Of two distributions, 0 where they are the same (Székely and Rizzo 2013), from N samples of each: N×dims."""
    return 2 * torch.cdist(made.float().flatten(1), real.flatten(1)).mean() - _apart(made.float()) - _apart(real)


def farthest_mean(codes: torch.Tensor) -> torch.Tensor:
    """Of the means of all numbers of a code, the size of the one farthest from 0. codes: N×dims."""
    return codes.float().flatten(1).mean(0).abs().max()


def mean_deviation(codes: torch.Tensor) -> torch.Tensor:
    """Standard deviation of each number of a code over the samples, the mean of these. codes: N×dims."""
    return codes.float().flatten(1).std(0, correction=0).mean()


def _apart(samples: torch.Tensor) -> torch.Tensor:
    """Mean distance of two of them; 0 where there is one only."""
    return torch.pdist(samples.flatten(1)).mean() if len(samples) > 1 else samples.new_zeros(())


def near_modes(made: torch.Tensor, real: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
    """For every class, a normal cloud of real samples, the share of made ones within 4 of its deviations: M shares."""
    known = torch.unique(classes)
    middles = torch.stack([real[classes == each].flatten(1).mean(0) for each in known])
    strays = real.flatten(1) - middles[torch.searchsorted(known, classes)]
    far, nearest = torch.cdist(made.float().flatten(1), middles).min(1)
    near = nearest[far < 4 * strays.square().mean().sqrt()]
    return torch.bincount(near, minlength=len(known)) / len(made)


def modes_hit(made: torch.Tensor, real: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
    """How many clouds hold at least 1 % of the made samples."""
    return (near_modes(made, real, classes) >= 0.01).sum()


def share_near_modes(made: torch.Tensor, real: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
    """The share of the made samples that lie within any cloud."""
    return near_modes(made, real, classes).sum()
