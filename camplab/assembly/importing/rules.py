"""How one step of a foreign graph becomes blocks: what the rules for layers and for functions share. Builds nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from camplab.assembly.importing.nodes import Node
from camplab.assembly.torchvision_networks import CannotImport
from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.shape import Shape
from camplab.words import say

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What a rule looks at: a step of the graph and the shape that its input has here."""

    node: Node
    x: Shape

    @property
    def layer(self) -> Any:
        """The foreign layer; None for a function."""
        return self.node.module


Rule = Callable[[Step], Blocks]
"""The blocks that a step is: none where it changes nothing. Raises `CannotImport`."""


def make(step: Step, tag: str, /, **settings: object) -> Blocks:
    """One block. Raises `CannotImport` when a setting is out of the block's bounds."""
    if tag not in REGISTRY:
        raise unable(step, "no block")
    try:
        return (REGISTRY[tag].model_validate(settings),)
    except ValidationError as error:
        wrong = error.errors()[0]
        raise CannotImport(
            say("{node}: {setting} is {value}, which a block cannot have",
                node=called(step.node), setting=".".join(map(str, wrong["loc"])), value=str(wrong["input"]))
        ) from None  # fmt: skip


def called(node: Node) -> str:
    """The step's own name and kind, for a sentence: `layer1.0.conv1 (Conv3d)`."""
    kind = type(node.module).__name__ if node.module is not None else node.kind
    return f"{node.place or node.name} ({kind})"


def unable(step: Step, what: str) -> CannotImport:
    """A refusal that names the step. `what`: the option that blocks lack, or "no block"."""
    if what == "no block":
        return CannotImport(say("{node}: a stack has no block for this", node=called(step.node)))
    return CannotImport(say("{node}: no block has this {what}", node=called(step.node), what=what))


def insist(step: Step, /, **usual: bool) -> None:
    """Refuse the first option that is not as blocks have it."""
    for what, holds in usual.items():
        if not holds:
            raise unable(step, what)


def on_images(rule: Rule) -> Rule:
    """The rule for images alone: on a sequence torch and the block would mean different axes."""

    def guarded(step: Step) -> Blocks:
        insist(step, input=step.x.kind == "image")
        return rule(step)

    return guarded


def pair(value: Any) -> Any:
    """One number for equal sizes, else (height, width)."""
    sizes = tuple(value) if isinstance(value, Iterable) else (value,)
    return sizes[0] if len(set(sizes)) == 1 else sizes


def pooling(step: Step, kind: str, kernel: Any, stride: Any, padding: Any, ceil: bool) -> Blocks:
    """A pooling; one that moves by its own size has no stride of its own, one that moves by 1 nothing to round up."""
    moves = None if stride is None or pair(stride) == pair(kernel) else pair(stride)
    up = ceil and moves != 1
    return make(step, "pooling", kind=kind, kernel=pair(kernel), stride=moves, padding=pair(padding), ceil=up)


def reordered(step: Step, dims: tuple[int, ...]) -> Blocks:
    """Axes (batch included) in another order."""
    to = {
        ("image", (0, 2, 3, 1)): "channels_last",
        ("grid", (0, 3, 1, 2)): "channels_first",
        ("sequence", (0, 2, 1)): "transpose",
    }.get((step.x.kind, dims))
    if to is None:
        raise unable(step, f"dims={dims}")
    return make(step, "permute", to=to)


def nothing(_: Step) -> Blocks:
    """The rule for what hands its input on."""
    return ()


def curve(kind: str) -> Rule:
    """The rule for an activation that has no settings."""
    return lambda step: make(step, "activation", kind=kind)
