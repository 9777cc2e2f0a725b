"""Small projects of the tasks that are learned from pictures and points, which several tests share."""

from __future__ import annotations

from typing import Any

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.datasets.two_moons import TwoMoons
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.binary import Binary


def recipe(**settings: Any) -> Recipe:
    return Recipe(**{"device": "cpu", "epochs": 2} | settings)


def binary(positive_weight: float = 1.0, **settings: Any) -> Project:
    """Two moons, told apart by one number."""
    net = (Dense(out_features=8), Activation(), Dense(out_features=1))
    task = Binary(positive_weight=positive_weight)
    return Project(data=TwoMoons(samples=130), task=task, stacks={"net": net}, training=recipe(**settings))
