"""A torch module, or a network of torchvision by name, as a stack of blocks. Opens torchvision only when asked."""

from __future__ import annotations

from torch import nn

from camplab.assembly.importing.graph import graph
from camplab.assembly.importing.layers import LAYERS
from camplab.assembly.importing.recording import kind_of
from camplab.assembly.importing.reduce import reduce
from camplab.assembly.importing.regroup import regroup
from camplab.assembly.importing.translate import Placed, translate
from camplab.assembly.torchvision_networks import CannotImport as CannotImport
from camplab.assembly.torchvision_networks import model
from camplab.blocks.base import Block
from camplab.blocks.shape import Shape
from camplab.datasets.photos import Photos
from camplab.document.presets.torchvision_builders import SIDE_HEADS, Builder, find
from camplab.document.project import Project
from camplab.words import say


def import_torchvision(name: str, classes: int | None = None, side_heads: bool = False) -> Project:
    """The torchvision network `name` as a project that learns from pictures in a folder.

    `classes`: how many its last layer tells apart, torchvision's 1000 unless told. `side_heads`: with those it has
    for training (GoogLeNet, Inception v3). Downloads nothing. Raises `CannotImport`.
    """
    builder = find(name) or Builder(name, name, "", 0, 0, 224, ())
    data = Photos(size=builder.size, classes=classes or 1000)
    if side_heads and name not in SIDE_HEADS:
        raise CannotImport(say("{name} has no side heads; {these} have", name=name, these=" and ".join(SIDE_HEADS)))
    settings = {"aux_logits": True} if side_heads else {}
    net = import_model(model(name, classes, **settings), data.shape, side_heads)
    return Project(title=builder.title, data=data, stacks={"net": net}, notes=_notes(name))


def _notes(name: str) -> str:
    lines = [
        say("{name} of torchvision, read from its own code as blocks. Each layer computes the same there and here. "
            "The weights do not come with it: Network > Load weights brings them.", name=name)
    ]  # fmt: skip
    if name in SIDE_HEADS:
        lines.append(
            say("torchvision's stored weights were trained on colours from −1 to 1: it converts pictures on the way in "
                "when it loads them, which a stack does not.")
        )  # fmt: skip
    return "\n".join(map(str, lines))


def import_model(model: nn.Module, x: Shape, side_heads: bool = False) -> tuple[Block, ...]:
    """The stack that computes what `model` computes in evaluation mode, for samples of shape `x`.

    `side_heads`: further results that it puts out while training become side heads.
    Grouped as the model's own modules are. Weights are not taken over: `assembly.weights.matching` pairs them.
    Raises `CannotImport` with a sentence that names the step.
    """
    return regroup(placed_blocks(model, x, side_heads))


def placed_blocks(model: nn.Module, x: Shape, side_heads: bool = False) -> tuple[Placed, ...]:
    """The blocks in a row, not yet grouped, each with where it comes from. Raises `CannotImport`."""
    end, *sides = graph(model, x.dims, lambda cls: kind_of(cls) in LAYERS, training=side_heads)
    return translate(reduce(end, tuple(sides)), x)
