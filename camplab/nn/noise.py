"""Where a network begins with chance instead of data."""

from __future__ import annotations

import torch


def normal_noise(x: torch.Tensor, *dims: int) -> torch.Tensor:
    """Normal random numbers for every sample of `x`: N×dims."""
    return torch.randn(len(x), *dims, device=x.device)
