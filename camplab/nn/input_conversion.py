"""From samples as they are kept in memory to what a network sees, one batch at a time."""

from __future__ import annotations

import torch
from torch import nn


class Enlarge(nn.Module):
    """Small grey pictures as large ones: each pixel becomes times × times, in so many equal colours."""

    def __init__(self, times: int, colours: int) -> None:
        super().__init__()
        self.times = times
        self.colours = colours

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x.repeat_interleave(self.times, 2).repeat_interleave(self.times, 3)
        return x.expand(-1, self.colours, -1, -1).contiguous(memory_format=torch.channels_last)


class FromBytes(nn.Module):
    """Pixels from 0 to 255 as numbers from 0 to 1, and each colour less its mean, divided by its deviation."""

    def __init__(self, mean: tuple[float, ...] = (0.0,), std: tuple[float, ...] = (1.0,)) -> None:
        super().__init__()
        self.mean = torch.tensor(mean).view(-1, 1, 1)
        self.std = torch.tensor(std).view(-1, 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = (x.float() / 255 - self.mean.to(x.device)) / self.std.to(x.device)
        return x.contiguous(memory_format=torch.channels_last)
