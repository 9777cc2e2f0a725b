"""Parts samples into training and validation and puts them on one scale. Knows nothing of networks.

`assembly.program` writes these very lines into the exported file; change both together.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from camplab.datasets.catalogue import Loaded
from camplab.document.data import Data


@dataclass(frozen=True)
class Split:
    """Training and validation samples, standardised if the data says so, and how to undo that."""

    x: Tensor
    y: Tensor
    validation_x: Tensor
    validation_y: Tensor
    mean: Tensor
    """0-dimensional for images, one number per feature otherwise; 0 when not standardised."""
    std: Tensor
    validation_indices: Tensor
    """Which samples of the data set are the validation samples, in order."""


def split(loaded: Loaded, data: Data) -> Split:
    """The samples in an order drawn from `split_seed`; the last of them are for validation."""
    order = torch.randperm(len(loaded.x), generator=torch.Generator().manual_seed(data.split_seed))
    x, y, n = loaded.x[order], loaded.y[order], data.validation_samples
    mean, std = standard(x[:-n], data) if data.standardise else (torch.tensor(0.0), torch.tensor(1.0))
    if data.standardise:
        x = (x - mean) / std
    return Split(x[:-n], y[:-n], x[-n:], y[-n:], mean, std, order[-n:])


def standard(x: Tensor, data: Data) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation (population): of all pixels of images, of each feature otherwise; never 0."""
    axes = None if data.shape.kind == "image" else tuple(range(x.dim() - 1))
    mean, std = x.mean(axes), x.std(axes, correction=0)
    return mean, torch.where(std == 0, 1.0, std)
