"""The augmentations of a recipe as layers, and what a batch is once it has gone through them. Knows no training."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import torch
from torch import Tensor

from camplab.assembly.augmenting.calls import augmentation_calls
from camplab.assembly.module import Values, call
from camplab.document.project import Project

Augmentation = Callable[[Tensor, Tensor, torch.Generator], tuple[Tensor, Tensor]]
"""Changes a batch and its targets at random, on the device."""
LABELS = "labels"
"""Among the values of a step: the targets of its batch before they were blended."""


def augmentations(project: Project) -> tuple[Augmentation, ...]:
    """Those of the recipe, in turn."""
    return tuple(map(call, augmentation_calls(project)))


def augmented(x: Tensor, y: Tensor, stages: Iterable[Augmentation], chance: torch.Generator) -> Values:
    """A batch that has gone through all stages, `x` and `y`, and its targets before they were blended."""
    whole = y
    for stage in stages:
        x, y = stage(x, y, chance)
        whole = whole if y.is_floating_point() else y  # the class at each pixel moves with its picture
    return {"x": x, "y": y, LABELS: whole}


def labels(values: Mapping[str, Tensor]) -> Tensor:
    """What the answers of a batch are scored with: its targets, before they were blended with those of others."""
    return values.get(LABELS, values["y"])
