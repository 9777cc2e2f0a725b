"""Adds to every step where it stands: learned or sinusoidal. Knows torch only."""

import math

import torch
from torch import nn


class LearnedPosition(nn.Module):
    """Adds a learned vector to each step of N×T×F."""

    def __init__(self, steps: int, features: int) -> None:
        super().__init__()
        self.position = nn.Parameter(torch.empty(1, steps, features))
        nn.init.normal_(self.position, std=0.02)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.position


class SinusoidalPosition(nn.Module):
    """Adds sines and cosines of falling frequency to N×T×F (Vaswani 2017, section 3.5)."""

    position: torch.Tensor

    def __init__(self, steps: int, features: int) -> None:
        super().__init__()
        pair = torch.arange(features) // 2
        angle = torch.arange(steps)[:, None] * torch.exp(pair * (-2 * math.log(10000.0) / features))
        even = torch.arange(features) % 2 == 0
        self.register_buffer("position", torch.where(even, angle.sin(), angle.cos())[None])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.position
