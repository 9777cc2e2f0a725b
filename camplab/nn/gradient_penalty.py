"""What keeps the slopes of a critic near 1: the penalty of Wasserstein GANs."""

from __future__ import annotations

import torch
from torch import nn


def gradient_penalty(critic: nn.Module, real: torch.Tensor, fake: torch.Tensor) -> torch.Tensor:
    """Mean of (|slope of the critic| - 1)^2, at places drawn between real and made samples (Gulrajani 2017, section 4).

    real, fake: N×dims. The gradient of the slopes leads back to the weights of the critic, not to the samples.
    """
    share = torch.rand(len(real), *[1] * (real.dim() - 1), device=real.device)
    with torch.enable_grad():
        between = (share * real + (1 - share) * fake).detach().requires_grad_()
        (slopes,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
    lengths: torch.Tensor = slopes.flatten(1).norm(dim=1)
    return (lengths - 1).square().mean()
