"""What augmentation makes of one sample, drawn several times: for looking at, not for learning. Knows no network."""

from __future__ import annotations

from dataclasses import replace

import torch

from camplab.assembly.augmenting.layers import augmentations
from camplab.assembly.preview import Preview, Shown
from camplab.document.project import Project

BATCH = 32
"""Samples that are augmented together, as in a step: some take another of the batch into account."""
DRAWS = 8


def draws(project: Project, preview: Preview, sample: int, seed: int = 0) -> Shown:
    """This sample of those to learn from as it is, and then `DRAWS` times as a batch of the recipe would hold it.

    Raises what loading raises.
    """
    shown = preview(sample, BATCH - DRAWS, True)
    mean, std = _scale(project, shown)
    kept = torch.from_numpy(shown.values).float()
    x, y = (kept - mean) / std, torch.zeros(DRAWS + len(kept), dtype=torch.int64)
    x = torch.cat([x[:1].expand(DRAWS, *x.shape[1:]), x])
    chance = torch.Generator().manual_seed(seed)
    for augment in augmentations(project):
        x, y = augment(x, y, chance)
    drawn = x[:DRAWS] * std + mean
    return replace(shown, values=torch.cat([kept[:1], drawn]).numpy(), targets=shown.targets[:1])


def _scale(project: Project, shown: Shown) -> tuple[torch.Tensor, torch.Tensor]:
    """Of the numbers of a sample to those that the network sees: of each colour or feature, or of all."""
    data = project.data
    if data.as_bytes and not data.standardise:
        return torch.tensor(0.0), torch.tensor(255.0)
    colours = data.shape.kind == "image" and len(shown.mean) > 1
    mean, std = (torch.tensor(each).view(-1, *[1] * (2 * colours)) for each in (shown.mean, shown.std))
    return mean, std
