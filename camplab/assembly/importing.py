"""A torch module, or a network of torchvision by name, as a stack of blocks. Opens torchvision only when asked."""

from __future__ import annotations

from torch import nn

from camplab.assembly.foreign import CannotImport as CannotImport
from camplab.assembly.foreign import model
from camplab.assembly.foreign_layers import LAYERS
from camplab.assembly.graph import graph, kind_of
from camplab.assembly.reduce import reduce
from camplab.assembly.regroup import regroup
from camplab.assembly.translate import Placed, translate
from camplab.blocks.base import Block
from camplab.blocks.shape import Shape
from camplab.document.builders import Builder, find
from camplab.document.data import Photos
from camplab.document.project import Project
from camplab.words import say


def import_torchvision(name: str, classes: int | None = None) -> Project:
    """The torchvision network `name` as a project that learns from pictures in a folder.

    `classes`: how many its last layer tells apart, torchvision's 1000 unless told. Downloads nothing.
    Raises `CannotImport`.
    """
    builder = find(name) or Builder(name, name, "", 0, 0, 224, ())
    data = Photos(size=builder.size, classes=classes or 1000)
    net = import_model(model(name, classes), data.shape)
    return Project(title=builder.title, data=data, stacks={"net": net}, notes=_notes(name))


def _notes(name: str) -> str:
    return str(
        say("{name} of torchvision, read from its own code as blocks. Each layer computes the same there and here. "
            "The weights are fresh.", name=name)
    )  # fmt: skip


def import_model(model: nn.Module, x: Shape) -> tuple[Block, ...]:
    """The stack that computes what `model` computes in evaluation mode, for samples of shape `x`.

    Grouped as the model's own modules are. Weights are not taken over: `assembly.matching` pairs them.
    Raises `CannotImport` with a sentence that names the step.
    """
    return regroup(placed_blocks(model, x))


def placed_blocks(model: nn.Module, x: Shape) -> tuple[Placed, ...]:
    """The blocks in a row, not yet grouped, each with where it comes from. Raises `CannotImport`."""
    end = graph(model, x.dims, lambda cls: kind_of(cls) in LAYERS)
    return translate(reduce(end), x)
