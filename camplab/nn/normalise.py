"""Layer norm over the channels of each pixel. Knows torch only."""

import torch
from torch import nn


class ChannelLayerNorm(nn.LayerNorm):
    """Layer norm of N×C×H×W over C, at each pixel alone."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
