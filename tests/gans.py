"""Small projects that make samples, for tests: with each loss of a GAN."""

from __future__ import annotations

from typing import Any

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.datasets.digits import Digits
from camplab.datasets.ring_of_gaussians import RingOfGaussians
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.adversarial_autoencoding import AdversarialAutoencoding
from camplab.document.tasks.gan import Gan

KINDS = ("non_saturating", "least_squares", "wgan_gp")


def ring(kind: str = "non_saturating", *, task: dict[str, Any] | None = None, **recipe: Any) -> Project:
    """Points of a ring; both stacks have one hidden layer."""
    make = (Dense(out_features=16), Activation(), Dense(out_features=2))
    judge = (Dense(out_features=16), Activation(kind="leaky_relu"), Dense(out_features=1))
    return Project(
        data=RingOfGaussians(samples=300), task=Gan(**{"kind": kind, "noise": 3} | (task or {})),
        stacks={"generator": make, "discriminator": judge},
        training=Recipe(**{"device": "cpu", "epochs": 2, "batch_size": 32} | recipe),
    )  # fmt: skip


def digits_aae(**recipe: Any) -> Project:
    """An adversarial autoencoder of digits with two codes."""
    stacks = {
        "encoder": (Flatten(), Dense(out_features=16), Activation(), Dense(out_features=2)),
        "decoder": (Dense(out_features=16), Activation(), Dense(out_features=64), Reshape(dims=(1, 8, 8))),
        "discriminator": (Dense(out_features=16), Activation(), Dense(out_features=1)),
    }
    return Project(
        data=Digits(), task=AdversarialAutoencoding(), stacks=stacks,
        training=Recipe(**{"device": "cpu", "epochs": 2, "batch_size": 128} | recipe),
    )  # fmt: skip
