"""Between images, grids, sequences and vectors: reorder, make steps, add one, choose one. Knows torch only."""

import torch
from torch import nn


class ToSequence(nn.Module):
    """An image N×C×H×W as a sequence N×(H·W)×C: one step per pixel, row by row."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.flatten(2).transpose(1, 2)


class ChannelsLast(nn.Module):
    """An image N×C×H×W as a grid N×H×W×C."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.permute(0, 2, 3, 1)


class ChannelsFirst(nn.Module):
    """A grid N×H×W×C as an image N×C×H×W."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.permute(0, 3, 1, 2)


class Transpose(nn.Module):
    """A sequence N×T×F as N×F×T."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.transpose(1, 2)


class ClassToken(nn.Module):
    """Puts a learned step in front of N×T×F (Dosovitskiy 2021): N×(T+1)×F."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, features))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat([self.token.expand(x.shape[0], -1, -1), x], dim=1)


class SelectStep(nn.Module):
    """One step of N×T×F as a vector N×F; -1 is the last."""

    def __init__(self, step: int = -1) -> None:
        super().__init__()
        self.step = step

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x[:, self.step]

    def extra_repr(self) -> str:
        return f"step={self.step}"
