"""A small network, and its weights as another house writes them: what the tests of matching share."""

from __future__ import annotations

from collections import Counter

import torch
from torch import nn

from camplab.assembly.module import build
from camplab.assembly.weights.matching import Row
from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.shape import image
from camplab.blocks.structure import Repeat
from camplab.blocks.walk import Trace
from camplab.document.tree import Net

X = image(1, 8, 8)


def net(classes: int = 10) -> Net:
    body = (Convolution(out_channels=4), BatchNorm(), Activation())
    return (Convolution(out_channels=4), Repeat(times=2, body=body), Flatten(), Dense(out_features=classes))


def foreign(classes: int = 10, prefix: str = "m.") -> dict[str, torch.Tensor]:
    """The same network as another house writes it, each number its own."""
    torch.manual_seed(3)
    layers = [nn.Conv2d(1, 4, 3, padding=1)]
    for _ in range(2):
        layers += [nn.Conv2d(4, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU()]
    state = nn.Sequential(*layers, nn.Flatten(), nn.Linear(256, classes)).state_dict()
    return {
        prefix + key: torch.randn_like(value) if value.is_floating_point() else value for key, value in state.items()
    }


def shapes(state: dict[str, torch.Tensor]) -> list[tuple[str, tuple[int, ...]]]:
    return [(key, tuple(value.shape)) for key, value in state.items()]


def counted(rows: tuple[Row, ...]) -> dict[str, int]:
    return dict(Counter(row.status for row in rows))


def own(plan: Trace) -> list[str]:
    return list(build(plan).state_dict())
