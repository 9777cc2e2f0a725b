"""What a variational autoencoder computes besides layers."""

from __future__ import annotations

import torch


def kl_divergence(mean: torch.Tensor, log_variance: torch.Tensor) -> torch.Tensor:
    """How far normal distributions lie from the standard one, in nats: the sum over numbers, the mean over samples.

    Kingma and Welling 2013, "Auto-encoding variational Bayes", appendix B.
    """
    return 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum(1).mean()
