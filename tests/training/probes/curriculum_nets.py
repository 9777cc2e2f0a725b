"""Deep stacks of the curriculum: layers of 64 units on digits, with one curve and one gain of the first weights."""

from __future__ import annotations

from typing import Any, Literal

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.document.project import Project
from camplab.document.recipe import Recipe

Kind = Literal["relu", "sigmoid", "tanh", "bn"]
INITS = {"relu": "he", "bn": "he", "tanh": "xavier", "sigmoid": "xavier"}


def stack(kind: Kind, gain: float = 1.0, depth: int = 20, **recipe: Any) -> Project:
    """`depth` layers with weights, the last puts out the 10 classes; no biases: they would hide the gain.

    bn: ReLU after batch norm.
    """
    curve = "relu" if kind == "bn" else kind
    norm: tuple[Block, ...] = (BatchNorm(),) if kind == "bn" else ()
    net: list[Block] = [Flatten()]
    for _ in range(depth - 1):
        net += [Dense(out_features=64, init=INITS[kind], gain=gain, bias=False), *norm, Activation(kind=curve)]
    net.append(Dense(out_features=10, init=INITS[kind], gain=gain, bias=False))
    settings = {"device": "cpu", "epochs": 2, "learning_rate": 1e-3} | recipe
    return Project(data=Digits(), stacks={"net": tuple(net)}, training=Recipe(**settings))
