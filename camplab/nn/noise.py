"""Chance: numbers instead of data, and noise over the data."""

from __future__ import annotations

import torch


def normal_noise(x: torch.Tensor, *dims: int) -> torch.Tensor:
    """Normal random numbers for every sample of `x`: N×dims."""
    return torch.randn(len(x), *dims, device=x.device)


def gaussian_noise(x: torch.Tensor, deviation: float) -> torch.Tensor:
    """`x` with a normal random number of that standard deviation added to each number."""
    return x + deviation * torch.randn(x.shape, device=x.device)


def masking_noise(x: torch.Tensor, share: float) -> torch.Tensor:
    """`x` with each number set to 0 with this chance (Vincent et al. 2008, section 2.3)."""
    return x * (torch.rand(x.shape, device=x.device) >= share)


def salt_and_pepper(x: torch.Tensor, share: float) -> torch.Tensor:
    """`x` with each number replaced with this chance: by the smallest of the batch or by the largest, alike often."""
    drawn = torch.rand(x.shape, device=x.device)
    peppered = torch.where(drawn < share / 2, x.min(), x)
    return torch.where(drawn >= 1 - share / 2, x.max(), peppered)
