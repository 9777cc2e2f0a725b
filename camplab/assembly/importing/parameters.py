"""Parameters that a foreign forward uses directly, as blocks: a position, a scale, a first step."""

from __future__ import annotations

from typing import Any

from camplab.assembly.importing.nodes import Fixed, Node
from camplab.assembly.importing.rules import Blocks, Rule, Step, insist, make, unable
from camplab.blocks.shape import Shape


def _added(s: Step) -> Blocks:
    """A parameter added to each step of a sequence."""
    fixed = _fixed(s.node)
    if fixed is None or s.x.kind != "sequence" or tuple(fixed.value.shape) != (1, *s.x.dims):
        raise unable(s, "no block")
    insist(s, alpha=plain_sum(s.node))
    return make(s, "positional_encoding", kind="learned")


def _scaled(s: Step) -> Blocks:
    """A parameter for each channel that the input is multiplied by."""
    fixed = _fixed(s.node)
    if fixed is None or _without_ones(fixed) != _per_channel(s.x):
        raise unable(s, "no block")
    known = {} if fixed.number is None else {"value": fixed.number}
    return make(s, "layer_scale", **known)


def _put_in_front(s: Step) -> Blocks:
    """A parameter that becomes the first step of a sequence."""
    fixed = _fixed(s.node)
    listed: Any = s.node.argument(0, "tensors")
    if fixed is None or s.x.kind != "sequence" or len(listed) != 2 or not isinstance(listed[0], Fixed):
        raise unable(s, "no block")
    return make(s, "class_token")


def _without_ones(fixed: Fixed) -> tuple[int, ...]:
    """Its shape without axes of 1 in front, which change nothing."""
    shape = tuple(fixed.value.shape)
    while shape[:1] == (1,):
        shape = shape[1:]
    return shape


def _per_channel(x: Shape) -> tuple[int, ...]:
    """The shape of one number for each channel, as torch lines it up with the input."""
    return (x.channels, 1, 1) if x.kind == "image" else (x.channels,)


def plain_sum(node: Node) -> bool:
    """Whether torch.add adds its two arguments without a factor."""
    return len(node.args) <= 2 and node.kwargs.get("alpha", 1) == 1


def _fixed(node: Node) -> Fixed | None:
    parts = [part for each in node.args for part in (each if isinstance(each, list | tuple) else (each,))]
    return next((part for part in parts if isinstance(part, Fixed)), None)


PARAMETERS: dict[str, Rule] = {"add": _added, "mul": _scaled, "cat": _put_in_front}
