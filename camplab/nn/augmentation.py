"""Changes that a batch of samples goes through at random before a network learns from it.

Each takes a batch x, its targets y, and the generator that all its chance comes from; every sample has its own chance.
Where y is a class at each pixel, n×H×W, it moves with its picture; what comes in at the edges does not count, -100.
"""

from __future__ import annotations

import math

import torch
from torch import nn


def between(low: float, high: float, x: torch.Tensor, chance: torch.Generator) -> torch.Tensor:
    """A number for every picture of x, n×1×1×1: each as likely as any other from `low` to `high`."""
    return low + (high - low) * torch.rand(len(x), 1, 1, 1, generator=chance, device=x.device)


class Mirrored(nn.Module):
    """Pictures, each of them mirrored left to right with this chance: so a network learns both sides alike."""

    def __init__(self, share: float = 0.5) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        mirrored = between(0, 1, x, chance) < self.share
        if y.dim() == 3:
            y = torch.where(mirrored[:, 0], y.flip(2), y)
        return torch.where(mirrored, x.flip(3), x), y


class Shifted(nn.Module):
    """Pictures, each moved by up to so many pixels: padded with the darkest value of the batch, and cropped again."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        n, _, height, width = x.shape
        most = self.most
        dark = x.amin((0, 2, 3), keepdim=True)
        padded = dark.repeat(n, 1, height + 2 * most, width + 2 * most)
        padded[:, :, most : most + height, most : most + width] = x
        crops = padded.unfold(2, height, 1).unfold(3, width, 1)  # every crop of that size, without a copy
        down, right = torch.randint(2 * most + 1, (2, n), generator=chance, device=x.device)
        if y.dim() == 3:
            around = nn.functional.pad(y, (most, most, most, most), value=-100)
            y = around.unfold(1, height, 1).unfold(2, width, 1)[torch.arange(n, device=x.device), down, right]
        return crops[torch.arange(n, device=x.device), :, down, right], y


class Delayed(nn.Module):
    """Sequences n×T×F, each moved by up to so many steps in time; the first or the last step is repeated."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        n, steps, features = x.shape
        by = torch.randint(-self.most, self.most + 1, (n, 1), generator=chance, device=x.device)
        at = (torch.arange(steps, device=x.device) + by).clamp(0, steps - 1)
        return x.gather(1, at[:, :, None].expand(n, steps, features)), y


class Turned(nn.Module):
    """Pictures, each turned by up to so many degrees and enlarged or shrunk by up to a share, about the middle.

    What comes in at the edges has the darkest value of the batch.
    """

    def __init__(self, degrees: float = 0.0, zoom: float = 0.0) -> None:
        super().__init__()
        self.degrees = degrees
        self.zoom = zoom

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        n, _, height, width = x.shape
        most = math.radians(self.degrees)
        angle = between(-most, most, x, chance).view(n)
        larger = between(1 - self.zoom, 1 + self.zoom, x, chance).view(n)
        cos, sin, zero = angle.cos() / larger, angle.sin() / larger, torch.zeros_like(angle)
        rows = [cos, sin * height / width, zero, -sin * width / height, cos, zero]
        grid = nn.functional.affine_grid(torch.stack(rows, 1).view(n, 2, 3), list(x.shape), align_corners=False)
        if y.dim() == 3:
            from_zero = (y + 100)[:, None].to(x.dtype)
            y = nn.functional.grid_sample(from_zero, grid, mode="nearest", align_corners=False)[:, 0].long() - 100
        dark = x.amin((0, 2, 3), keepdim=True)
        return dark + nn.functional.grid_sample(x - dark, grid.to(x.dtype), align_corners=False), y


class Lit(nn.Module):
    """Pictures, each with another brightness and contrast; no value leaves those of the batch."""

    def __init__(self, brightness: float = 0.0, contrast: float = 0.0) -> None:
        super().__init__()
        self.brightness = brightness
        self.contrast = contrast

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        dark, light = x.amin(), x.amax()
        added = between(-self.brightness, self.brightness, x, chance) * (light - dark)
        spread = between(1 - self.contrast, 1 + self.contrast, x, chance)
        middle = x.mean((1, 2, 3), keepdim=True)
        return ((x - middle) * spread + middle + added).clamp(dark, light), y


class Noised(nn.Module):
    """Samples of any shape with normal noise of this deviation over them."""

    def __init__(self, deviation: float) -> None:
        super().__init__()
        self.deviation = deviation

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        return x + self.deviation * torch.randn(x.shape, generator=chance, device=x.device), y


class CutOut(nn.Module):
    """Pictures, each with a square of the batch's mean colour on it, in part beyond the edge (DeVries 2017)."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.side = side

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        n, _, height, width = x.shape
        before = self.side // 2  # of its middle, which is on the picture
        down = torch.arange(height, device=x.device) - torch.randint(height, (n, 1), generator=chance, device=x.device)
        right = torch.arange(width, device=x.device) - torch.randint(width, (n, 1), generator=chance, device=x.device)
        rows, columns = ((-before <= at) & (at < self.side - before) for at in (down, right))
        return torch.where(rows[:, None, :, None] & columns[:, None, None, :], x.mean((0, 2, 3), keepdim=True), x), y


class Mixed(nn.Module):
    """Samples and their targets, each blended with another of the batch (mixup, Zhang 2018), of which less is taken.

    classes: how many there are, where y holds numbers of classes: it becomes n × classes, the share of each.
    """

    def __init__(self, alpha: float, classes: int = 0) -> None:
        super().__init__()
        self.alpha = alpha
        self.classes = classes

    def forward(self, x: torch.Tensor, y: torch.Tensor, chance: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        n = len(x)
        one, two = torch._standard_gamma(torch.full((2, n), self.alpha, device=x.device), chance) + 1e-30
        share = one / (one + two)  # so it is drawn from Beta(alpha, alpha)
        share = torch.maximum(share, 1 - share)
        other = torch.randperm(n, generator=chance, device=x.device)
        if self.classes:
            y = nn.functional.one_hot(y, self.classes).to(x.dtype)
        part = share.view(n, *[1] * (x.dim() - 1))
        x = part * x + (1 - part) * x[other]
        if y.is_floating_point():
            part = share.view(n, *[1] * (y.dim() - 1))
            y = part * y + (1 - part) * y[other]
        return x, y
