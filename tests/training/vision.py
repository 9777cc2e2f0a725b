"""Small projects of the tasks that are learned from pictures and points, which several tests share."""

from __future__ import annotations

from typing import Any

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.unet_level import UNetLevel
from camplab.datasets.shapes.shapes import ShapeLabels, ShapeMasks
from camplab.datasets.two_moons import TwoMoons
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.tasks.binary import Binary
from camplab.document.tasks.contrastive import Contrastive
from camplab.document.tasks.multi_label import MultiLabel
from camplab.document.tasks.segmentation import Segmentation


def recipe(**settings: Any) -> Recipe:
    return Recipe(**{"device": "cpu", "epochs": 2} | settings)


def binary(positive_weight: float = 1.0, **settings: Any) -> Project:
    """Two moons, told apart by one number."""
    net = (Dense(out_features=8), Activation(), Dense(out_features=1))
    task = Binary(positive_weight=positive_weight)
    return Project(data=TwoMoons(samples=130), task=task, stacks={"net": net}, training=recipe(**settings))


def labels(**settings: Any) -> Project:
    """Which of three shapes are in a small picture."""
    net = (Convolution(out_channels=4), BatchNorm(), Activation(), AdaptivePooling(), Flatten(), Dropout(),
           Dense(out_features=3))  # fmt: skip
    data = ShapeLabels(samples=150, size=16)
    return Project(data=data, task=MultiLabel(), stacks={"net": net}, training=recipe(**settings))


def masks(**settings: Any) -> Project:
    """A small U-Net that says which shape is seen at each pixel."""
    net = (UNetLevel(channels=4, levels=1, convolutions=1), Dropout(), Convolution(out_channels=4, kernel=1))
    data = ShapeMasks(samples=90, size=16)
    return Project(data=data, task=Segmentation(), stacks={"net": net}, training=recipe(**settings))


def places(**settings: Any) -> Project:
    """Digits placed by likeness, two views of each."""
    net = (Convolution(out_channels=4, stride=2), BatchNorm(), Activation(), Flatten(), Dropout(p=0.1),
           Dense(out_features=6))  # fmt: skip
    return Project(task=Contrastive(size=6), stacks={"net": net}, training=recipe(batch_size=256, **settings))
