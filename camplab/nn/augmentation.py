"""Changes that a batch of samples goes through at random before a network learns from it."""

from __future__ import annotations

import torch
from torch import nn


class Mirrored(nn.Module):
    """Pictures, each of them mirrored left to right with this chance: so a network learns both sides alike."""

    def __init__(self, share: float = 0.5) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: torch.Tensor, chance: torch.Generator) -> torch.Tensor:
        turned = torch.rand(len(x), generator=chance, device=x.device) < self.share
        return torch.where(turned.view(-1, 1, 1, 1), x.flip(3), x)
