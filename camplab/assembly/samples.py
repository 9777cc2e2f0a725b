"""From the settings of a data set to its tensors. Knows nothing of networks and training."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from camplab.datasets.base import Data
from camplab.datasets.making import Made, Progress
from camplab.words import Sentence


@dataclass(frozen=True)
class Loaded:
    """All samples, raw (not standardised)."""

    x: Tensor
    """n × the shape of one sample as it is kept, float32 (pictures from files: uint8) on the CPU."""
    y: Tensor
    """n classes (int64), or n × outputs (float32) in regression."""
    classes: tuple[str, ...]
    """Names of the classes; empty in regression."""
    remark: Sentence | None = None
    """What the learner should know about them."""


def load(data: Data) -> Loaded:
    """All samples of `data`. Raises as `loading`."""
    steps = loading(data)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Loaded = end.value
            return found


def loading(data: Data) -> Generator[Progress, None, Loaded]:
    """All samples of `data`; on the way, how far that is. Whoever has heard enough closes it.

    Raises as `Data.make`.
    """
    made = data.make()
    if not isinstance(made, Made):
        made = yield from made
    x = torch.from_numpy(made.x).reshape(-1, *data.stored.dims)
    return Loaded(x, torch.from_numpy(made.y), made.classes, made.remark)
