"""How good answers are, where that is no mean over samples. Of all that was not learned from, in evaluation mode."""

from __future__ import annotations

import torch


def confusion(scores: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """1×K×K: how many positions of class i (row) are answered by class j (column). A negative class does not count."""
    classes = scores.shape[1]
    counted = y >= 0
    pairs = classes * y[counted] + scores.argmax(1)[counted]
    return torch.bincount(pairs, minlength=classes**2).view(1, classes, classes)


def mean_iou(counts: torch.Tensor) -> torch.Tensor:
    """Mean over classes of intersection over union, from n×K×K: of all samples together the positions that are of a
    class and answered so, over those that are either. A class that is neither wanted nor answered is left out."""
    total = counts.sum(0).double()
    both = total.diagonal()
    either = total.sum(0) + total.sum(1) - both
    return (both[either > 0] / either[either > 0]).mean()
