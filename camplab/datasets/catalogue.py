"""From the settings of a data set to its tensors. Knows nothing of networks and training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from camplab.datasets import digit_rows, digits, toys
from camplab.datasets.making import Made
from camplab.document.data import Data


@dataclass(frozen=True)
class Loaded:
    """All samples, raw (not standardised)."""

    x: Tensor
    """n × the shape of one sample, float32 on the CPU."""
    y: Tensor
    """n classes (int64), or n × outputs (float32) in regression."""
    classes: tuple[str, ...]
    """Names of the classes; empty in regression."""


MAKERS: dict[str, Callable[[Any], Made]] = {
    "digits": digits.make,
    "digit_rows": digit_rows.make,
    "two_moons": toys.two_moons,
    "circles": toys.circles,
    "spiral": toys.spiral,
    "xor": toys.xor,
    "blobs": toys.blobs,
    "sine": toys.sine,
}
"""How the samples of each data set come about, by its tag."""


def load(data: Data) -> Loaded:
    """All samples of `data`. Raises FileNotFoundError when a bundled file is missing."""
    made = MAKERS[data.tag](data)
    x = torch.from_numpy(made.x).reshape(-1, *data.shape.dims)
    return Loaded(x, torch.from_numpy(made.y), made.classes)
