"""Loss and accuracy on samples the network does not learn from. Leaves the network as it was; draws nothing random."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

from camplab.training.optimizers import Loss


@torch.no_grad()
def evaluate(
    model: Callable[[Tensor], Tensor], x: Tensor, y: Tensor, loss: Loss, batch_size: int
) -> tuple[float, float]:
    """Mean loss and accuracy (NaN in regression) of a model in evaluation mode."""
    loss_sum, correct = 0.0, 0
    classify = not y.is_floating_point()
    for inputs, targets in zip(torch.split(x, batch_size), torch.split(y, batch_size), strict=True):
        output = model(inputs)
        loss_sum += loss(output, targets).item() * len(targets)
        if classify:
            correct += int((output.argmax(1) == targets).sum().item())
    return loss_sum / len(x), correct / len(x) if classify else math.nan
