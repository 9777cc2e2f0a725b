"""How the task of `tests.document.forging` is trained, the other half of its definition; and projects of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from camplab.assembly.tasks.procedure import PROCEDURES, Computed, Phase, Procedure, define
from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.call import Call, Ref
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.datasets.base import Data
from camplab.datasets.two_moons import TwoMoons
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.base import TASKS
from tests.document.forging import Forging

LOSSES = ("discriminator_loss", "generator_loss")
"""What its phases are measured by, in their order."""


def procedure(task: Forging, _data: Data) -> Procedure:
    noise = Computed("z", Call("normal_noise", Ref("x"), task.noise))
    fake = Computed("fake", Call("generator", Ref("z")))
    told = (
        noise, fake,
        Computed("real_score", Call("discriminator", Ref("x"))),
        Computed("fake_score", Call("discriminator", Call(".detach", Ref("fake")))),
    )  # fmt: skip
    apart = Call("+", _entropy("real_score", "torch.ones_like"), _entropy("fake_score", "torch.zeros_like"))
    return Procedure(
        phases=(
            Phase(("discriminator",), told, apart, "discriminator"),
            Phase(
                ("generator",), (Computed("score", Call("discriminator", Ref("fake"))),),
                _entropy("score", "torch.ones_like"), "generator",
            ),
        ),
        use=(fake,),
        given=noise,
    )  # fmt: skip


def _entropy(score: str, wanted: str) -> Call:
    return Call("nn.functional.binary_cross_entropy_with_logits", Ref(score), Call(wanted, Ref(score)))


def gan(bn: bool = False, task: Forging | None = None, **recipe: Any) -> Project:
    """Points of noise, with dropout and, if wanted, batch norm in both stacks."""
    norm = (BatchNorm(),) if bn else ()
    make = (Dense(out_features=16), *norm, Activation(), Dropout(p=0.1), Dense(out_features=2))
    tell = (Dense(out_features=16), *norm, Activation(), Dropout(p=0.1), Dense(out_features=1))
    return Project(
        data=TwoMoons(samples=300), task=task or Forging(), stacks={"generator": make, "discriminator": tell},
        training=Recipe(**{"device": "cpu", "epochs": 2, "batch_size": 32} | recipe),
    )  # fmt: skip


@contextmanager
def forging() -> Iterator[None]:
    """The task is known inside."""
    know()
    try:
        yield
    finally:
        del TASKS[Forging.tag], PROCEDURES[Forging.tag]


def know() -> None:
    """As the two files do when they are found in their folders."""
    TASKS[Forging.tag] = Forging
    define(Forging.tag, procedure)


@pytest.fixture
def forging_is_known() -> Iterator[None]:
    """For one test."""
    with forging():
        yield
