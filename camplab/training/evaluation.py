"""Loss and accuracy on samples the network does not learn from. Leaves the network as it was; draws nothing random."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

from camplab.assembly.batches import Asked, Samples, never
from camplab.training.optimizers import Loss


@torch.no_grad()
def evaluate(
    model: Callable[[Tensor], Tensor], samples: Samples, loss: Loss, batch_size: int, stop: Asked = never
) -> tuple[float, float] | None:
    """Mean loss and accuracy (NaN in regression) of a model in evaluation mode; None when stopped before the end."""
    loss_sum, correct, seen, classify = 0.0, 0, 0, True
    for inputs, targets in samples.batches(batch_size, stop=stop):
        output = model(inputs)
        loss_sum += loss(output, targets).item() * len(targets)
        seen += len(targets)
        classify = not targets.is_floating_point()
        if classify:
            correct += int((output.argmax(1) == targets).sum().item())
    if seen < len(samples):
        return None
    return loss_sum / seen, correct / seen if classify else math.nan
