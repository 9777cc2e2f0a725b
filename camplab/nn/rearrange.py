"""Layers that compute nothing: the same numbers in other places. Knows torch only."""

import torch
from torch import nn


class ImageToDepth(nn.Module):
    """The pixels of each f×f square of N×C×H×W as channels; missing ones at the far side are 0."""

    def __init__(self, factor: int) -> None:
        super().__init__()
        self.factor = factor

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        f = self.factor
        x = nn.functional.pad(x, (0, -x.shape[3] % f, 0, -x.shape[2] % f))
        return torch.cat([x[:, :, u::f, v::f] for v in range(f) for u in range(f)], dim=1)

    def extra_repr(self) -> str:
        return f"{self.factor}"


class GridToDepth(nn.Module):
    """The pixels of each f×f square of N×H×W×C as channels (Liu 2021); missing ones are 0."""

    def __init__(self, factor: int) -> None:
        super().__init__()
        self.factor = factor

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        f = self.factor
        x = nn.functional.pad(x, (0, 0, 0, -x.shape[2] % f, 0, -x.shape[1] % f))
        return torch.cat([x[:, u::f, v::f] for v in range(f) for u in range(f)], dim=-1)

    def extra_repr(self) -> str:
        return f"{self.factor}"


class ChannelShuffle(nn.Module):
    """Takes the channels along `dim` from all groups in turn (Zhang 2018)."""

    def __init__(self, groups: int, dim: int = -1) -> None:
        super().__init__()
        self.groups = groups
        self.dim = dim

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        at = self.dim % x.dim()
        shuffled = x.reshape(*x.shape[:at], self.groups, -1, *x.shape[at + 1 :])
        return shuffled.transpose(at, at + 1).flatten(at, at + 1)

    def extra_repr(self) -> str:
        return f"groups={self.groups}, dim={self.dim}"


class Reshape(nn.Module):
    """The numbers of each sample in other rows; -1 for a size is what is left."""

    def __init__(self, *sizes: int) -> None:
        super().__init__()
        self.sizes = sizes

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.reshape(x.shape[0], *self.sizes)

    def extra_repr(self) -> str:
        return f"{self.sizes}"
